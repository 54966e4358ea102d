import backtest from '../../../assets/model/backtest.json';
import type { Say } from '../../locale/say.ts';
import { useDesk } from '../kit/desk.ts';

/** How one way of forecasting did; null where there was nothing to score. */
interface Score {
  readonly permanent: {
    readonly n: number;
    readonly accuracy: number;
    readonly brier: number;
    readonly dissentRecall: number;
    readonly auc: number | null;
  };
  readonly elected: { readonly auc: number | null };
  readonly veto: { readonly auc: number | null };
}

const ROWS: readonly (readonly [string, Score])[] = [
  ['structure', backtest.structure],
  ['process', backtest.process],
  ['priorsAlone', backtest.baselines.priorsAlone],
  ['everyoneYes', backtest.baselines.everyoneYes],
  ['memberBaseRate', backtest.baselines.memberBaseRate],
  ['persistence', backtest.baselines.persistence],
];

/** The model beside its priors and three simple rules, on recorded votes of conflicts left out of its fit. */
export function BacktestTable() {
  const { say } = useDesk();
  return (
    <>
      <Table
        say={say}
        rows={ROWS.map(([name, score]) => ({ name: say(`model.row.${name}`), score, skill: skillOf(score) }))}
      />
      <p class="muted">{say('model.backtest.words')}</p>
    </>
  );
}

/** How much smaller its error is than that of the member's base rate. */
function skillOf({ permanent }: Score): number {
  return 1 - permanent.brier / backtest.baselines.memberBaseRate.permanent.brier;
}

/** The same for each conflict by itself, forecast by a fit on all the others. */
export function FileTable() {
  const { say } = useDesk();
  const files: Readonly<Record<string, { readonly structure: Score; readonly process: Score }>> =
    backtest.files;
  const skills: Readonly<Record<string, number | null>> = backtest.skill.files;
  return (
    <Table
      say={say}
      rows={Object.entries(files).flatMap(([file, scores]) =>
        (['structure', 'process'] as const).map((kind) => ({
          name: say('model.file', { file, kind: say(`model.row.${kind}`) }),
          score: scores[kind],
          skill: kind === 'structure' ? (skills[file] ?? null) : null,
        })),
      )}
    />
  );
}

interface TableProps {
  readonly say: Say;
  readonly rows: readonly { readonly name: string; readonly score: Score; readonly skill: number | null }[];
}

function Table({ say, rows }: TableProps) {
  const columns = ['accuracy', 'brier', 'skill', 'recall', 'auc', 'elected', 'veto'] as const;
  return (
    <div class="wide-table" role="region" aria-label={say('model.backtest')} tabIndex={0}>
      <table class="plain-table number-table">
        <thead>
          <tr>
            <th scope="col">{say('model.column.what')}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {say(`model.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, score: { permanent, elected, veto }, skill }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {[
                permanent.accuracy,
                permanent.brier,
                skill,
                permanent.dissentRecall,
                permanent.auc,
                elected.auc,
                veto.auc,
              ].map((figure, index) => (
                <td key={index}>
                  {figure === null ? say('model.none') : say('number.hundredths', { value: figure })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
