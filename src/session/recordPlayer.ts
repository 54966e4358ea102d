import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { HeldGame } from './heldGame.ts';
import type { Playback } from './playback.ts';
import type { RunFault } from '../game/record/runCode.ts';

/** Why a link or a record shows no game: each has a sentence `run.CODE`. */
export interface BadLink {
  readonly code: RunFault['code'] | 'unknown-scenario' | 'unfetched' | 'other-rules';
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the record player shows: a game at one of its frames, or why it shows none. Null while it is closed. */
export type PlayerScreen =
  | { readonly kind: 'game'; readonly playback: Playback; readonly at: number }
  /** `held`: what can be read of it all the same. */
  | { readonly kind: 'fault'; readonly fault: BadLink; readonly held: HeldGame | null }
  | null;
export type PlayerStore = StoreApi<{ readonly shown: PlayerScreen }>;

export function createPlayerStore(): PlayerStore {
  return createStore<{ readonly shown: PlayerScreen }>(() => ({ shown: null }));
}

/** Puts the player at a frame, within the record. */
export function showFrame(player: PlayerStore, at: number): void {
  const { shown } = player.getState();
  if (shown?.kind !== 'game') return;
  const within = Math.min(shown.playback.frames.length - 1, Math.max(0, at));
  if (within !== shown.at) player.setState({ shown: { ...shown, at: within } });
}
