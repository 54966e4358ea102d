import { listOf, sideBySide } from '../../locale/sentences.ts';
import type { Effect, TurningPoint } from '../../session/hindsight.ts';
import { useDesk } from '../kit/desk.ts';
import { tellCommand } from '../../telling/commands.ts';
import { LOCKS } from '../../game/locks/rule.ts';
import { useFinishedGame } from './finishedGame.ts';

/** One move that mattered: each seal with it and without it. */
export function PointCard({ point }: { readonly point: TurningPoint }) {
  const { say } = useDesk();
  const { scenario, openAt } = useFinishedGame();
  const { whole, effects, command, round, against, at } = point;
  return (
    <li class={`point point-${whole.verdict}`}>
      <p class="muted">
        {listOf(
          say,
          sideBySide([say('debrief.point.round', { round }), say(`debrief.point.against.${against}`)]),
        )}
      </p>
      <h3>{tellCommand(scenario, command, say)}</h3>
      <p class="point-by">
        <strong>{say(`debrief.verdict.${whole.verdict}`)}</strong> {byTold(whole, say)}
      </p>
      <ul class="point-locks">
        {LOCKS.map((lock) => (
          <li key={lock}>
            <span>{say(`seal.${lock}`)}</span>
            <TwoBars effect={effects[lock]} />
            <span class="visually-hidden">
              {say('debrief.point.bar', {
                lock: say(`seal.${lock}`),
                undone: effects[lock].undone.mean,
                done: effects[lock].done.mean,
              })}
            </span>
            <span class={`verdict-${effects[lock].verdict}`}>
              {say(`debrief.verdict.${effects[lock].verdict}`)}
            </span>
          </li>
        ))}
      </ul>
      <button type="button" class="link-button" onClick={() => openAt(at)}>
        {say('debrief.point.here')}
      </button>
    </li>
  );
}

/** What a seal came to without a move, above, and with it, below; the fine line is how sure that is. */
function TwoBars({ effect }: { readonly effect: Effect }) {
  const width = 96;
  const x = (value: number): number => 2 + width * Math.min(1, Math.max(0, value));
  return (
    <svg class="two-bars" viewBox={`0 0 ${width + 4} 18`} aria-hidden="true" focusable="false">
      {([effect.undone, effect.done] as const).map((range, row) => (
        <g key={row}>
          <rect class="bar-track" x="2" y={1 + 9 * row} width={width} height="7" />
          <rect
            class={row === 0 ? 'bar-undone' : 'bar-done'}
            x="2"
            y={1 + 9 * row}
            width={x(range.mean) - 2}
            height="7"
          />
          <line
            class="bar-range"
            x1={x(range.low)}
            x2={x(range.high)}
            y1={4.5 + 9 * row}
            y2={4.5 + 9 * row}
          />
        </g>
      ))}
    </svg>
  );
}

/** Every move that could have been left out, and what is known of its effect on each seal. */
export function AllPoints({ points }: { readonly points: readonly TurningPoint[] }) {
  const { say } = useDesk();
  const { scenario, openAt } = useFinishedGame();
  return (
    <details class="fold">
      <summary>{say('debrief.points.all', { count: points.length })}</summary>
      <div class="wide-table" tabIndex={0} role="region" aria-label={say('debrief.points.title')}>
        <table class="plain-table points-table">
          <thead>
            <tr>
              <th scope="col">{say('debrief.point.move')}</th>
              <th scope="col">{say('debrief.point.whole')}</th>
              {LOCKS.map((lock) => (
                <th scope="col" key={lock}>
                  {say(`seal.${lock}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ at, round, command, whole, effects }) => (
              <tr key={at}>
                <th scope="row">
                  <span class="muted">{say('debrief.point.round', { round })}</span>{' '}
                  <button type="button" class="link-button" onClick={() => openAt(at)}>
                    {tellCommand(scenario, command, say)}
                  </button>
                </th>
                {[whole, ...LOCKS.map((lock) => effects[lock])].map((effect, index) => (
                  <td key={index} class={`verdict-${effect.verdict}`}>
                    {say(`debrief.verdict.${effect.verdict}`)}
                    {(effect.verdict === 'helped' || effect.verdict === 'hurt') && (
                      <span class="muted"> {say('number.signedTenths', { value: effect.by.mean })}</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function byTold({ by }: Effect, say: ReturnType<typeof useDesk>['say']): string {
  return say('debrief.point.by', { by: by.mean, low: by.low, high: by.high });
}
