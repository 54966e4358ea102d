import { globSync, readFileSync } from 'node:fs';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Mutant, mutantsOf, optionalNames } from './operators.ts';
import { isTuning, layerOf } from './scope.ts';

/** Most of a sample that may be numbers of the tuning tables, in hundredths. */
const TUNING_SHARE = 5;

/** Every mutant of the mutated sources whose path begins with `only`, in the order of paths and text. */
export function everyMutant(only: string): Mutant[] {
  const files = globSync('src/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'));
  const sources = new Map(files.sort().map((file) => [file, readFileSync(file, 'utf8')]));
  const optional = new Set([...sources].flatMap(([file, source]) => optionalNames(file, source)));
  return [...sources]
    .filter(([file]) => layerOf(file) !== null && file.startsWith(only))
    .flatMap(([file, source]) => mutantsOf(file, source, optional));
}

/** So many mutants drawn by a seed, each as likely as any other but for the limit on tuning numbers; in the order of the text. */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: number): Mutant[] {
  const order = mutants.map((_mutant, place) => place);
  const luck = xoroshiro128plus(seed);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = uniformInt(luck, 0, last);
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
  let tuningLeft = Math.floor((size * TUNING_SHARE) / 100);
  const chosen: number[] = [];
  for (const place of order) {
    if (chosen.length === size) break;
    if (isTuning((mutants[place] as Mutant).file) && tuningLeft-- <= 0) continue;
    chosen.push(place);
  }
  return chosen.sort((a, b) => a - b).map((place) => mutants[place] as Mutant);
}
