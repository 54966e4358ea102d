import type { Text } from '../scenario/model/scenario.ts';

/** A text of a scenario in the language of the reader. English is the only one so far. */
export function read(text: Text): string {
  return text.en;
}
