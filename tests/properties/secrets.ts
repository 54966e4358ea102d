import type { Applied } from '../../src/game/apply.ts';
import type { SeatView } from '../../src/game/seats/view.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { GameState, Hidden } from '../../src/game/state.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';

/** How a game is seen from a seat: `seatView`, or one with a leak planted in it. */
export type See = (scenario: Scenario, state: GameState) => SeatView;
/** How a game changes: `apply`, or a door with a leak planted in it. */
export type Door = (scenario: Scenario, state: GameState, command: Command) => Applied;

const CANARY = 'canary-5f1c';

/** What a view shows of the hidden truth, the luck or a true stance: nothing at all, always. */
export function shownSecrets(scenario: Scenario, state: GameState, see: See = seatView): string[] {
  const twin: GameState = {
    ...state,
    luck: [CANARY] as never,
    hidden: marked(state.hidden),
    members: withStances(state, () => CANARY),
  };
  const faults: string[] = [];
  const [seen, twinSeen] = [see(scenario, state), see(scenario, twin)];
  for (const key of Object.keys(twinSeen) as (keyof SeatView)[])
    if (JSON.stringify(seen[key]) !== JSON.stringify(twinSeen[key])) faults.push(`${key} shows a secret`);
  if (JSON.stringify(twinSeen).includes(CANARY) && faults.length === 0) faults.push('a secret is shown');
  return faults;
}

/**
 * What is read beside the view: the names of the hidden parts that a reader of views reaches for.
 * @param read is given the view, with every hidden part of the state within its reach
 */
export function readSecrets(scenario: Scenario, state: GameState, read: (view: SeatView) => void): string[] {
  const reached = new Set<string>();
  const view = seatView(scenario, state);
  // Not enumerable: to copy a view is not to look at what it hides.
  for (const part of ['hidden', 'luck'] as const)
    Object.defineProperty(view, part, {
      get: () => {
        reached.add(part);
        return state[part];
      },
    });
  for (const [id, member] of Object.entries(view.members))
    Object.defineProperty(member, 'state', {
      get: () => {
        reached.add('a true stance');
        return state.members[id]?.state;
      },
    });
  read(view);
  return [...reached];
}

/** The kinds of secrets, one of which two games may differ in: what a year costs, the leads' offsets, stances, a member. */
export function secretsOf({ hidden }: GameState): readonly string[] {
  return ['need', 'leads', 'stances', ...Object.keys(hidden.members)];
}

/**
 * The same game for its seat, with one kind of secret changed to another that could be.
 * @param at of a member's ideals, the one that is changed, by its place
 */
export function twinOf(state: GameState, secret: string, at = 0): GameState {
  const { hidden } = state;
  if (secret === 'need') return { ...state, hidden: { ...hidden, need: hidden.need + 40 } };
  if (secret === 'leads') {
    const leads = Object.entries(hidden.leads).map(([id, offset]) => [id, offset - 60]);
    return { ...state, hidden: { ...hidden, leads: Object.fromEntries(leads) } };
  }
  if (secret === 'stances')
    return {
      ...state,
      members: withStances(state, (stance) =>
        stance === 'uninstructed' ? 'seekingInstructions' : 'uninstructed',
      ),
    };
  const member = hidden.members[secret];
  if (!member) throw new Error(`${secret} is no secret`);
  const other: Hidden['members'][string] = {
    ideals: member.ideals.map((level, index) =>
      index === at % member.ideals.length ? ([1, 2, 3, 0] as const)[level] : level,
    ),
    redLines: member.redLines.map((line) => ({ ...line, resolve: line.resolve + 30 })),
    leaning: member.leaning + 40,
  };
  return { ...state, hidden: { ...hidden, members: { ...hidden.members, [secret]: other } } };
}

/**
 * What a command tells of a secret: it is refused in one of two games that look the same, or other events tell of
 * it although they still look the same.
 * @returns null where the command itself shows the seat which of the two it is in
 */
export function toldSecrets(
  scenario: Scenario,
  [state, twin]: readonly [GameState, GameState],
  command: Command,
  door: Door,
): string[] | null {
  const [here, there] = [door(scenario, state, command), door(scenario, twin, command)];
  if (!here.ok || !there.ok) {
    const alike = !here.ok && !there.ok && JSON.stringify(here.refusal) === JSON.stringify(there.refusal);
    return alike ? [] : [`${command.type} is refused for a secret`];
  }
  const looks = (after: GameState): string => JSON.stringify(seatView(scenario, after));
  if (looks(here.state) !== looks(there.state)) return null;
  const told = there.events.map((event) => JSON.stringify(event));
  const telling = here.events.filter((event, at) => JSON.stringify(event) !== told[at]);
  if (here.events.length !== told.length && telling.length === 0) return [`${command.type} tells too little`];
  return telling.map(({ type }) => `${command.type}: ${type} tells a secret`);
}

/** What a command tells of members' stances that the seat does not see after it. */
export function toldStances(scenario: Scenario, state: GameState, command: Command, door: Door): string[] {
  const applied = door(scenario, state, command);
  if (!applied.ok) return [];
  const { members } = seatView(scenario, applied.state);
  const last = new Map<string, string>();
  for (const event of applied.events)
    if (event.type === 'actor-moved' && /^(elected|permanent)Member$/.test(event.machine))
      last.set(event.actor, event.to);
  return [...last]
    .filter(([id, stance]) => members[id]?.stance !== stance)
    .map(([id, stance]) => `${command.type} tells that ${id} is ${stance}`);
}

/** The same hidden truth with a mark in every place where something may be kept. */
function marked(hidden: Hidden): Hidden {
  const mark = (value: unknown): unknown => {
    if (Array.isArray(value)) return [...value.map(mark), CANARY];
    if (value === null || typeof value !== 'object') return `${CANARY} ${String(value)}`;
    return Object.fromEntries([
      ...Object.entries(value).map(([key, part]) => [key, mark(part)]),
      [CANARY, CANARY],
    ]);
  };
  return mark(hidden) as Hidden;
}

/** The members with other true stances, but for those whose hands have been seen. */
function withStances({ members }: GameState, other: (stance: string) => string): GameState['members'] {
  const changed = Object.entries(members).map(([id, member]) => [
    id,
    member.vote ? member : { ...member, state: other(member.state) },
  ]);
  return Object.fromEntries(changed) as GameState['members'];
}
