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
                  <span
                    class="chart-bar"
                    style={{ width: `${(100 * Math.max(less.endings, more.endings)) / most}%` }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{say('model.sensitivity.read')}</p>
    </>
  );
}
