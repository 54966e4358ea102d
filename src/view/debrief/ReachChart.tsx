import type { Reach } from '../../session/hindsight.ts';
import { useDesk } from '../kit/desk.ts';

const WIDTH = 640;
const HEIGHT = 200;
const LEFT = 30;
const RIGHT = 18;
const TOP = 12;
const BOTTOM = 30;
const SEALS = 4;

/** How many of four seals were still within reach as each round opened, and how many the game came to. */
export function ReachChart({ reach, seals }: { readonly reach: readonly Reach[]; readonly seals: number }) {
  const { say } = useDesk();
  const last = reach.length;
  const x = (step: number): number => LEFT + ((WIDTH - LEFT - RIGHT) * step) / Math.max(1, last);
  const y = (value: number): number =>
    TOP + (HEIGHT - TOP - BOTTOM) * (1 - Math.min(SEALS, Math.max(0, value)) / SEALS);
  const points = [...reach.map(({ whole }) => whole), { mean: seals, low: seals, high: seals }];
  const line = (of: 'mean' | 'low' | 'high'): string[] =>
    points.map((point, step) => `${x(step)},${y(point[of])}`);
  const told = reach.map(({ round, whole }) =>
    say('debrief.reach.round', {
      round,
      mean: whole.mean,
      low: Math.max(0, whole.low),
      high: Math.min(SEALS, whole.high),
    }),
  );
  return (
    <>
      <svg class="reach-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {[0, 1, 2, 3, 4].map((value) => (
          <g key={value}>
            <line class="reach-grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
            <text class="reach-label" x={LEFT - 8} y={y(value) + 5} text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        <polygon class="reach-band" points={[...line('low'), ...line('high').reverse()].join(' ')} />
        <polyline class="reach-line" points={line('mean').join(' ')} />
        {reach.map(({ round }, step) => (
          <text key={round} class="reach-label" x={x(step)} y={HEIGHT - 6} text-anchor="middle">
            {round}
          </text>
        ))}
        <text class="reach-label" x={x(last)} y={HEIGHT - 6} text-anchor="middle">
          {say('debrief.reach.end')}
        </text>
        <circle class="reach-end" cx={x(last)} cy={y(seals)} r="6" />
      </svg>
      <ul class="visually-hidden">
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{say('debrief.reach.yours', { seals })}</li>
      </ul>
    </>
  );
}
