import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tellGame } from '../../src/cli/tell.ts';
import { readRecord, recordOf, replay } from '../../src/game/record/record.ts';
import { type PolicyName, policy } from '../../src/policy/policies.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

/**
 * Two games kept as they were told, each beside its record. A change of rules, words or scenario shows
 * here as a change of text. Where it was meant, write them anew and read what changed:
 *
 *     UPDATE_GAMES=1 npm run test:unit -- tests/games
 */
const GAMES: readonly (readonly [PolicyName, number])[] = [
  ['history', 1],
  ['balanced', 2],
];
const UPDATE = process.env['UPDATE_GAMES'] === '1';
const scenario = nassau();

describe.each(GAMES)('%s, seed %i', (name, seed) => {
  const file = (ending: string): string => join(import.meta.dirname, `nassau-${name}-${seed}.${ending}`);
  const played = play(scenario, seed, policy(name));
  const record = recordOf(scenario, seed, played.commands, played.state);
  if (UPDATE) {
    writeFileSync(file('txt'), `${tellGame(scenario, name, seed, played).join('\n')}\n`);
    writeFileSync(file('json'), `${JSON.stringify(record, null, 2)}\n`);
  }

  test('its record replays to the digest it was saved with', () => {
    const read = readRecord(JSON.parse(readFileSync(file('json'), 'utf8')));
    if (!read.ok) throw new Error(read.problems);
    expect(replay(scenario, read.value)).toMatchObject({ ok: true });
  });

  test('it is played as it was recorded', () => {
    expect(JSON.parse(readFileSync(file('json'), 'utf8'))).toEqual({ ...record, version: undefined });
  });

  test('it is told as it was told', () => {
    expect(tellGame(scenario, name, seed, played)).toEqual(
      readFileSync(file('txt'), 'utf8').trimEnd().split('\n'),
    );
  });
});
