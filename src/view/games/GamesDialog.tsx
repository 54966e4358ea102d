import { useEffect, useState } from 'preact/hooks';
import '../styles/games.css';
import {
  deleteNamed,
  type PlacedSave,
  keepNamed,
  listNamed,
  restoreNamed,
} from '../../session/namedSaves.ts';
import { dropGame, gamesOn, putSave } from '../../session/gameShelf.ts';
import { type Save, saveOf } from '../../session/saves.ts';
import { type Shelf, type Stored, storedAs } from '../../session/shelf.ts';
import { newSession, rewind, rewindsLeft, rewindTo } from '../../session/session.ts';
import { announce } from '../kit/announcer.ts';
import { useDesk, useScenario, useSession } from '../kit/desk.ts';
import { read } from '../../telling/text.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { useReplacing } from '../kit/replacing.tsx';
import { luckNow } from '../kit/seed.ts';
import { AsideCard } from './AsideCard.tsx';
import { GameCard } from './GameCard.tsx';
import { pictureOf } from './picture.ts';

/** Games that were put away under names, and what can be done with the one on the table. */
export function GamesDialog({ onClose }: { readonly onClose: () => void }) {
  const { say, shelf, announcer, keeping } = useDesk();
  const playing = useSession((state) => state.commands.length > 0);
  const game = useSession((state) => state.id);
  const [, redraw] = useState(0);
  const [gone, setGone] = useState<Gone | null>(null);
  const [fault, setFault] = useState<Exclude<Stored, 'saved'> | null>(null);
  useEffect(keeping.now, []);
  const listed = listNamed(shelf);
  const aside = putAside(shelf).filter((save) => save.game !== game);
  const did = (stored: Stored): void => {
    setFault(stored === 'saved' ? null : stored);
    redraw((drawn) => drawn + 1);
  };
  const remove = (name: string, away: () => Stored, back: () => Stored): void => {
    const stored = away();
    if (stored === 'saved') {
      setGone({ name, back });
      announce(announcer, say('games.deleted', { name }));
    }
    did(stored);
  };
  const removeNamed = (kept: PlacedSave): void =>
    remove(
      kept.named.name,
      () => deleteNamed(shelf, kept),
      () => restoreNamed(shelf, kept),
    );
  const removeAside = (save: Save, name: string): void =>
    remove(
      name,
      () => storedAs(() => dropGame(shelf, save)),
      () => storedAs(() => putSave(shelf, save)),
    );
  return (
    <Dialog title={say('games.title')} onClose={onClose} wide>
      {playing && <ThisGame did={did} onClose={onClose} />}
      {fault && (
        <p role="alert" class="games-fault">
          {say(`games.fault.${fault}`)}
        </p>
      )}
      <section aria-labelledby="games-kept">
        <h3 id="games-kept">{say('games.kept')}</h3>
        {gone && (
          <p class="games-gone">
            {say('games.deleted', { name: gone.name })}{' '}
            <button
              type="button"
              class="link-button"
              onClick={() => {
                did(gone.back());
                setGone(null);
              }}
            >
              {say('games.undelete')}
            </button>
          </p>
        )}
        {listed === null && <p>{say('games.fault.forbidden')}</p>}
        {listed?.games.length === 0 && <p class="muted">{say('games.none')}</p>}
        {listed && listed.damaged > 0 && <p>{say('games.damaged', { count: listed.damaged })}</p>}
        <ul class="games-list">
          {listed?.games.map((kept) => (
            <GameCard key={kept.place} kept={kept} did={did} onRemove={removeNamed} onClose={onClose} />
          ))}
        </ul>
      </section>
      {aside.length > 0 && (
        <section aria-labelledby="games-aside">
          <h3 id="games-aside">{say('games.asides')}</h3>
          <p class="muted">{say('games.asides.line')}</p>
          <ul class="games-list">
            {aside.map((save) => (
              <AsideCard key={save.game} save={save} onRemove={removeAside} onClose={onClose} />
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}

/** A game that was deleted, and how it is put back. */
interface Gone {
  readonly name: string;
  readonly back: () => Stored;
}

/** The games on the shelf that are under way or were finished last, whichever lies on the table. */
function putAside(shelf: Shelf): readonly Save[] {
  try {
    return gamesOn(shelf).saves;
  } catch {
    return [];
  }
}

interface ThisGameProps {
  readonly did: (stored: Stored) => void;
  readonly onClose: () => void;
}

/** The game on the table: put away under a name, taken back by a round, or begun again. */
function ThisGame({ did, onClose }: ThisGameProps) {
  const { say, session, shelf, app, announcer } = useDesk();
  const scenario = useScenario();
  const round = useSession((state) => state.game.round);
  const left = useSession(rewindsLeft);
  const to = useSession(rewindTo);
  const seed = useSession((state) => state.seed);
  const over = useSession((state) => state.game.outcome !== null);
  const [name, setName] = useState(say('games.name.first', { title: read(scenario.title), round }));
  const replacing = useReplacing();
  const put = (): void => {
    const state = session.getState();
    const when = new Date().toISOString();
    const stored = keepNamed(shelf, state.scenario, {
      name: name.trim() === '' ? read(scenario.title) : name,
      when,
      title: read(scenario.title),
      picture: pictureOf(state.scenario, state.game),
      save: saveOf(state, { game: state.id, count: 0, when }),
    });
    if (stored === 'saved') announce(announcer, say('games.put'));
    did(stored);
  };
  const again = (luck: number): void => {
    newSession(session, luck);
    app.send({ type: 'begun' });
    onClose();
  };
  return (
    <section class="games-this" aria-labelledby="games-now">
      <h3 id="games-now">{say('games.now')}</h3>
      <form
        class="games-put"
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        <label>
          {say('games.name')}
          <input
            type="text"
            value={name}
            maxLength={80}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button-first">
          {say('games.save')}
        </button>
      </form>
      <div class="games-actions">
        {!over && (
          <button
            type="button"
            class="button"
            aria-disabled={to === null}
            onClick={() => {
              if (to === null || !rewind(session)) return;
              announce(announcer, say('games.rewound', { round: session.getState().game.round }));
              onClose();
            }}
          >
            {say('games.rewind', { left })}
          </button>
        )}
        {replacing.question ?? (
          <>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => replacing.start(() => again(seed))}
            >
              {say('debrief.again.same')}
            </button>
            <button
              type="button"
              class="button button-quiet"
              onClick={() => replacing.start(() => again(luckNow()))}
            >
              {say('debrief.again.new')}
            </button>
          </>
        )}
      </div>
      {!over && <p class="muted">{say('games.rewind.line', { left })}</p>}
    </section>
  );
}
