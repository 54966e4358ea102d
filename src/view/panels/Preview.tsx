import { editCost } from '../../game/cards.ts';
import { refusalOf } from '../../game/legal.ts';
import { placeName } from '../../game/transcript.ts';
import type { SeatView, WhipCount } from '../../game/view.ts';
import { heatMap } from '../../game/whipCount.ts';
import type { Levels } from '../../scenario/scenario.ts';
import type { Wording } from '../../session/session.ts';
import { useDesk, useScenario, useView } from './desk.ts';
import { Flag } from './Flag.tsx';
import { lockEffects } from './lockEffects.ts';
import { CellSign } from './Sign.tsx';
import { WhipBand } from './WhipBand.tsx';

/** The draft with one paragraph worded otherwise. */
function levelsWith(view: SeatView, wording: Wording | null): Levels {
  return wording === null ? view.draft.levels : { ...view.draft.levels, [wording.paragraph]: wording.level };
}

interface PreviewProps {
  readonly wording: Wording;
  readonly now: WhipCount;
  readonly next: WhipCount;
}

/** What a wording would do before it is written: fifteen stances on it, and the four locks. */
export function Preview({ wording, now, next }: PreviewProps) {
  const { say } = useDesk();
  const scenario = useScenario();
  const view = useView();
  const { paragraph, level } = wording;
  const levels = levelsWith(view, wording);
  const before = heatMap(scenario, view, view.draft.levels).find((row) => row.paragraph === paragraph);
  const after = heatMap(scenario, view, levels).find((row) => row.paragraph === paragraph);
  const same = view.draft.levels[paragraph] === level;
  const refusal = same ? null : refusalOf(scenario, view, { type: 'edit-paragraph', paragraph, level });
  const effects = lockEffects(scenario, view, say, levels, { now, next });
  const title = say(`paragraph.${paragraph}`);
  return (
    <section class="preview" aria-label={say('preview.title')}>
      {!scenario.meeting && <WhipBand count={now} then={next} />}
      <h3>
        {say(same ? 'preview.stands' : 'preview.would', { title, level })}
        {!same && (
          <span class="preview-cost">
            {refusal
              ? say(`refusal.${refusal.code}`, refusal.values)
              : say('preview.cost', { attention: editCost(view, paragraph) })}
          </span>
        )}
      </h3>
      <ul class="preview-stances">
        {scenario.council.map(({ id, flag }) => {
          const cell = after?.cells[id] ?? 'unknown';
          return (
            <li key={id} class={cell === before?.cells[id] ? '' : 'preview-moved'}>
              <Flag name={flag} />
              <span class="person-name">
                {say('stage.shortName', { flag, name: placeName(scenario, id, say) })}
              </span>
              <CellSign cell={cell} />
            </li>
          );
        })}
      </ul>
      {effects.length > 0 && (
        <ul class="preview-locks">
          {effects.map((effect) => (
            <li key={effect.words} class={effect.good ? 'good' : 'bad'}>
              <strong>{say(`lock.${effect.lock}`)}</strong> {effect.words}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
