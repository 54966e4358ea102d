import calibration from '../../../../assets/model/calibration.json';
import { useDesk } from '../desk.ts';
import { perCent } from '../numbers.ts';

/** What the whip count said beside what came, over many games; fewer cases than this say nothing. */
const FEWEST = 20;

export function CalibrationChart() {
  const { say } = useDesk();
  const rows = calibration.yes.filter(({ n }) => n >= FEWEST);
  return (
    <>
      <p>
        {say('model.calibration.line', { games: calibration.games, inBand: perCent(calibration.inBand) })}
      </p>
      <div class="wide-table" role="region" aria-label={say('model.calibration')} tabIndex={0}>
        <table class="plain-table number-table chart-table">
          <thead>
            <tr>
              <th scope="col">{say('model.calibration.said')}</th>
              <th scope="col">{say('model.calibration.came')}</th>
              <th scope="col">{say('model.calibration.cases')}</th>
              <td class="chart-head" />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ from, n, said, came }) => (
              <tr key={from}>
                <th scope="row">{say('model.percent', { value: perCent(said) })}</th>
                <td>{say('model.percent', { value: perCent(came) })}</td>
                <td>{say('model.count', { value: n })}</td>
                <td class="chart-cell" aria-hidden="true">
                  <span class="chart-scale">
                    <span class="chart-bar" style={{ width: `${came / 10}%` }} />
                    <span class="chart-tick" style={{ left: `${said / 10}%` }} />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="muted">{say('model.calibration.rule')}</p>
    </>
  );
}
