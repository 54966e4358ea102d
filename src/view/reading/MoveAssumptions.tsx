import { useEffect, useRef, useState } from 'preact/hooks';
import sensitivity from '../../../assets/model/sensitivity.json';
import type { AssumptionsTold, Otherwise } from '../../session/assumptions.ts';
import { type Assumptions, startAssumptions } from '../../session/startAssumptions.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { inTermsOf } from '../../telling/terms.ts';
import { useDesk } from '../kit/desk.ts';
import { mostDeciding } from './moved.ts';

/** How far a reader may move an assumption, per cent of what it is. */
const LEAST = 50;
const MOST = 150;
const STEP = 5;
const AS_IT_IS = 100;

const MOVABLE = mostDeciding();
const UNMOVED: Readonly<Record<string, number>> = Object.fromEntries(
  MOVABLE.map(({ weight }) => [weight, AS_IT_IS]),
);

/** What the replays have come to: nothing asked for yet, under way, done, or not to be had. */
type State =
  | { readonly of: 'idle' }
  | { readonly of: 'working'; readonly share: number }
  | { readonly of: 'found'; readonly scenario: Scenario; readonly found: Otherwise }
  | { readonly of: 'failed' };

/** The assumptions that decide most, each on a slider, and how many of 200 replayed games then end differently. */
export function MoveAssumptions() {
  const { say, library } = useDesk();
  const [percents, setPercents] = useState(UNMOVED);
  const [state, setState] = useState<State>({ of: 'idle' });
  const worker = useRef<Assumptions | null>(null);
  useEffect(() => () => worker.current?.stop(), []);

  const failed = (): void => {
    worker.current?.stop();
    worker.current = null;
    setState({ of: 'failed' });
  };
  const tell = (scenario: Scenario, told: AssumptionsTold): void => {
    if (told.kind === 'progress') setState({ of: 'working', share: told.share });
    else setState({ of: 'found', scenario, found: told.found });
  };
  const replay = (): void => {
    const shelved = library.scenarios.find(({ id }) => id === sensitivity.scenario);
    if (!shelved) return failed();
    setState({ of: 'working', share: 0 });
    const changes = Object.entries(percents).map(([weight, percent]) => ({ weight, percent }));
    shelved.fetch().then((scenario) => {
      worker.current ??= startAssumptions((told) => tell(scenario, told), failed);
      worker.current.ask({ scenario, changes });
    }, failed);
  };
  const move = (weight: string, percent: number): void => {
    setPercents({ ...percents, [weight]: percent });
    setState({ of: 'idle' });
  };
  const working = state.of === 'working';
  return (
    <div class="moves">
      <p>{say('model.move.line', { games: GAMES })}</p>
      {MOVABLE.map(({ weight }) => {
        const percent = percents[weight] ?? AS_IT_IS;
        return (
          <label class="move" key={weight}>
            <span class="move-name">{say(`model.move.${weight}`)}</span>
            <input
              type="range"
              min={LEAST}
              max={MOST}
              step={STEP}
              value={percent}
              disabled={working}
              aria-valuetext={say('model.percent', { value: percent })}
              onInput={({ currentTarget }) => move(weight, Number(currentTarget.value))}
            />
            <output>{say('model.percent', { value: percent })}</output>
          </label>
        );
      })}
      <p class="move-buttons">
        <button type="button" class="button" disabled={working} onClick={replay}>
          {say('model.move.replay', { games: GAMES })}
        </button>
        <button
          type="button"
          class="button button-quiet"
          disabled={working}
          onClick={() => {
            setPercents(UNMOVED);
            setState({ of: 'idle' });
          }}
        >
          {say('model.move.reset')}
        </button>
      </p>
      <div role="status">
        {state.of === 'working' && (
          <p>
            {say('model.move.working')}{' '}
            <progress max={1} value={state.share} aria-label={say('model.move.working')} />
          </p>
        )}
        {state.of === 'failed' && <p>{say('model.move.failed')}</p>}
        {state.of === 'found' && (
          <p class="move-found">
            {say('model.move.found', { differ: state.found.differ, games: state.found.games })}
          </p>
        )}
      </div>
      {state.of === 'found' && <Endings scenario={state.scenario} found={state.found} />}
    </div>
  );
}

const GAMES = sensitivity.games * sensitivity.policies.length;

interface EndingsProps {
  readonly scenario: Scenario;
  readonly found: Otherwise;
}

/** How many games have each ending, as played and under the moved assumptions. */
function Endings({ scenario, found: { before, after } }: EndingsProps) {
  const { say } = useDesk();
  // Another scenario may lie on the desk: its endings have other names.
  const inTerms = inTermsOf(scenario, say);
  const count = (of: Readonly<Record<string, number>>, ending: string): number => of[ending] ?? 0;
  const endings = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort(
    (a, b) => count(before, b) - count(before, a),
  );
  return (
    <div class="wide-table" role="region" aria-label={say('model.move.endings')} tabIndex={0}>
      <table class="plain-table number-table">
        <thead>
          <tr>
            {(['ending', 'before', 'after'] as const).map((column) => (
              <th scope="col" key={column}>
                {say(`model.move.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {endings.map((ending) => (
            <tr key={ending}>
              <th scope="row">
                {ending === 'none' ? say('model.move.none') : inTerms(`ending.${ending}.title`)}
              </th>
              <td>{say('model.count', { value: count(before, ending) })}</td>
              <td>{say('model.count', { value: count(after, ending) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
