import { draw, luckFrom } from '../core/luck.ts';
import type { DraftPart } from '../game/actors/draftResolution.ts';
import { apply, newGame } from '../game/apply.ts';
import type { Command } from '../game/verbs/index.ts';
import { leftOut } from '../game/verbs/legality.ts';
import type { GameRecord } from '../game/record/record.ts';
import type { Belief, GameState } from '../game/state.ts';
import type { Hand, Tally } from '../game/votes.ts';
import type { Level, Paragraph, Scenario } from '../scenario/model/scenario.ts';
import { textOf, withChanges } from './change.ts';

/** The table on which a text was decided on, or would have been. It holds the truth: for after the game only. */
export interface DecidingTable {
  /** `vote` it was put to the vote; `as-if` it never was, and here it would have been; `meeting` partners met on it. */
  readonly kind: 'vote' | 'as-if' | 'meeting';
  readonly before: GameState;
  readonly command: Command;
}

/** What came of a text at one table. */
export interface Decided {
  readonly hands: Readonly<Record<string, Hand>>;
  /** Null where no hands go up. */
  readonly tally: Tally | null;
  readonly result: 'adopted' | 'vetoed' | 'failed' | 'joined' | 'nobody-joined' | 'referred';
  /** What the seat's own count said of it; null where no hands go up. */
  readonly beliefs: readonly Belief[] | null;
  /** Of a meeting, who joined. */
  readonly partners: readonly string[];
}

/** How often each result comes over many lucks, thousandths. */
export type Odds = Readonly<Record<'adopted' | 'vetoed' | 'failed', number>>;

/**
 * Where a game's text was decided on. Of a game without a vote, the last table on which its text could have
 * been put to one; null where there was no round in which to do it.
 * @throws where a command of the record is refused: read and replay a record first
 */
export function decidingTable(
  scenario: Scenario,
  record: Pick<GameRecord, 'seed' | 'commands'>,
): DecidingTable | null {
  let state = newGame(scenario, record.seed);
  let last: DecidingTable | null = null;
  for (const command of record.commands) {
    if (command.type === 'call-vote') return { kind: 'vote', before: state, command };
    if (command.type === 'close-round' || command.type === 'withdraw-draft')
      last = undecided(scenario, state);
    const applied = apply(scenario, state, command);
    if (!applied.ok) throw new Error(`${command.type} is refused in a recorded game`);
    state = applied.state;
  }
  return last;
}

function undecided(scenario: Scenario, state: GameState): DecidingTable | null {
  if (scenario.meeting) return { kind: 'meeting', before: state, command: { type: 'close-round' } };
  if (leftOut(scenario, 'call-vote')) return null;
  const { draft } = state;
  const inBlue: DraftPart = {
    ...draft,
    state: 'inBlue',
    circulated: draft.levels,
    circulatedOn: draft.circulatedOn ?? state.round,
    blueOn: state.round - 1,
  };
  return { kind: 'as-if', before: { ...state, draft: inBlue }, command: { type: 'call-vote' } };
}

/** Decides on a text with one paragraph at some level: the same truth, and the same luck. */
export function decideWith(
  scenario: Scenario,
  { before, command }: DecidingTable,
  paragraph: Paragraph,
  to: Level,
): Decided {
  const from = textOf(before)[paragraph];
  const table = withChanges(scenario, before, [{ kind: 'paragraph', paragraph, from, to }]);
  return decide(scenario, table, command);
}

function decide(scenario: Scenario, table: GameState, command: Command): Decided {
  const applied = apply(scenario, table, command);
  if (!applied.ok)
    throw new Error(`${command.type} is refused (${applied.refusal.code}) on a deciding table`);
  const hands: Record<string, Hand> = {};
  let decided: Omit<Decided, 'hands'> = {
    tally: null,
    result: 'nobody-joined',
    beliefs: applied.state.beliefs,
    partners: [],
  };
  for (const event of applied.events) {
    if (event.type === 'hand-raised') hands[event.who] = event.vote.hand;
    else if (event.type === 'vote-counted')
      decided = { ...decided, tally: event.tally, result: event.result };
    else if (event.type === 'meeting-held') {
      const result = event.referred ? 'referred' : event.partners.length > 0 ? 'joined' : 'nobody-joined';
      decided = { ...decided, result, partners: event.partners };
    }
  }
  return { ...decided, hands };
}

/**
 * The same over many lucks: how often the text would have been adopted, vetoed, or have failed.
 * @param luck any 32-bit integer; the same gives the same odds
 */
export function oddsWith(
  scenario: Scenario,
  { before, command }: DecidingTable,
  paragraph: Paragraph,
  to: Level,
  luck: number,
  deals = 200,
): Odds {
  const from = textOf(before)[paragraph];
  const table = withChanges(scenario, before, [{ kind: 'paragraph', paragraph, from, to }]);
  const seeds = draw(luckFrom(luck));
  const counts = { adopted: 0, vetoed: 0, failed: 0 };
  for (let deal = 0; deal < deals; deal += 1) {
    const { result } = decide(scenario, { ...table, luck: luckFrom(seeds.below(2_147_483_647)) }, command);
    if (result === 'adopted' || result === 'vetoed' || result === 'failed') counts[result] += 1;
  }
  const share = (count: number): number => Math.round((1000 * count) / deals);
  return { adopted: share(counts.adopted), vetoed: share(counts.vetoed), failed: share(counts.failed) };
}
