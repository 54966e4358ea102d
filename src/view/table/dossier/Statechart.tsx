import { anyOf, listOf } from '../../../locale/sentences.ts';
import { placeName } from '../../../telling/events.ts';
import { useDesk, useScenario, useSession, useView } from '../../kit/desk.ts';
import type { Arrow, ChartOf, ChartStep } from './statecharts.ts';
import { chartOf, chartsOf, chartSteps } from './statecharts.ts';

/** Height of a state's row and width of the lane of arrows beside it, in the drawing's own units. */
const ROW = 34;
const LANE = 66;
const SPINE = LANE - 10;

/** Where an actor stands on its road, how it came there, and what may come next: the machine that the game runs, drawn. */
export function Statecharts({ who }: { readonly who: string }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const charts = chartsOf(scenario, view, who);
  return (
    <div class="charts">
      <p class="muted">{say(who === view.seat ? 'chart.own' : 'chart.line')}</p>
      {charts.map((chart) => (
        <Statechart key={`${chart.machine} ${chart.region}`} chart={chart} />
      ))}
    </div>
  );
}

function Statechart({ chart }: { readonly chart: ChartOf }) {
  const { say } = useDesk();
  const scenario = useScenario();
  const log = useSession((state) => state.log);
  const { states, arrows } = chartOf(chart.machine, chart.region);
  const road = chartSteps(log, chart);
  const stateName = (state: string): string => say(`state.${chart.machine}.${state}`);
  const title = say(`chart.${chart.machine}`, {
    region: chart.region || 'none',
    who: placeName(scenario, chart.actor, say),
  });
  return (
    <section class="chart">
      <h3>{title}</h3>
      <div class="chart-body">
        <svg
          class="chart-lane"
          viewBox={`0 0 ${LANE} ${states.length * ROW}`}
          style={{ height: `${(states.length * ROW) / 16}rem` }}
          role="img"
          aria-label={say('chart.drawn', { title, state: stateName(chart.state) })}
        >
          <title>{say('chart.drawn', { title, state: stateName(chart.state) })}</title>
          {byWeight(arrows, road, chart.state).map(({ arrow, kind }) => (
            <path
              key={`${arrow.from} ${arrow.to}`}
              class={`chart-arrow chart-${kind}`}
              d={pathOf(states.indexOf(arrow.from), states.indexOf(arrow.to))}
            />
          ))}
          {states.map((state, index) => (
            <circle
              key={state}
              class={`chart-node ${classOf(state, chart.state, road)}`}
              cx={SPINE}
              cy={index * ROW + ROW / 2}
              r={state === chart.state ? 8 : 5}
            />
          ))}
        </svg>
        <ol class="chart-states">
          {states.map((state) => (
            <li key={state} class={classOf(state, chart.state, road)}>
              <span class="chart-state">{stateName(state)}</span>{' '}
              <span class="chart-note">{noteOf(state, chart.state, road, say)}</span>
            </li>
          ))}
        </ol>
      </div>
      <Next chart={chart} arrows={arrows.filter(({ from }) => from === chart.state)} />
    </section>
  );
}

/** What may come next, and by what. */
function Next({ chart, arrows }: { readonly chart: ChartOf; readonly arrows: readonly Arrow[] }) {
  const { say } = useDesk();
  if (arrows.length === 0) return <p class="muted">{say('chart.end')}</p>;
  return (
    <>
      <h4>{say('chart.next')}</h4>
      <ul class="chart-next">
        {arrows.map(({ to, events }) => (
          <li key={to}>
            <strong>{say('join.label', { label: say(`state.${chart.machine}.${to}`) })}</strong>
            {listOf(say, anyOf(events.map((event) => say(`arrow.${chart.machine}.${event}`))))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Arrows with the least of them first, so that the road is drawn over the rest. */
function byWeight(
  arrows: readonly Arrow[],
  road: readonly ChartStep[],
  now: string,
): { arrow: Arrow; kind: 'taken' | 'open' | 'other' }[] {
  const taken = ({ from, to }: Arrow): boolean =>
    road.some((step, index) => step.state === to && road[index - 1]?.state === from);
  const ranks = { other: 0, open: 1, taken: 2 };
  // A member is shown now and then; between two showings it may have passed through states that nobody saw.
  const unseen = road.slice(1).flatMap((step, index): Arrow[] => {
    const from = road[index]?.state ?? step.state;
    const known = arrows.some((arrow) => arrow.from === from && arrow.to === step.state);
    return known || from === step.state ? [] : [{ from, to: step.state, events: [] }];
  });
  return [...arrows, ...unseen]
    .map((arrow) => ({
      arrow,
      kind: taken(arrow) ? ('taken' as const) : arrow.from === now ? ('open' as const) : ('other' as const),
    }))
    .sort((a, b) => ranks[a.kind] - ranks[b.kind]);
}

/** A straight line to the next state; a bow to the left to any other, wider the further it goes. */
function pathOf(from: number, to: number): string {
  const y = (index: number): number => index * ROW + ROW / 2;
  if (to === from + 1) return `M${SPINE} ${y(from) + 5}L${SPINE} ${y(to) - 7}m-4 -5l4 5l4 -5`;
  const bow = SPINE - Math.min(LANE - 14, 16 + 7 * Math.abs(to - from));
  const end = y(to) + (to > from ? -3 : 3);
  return `M${SPINE - 5} ${y(from)}C${bow} ${y(from)} ${bow} ${end} ${SPINE - 8} ${end}m-5 -4l5 4l-5 4`;
}

function classOf(state: string, now: string, road: readonly ChartStep[]): string {
  if (state === now) return 'chart-now';
  return road.some((step) => step.state === state) ? 'chart-passed' : '';
}

function noteOf(
  state: string,
  now: string,
  road: readonly ChartStep[],
  say: ReturnType<typeof useDesk>['say'],
): string {
  const rounds = road.filter((step) => step.state === state).map(({ round }) => round);
  const since = rounds.at(-1);
  if (state === now) return say('chart.now', { round: since ?? 1 });
  return rounds.length === 0 ? '' : say('chart.passed', { rounds: [...new Set(rounds)].map(String) });
}
