import { fromPromise, setup } from 'xstate';
import type { ActorRefFrom } from 'xstate';
import type { GameState } from '../game/state.ts';

/** Where a game stands, as far as choosing a screen needs to know. */
export type GameScreen = 'briefing' | 'table' | 'aftermath' | 'debrief';

/** The screen that a game calls for. */
export function gameScreenOf(game: Pick<GameState, 'session'>): GameScreen {
  if (game.session === 'briefing' || game.session === 'aftermath' || game.session === 'debrief')
    return game.session;
  return 'table';
}

type AppEvent =
  /** A new game has been laid out. */
  | { type: 'begun' }
  /** A kept game has been taken up again. */
  | { type: 'taken-up' }
  /** The game has changed and stands here now. */
  | { type: 'game-moved'; at: GameScreen }
  | { type: 'vote-readied' }
  | { type: 'vote-put-off' }
  | { type: 'vote-seen' }
  | { type: 'dispatches-read' }
  /** The page between two chapters of the campaign is opened, or its epilogue. */
  | { type: 'chapter-turned' }
  | { type: 'left' };

/** What the screens ask of the session. */
interface Asked {
  readonly where: () => GameScreen;
  /** Whether the vote was the last that happened, and its hands are known. */
  readonly voteUnseen: () => boolean;
}

/**
 * Which screen is shown, and the one thing that takes time and can fail: fetching the table. It
 * holds no game data; `where` only asks the session.
 */
export const app = setup({
  types: {
    events: {} as AppEvent,
    input: {} as Asked,
    context: {} as Asked,
  },
  actors: { fetchTable: fromPromise<void>(() => Promise.resolve()) },
  guards: {
    isVoteUnseen: ({ context }) => context.voteUnseen(),
    isBriefing: ({ context }) => context.where() === 'briefing',
    isAftermath: ({ context }) => context.where() === 'aftermath',
    isDebrief: ({ context }) => context.where() === 'debrief',
    movedToTable: ({ event }) => event.type === 'game-moved' && event.at === 'table',
    movedToAftermath: ({ event }) => event.type === 'game-moved' && event.at === 'aftermath',
    movedToDebrief: ({ event }) => event.type === 'game-moved' && event.at === 'debrief',
  },
}).createMachine({
  id: 'app',
  context: ({ input }) => input,
  initial: 'title',
  on: {
    left: '.title',
    begun: '.briefing',
    'taken-up': '.fetching',
    'chapter-turned': '.interlude',
  },
  states: {
    title: {},
    interlude: {},
    briefing: { on: { 'game-moved': { guard: 'movedToTable', target: 'fetching' } } },
    fetching: {
      invoke: {
        src: 'fetchTable',
        onDone: [
          { guard: 'isBriefing', target: 'briefing' },
          { guard: 'isVoteUnseen', target: 'vote' },
          { guard: 'isAftermath', target: 'aftermath' },
          { guard: 'isDebrief', target: 'debrief' },
          { target: 'table' },
        ],
        onError: 'unfetched',
      },
    },
    /**
     * The table could not be fetched, for want of a network for instance. A browser does not fetch a
     * module again that has once failed, so the way on is to load the page anew; nothing is lost by that.
     */
    unfetched: {},
    table: {
      on: {
        'vote-readied': 'lastCalls',
        'game-moved': [
          { guard: 'movedToAftermath', target: 'aftermath' },
          { guard: 'movedToDebrief', target: 'debrief' },
        ],
      },
    },
    /** The text is in blue and the vote is about to be called; it can still be put off. */
    lastCalls: {
      on: {
        'vote-put-off': 'table',
        'game-moved': [
          { guard: 'movedToAftermath', target: 'vote' },
          { guard: 'movedToDebrief', target: 'vote' },
        ],
      },
    },
    vote: {
      on: {
        'vote-seen': [{ guard: 'isDebrief', target: 'debrief' }, { target: 'aftermath' }],
      },
    },
    /** The last dispatch ends the game, and is read before the debrief opens. */
    aftermath: { on: { 'dispatches-read': { guard: 'isDebrief', target: 'debrief' } } },
    debrief: {},
  },
});

export type AppActor = ActorRefFrom<typeof app>;
export type Screen =
  | 'title'
  | 'interlude'
  | 'briefing'
  | 'fetching'
  | 'unfetched'
  | 'table'
  | 'lastCalls'
  | 'vote'
  | 'aftermath'
  | 'debrief';
