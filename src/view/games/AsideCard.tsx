import { isRunning } from '../../session/gameShelf.ts';
import { keptOf, type Save } from '../../session/saves.ts';
import { textOfRecord } from '../../session/scenarioTexts.ts';
import { inWords } from '../../telling/calendar.ts';
import { read } from '../../telling/text.ts';
import { useDesk } from '../kit/desk.ts';
import { TakeUpFault, useTaking } from './taking.tsx';

interface AsideCardProps {
  readonly save: Save;
  readonly onRemove: (save: Save, name: string) => void;
  readonly onClose: () => void;
}

/** A game that was begun and put aside for another: it can be gone on with as if it had never been left. */
export function AsideCard({ save, onRemove, onClose }: AsideCardProps) {
  const { say, library, shelf } = useDesk();
  const { record, state, when, branched } = save;
  const take = useTaking(save, keptOf(save), onClose);
  const name = say(isRunning(save) ? 'games.aside' : 'games.aside.over', { round: state.round });
  const shelved = library.scenarios.find(({ id }) => id === record.scenario);
  const title = (save.own ? null : shelved?.title) ?? textOfRecord(shelf, record)?.title ?? shelved?.title;
  return (
    <li class="game-card">
      <div class="game-words">
        <h4>{name}</h4>
        <p class="muted">
          {title ? read(title) : record.scenario}
          {record.arrangement?.difficulty && (
            <>
              {' · '}
              {say(`difficulty.${record.arrangement.difficulty}`)}
            </>
          )}
          {when !== '' && (
            <>
              <br />
              {say('games.aside.line', {
                day: inWords(when.slice(0, 10), 'en'),
                count: record.commands.length,
              })}
            </>
          )}
          {branched !== undefined && (
            <>
              <br />
              {say('games.branched')}
            </>
          )}
        </p>
        <TakeUpFault fault={take.fault} save={save} />
        {take.question}
        <div class="game-actions">
          <button
            type="button"
            class="button"
            aria-label={say('games.load.name', { name })}
            onClick={take.up}
          >
            {say('games.load')}
          </button>
          <button
            type="button"
            class="link-button"
            aria-label={say('games.delete.name', { name })}
            onClick={() => onRemove(save, name)}
          >
            {say('games.delete')}
          </button>
        </div>
      </div>
    </li>
  );
}
