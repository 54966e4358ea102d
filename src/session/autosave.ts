import { unarranged } from '../game/arrange.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { newestIn, putSave, type Slots, slotsOf } from './gameShelf.ts';
import { isSame, type Save, saveOf } from './saves.ts';
import { putText } from './scenarioTexts.ts';
import { partFrom } from './session.ts';
import type { RunningGame, Session } from './session.ts';
import { type Shelf, storedAs } from './shelf.ts';

/** The saving of one session. */
export interface Saving {
  /** Puts by what still waits: for a page that may not come back. */
  now(): void;
  /** Puts by what still waits, and saves no more. */
  stop(): void;
  /** Looks whether another page has gone on with this game, and tells it; call it whenever that may have happened. */
  look(): void;
  /** Makes this game one of its own, apart from the one that another page has gone on with. */
  part(): void;
  /** The game that the one here parted from, if it did. */
  other(): string | null;
  /** Whether the game as it stands lies on the shelf, or none is under way. */
  kept(): boolean;
}

/** What is told of saving. */
export type SavingTold =
  /** The game could not be saved: no room, not allowed, or it cannot be made into a save. Told once a round. */
  | 'full'
  | 'forbidden'
  | 'unmade'
  /** It could be saved, after it could not. */
  | 'saved'
  /** A game that is under way lies on the shelf, and another is on the table. */
  | 'aside'
  /** Another page has gone on with this game, and this page has not. */
  | 'moved-on'
  /** Another page has gone on with this game, and so has this page: it is now a game of its own. */
  | 'parted';

type Answer = 'saved' | 'full' | 'forbidden' | 'unmade';

export interface Autosave {
  readonly tell: (what: SavingTold) => void;
  /** When to save: a page first shows what a command changed. The end of a game never waits, since a campaign goes on from it. */
  readonly later?: (save: () => void) => void;
  /** Takes off the shelf what no player misses (`makeRoom.ts`); nothing where absent. */
  readonly makeRoom?: (playing: string, pressed: boolean) => void;
}

/**
 * Saves after every command, each game under its own id. What lies on the shelf is written over only where this
 * session wrote it or took it up; where another page has written since, the game here parts from it.
 */
export function autosave(
  session: Session,
  shelf: Shelf,
  { tell, makeRoom, later = (save) => save() }: Autosave,
): Saving {
  /** The last save that was made or found of each game, and what lay in its slots then. */
  const last = new Map<string, { readonly save: Save; readonly slots: Slots }>();
  /** The scenario that is known to lie beside the games. */
  let laid: Scenario | null = null;
  let waiting: RunningGame | null = null;
  let partedFrom: string | null = null;
  /** In which round it was told that the game is not saved; null while it is. */
  let toldIn: string | null = null;
  /** Whether the last attempt to save went well. */
  let saved = true;

  const put = (moved: RunningGame): void => {
    const { scenario } = moved;
    let state = moved;
    const lie = slotsOf(shelf, scenario.id, state.id);
    const mine = last.get(state.id);
    if (!mine || isChanged(mine.slots, lie)) {
      const newest = newestIn(lie);
      if (newest && isSame(newest, state)) {
        last.set(state.id, { save: newest, slots: lie });
        return;
      }
      if (newest) {
        partedFrom = state.id;
        state = partFrom(session, state, mine?.save.record.commands.length ?? 0);
        tell('parted');
      }
    }
    const before = last.get(state.id);
    const save = saveOf(state, {
      game: state.id,
      count: (before?.save.count ?? 0) + 1,
      when: new Date().toISOString(),
    });
    if (!before) room(state.id, false);
    if (laid !== unarranged(scenario)) putText(shelf, scenario);
    laid = unarranged(scenario);
    putSave(shelf, save);
    last.set(state.id, { save, slots: slotsOf(shelf, scenario.id, state.id) });
  };

  const attempt = (state: RunningGame): Answer => {
    let unmade = false;
    const stored = storedAs(() => {
      try {
        put(state);
      } catch (error) {
        unmade = !(error instanceof DOMException);
        throw error;
      }
    });
    return unmade ? 'unmade' : stored;
  };

  const now = (): void => {
    if (!waiting) return;
    const state = waiting;
    waiting = null;
    const answer = attempt(state);
    if (answer !== 'full') return answered(state, answer);
    room(state.id, true);
    answered(state, attempt(state));
  };
  const answered = (state: RunningGame, answer: Answer): void => {
    saved = answer === 'saved';
    const { round, mission } = state.game;
    const moment = `${state.id} ${round} ${mission.quarter}`;
    if (answer === 'saved' ? toldIn !== null : toldIn !== moment) tell(answer);
    toldIn = answer === 'saved' ? null : moment;
  };
  const room = (playing: string, pressed: boolean): void => {
    storedAs(() => makeRoom?.(playing, pressed));
  };

  const unsubscribe = session.subscribe((state, before) => {
    if (state.commands === before.commands) return;
    if (state.id !== before.id) {
      now();
      partedFrom = null;
      if (saved && before.commands.length > 0 && before.game.outcome === null) tell('aside');
    }
    if (state.commands.length === 0) return;
    const underWay = waiting !== null;
    waiting = state;
    if (state.game.outcome !== null) now();
    else if (!underWay) later(now);
  });

  const look = (): void => {
    now();
    const state = session.getState();
    const mine = last.get(state.id);
    if (!mine || state.commands.length === 0 || !saved) return;
    storedAs(() => {
      const lie = slotsOf(shelf, state.scenario.id, state.id);
      const newest = isChanged(mine.slots, lie) ? newestIn(lie) : null;
      if (newest && isSame(newest, state)) last.set(state.id, { save: newest, slots: lie });
      else if (newest) tell('moved-on');
    });
  };
  const part = (): void => {
    const state = session.getState();
    waiting = partFrom(session, state, state.commands.length);
    now();
  };
  const stop = (): void => {
    unsubscribe();
    now();
  };
  const kept = (): boolean => {
    now();
    const { commands, game } = session.getState();
    return commands.length === 0 || game.outcome !== null || saved;
  };
  const other = (): string | null => partedFrom;
  return { now, stop, look, part, other, kept };
}

/** Whether something else lies there than did; what has been taken away is nothing that could be written over. */
function isChanged(before: Slots, now: Slots): boolean {
  return now.some((text, slot) => text !== null && text !== before[slot]);
}
