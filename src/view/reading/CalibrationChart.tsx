import calibration from '../../../assets/model/calibration.json';
import { useDesk } from '../kit/desk.ts';
import { perCent } from '../../telling/numbers.ts';
import { ChartTable } from './ChartTable.tsx';

/** What the whip count said beside what came, over many games. */
export function CalibrationChart() {
  const { say } = useDesk();
  const percent = (thousandths: number): string => say('model.percent', { value: perCent(thousandths) });
  return (
    <>
      <p>
        {say('model.calibration.line', { games: calibration.games, inBand: perCent(calibration.inBand) })}
      </p>
      <ChartTable
        name={say('model.calibration')}
        heads={(['said', 'came', 'cases'] as const).map((column) => say(`model.calibration.${column}`))}
        rows={calibration.yes.map(({ n, said, came }) => ({
          head: percent(said),
          cells: [percent(came), say('model.count', { value: n })],
          bar: came / 10,
          tick: said / 10,
        }))}
      />
      <p class="muted">
        <span class="chart-rule">{say('model.calibration.rule')} </span>
        {say('model.calibration.early')}
      </p>
    </>
  );
}
