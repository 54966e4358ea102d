import type { MemberPart } from '../../src/game/actors/member.ts';
import { luckFrom } from '../../src/core/luck.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import type { GameEvent } from '../../src/game/events.ts';
import { readScenario } from '../../src/game/readScenario.ts';
import { situationOf } from '../../src/game/rules/situation.ts';
import { endorsement, type Position } from '../../src/game/rules/voting.ts';
import type { GameState } from '../../src/game/state.ts';
import type { Reason } from '../../src/game/votes.ts';
import type { Dial } from '../../src/game/turn.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { refusalOf } from '../../src/game/verbs/legality.ts';
import {
  type Level,
  type Levels,
  type Member,
  PARAGRAPHS,
  type Scenario,
} from '../../src/scenario/model/scenario.ts';
import { CONFLICTS, FACTS, SMALL } from '../scenario/smallScenario.ts';

/** A value whose parts may all be written to. */
export type Open<T> = T extends object ? { -readonly [K in keyof T]: Open<T[K]> } : T;

/** A game and what has just happened in it. */
export interface Game {
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly events: readonly GameEvent[];
}

const READ = read();

function read(): Scenario {
  const reading = readScenario(SMALL, { facts: FACTS, conflicts: CONFLICTS });
  if (!reading.ok) throw new Error(reading.problems[0]?.message);
  return reading.value;
}

/**
 * The small scenario without its events, so that no cable comes between two moves. Its fifteen members want
 * the same of every paragraph and care as much for each; the United States holds the pen.
 * @param members parts of some members that are to be different
 */
export function smallCouncil(
  members: Readonly<Record<string, Partial<Member>>> = {},
  rest: Partial<Scenario> = {},
): Scenario {
  const council = READ.council.map((member) => ({ ...member, ...members[member.id] }));
  return { ...READ, events: [], council, ...rest };
}

const SMALL_COUNCIL = smallCouncil();

/**
 * A game that has begun, in which every member's true position is what the file says of it: no position has
 * drifted, nobody leans by itself, and a red line has its mean resolve.
 * @param given.with sets any part of the state before the first move
 */
export function gameAt(
  given: {
    readonly scenario?: Scenario;
    readonly seed?: number;
    readonly with?: (state: Open<GameState>, scenario: Scenario) => void;
  } = {},
): Game {
  const { scenario = SMALL_COUNCIL, seed = 1, with: set } = given;
  const begun = apply(scenario, newGame(scenario, seed), { type: 'begin' });
  if (!begun.ok) throw new Error(begun.refusal.code);
  const state = structuredClone(begun.state) as Open<GameState>;
  for (const { id, wants, redLines } of scenario.council)
    state.hidden.members[id] = {
      ideals: PARAGRAPHS.map((paragraph) => wants[paragraph]),
      redLines: [...redLines],
      leaning: 0,
    };
  set?.(state, scenario);
  return { scenario, state: state as GameState, events: [] };
}

/**
 * A text that went out this round and will be reviewed as it closes.
 * @param scores what some members make of it, hundredths of a logit; the others make of it what `others` says
 * @param also sets any part of the state, the levels of the text among them
 */
export function sentOut(
  scores: Readonly<Record<string, number>>,
  also: (state: Open<GameState>) => void = () => {},
  scenario = SMALL_COUNCIL,
  others = 300,
): Game {
  return gameAt({
    scenario,
    with: (state) => {
      state.draft = { ...state.draft, state: 'circulated', circulatedOn: 1, revisions: 1 };
      for (const { id } of scenario.council)
        if (id !== scenario.seat) Object.assign(state.members[id] ?? {}, { state: 'seekingInstructions' });
      also(state);
      state.draft.circulated = { ...state.draft.levels };
      setScores(scenario, state, others, scores);
    },
  });
}

/** The same game with parts of its state set otherwise. */
export function changed(game: Game, set: (state: Open<GameState>) => void): Game {
  const state = structuredClone(game.state) as Open<GameState>;
  set(state);
  return { ...game, state: state as GameState };
}

/** The game after some moves, with the events of all of them. Throws where one is refused. */
export function after(game: Game, ...commands: readonly Command[]): Game {
  let { state } = game;
  const events: GameEvent[] = [];
  for (const command of commands) {
    const applied = apply(game.scenario, state, command);
    if (!applied.ok) throw new Error(`${command.type}: ${applied.refusal.code}`);
    state = applied.state;
    events.push(...applied.events);
  }
  return { scenario: game.scenario, state, events };
}

/** The code of a refusal, or null where the move may be made. */
export function refused({ scenario, state }: Game, command: Command): string | null {
  return refusalOf(scenario, state, command)?.code ?? null;
}

/** A member's relations with the penholder. */
export function relationsOf({ state }: Game, who: string): MemberPart {
  const relations = state.members[who];
  if (!relations) throw new Error(`${who} is not on the Council`);
  return relations;
}

/** By how much a dial has just moved for one reason, summed over the events. */
export function movedBy({ events }: Game, dial: Dial, why: string): number {
  return events.reduce(
    (sum, event) =>
      event.type === 'dial-moved' && event.dial === dial && event.why === why ? sum + event.by : sum,
    0,
  );
}

/** The events of one kind, in order. */
export function eventsOf<T extends GameEvent['type']>(
  { events }: Pick<Game, 'events'>,
  type: T,
): Extract<GameEvent, { type: T }>[] {
  return events.filter((event): event is Extract<GameEvent, { type: T }> => event.type === type);
}

/** Moves what a member thinks of the penholder, hundredths of a logit. */
export function warmed(game: Game, who: string, by: number): Game {
  return changed(game, ({ members }) => {
    const member = members[who];
    if (member) member.warmth += by;
  });
}

/** The same game with the luck of another seed. */
export function withLuck({ state, ...game }: Game, seed: number): Game {
  return { ...game, state: { ...state, luck: luckFrom(seed) } };
}

/**
 * Warms or cools relations until every member's score on the text that is out is exactly what a test says.
 * Elected members look at how many permanent ones would not vote yes, so those are set first.
 * @param others the score of whoever is not named, hundredths of a logit
 */
function setScores(
  scenario: Scenario,
  state: Open<GameState>,
  others: number,
  named: Readonly<Record<string, number>> = {},
): void {
  const score = ({ id }: Member): number => named[id] ?? others;
  const rest = scenario.council.filter(({ id }) => id !== scenario.seat);
  const doubts = rest.filter((member) => member.permanent && score(member) < 0).length;
  for (const member of rest) {
    const relations = state.members[member.id];
    if (relations)
      relations.warmth += score(member) - scoreOf(scenario, state as GameState, member, doubts).score;
  }
}

/** A member's true score on the text that is out, and its reasons. */
function scoreOf(
  scenario: Scenario,
  state: GameState,
  member: Member,
  doubts: number,
): { readonly score: number; readonly reasons: readonly Reason[] } {
  const hidden = state.hidden.members[member.id];
  const relations = state.members[member.id];
  if (!hidden || !relations) throw new Error(`${member.id} is not on the Council`);
  const position: Position = {
    ...hidden,
    asks: member.asks,
    unheard: { weight: 0, met: 0 },
    committed: relations.state === 'committed',
  };
  const situation = situationOf(scenario, state, state.draft.circulated ?? state.draft.levels);
  const reasons: Reason[] = [];
  const score = endorsement(member, position, relations, situation, member.permanent ? 0 : doubts, reasons);
  return { score, reasons };
}

/** A text, or what a member wants of it or how much it cares, with the same level for all ten paragraphs. */
export function levelsAll(level: Level): Levels {
  return {
    authority: level,
    form: level,
    tasks: level,
    finance: level,
    oversight: level,
    arms: level,
    politics: level,
    term: level,
    transparency: level,
    transition: level,
  };
}
