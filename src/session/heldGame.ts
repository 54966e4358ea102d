import type { RunHead } from '../game/record/runCode.ts';
import type { GameRecord } from '../game/record/record.ts';
import type { Command } from '../game/verbs/index.ts';
import type { Scenario } from '../scenario/model/scenario.ts';

/** What a record or a link holds of a game that cannot be followed under the rules of now. */
export interface HeldGame extends RunHead {
  /** The id of its scenario. */
  readonly id: string;
  /** The scenario of that id as it is now, whose names the game is told in; null where there is none. */
  readonly plain: Scenario | null;
  /** What was asked for, one after another; null in a link, which can only be read by playing it. */
  readonly commands: readonly Command[] | null;
}

export function heldInRecord(record: GameRecord, plain: Scenario | null): HeldGame {
  const { scenario: id, version = null, seed, arrangement = {}, commands } = record;
  return { id, plain, version, seed, arrangement, length: commands.length, commands };
}
