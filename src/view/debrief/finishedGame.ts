import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Decided, type DecidingTable, decideWith, decidingTable } from '../../explain/revote.ts';
import { textOf } from '../../explain/change.ts';
import { type GameRecord, replay } from '../../game/record/record.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import type { Hindsight } from '../../session/hindsight.ts';

/** A finished game as the parts of the debrief look back on it. */
export interface FinishedGame {
  readonly scenario: Scenario;
  readonly record: GameRecord;
  /** Whether its commands still lead where they led; where not, it cannot be taken apart. */
  readonly followed: boolean;
  /** Where its text was decided on, and what came of it there. */
  readonly decided: { readonly table: DecidingTable; readonly own: Decided } | null;
  readonly hindsight: Hindsight;
  /** Opens the record at one of its commands. */
  readonly openAt: (command: number) => void;
}

/** A record as a finished game: by replay, so that nothing depends on what was kept beside the record. */
export function finishedGameOf(
  scenario: Scenario,
  record: GameRecord,
): Pick<FinishedGame, 'scenario' | 'record' | 'followed' | 'decided'> {
  const followed = replay(scenario, record).ok;
  const table = followed ? decidingTable(scenario, record) : null;
  const own = table ? decideWith(scenario, table, 'authority', textOf(table.before).authority) : null;
  return { scenario, record, followed, decided: table && own ? { table, own } : null };
}

export const FinishedGameContext = createContext<FinishedGame | null>(null);

/** The game that this debrief looks back on. */
export function useFinishedGame(): FinishedGame {
  const finished = useContext(FinishedGameContext);
  if (!finished) throw new Error('a part of the debrief was drawn without a game');
  return finished;
}
