import { type Reading, type ReadingOptions, readScenarioText } from '../scenario/read/read.ts';
import { DECLARED } from './verbs/declared.ts';

/**
 * Reads a scenario file with the moves of this game: text in, a Scenario or the problems out, each at its
 * line and column. It never throws.
 */
export function readScenario(text: string, options: ReadingOptions = {}): Reading {
  return readScenarioText(text, DECLARED, options);
}
