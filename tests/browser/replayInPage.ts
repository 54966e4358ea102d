import scenario from '../../scenarios/2023-06-nassau-to-nairobi.yaml';
import { type GameRecord, replay } from '../../src/game/record/record.ts';

/** The core as a page loads it, so that a test may fold records in the browser's own engine. */
Object.assign(globalThis, {
  replayHere: (records: readonly GameRecord[]) =>
    records.map((record) => {
      const replayed = replay(scenario, record);
      return replayed.ok ? 'same digest' : replayed.fault;
    }),
});
