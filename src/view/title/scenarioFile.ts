import seeds from 'virtual:seeds';
import { readScenario } from '../../game/readScenario.ts';
import type { Reading } from '../../scenario/read/read.ts';

/** Reads a scenario file that somebody chose from disk. Fetched only then: the reader is not small. */
export function readChosenFile(text: string, name: string): Reading {
  return readScenario(text, { file: name, ...seeds });
}
