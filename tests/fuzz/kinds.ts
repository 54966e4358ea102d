import { forgedCommands, PER_GAME } from './commands.ts';
import { damagedFile } from './files.ts';
import { damagedSave } from './saves.ts';
import { type Found, type Trial, tryMany } from './trial.ts';

/** A kind of hostile input. */
interface Kind {
  readonly trial: Trial;
  /** Inputs in one trial. */
  readonly inputs: number;
  /** Inputs of a whole run. `npm test` makes a tenth of it. */
  readonly whole: number;
  /** Trials in a piece of work that one core does without the others. */
  readonly piece: number;
}

export const KINDS = {
  files: { trial: damagedFile, inputs: 1, whole: 20_000, piece: 50 },
  commands: { trial: forgedCommands, inputs: PER_GAME, whole: 100_000, piece: 5 },
  saves: { trial: damagedSave, inputs: 1, whole: 2_000, piece: 20 },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];

/** A tenth of a whole run of one kind. */
export function tenth(name: KindName): Found {
  const { trial, inputs, whole } = KINDS[name];
  return tryMany(trial, 0, whole / inputs / 10, 1);
}
