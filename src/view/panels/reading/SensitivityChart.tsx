import sensitivity from '../../../../assets/model/sensitivity.json';
import { useDesk } from '../desk.ts';
import { perCent } from '../numbers.ts';

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
      <div class="wide-table" role="region" aria-label={say('model.sensitivity')} tabIndex={0}>
        <table class="plain-table number-table chart-table">
          <thead>
            <tr>
              <th scope="col">{say('model.sensitivity.weight')}</th>
              <th scope="col">{say('model.sensitivity.less')}</th>
              <th scope="col">{say('model.sensitivity.more')}</th>
              <td class="chart-head" />
            </tr>
          </thead>
          <tbody>
            {weights.map(({ weight, less, more }) => (
              <tr key={weight}>
                <th scope="row">
                  {say(`model.weight.${weight.split('.')[0]}`)} <code>{weight}</code>
                </th>
                <td>{say('model.percent', { value: perCent(less.endings) })}</td>
                <td>{say('model.percent', { value: perCent(more.endings) })}</td>
                <td class="chart-cell" aria-hidden="true">
                  <span class="chart-scale">
                    <span
                      class="chart-bar"
                      style={{ width: `${(100 * Math.max(less.endings, more.endings)) / most}%` }}
                    />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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
