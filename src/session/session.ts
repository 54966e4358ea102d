import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { isInRounds } from '../game/actors/session.ts';
import { apply, newGame } from '../game/apply.ts';
import { arrange, termsOf } from '../game/arrange.ts';
import type { Command } from '../game/verbs/index.ts';
import type { Refusal } from '../game/verbs/refusals.ts';
import type { GameEvent } from '../game/events.ts';
import type { GameState } from '../game/state.ts';
import { seatView } from '../game/seats/seatView.ts';
import { undoable } from '../game/record/undo.ts';
import type { SeatView } from '../game/seats/view.ts';
import type { Arrangement } from '../scenario/model/arrangement.ts';
import type { Level, Paragraph, Scenario } from '../scenario/model/scenario.ts';
import { newGameId } from './gameId.ts';

/** The game before one command, and how many events had been told by then. */
interface Past {
  readonly game: GameState;
  readonly told: number;
}

/** A paragraph at a level. */
export interface Wording {
  readonly paragraph: Paragraph;
  readonly level: Level;
}

/** One running game and what its player is looking at. Only the functions of this file write it. */
export interface RunningGame {
  /** Which game this is, of all that this browser keeps. */
  readonly id: string;
  readonly scenario: Scenario;
  readonly seed: number;
  /** The whole truth. Panels read `viewOf`; only the debrief may open this. */
  readonly game: GameState;
  readonly commands: readonly Command[];
  /** Events of the last command. */
  readonly events: readonly GameEvent[];
  /** Every event so far, in order. */
  readonly log: readonly GameEvent[];
  /** Why the last command was not carried out, or null. */
  readonly refusal: Refusal | null;
  /** The actor whose dossier is open. */
  readonly selected: string | null;
  /** How often a dossier was asked for: asked for again, it comes forward again. */
  readonly asked: number;
  /** A wording being looked at before it is written, or null. */
  readonly preview: Wording | null;
  readonly past: readonly Past[];
  /** How often a round was taken back in this game. */
  readonly rewound: number;
  /** How many of its first commands were made in the game that it branches off. */
  readonly branched: number;
}
export type Session = StoreApi<RunningGame>;

/** A session with a new game, not yet begun. */
export function createSession(scenario: Scenario, seed: number): Session {
  return createStore<RunningGame>(() => fresh(scenario, seed));
}

/**
 * Lays out the cards again: a new game in the same session.
 * @param arrangement how; as before where it is not said
 */
export function newSession(session: Session, seed: number, arrangement?: Arrangement): void {
  const { scenario } = session.getState();
  session.setState(fresh(arrangement ? arrange(scenario, arrangement) : scenario, seed), true);
}

function fresh(scenario: Scenario, seed: number): RunningGame {
  return {
    id: newGameId(),
    scenario,
    seed,
    game: newGame(scenario, seed),
    commands: [],
    events: [],
    log: [],
    refusal: null,
    selected: null,
    asked: 0,
    preview: null,
    past: [],
    rewound: 0,
    branched: 0,
  };
}

/**
 * Asks the game for a change. A refused command leaves everything as it was but for `refusal`.
 * @returns whether it was carried out
 */
export function dispatch(session: Session, command: Command): boolean {
  const before = session.getState();
  const applied = apply(before.scenario, before.game, command);
  if (!applied.ok) {
    session.setState({ refusal: applied.refusal });
    return false;
  }
  session.setState(after(before, command, applied.state, applied.events));
  return true;
}

function after(
  before: RunningGame,
  command: Command,
  game: GameState,
  events: readonly GameEvent[],
): Partial<RunningGame> {
  return {
    game,
    commands: [...before.commands, command],
    events,
    log: [...before.log, ...events],
    refusal: null,
    preview: null,
    past: [...before.past, { game: before.game, told: before.log.length }],
  };
}

/** Whether the last command was made within one's own building and can be taken back. */
export function canUndo(state: RunningGame): boolean {
  const before = state.past.at(-1);
  const command = state.commands.at(-1);
  return before !== undefined && command !== undefined && undoable(before.game, state.game, command);
}

/** Takes the last command back, where that is allowed. */
export function undo(session: Session): boolean {
  const state = session.getState();
  const before = state.past.at(-1);
  if (!before || !canUndo(state)) return false;
  session.setState({
    game: before.game,
    commands: state.commands.slice(0, -1),
    events: [],
    log: state.log.slice(0, before.told),
    refusal: null,
    preview: null,
    past: state.past.slice(0, -1),
  });
  return true;
}

/** How often a round may still be taken back: a matter of the difficulty. */
export function rewindsLeft({ scenario, rewound }: Pick<RunningGame, 'scenario' | 'rewound'>): number {
  return Math.max(0, termsOf(scenario).rewinds - rewound);
}

/**
 * Where taking a round back would lead: how many commands are left then, or null where none may be taken
 * back. It is the opening of this round or, where nothing has been done in it yet, of the one before.
 */
export function rewindTo(state: RunningGame): number | null {
  const { session } = state.game;
  if (rewindsLeft(state) === 0 || !isInRounds(session)) return null;
  const opens = (at: number): number =>
    state.commands.findLastIndex(
      ({ type }, index) => index < at && (type === 'close-round' || type === 'begin'),
    );
  const now = opens(state.commands.length);
  const to = now === state.commands.length - 1 ? opens(now) : now;
  return to < 0 || state.past[to + 1] === undefined ? null : to + 1;
}

/** Takes the round back, once less for the next time. */
export function rewind(session: Session): boolean {
  const state = session.getState();
  const to = rewindTo(state);
  const then = to === null ? undefined : state.past[to];
  if (to === null || !then) return false;
  session.setState({
    game: then.game,
    commands: state.commands.slice(0, to),
    events: [],
    log: state.log.slice(0, then.told),
    refusal: null,
    preview: null,
    past: state.past.slice(0, to),
    rewound: state.rewound + 1,
    branched: Math.min(state.branched, to),
  });
  return true;
}

/** A game to go on with: how it was arranged, its seed and commands, and the state it was saved in. */
export interface Kept {
  /** Which game it is; absent for one that begins here, as the branch of another. */
  readonly id?: string | undefined;
  readonly arrangement?: Arrangement | undefined;
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly state: GameState;
  readonly rewound?: number | undefined;
  readonly branched?: number | undefined;
}

/**
 * Takes up a kept game. Its commands are folded again, which also brings back its log; where the
 * rules have changed since and refuse one of them, it goes on from the state that was kept.
 * @param followed whether the commands are known to lead to that state still
 */
export function resume(session: Session, kept: Kept, followed: boolean): void {
  const scenario = arrange(session.getState().scenario, kept.arrangement ?? {});
  const anew = fresh(scenario, kept.seed);
  const { id = anew.id, rewound = 0, branched = 0 } = kept;
  const start = { ...anew, id, rewound, branched };
  session.setState(
    followed ? fold(start, kept.commands) : { ...start, game: kept.state, commands: kept.commands },
    true,
  );
}

function fold(start: RunningGame, commands: readonly Command[]): RunningGame {
  let state = start;
  for (const command of commands) {
    const applied = apply(state.scenario, state.game, command);
    if (!applied.ok)
      throw new Error(`a record that replays refused ${command.type}: ${applied.refusal.code}`);
    state = { ...state, ...after(state, command, applied.state, applied.events) };
  }
  return isVoteUnseen(state) ? state : { ...state, events: [] };
}

/**
 * Whether the vote was the last that happened, so that its show of hands is still to be seen or may be seen again. A
 * game that was taken up without its commands does not know its hands.
 */
export function isVoteUnseen({ commands, events }: Pick<RunningGame, 'commands' | 'events'>): boolean {
  return commands.at(-1)?.type === 'call-vote' && events.some(({ type }) => type === 'vote-counted');
}

/**
 * Makes a game one of its own, which branches off after so many of its commands.
 * @param state the session's game as it stands or stood
 */
export function partFrom(session: Session, state: RunningGame, at: number): RunningGame {
  const own = { id: newGameId(), branched: Math.max(state.branched, Math.min(at, state.commands.length)) };
  if (session.getState().id === state.id) session.setState(own);
  return { ...state, ...own };
}

/** Opens somebody's dossier, or closes it. */
export function select(session: Session, who: string | null): void {
  const { selected, asked } = session.getState();
  if (who !== null) session.setState({ selected: who, asked: asked + 1 });
  else if (selected !== null) session.setState({ selected: null });
}

/** Looks at a wording before it is written; null looks at the draft as it stands. */
export function preview(session: Session, wording: Wording | null): void {
  if (session.getState().preview !== wording) session.setState({ preview: wording });
}

const seen = new WeakMap<GameState, SeatView>();

/** The game as its player may see it. Made once for each state. */
export function viewOf(state: Pick<RunningGame, 'scenario' | 'game'>): SeatView {
  let view = seen.get(state.game);
  if (!view) seen.set(state.game, (view = seatView(state.scenario, state.game)));
  return view;
}
