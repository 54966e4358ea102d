import { apply, newGame } from '../game/apply.ts';
import type { Command } from '../game/verbs/index.ts';
import type { GameEvent } from '../game/events.ts';
import { type GameRecord, recordOf, replay } from '../game/record/record.ts';
import type { GameState } from '../game/state.ts';
import type { Scenario } from '../scenario/model/scenario.ts';

/** A game as it stood after one of its commands, and what that command brought about. */
export interface Frame {
  /** Null for the table before the first command. */
  readonly command: Command | null;
  readonly events: readonly GameEvent[];
  readonly game: GameState;
}

/** A recorded game laid out frame by frame, on the scenario as it was arranged for it. */
export interface Playback {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  readonly frames: readonly Frame[];
}

/** Lays a record out; null where it does not lead where it says. */
export function playbackOf(plain: Scenario, record: GameRecord): Playback | null {
  const replayed = replay(plain, record);
  if (!replayed.ok) return null;
  const { scenario } = replayed;
  const frames: Frame[] = [{ command: null, events: [], game: newGame(scenario, record.seed) }];
  for (const command of record.commands) {
    const before = frames.at(-1)?.game;
    const applied = before && apply(scenario, before, command);
    if (!applied?.ok) return null;
    frames.push({ command, events: applied.events, game: applied.state });
  }
  return { scenario, record, frames };
}

/** The record up to one of its frames: a game of its own that can be played on from there. */
export function recordUpTo({ scenario, record, frames }: Playback, frame: number): GameRecord {
  const game = frames[frame]?.game ?? frames[0]?.game;
  if (!game) throw new Error('a playback without a frame');
  return recordOf(scenario, record.seed, record.commands.slice(0, frame), game);
}

/** The frame at which each round and each quarter opens, in order. */
export function chaptersOf({ frames }: Playback): number[] {
  return frames.flatMap(({ command }, index) =>
    command === null || ['begin', 'close-round', 'next-quarter'].includes(command.type) ? [index] : [],
  );
}
