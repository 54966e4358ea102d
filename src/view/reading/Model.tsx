import backtest from '../../../assets/model/backtest.json';
import unseen from '../../../assets/model/unseen.json';
import { useDesk } from '../kit/desk.ts';
import { BacktestTable, FileTable } from './BacktestTable.tsx';
import { CalibrationChart } from './CalibrationChart.tsx';
import { MoveAssumptions } from './MoveAssumptions.tsx';
import { SensitivityChart } from './SensitivityChart.tsx';

const ASSUMED = ['votes', 'veto', 'lead', 'money', 'consent', 'pressure', 'hidden', 'luck'] as const;
const CLAIMED = ['brier', 'haiti', 'reasons'] as const;
const NOT_CLAIMED = ['accuracy', 'cause', 'run', 'leads', 'haitians'] as const;
const LEFT_OUT = ['instructions', 'files', 'politics', 'untabled', 'groups'] as const;

const { structure, baselines, interval, skill } = backtest;

/** The figures that the sentences of the page carry, as the commands printed them. */
const FIGURES = {
  texts: backtest.texts,
  conflicts: Object.keys(skill.files).length,
  votes: structure.permanent.n,
  elected: structure.elected.n,
} as const;

/** What the model takes for true, how far it has been tested, and what may be said of it. */
export function Model() {
  const { say } = useDesk();
  const hundredths = (value: number): string => say('number.hundredths', { value });
  const claimed = {
    brier: hundredths(structure.permanent.brier),
    low: hundredths(interval.brier[0] ?? 0),
    high: hundredths(interval.brier[1] ?? 0),
    baseRate: hundredths(baselines.memberBaseRate.permanent.brier),
  };
  const { all, hostAsked, hostRefused } = unseen;
  const kept = {
    texts: all.texts,
    conflicts: all.conflicts,
    brier: all.brier,
    low: hundredths(all.low),
    high: hundredths(all.high),
    baseRate: all.baseRate,
    askedSaid: hostAsked.said,
    askedCame: hostAsked.came,
    refusedSaid: hostRefused.said,
    refusedCame: hostRefused.came,
  };
  return (
    <>
      <p class="room-lead room-claim">{say('debrief.model')}</p>
      <section aria-labelledby="model-assumed">
        <h3 id="model-assumed">{say('model.assumed')}</h3>
        <dl class="assumed">
          {ASSUMED.map((each) => (
            <div key={each}>
              <dt>{say(`model.assumed.${each}`)}</dt>
              <dd>{say(`model.assumed.${each}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="model-claims">
        <h3 id="model-claims">{say('model.claims')}</h3>
        <div class="claims">
          <div>
            <h4>{say('model.claimed')}</h4>
            <ul class="claims-may">
              {CLAIMED.map((each) => (
                <li key={each}>{say(`model.claimed.${each}`, claimed)}</li>
              ))}
            </ul>
          </div>
          <div>
            <h4>{say('model.notClaimed')}</h4>
            <ul class="claims-not">
              {NOT_CLAIMED.map((each) => (
                <li key={each}>{say(`model.notClaimed.${each}`)}</li>
              ))}
            </ul>
          </div>
        </div>
      </section>
      <section aria-labelledby="model-backtest">
        <h3 id="model-backtest">{say('model.backtest')}</h3>
        <p>{say('model.backtest.line', FIGURES)}</p>
        <BacktestTable />
        <details>
          <summary>{say('model.files')}</summary>
          <FileTable />
        </details>
      </section>
      <section aria-labelledby="model-unseen">
        <h3 id="model-unseen">{say('model.unseen')}</h3>
        {(['score', 'veto', 'since'] as const).map((each) => (
          <p key={each}>{say(`model.unseen.${each}`, kept)}</p>
        ))}
      </section>
      <section aria-labelledby="model-calibration">
        <h3 id="model-calibration">{say('model.calibration')}</h3>
        <CalibrationChart />
      </section>
      <section aria-labelledby="model-sensitivity">
        <h3 id="model-sensitivity">{say('model.sensitivity')}</h3>
        <SensitivityChart />
      </section>
      <section aria-labelledby="model-move">
        <h3 id="model-move">{say('model.move')}</h3>
        <MoveAssumptions />
      </section>
      <section aria-labelledby="model-leftOut">
        <h3 id="model-leftOut">{say('model.leftOut')}</h3>
        <ul class="plain-list">
          {LEFT_OUT.map((each) => (
            <li key={each}>{say(`model.leftOut.${each}`)}</li>
          ))}
        </ul>
      </section>
      <p class="muted">{say('model.more')}</p>
    </>
  );
}
