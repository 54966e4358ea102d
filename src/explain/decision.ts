import { apply, newGame } from '../game/apply.ts';
import type { Command } from '../game/verbs/index.ts';
import type { GameEvent } from '../game/events.ts';
import type { GameRecord } from '../game/record/record.ts';
import { type CandidateLeadState, isCommitted, isConsidering } from '../game/actors/candidateLead.ts';
import type { GameState } from '../game/state.ts';
import type { CastVote, Hand, Tally } from '../game/votes.ts';
import { roster } from '../scenario/model/roster.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { type Asked, weigh, type Weighed } from './weighing.ts';

/** Where in a game a decision was taken, and all that is needed to take it again. */
interface Taken {
  readonly who: string;
  readonly round: number;
  /** Quarter after the vote that was passing, 1 to 4; 0 before the vote. */
  readonly quarter: number;
  readonly command: Command;
  /** The table just before the command. It holds the truth: for after the vote, never for a seat that plays on. */
  readonly before: GameState;
}

/** A member's hand at the vote. */
export interface HandRaised extends Taken {
  readonly kind: 'hand';
  readonly vote: CastVote;
  /** Every hand of that vote, its own included. */
  readonly hands: Readonly<Record<string, Hand>>;
  readonly tally: Tally;
}

/** Something asked for and not given: a step toward leading, or money. */
export interface Withheld extends Taken, Asked, Weighed {
  /** The table before the vote, for what was decided after it. */
  readonly beforeVote: GameState | null;
}

export type Decision = HandRaised | Withheld;

/**
 * Every hand that was raised in a game, and everything that was asked for and withheld, in the order it happened.
 * @throws where a command of the record is refused: read and replay a record before explaining it
 */
export function decisionsOf(scenario: Scenario, record: Pick<GameRecord, 'seed' | 'commands'>): Decision[] {
  const decisions: Decision[] = [];
  let state = newGame(scenario, record.seed);
  let beforeVote: GameState | null = null;
  for (const command of record.commands) {
    const applied = apply(scenario, state, command);
    if (!applied.ok)
      throw new Error(`${command.type} is refused (${applied.refusal.code}) in a recorded game`);
    if (command.type === 'call-vote') beforeVote = state;
    const step: Step = {
      scenario,
      command,
      before: state,
      beforeVote,
      after: applied.state,
      events: applied.events,
    };
    decisions.push(...handsOf(step), ...withheldIn(step));
    state = applied.state;
  }
  return decisions;
}

interface Step {
  readonly scenario: Scenario;
  readonly command: Command;
  readonly before: GameState;
  readonly beforeVote: GameState | null;
  readonly after: GameState;
  readonly events: readonly GameEvent[];
}

function taken({ command, before, after }: Step, who: string): Taken {
  return { who, round: before.round, quarter: after.mission.quarter, command, before };
}

function handsOf(step: Step): HandRaised[] {
  const tally = step.events.find((event) => event.type === 'vote-counted')?.tally;
  if (!tally) return [];
  const raised = step.events.filter((event) => event.type === 'hand-raised');
  const hands = Object.fromEntries(raised.map(({ who, vote }) => [who, vote.hand]));
  return raised.map(({ who, vote }) => ({ ...taken(step, who), kind: 'hand', vote, hands, tally }));
}

function withheldIn(step: Step): Withheld[] {
  return askedIn(step).map(([kind, who]) => {
    const asked = {
      ...taken(step, who),
      kind,
      draftState: step.after.draft.state,
      beforeVote: step.after.mission.quarter > 0 ? step.beforeVote : null,
    };
    return { ...asked, ...weigh(step.scenario, asked, step.before) };
  });
}

/** Who was asked for what by a command, and did not give it. */
function askedIn({
  scenario,
  command,
  before,
  after,
  events,
}: Step): (readonly [Withheld['kind'], string])[] {
  if (command.type === 'send-delegation')
    return events
      .filter((event) => event.type === 'delegation-received')
      .filter(({ who, moved }) => !moved && roster(scenario).leads[who] !== undefined)
      .map(({ who }) => ['delegation', who]);
  if (command.type === 'host-conference') {
    const gave = new Set(events.filter((event) => event.type === 'pledge-made').map(({ who }) => who));
    return scenario.funders
      .filter(({ id, ceiling }) => !gave.has(id) && ceiling.v > (before.funders[id]?.pledged ?? 0))
      .map(({ id }) => ['conference', id]);
  }
  if (command.type !== 'close-round' && command.type !== 'next-quarter') return [];
  return [
    ...cabinetsThatSat(scenario, command, before)
      .filter((id) => !isCommitted(after.leads[id]?.state))
      .map((id) => ['cabinet', id] as const),
    ...events.filter((event) => event.type === 'pledge-held').map(({ who }) => ['hold', who] as const),
    ...events.filter((event) => event.type === 'pledge-lapsed').map(({ who }) => ['lapse', who] as const),
  ];
}

/** Capitals with the question before them: in a week those about to decide, in a quarter all that speak of it in public. */
function cabinetsThatSat(scenario: Scenario, command: Command, before: GameState): string[] {
  const sits = (state: CandidateLeadState | undefined): boolean =>
    command.type === 'close-round' ? state === 'decision' : isConsidering(state);
  const authorised = before.draft.state === 'adopted' && (before.draft.circulated?.authority ?? 0) >= 1;
  const taken = Object.values(before.leads).some(({ state }) => isCommitted(state));
  if (command.type === 'next-quarter' && (!authorised || taken)) return [];
  return scenario.leads
    .filter(({ id, refuses }) => refuses === undefined && sits(before.leads[id]?.state))
    .map(({ id }) => id);
}
