import { digest } from '../../core/digest.ts';
import { rulesOf, wordsOf } from '../../scenario/model/readership.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { unarranged } from '../arrange.ts';

const ofRules = new WeakMap<Scenario, string>();
const ofWords = new WeakMap<Scenario, string>();

/**
 * SHA-256 of what the rules read of a scenario, 64 hexadecimal digits: two scenarios that have it in common
 * play the same games. How a scenario was arranged does not matter.
 */
export function rulesHash(scenario: Scenario): string {
  return kept(ofRules, scenario, rulesOf);
}

/** SHA-256 of what only people read of a scenario, 64 hexadecimal digits. */
export function wordsHash(scenario: Scenario): string {
  return kept(ofWords, scenario, wordsOf);
}

function kept(
  hashes: WeakMap<Scenario, string>,
  arranged: Scenario,
  part: (of: Scenario) => unknown,
): string {
  const scenario = unarranged(arranged);
  let hash = hashes.get(scenario);
  if (hash === undefined) hashes.set(scenario, (hash = digest(part(scenario))));
  return hash;
}
