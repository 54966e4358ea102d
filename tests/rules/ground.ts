import { draw, type Luck, luckFrom } from '../../src/core/luck.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import type { GameEvent } from '../../src/game/events.ts';
import type { GameState } from '../../src/game/state.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { refusalOf } from '../../src/game/verbs/legality.ts';
import type {
  Contributor,
  Funder,
  Lead,
  Levels,
  Scenario,
  ScenarioEvent,
  Sourced,
} from '../../src/scenario/model/scenario.ts';
import { nassau } from '../fixtures/nassau.ts';
import type { Open } from './table.ts';

/** Sets parts of a game before it is played on. */
export type Change = (state: Open<GameState>) => void;

/** A game after a command, and what happened in it. */
export interface After {
  readonly state: GameState;
  readonly events: readonly GameEvent[];
}

export const sourced = <T>(v: T): Sourced<T> => ({ v, basis: 'design' });

/**
 * The first scenario with its Council and without cables, candidates, contributors and funders, but for those given.
 * What a year truly costs lies within what it is thought to.
 */
export function world(changes: Partial<Scenario> = {}): Scenario {
  const { trueNeed: _, ...scenario } = nassau();
  return { ...scenario, events: [], leads: [], contributors: [], funders: [], ...changes };
}

/** The same world with some of what it starts with changed: a dial, the slope, attention. */
export function startingWith(
  start: Partial<Record<Exclude<keyof Scenario['start'], 'draft' | 'request' | 'legitimacy'>, number>>,
  changes: Partial<Scenario> = {},
): Scenario {
  const dials = Object.fromEntries(Object.entries(start).map(([dial, v]) => [dial, sourced(v)]));
  return world({ ...changes, start: { ...nassau().start, ...dials } });
}

/** A candidate lead that nothing draws and nothing holds back: each test gives it what it needs. */
export function lead(id: string, { willingness, ...changes }: Partial<Lead> = {}): Lead {
  const nothing = { interest: 0, ties: 0, status: 0, pay: 0, stretch: 0, history: 0, opposition: 0 };
  return {
    id,
    name: { en: id },
    flag: 'un',
    at: 'sounded',
    canLead: true,
    personnel: sourced(1000),
    willingness: { ...nothing, tolerance: 100, ...willingness },
    conditions: [],
    interest: { en: '' },
    ...changes,
  };
}

export function contributor(id: string, changes: Partial<Contributor> = {}): Contributor {
  return {
    id,
    name: { en: id },
    flag: 'un',
    personnel: sourced(200),
    readiness: sourced(400),
    interest: { en: '' },
    ...changes,
  };
}

export function funder(id: string, changes: Partial<Funder> = {}): Funder {
  return {
    id,
    name: { en: id },
    flag: 'un',
    ceiling: sourced(100),
    benefit: sourced(60),
    congress: false,
    interest: { en: '' },
    ...changes,
  };
}

/** A cable that comes at once and does nothing, but for what is given. */
export function cable(id: string, changes: Partial<ScenarioEvent> = {}): ScenarioEvent {
  const silent = {
    kind: 'home',
    when: {},
    title: { en: '' },
    text: { en: '' },
    effects: [],
    choices: [],
  } as const;
  return { id, ...silent, ...changes };
}

/** A text: the draft that the first scenario opens with, with some levels changed. */
export function text(changes: Partial<Levels> = {}): Levels {
  const { basis: _, src: __, note: ___, ...levels } = nassau().start.draft;
  return { ...levels, ...changes };
}

/** A game before its first cable, with parts of it set. */
export function briefingAt(scenario: Scenario, change: Change = () => {}): GameState {
  const state = structuredClone(newGame(scenario, 1));
  change(state as Open<GameState>);
  return state;
}

/** A game whose first round is open for moves, with parts of it set. */
export function gameAt(scenario: Scenario, change: Change = () => {}): GameState {
  const state = structuredClone(after(scenario, newGame(scenario, 1), { type: 'begin' }).state);
  change(state as Open<GameState>);
  return state;
}

/** The year after a text was adopted, with parts of it set. */
export function yearAfter(scenario: Scenario, levels: Levels, change: Change = () => {}): GameState {
  return gameAt(scenario, (state) => {
    state.session = 'aftermath';
    state.draft.state = 'adopted';
    state.draft.levels = { ...levels };
    state.draft.circulated = { ...levels };
    state.mission.state = 'authorised';
    change(state);
  });
}

/** Plays commands, all of which must be legal. The events are those of all of them. */
export function after(scenario: Scenario, state: GameState, ...commands: readonly Command[]): After {
  const events: GameEvent[] = [];
  let now = state;
  for (const command of commands) {
    const applied = apply(scenario, now, command);
    if (!applied.ok) throw new Error(`${command.type}: ${applied.refusal.code}`);
    now = applied.state;
    events.push(...applied.events);
  }
  return { state: now, events };
}

/** The code with which a command is refused, or null. */
export function refused(scenario: Scenario, state: GameState, command: Command): string | null {
  return refusalOf(scenario, state, command)?.code ?? null;
}

/** The one of a table that a test has put there. */
export function the<T>(table: Readonly<Record<string, T>>, id: string): T {
  const found = table[id];
  if (found === undefined) throw new Error(`nobody is called ${id}`);
  return found;
}

/** A game and the command that is played in it. */
export type Play = readonly [Scenario, GameState, Command];

/** Draws that come before the one looked at: how many, or of each its chance in thousandths and whether it came true. */
type Earlier = number | readonly (readonly [chance: number, cameTrue: boolean])[];

const strata = new Map<string, readonly Luck[]>();

/** Lucks whose draw after some earlier ones takes each value below so many sides, in order. */
function lucksAfter(earlier: Earlier, sides: number): readonly Luck[] {
  const key = JSON.stringify([earlier, sides]);
  const known = strata.get(key);
  if (known) return known;
  const draws =
    typeof earlier === 'number' ? Array.from({ length: earlier }, () => [1000, true] as const) : earlier;
  const found: Luck[] = [];
  for (let seed = 1, missing = sides; missing > 0; seed += 1) {
    const luck = luckFrom(seed);
    const hand = draw(luck);
    if (!draws.every(([chance, cameTrue]) => hand.chance(chance) === cameTrue)) continue;
    const value = hand.below(sides);
    if (found[value]) continue;
    found[value] = luck;
    missing -= 1;
  }
  strata.set(key, found);
  return found;
}

/** What a command does for each value that one draw of it may take, in order of that value. */
export function spread<T>(
  [scenario, state, command]: Play,
  sides: number,
  seen: (after: After) => T,
  earlier: Earlier = 0,
): T[] {
  return lucksAfter(earlier, sides).map((luck) => seen(after(scenario, { ...state, luck }, command)));
}

/**
 * The chance of something, in thousandths and exact: it is tried once with each value that the draw which decides
 * it may take.
 * @param earlier the draws of the command before that one
 */
export function chanceThat(play: Play, happened: (after: After) => boolean, earlier: Earlier = 0): number {
  return spread(play, 1000, happened, earlier).filter(Boolean).length;
}

/** The game after a command, played with the first luck by which something happens. Throws where none brings it. */
export function played([scenario, state, command]: Play, happened: (after: After) => boolean): After {
  for (let seed = 1; seed <= 20_000; seed += 1) {
    const found = after(scenario, { ...state, luck: luckFrom(seed) }, command);
    if (happened(found)) return found;
  }
  throw new Error(`${command.type}: no luck brings it`);
}

/** Reasons given for what moved the dials, in order, with the amounts. */
export function moves({ events }: After): (readonly [why: string, dial: string, by: number])[] {
  return events.flatMap((event) =>
    event.type === 'dial-moved' ? [[event.why, event.dial, event.by] as const] : [],
  );
}
