import type { GameRecord } from '../../game/record/record.ts';
import { recordOf } from '../../game/record/record.ts';
import type { RunningGame } from '../../session/session.ts';

/** The record of the running game. */
export function recordNow({ scenario, seed, commands, game }: RunningGame): GameRecord {
  return recordOf(scenario, seed, commands, game);
}

/** Hands a record over as a file. */
export function downloadRecord(record: GameRecord): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(record, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `${record.scenario}-${record.seed}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
