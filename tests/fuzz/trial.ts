import { draw, type Hand, luckFrom } from '../../src/core/luck.ts';

/** What came of one hostile input. */
export interface Tried {
  /** One word or code for what became of it: refused with which code, sound, played to which ending. */
  readonly outcome: string;
  /** What must never be. */
  readonly faults: readonly string[];
}

/** One hostile input, made by its luck and put to the game. The same luck makes the same input. */
export type Trial = (luck: Hand, index: number) => readonly Tried[];

/** What came of many. */
export interface Found {
  readonly tried: number;
  readonly outcomes: Readonly<Record<string, number>>;
  /** Each names its trial, so that it can be tried again alone. */
  readonly faults: readonly string[];
}

/** Sets the trials of one kind apart, so that neighbours share no luck. */
const STRIDE = 0x9e3779b1;

/**
 * Makes some trials, each with luck of its own, so that any one can be made again without those before it.
 * @param from the first, counted from 0
 */
export function tryMany(trial: Trial, from: number, count: number, seed: number): Found {
  const outcomes: Record<string, number> = {};
  const faults: string[] = [];
  let tried = 0;
  for (let index = from; index < from + count; index += 1) {
    const name = `trial ${index} of seed ${seed}`;
    const results = made(trial, index, seed);
    for (const left of leftOnObjects()) faults.push(`${name}: every object has "${left}" now`);
    for (const { outcome, faults: these } of results) {
      tried += 1;
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      faults.push(...these.map((what) => `${name}: ${what}`));
    }
  }
  return { tried, outcomes, faults };
}

/** What several pieces of the work found, together. */
export function together(found: readonly Found[]): Found {
  const outcomes: Record<string, number> = {};
  for (const one of found)
    for (const [outcome, count] of Object.entries(one.outcomes))
      outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
  return {
    tried: found.reduce((sum, { tried }) => sum + tried, 0),
    outcomes,
    faults: found.flatMap(({ faults }) => faults),
  };
}

/** Whatever is thrown is a fault of the game. */
function made(trial: Trial, index: number, seed: number): readonly Tried[] {
  try {
    return trial(draw(luckFrom((seed + Math.imul(index + 1, STRIDE)) >>> 0)), index);
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [{ outcome: 'thrown', faults: [what.split('\n').slice(0, 4).join(' | ')] }];
  }
}

const OWN = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What an input has left on the prototype of every object. It is taken away, so that it is told once. */
function leftOnObjects(): string[] {
  const left = Object.getOwnPropertyNames(Object.prototype).filter((name) => !OWN.has(name));
  for (const name of left) Reflect.deleteProperty(Object.prototype, name);
  return left;
}
