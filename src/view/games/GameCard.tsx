import { useState } from 'preact/hooks';
import { inWords } from '../../telling/calendar.ts';
import { type PlacedSave, renameNamed } from '../../session/namedSaves.ts';
import { branchOf } from '../../session/saves.ts';
import type { Stored } from '../../session/shelf.ts';
import { useDesk } from '../kit/desk.ts';
import { GamePicture } from './GamePicture.tsx';
import { TakeUpFault, useTaking } from './taking.tsx';

interface GameCardProps {
  readonly kept: PlacedSave;
  readonly did: (stored: Stored) => void;
  readonly onRemove: (kept: PlacedSave) => void;
  readonly onClose: () => void;
}

/** A game that was put away: its picture, its name, and what can be done with it. */
export function GameCard({ kept, did, onRemove, onClose }: GameCardProps) {
  const { say, shelf } = useDesk();
  const { named } = kept;
  const { picture } = named;
  const take = useTaking(named.save, branchOf(named.save), onClose);
  const [name, setName] = useState<string | null>(null);
  const rename = (to: string): void => {
    if (to.trim() !== '') did(renameNamed(shelf, kept, to));
    setName(null);
  };
  return (
    <li class="game-card">
      <GamePicture picture={picture} />
      <div class="game-words">
        {name === null ? (
          <h4>{named.name}</h4>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              rename(name);
            }}
          >
            <label>
              <span class="visually-hidden">{say('games.name')}</span>
              <input
                type="text"
                value={name}
                maxLength={80}
                ref={(input) => input?.focus()}
                onInput={(event) => setName(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Escape') return;
                  // Escape leaves the name as it was, and the dialog open.
                  event.preventDefault();
                  event.stopPropagation();
                  setName(null);
                }}
              />
            </label>
            <button type="submit" class="link-button">
              {say('games.rename.done')}
            </button>
          </form>
        )}
        <p class="muted">
          {named.title}
          <br />
          {say(picture.over ? 'games.line.over' : 'games.line', {
            round: picture.round,
            rounds: picture.rounds,
            day: inWords(named.when.slice(0, 10), 'en'),
          })}
          {named.save.branched !== undefined && (
            <>
              <br />
              {say('games.branched')}
            </>
          )}
        </p>
        <TakeUpFault fault={take.fault} save={named.save} />
        {take.question}
        <div class="game-actions">
          <button
            type="button"
            class="button"
            aria-label={say('games.load.name', { name: named.name })}
            onClick={take.up}
          >
            {say('games.load')}
          </button>
          <button
            type="button"
            class="link-button"
            aria-label={say('games.rename.name', { name: named.name })}
            onClick={() => setName(named.name)}
          >
            {say('games.rename')}
          </button>
          <button
            type="button"
            class="link-button"
            aria-label={say('games.delete.name', { name: named.name })}
            onClick={() => onRemove(kept)}
          >
            {say('games.delete')}
          </button>
        </div>
      </div>
    </li>
  );
}
