import { describe, expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { VERSION } from '../../src/core/version.ts';
import { newGame } from '../../src/game/apply.ts';
import { arrange } from '../../src/game/arrange.ts';
import { policy } from '../../src/policy/policies.ts';
import { recordOf } from '../../src/game/record/record.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { readRecordFile } from '../../src/session/records.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

const game = play(nassau(), 5, policy('balanced'));
const record = recordOf(nassau(), 5, game.commands, game.state);

/** What a file comes to where these scenarios can be had. */
const opened = (content: unknown, scenarios: readonly Scenario[] = [nassau()]) =>
  readRecordFile(typeof content === 'string' ? content : JSON.stringify(content), (id) =>
    scenarios.filter((one) => one.id === id).map((one) => ({ id, fetch: () => Promise.resolve(one) })),
  );

describe('a record that was kept as a file', () => {
  test('leads to the game it was made of, which branches off it', async () => {
    const read = await opened(JSON.stringify(record, null, 2));
    expect(read).toMatchObject({
      kind: 'game',
      way: { followed: true, reworded: false },
      kept: { seed: 5, branched: record.commands.length },
    });
    expect(read.kind === 'game' && digest(read.kept.state)).toBe(digest(game.state));
  });

  test('says how its game was arranged', async () => {
    const hard = arrange(nassau(), { difficulty: 'hard' });
    expect(await opened(recordOf(hard, 5, [], newGame(hard, 5)))).toMatchObject({
      kept: { arrangement: { difficulty: 'hard' }, seed: 5 },
    });
  });

  test('goes on with whichever scenario of its name leads where it says', async () => {
    const { start } = nassau();
    const changed = { ...nassau(), start: { ...start, capital: { v: 55, basis: 'design' as const } } };
    expect(await opened(record, [changed, nassau()])).toMatchObject({
      kind: 'game',
      way: { scenario: nassau() },
    });
    expect(await opened(record, [changed])).toMatchObject({ kind: 'held', held: { plain: changed } });
  });

  const refused: Record<string, [unknown, string]> = {
    'no JSON': ['{', 'record-unread'],
    'no record': [{ hello: 'there' }, 'record-unread'],
    'with a command too many': [
      { ...record, commands: [...record.commands, { type: 'begin' }] },
      'record-not-followed',
    ],
    'with another digest': [{ ...record, digest: '0'.repeat(64) }, 'record-not-followed'],
    'with a forged command': [{ ...record, commands: [{ type: '__proto__' }] }, 'record-not-followed'],
  };
  test.each(Object.entries(refused))('%s is refused, and told why', async (_how, [content, fault]) => {
    expect(await opened(content)).toEqual({ kind: 'fault', fault });
  });

  test('waits for another try where its scenario cannot be fetched', async () => {
    const lost = (id: string) => [{ id, fetch: () => Promise.reject(new Error('no network')) }];
    expect(await readRecordFile(JSON.stringify(record), lost)).toEqual({
      kind: 'fault',
      fault: 'record-unfetched',
    });
  });
});

describe('a record that cannot be followed is never called damaged, and shows what it holds', () => {
  const { version: _version, ...old } = record;
  const held = {
    id: record.scenario,
    seed: 5,
    arrangement: {},
    length: record.commands.length,
    commands: record.commands,
  };

  test.each<[string, object, string | null]>([
    ['made by another version under other rules of the game', { ...record, version: '0.7.0' }, '0.7.0'],
    ['made on another version of the scenario', { ...record, hash: '0'.repeat(64) }, VERSION],
    ['made before records said their version', { ...old, hash: '0'.repeat(64) }, null],
  ])('%s', async (_how, made, version) => {
    expect(await opened({ ...made, digest: '1'.repeat(64) })).toEqual({
      kind: 'held',
      held: { ...held, plain: nassau(), version },
    });
  });

  test('of a scenario that nobody here has', async () => {
    expect(await opened({ ...record, scenario: '1994-01-mine' })).toEqual({
      kind: 'held',
      held: { ...held, id: '1994-01-mine', plain: null, version: VERSION },
    });
  });
});
