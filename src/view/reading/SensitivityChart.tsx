import sensitivity from '../../../assets/model/sensitivity.json';
import { useDesk } from '../kit/desk.ts';
import { perCent } from '../../telling/numbers.ts';
import { ChartTable } from './ChartTable.tsx';

/** Weights shown: the first of the list, which has the furthest reaching first. */
const SHOWN = 12;

/** Which weights decide how games end: each moved by a quarter, and the games that ended otherwise. */
export function SensitivityChart() {
  const { say } = useDesk();
  const weights = sensitivity.weights.slice(0, SHOWN);
  const most = Math.max(...weights.flatMap(({ less, more }) => [less.endings, more.endings]));
  const games = sensitivity.games * sensitivity.policies.length;
  return (
    <>
      <p>{say('model.sensitivity.line', { games, weights: sensitivity.weights.length })}</p>
      <ChartTable
        name={say('model.sensitivity')}
        heads={(['weight', 'less', 'more'] as const).map((column) => say(`model.sensitivity.${column}`))}
        rows={weights.map(({ weight, less, more }) => ({
          head: say(`model.weight.${weight.split('.')[0]}`),
          detail: weight,
          cells: [less, more].map(({ endings }) => say('model.percent', { value: perCent(endings) })),
          bar: (100 * Math.max(less.endings, more.endings)) / most,
        }))}
      />
      <p>{say('model.sensitivity.read', { shown: weights.length, ...countOf(weights) })}</p>
    </>
  );
}

/** How many of these weights say what a lead waits for, what money does, and how members vote. */
function countOf(
  weights: readonly { readonly weight: string }[],
): Readonly<Record<'leads' | 'money' | 'votes', number>> {
  const of = (...kinds: readonly string[]): number =>
    weights.filter(({ weight }) => kinds.includes(weight.split('.')[0] ?? '')).length;
  return {
    leads: of('willingness'),
    money: of('money', 'hold'),
    votes: of('elected', 'electedBeside', 'everyone', 'endorsement', 'blocking', 'against'),
  };
}
