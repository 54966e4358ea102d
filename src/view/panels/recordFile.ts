import { recordOf } from '../../game/record.ts';
import type { SessionState } from '../../session/session.ts';

/** Hands the running game's record over as a file. */
export function downloadRecord(state: SessionState): void {
  const { scenario, seed, commands, game } = state;
  const text = JSON.stringify(recordOf(scenario, seed, [...commands], game), null, 2);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${scenario.id}-${seed}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
