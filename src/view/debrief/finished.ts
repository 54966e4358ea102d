import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Decided, type DecidingTable, decideWith, decidingTable } from '../../explain/revote.ts';
import { textOf } from '../../explain/change.ts';
import { type GameRecord, replay } from '../../game/record/record.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import type { Hindsight } from '../../session/hindsight.ts';

/** A finished game as the parts of the debrief look back on it. */
export interface Finished {
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

/** Looks back on a record: by replay, so that nothing here rests on what was kept beside it. */
export function lookBack(
  scenario: Scenario,
  record: GameRecord,
): Pick<Finished, 'scenario' | 'record' | 'followed' | 'decided'> {
  const followed = replay(scenario, record).ok;
  const table = followed ? decidingTable(scenario, record) : null;
  const own = table ? decideWith(scenario, table, 'authority', textOf(table.before).authority) : null;
  return { scenario, record, followed, decided: table && own ? { table, own } : null };
}

export const FinishedContext = createContext<Finished | null>(null);

/** The game that this debrief looks back on. */
export function useFinished(): Finished {
  const finished = useContext(FinishedContext);
  if (!finished) throw new Error('a part of the debrief was drawn without a game');
  return finished;
}
