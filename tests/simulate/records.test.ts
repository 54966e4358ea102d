import { beforeAll, expect, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { type GameRecord, readRecord, replay } from '../../src/game/record/record.ts';
import { nassau } from '../fixtures/nassau.ts';
import { sampleRecords } from '../fixtures/records.ts';

const scenario = nassau();
const RECORDS = 1000;
let records: readonly GameRecord[];
beforeAll(() => {
  records = sampleRecords(scenario, RECORDS);
}, 120_000);

test(`${RECORDS} records, written as JSON and read again, replay to their digest`, () => {
  for (const record of records) {
    const read = readRecord(JSON.parse(JSON.stringify(record)));
    if (!read.ok) throw new Error(read.problems);
    const replayed = replay(scenario, read.value);
    expect(replayed.ok && digest(replayed.state), `seed ${record.seed}`).toBe(record.digest);
  }
});

test('a record that was changed anywhere does not replay', () => {
  const [record] = records.slice(9);
  if (!record) throw new Error('no record');
  const { commands } = record;
  const changed = [
    { ...record, seed: record.seed + 1 },
    { ...record, digest: record.digest.replace(/^./, (first) => (first === '0' ? '1' : '0')) },
    { ...record, scenario: 'another' },
    { ...record, commands: commands.slice(0, -1) },
    { ...record, commands: [...commands, { type: 'begin' as const }] },
    { ...record, commands: commands.slice(1) },
  ];
  for (const one of changed) expect(replay(scenario, one).ok).toBe(false);
});
