import { POLICIES } from '../policy/policies.ts';
import { rulesHash, wordsHash } from '../game/record/hashes.ts';
import type { Ending } from '../scenario/model/scenario.ts';
import { type Gate, hearAuthor } from './gate.ts';
import {
  endingsGate,
  fairnessGate,
  historyGate,
  lengthGate,
  noFreeLunchGate,
  notRandomGate,
  vetoGate,
  winnableGate,
} from './outcomeGates.ts';
import { actorGate, dominanceGate, eventGate, paragraphGate, verbGate } from './partGates.ts';
import {
  type ActorRow,
  actorRows,
  type EndingRow,
  endingRows,
  type EventRow,
  eventRows,
  type ParagraphRow,
  paragraphRows,
  type PlayerRow,
  playerRow,
  type VerbRow,
  verbRows,
} from './rows.ts';
import type { Survey } from './survey.ts';

/** What many games say of how a scenario is balanced. The same scenario, games and seed give the same report. */
export interface BalanceReport {
  readonly format: 'penholder/balance@1';
  readonly scenario: string;
  /** `rulesHash` of the scenario. */
  readonly hash: string;
  /** `wordsHash` of the scenario: history's moves and the gates it means to fail are among its words. */
  readonly words: string;
  readonly seed: number;
  /** Games of each bot, and games played in all. */
  readonly games: number;
  readonly played: number;
  /** Endings that count as good. */
  readonly good: readonly Ending[];
  readonly gates: readonly Gate[];
  /** The bots in their order, then the explorers. */
  readonly players: readonly PlayerRow[];
  readonly verbs: readonly VerbRow[];
  readonly paragraphs: readonly ParagraphRow[];
  readonly events: readonly EventRow[];
  readonly endings: readonly EndingRow[];
  readonly actors: readonly ActorRow[];
}

/** Makes the report of what was played. */
export function reportOn(found: Survey): BalanceReport {
  const { scenario, seed, games, played } = found;
  const verbs = verbRows(found);
  const paragraphs = paragraphRows(found);
  const events = eventRows(found);
  const endings = endingRows(found);
  const actors = actorRows(found);
  return {
    format: 'penholder/balance@1',
    scenario: scenario.id,
    hash: rulesHash(scenario),
    words: wordsHash(scenario),
    seed,
    games,
    played,
    good: ['USABLE', 'IN_FIELD', ...(scenario.goals ?? [])],
    gates: [
      historyGate(found),
      noFreeLunchGate(found),
      winnableGate(found),
      notRandomGate(found),
      dominanceGate(found),
      verbGate(found, verbs),
      actorGate(found, actors),
      endingsGate(found, endings),
      eventGate(found, events),
      lengthGate(found),
      vetoGate(found),
      fairnessGate(found, endings),
      paragraphGate(found, paragraphs),
    ].map((gate) => hearAuthor(gate, scenario.balance?.expects ?? [])),
    players: [...POLICIES, 'explorer' as const].map((player) => playerRow(found, player)),
    verbs,
    paragraphs,
    events,
    endings,
    actors,
  };
}
