import { createContext } from 'preact';
import { useContext, useEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { GameEvent } from '../../game/events.ts';
import type { SeatView } from '../../game/seats/view.ts';
import type { Say, Speaker } from '../../locale/say.ts';
import type { Difficulty } from '../../scenario/model/arrangement.ts';
import type { Problem } from '../../scenario/read/problem.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import type { AppActor } from '../../session/app.ts';
import type { CampaignStore } from '../../session/campaign.ts';
import type { Shelved } from '../../session/library.ts';
import type { Keeping } from '../../session/keeping.ts';
import type { Notices } from '../../session/notices.ts';
import { viewOf } from '../../session/session.ts';
import type { Way } from '../../session/saves.ts';
import type { Shelf } from '../../session/shelf.ts';
import type { Kept, Session, RunningGame } from '../../session/session.ts';
import type { PlayerStore } from '../../session/recordPlayer.ts';
import type { Settings } from '../../session/settings.ts';
import type { Announcer } from './announcer.ts';
import type { ReadingStore } from './reading.ts';

/** What panels may ask of the drawn chamber. */
export interface StageHand {
  /** Whether nothing on it moves. */
  readonly still: boolean;
  show(events: readonly GameEvent[]): Promise<void>;
  skip(): void;
  sync(): void;
  /** Opens the world of capitals on it, or goes back to the chamber. */
  turn(): void;
}

/** The campaign, and what panels may ask of it. */
export interface CampaignHand {
  readonly store: CampaignStore;
  /** Whether the game on the desk is played as a chapter of it. */
  readonly here: boolean;
  /** Begins one at this difficulty, whatever there was, and opens the brief of its first chapter. */
  readonly begin: (difficulty: Difficulty) => void;
  /** Changes the difficulty of one whose first chapter has not begun. */
  readonly restart: (difficulty: Difficulty) => void;
  /** Takes it up where it stands: in a game, between two chapters, or at its epilogue. */
  readonly goOn: () => void;
}

/** What every panel may reach: the running game, the screen's actor, the settings and the words. */
export interface Desk {
  readonly session: Session;
  readonly app: AppActor;
  readonly settings: Settings;
  readonly notices: Notices;
  readonly announcer: Announcer;
  /** What lies open in the reading room: help, words, sources. */
  readonly reading: ReadingStore;
  readonly say: Say;
  /** Teaches it the sentences of a screen that was fetched. */
  readonly learn: Speaker['learn'];
  readonly campaign: CampaignHand;
  /** What the record player shows. */
  readonly player: PlayerStore;
  /** Where games are kept. */
  readonly shelf: Shelf;
  /** What is kept of the games of this scenario, and the ways to go on with one. */
  readonly keeping: Keeping;
  /** The drawn chamber while there is one. */
  readonly stage: { current: StageHand | null };
  /** The scenarios that come with the game, and the way to lay another one on the desk. */
  readonly library: {
    readonly scenarios: readonly Shelved[];
    readonly open: (scenario: Scenario, remarks?: Remarks) => void;
    /** Lays a scenario on the desk with its brief open; where a game of it is kept, at the title, to go on with. */
    readonly brief: (scenario: Scenario) => void;
    /** What the reader remarked on the scenario on the desk, where it came from a file. */
    readonly remarks: Remarks | null;
    /** Lays the scenario on the desk, where it does not lie there, and takes up a game of it. */
    readonly takeUp: (way: Way, kept: Kept) => void;
  };
}

/** What its author should look at in a scenario file that can be played. */
export interface Remarks {
  readonly name: string;
  readonly warnings: readonly Problem[];
}

export const DeskContext = createContext<Desk | null>(null);

/** The desk that this panel lies on. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a panel was drawn without a desk');
  return desk;
}

/** A part of a store, drawn again when that part changes. */
export function useStore<T, Part>(store: StoreApi<T>, pick: (state: T) => Part): Part {
  const [, redraw] = useReducer((drawn: number) => drawn + 1, 0);
  const picked = pick(store.getState());
  const last = useRef(picked);
  last.current = picked;
  const picking = useRef(pick);
  picking.current = pick;
  useEffect(() => {
    const look = (): void => {
      if (!Object.is(picking.current(store.getState()), last.current)) redraw(undefined);
    };
    look();
    return store.subscribe(look);
  }, [store]);
  return picked;
}

/** A part of the running session. */
export function useSession<Part>(pick: (state: RunningGame) => Part): Part {
  return useStore(useDesk().session, pick);
}

/** The game as the player may see it. */
export function useView(): SeatView {
  return useSession(viewOf);
}

export function useScenario(): Scenario {
  return useSession((state) => state.scenario);
}
