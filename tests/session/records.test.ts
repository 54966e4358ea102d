import { describe, expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { newGame } from '../../src/game/apply.ts';
import { arrange } from '../../src/game/arrange.ts';
import { policy } from '../../src/policy/policies.ts';
import { recordOf } from '../../src/game/record/record.ts';
import { readRecordFile } from '../../src/session/records.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

const game = play(nassau(), 5, policy('balanced'));
const record = recordOf(nassau(), 5, game.commands, game.state);

describe('a record that was kept as a file', () => {
  test('leads to the game it was made of', () => {
    const read = readRecordFile(nassau(), JSON.stringify(record, null, 2));
    expect(read.ok && digest(read.value.kept.state)).toBe(digest(game.state));
  });

  test('says how its game was arranged', () => {
    const hard = arrange(nassau(), { difficulty: 'hard' });
    const text = JSON.stringify(recordOf(hard, 5, [], newGame(hard, 5)));
    expect(readRecordFile(nassau(), text)).toMatchObject({
      value: { kept: { arrangement: { difficulty: 'hard' }, seed: 5 } },
    });
  });

  const refused: Record<string, [unknown, string]> = {
    'no JSON': ['{', 'record-unread'],
    'no record': [{ hello: 'there' }, 'record-unread'],
    'of another scenario': [{ ...record, scenario: '2024-09-paragraph-ten' }, 'record-other-scenario'],
    'of another version': [
      { ...record, hash: '0'.repeat(64), digest: '0'.repeat(64) },
      'record-other-version',
    ],
    'with a command too many': [
      { ...record, commands: [...record.commands, { type: 'begin' }] },
      'record-not-followed',
    ],
    'with another digest': [{ ...record, digest: '0'.repeat(64) }, 'record-not-followed'],
    'with a forged command': [{ ...record, commands: [{ type: '__proto__' }] }, 'record-not-followed'],
  };
  for (const [how, [content, code]] of Object.entries(refused)) {
    test(`${how} is refused, and told why`, () => {
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      expect(readRecordFile(nassau(), text)).toEqual({ ok: false, problems: code });
    });
  }
});
