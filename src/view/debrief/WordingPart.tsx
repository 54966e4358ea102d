import { useMemo, useState } from 'preact/hooks';
import { type Decided, decideWith } from '../../explain/revote.ts';
import { textOf } from '../../explain/change.ts';
import { placeName } from '../../telling/events.ts';
import type { Level, Paragraph } from '../../scenario/model/scenario.ts';
import { LEVELS, PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { useDesk } from '../kit/desk.ts';
import { useFinishedGame } from './finishedGame.ts';

/** The vote taken again on every text that is one paragraph away from what was voted on. */
export function WordingPart() {
  const { say } = useDesk();
  const { scenario, decided, followed } = useFinishedGame();
  const table = decided?.table;
  const results = useMemo(
    () =>
      table &&
      PARAGRAPHS.map((paragraph) => LEVELS.map((level) => decideWith(scenario, table, paragraph, level))),
    [scenario, table],
  );
  const [chosen, setChosen] = useState<{ paragraph: Paragraph; level: Level }>({
    paragraph: 'authority',
    level: 1,
  });
  if (!table || !results) return <p>{say(followed ? 'debrief.wording.none' : 'debrief.unfollowed')}</p>;
  const text = textOf(table.before);
  const suffix = table.kind === 'vote' ? '' : `.${table.kind}`;
  return (
    <>
      <h2>{say(`debrief.wording.${table.kind}`)}</h2>
      <p class="debrief-lead">{say(`debrief.wording.line${suffix}`)}</p>
      <div class="wording">
        <table class="wording-table">
          <thead>
            <tr>
              <th scope="col">{say('debrief.wording.paragraph')}</th>
              {LEVELS.map((level) => (
                <th scope="col" key={level}>
                  {level}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PARAGRAPHS.map((paragraph, row) => (
              <tr key={paragraph}>
                <th scope="row">{say(`paragraph.${paragraph}`)}</th>
                {LEVELS.map((level) => {
                  const decision = results[row]?.[level];
                  if (!decision) return null;
                  const yours = text[paragraph] === level;
                  const pressed = chosen.paragraph === paragraph && chosen.level === level;
                  return (
                    <td key={level}>
                      <button
                        type="button"
                        class={`wording-cell wording-${decision.result}${yours ? ' wording-yours' : ''}`}
                        aria-pressed={pressed}
                        aria-label={say('debrief.wording.cell', {
                          title: say(`paragraph.${paragraph}`),
                          level,
                          yours: yours ? 'yes' : 'no',
                          result: `${tallyOf(decision, say)} ${say(`debrief.wording.result.${decision.result}`)}`,
                        })}
                        onClick={() => setChosen({ paragraph, level })}
                      >
                        {decision.tally ? (
                          tallyOf(decision, say)
                        ) : (
                          <span class="wording-word">{say(`debrief.wording.result.${decision.result}`)}</span>
                        )}
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <Chosen
          {...chosen}
          decision={results[PARAGRAPHS.indexOf(chosen.paragraph)]?.[chosen.level] ?? null}
        />
      </div>
    </>
  );
}

function tallyOf({ tally }: Decided, say: ReturnType<typeof useDesk>['say']): string {
  return tally ? say('debrief.wording.tally', { ...tally }) : '';
}

interface ChosenProps {
  readonly paragraph: Paragraph;
  readonly level: Level;
  readonly decision: Decided | null;
}

/** What comes of the chosen text: whose hand turns, and how often it is adopted. */
function Chosen({ paragraph, level, decision }: ChosenProps) {
  const { say } = useDesk();
  const { scenario, decided, hindsight } = useFinishedGame();
  if (!decision || !decided) return null;
  const before = decided.own.hands;
  const turned = Object.entries(decision.hands).filter(([who, hand]) => before[who] !== hand);
  const odds = hindsight.odds?.table?.[paragraph][level];
  const inTen = (thousandths: number): number => Math.round(thousandths / 10);
  const yours = textOf(decided.table.before)[paragraph] === level;
  return (
    <section class="wording-chosen paper" aria-live="polite">
      <h3>
        {say(`paragraph.${paragraph}`)}, {say('debrief.wording.level', { level })}
        {yours && <span class="tag">{say('debrief.wording.yours')}</span>}
      </h3>
      <p class="wording-text">{say(`paragraph.${paragraph}.${level}`)}</p>
      <p>
        <strong>
          {decision.tally
            ? say('debrief.wording.told', { ...decision.tally, result: decision.result })
            : say(`debrief.wording.told.${decision.result}`, { count: decision.partners.length })}
        </strong>
      </p>
      {decision.tally && (
        <>
          {turned.length === 0 && <p>{say('debrief.wording.same')}</p>}
          <ul>
            {turned.map(([who, hand]) => (
              <li key={who}>
                {say('debrief.wording.turned', {
                  who: placeName(scenario, who, say),
                  hand,
                  was: before[who] ?? 'yes',
                })}
              </li>
            ))}
          </ul>
          <p>
            {odds
              ? say('debrief.wording.odds', {
                  adopted: inTen(odds.adopted),
                  vetoed: inTen(odds.vetoed),
                  failed: inTen(odds.failed),
                })
              : !hindsight.failed && say('debrief.wording.odds.working')}
          </p>
        </>
      )}
      <p class="muted">{say('debrief.wording.ground')}</p>
    </section>
  );
}
