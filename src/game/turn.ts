import { draw, type Hand as LuckyHand } from '../core/luck.ts';
import {
  advance,
  type AnyTable,
  type MachineEvent,
  type Regions,
  type Table,
  WHOLE,
} from '../core/machine.ts';
import { clamp } from '../core/numbers.ts';
import { roster } from '../scenario/model/roster.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { STRANDS } from '../scenario/model/scenario.ts';
import type { GameEvent } from './events.ts';
import { type EventFor, type MachineName, TABLES } from './actors/index.ts';
import type { MemberState } from './actors/member.ts';
import type { GameState } from './state.ts';
import { writable } from './state.ts';

/**
 * One command being carried out: a copy of the state that may be written to, the luck it draws from,
 * and what has happened so far. It lives inside one call of `apply` and nowhere else.
 */
export interface Turn {
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly luck: LuckyHand;
  readonly events: GameEvent[];
}

export function openTurn(scenario: Scenario, state: GameState): Turn {
  return { scenario, state: writable(state), luck: draw(state.luck), events: [] };
}

export function tell(turn: Turn, event: GameEvent): void {
  turn.events.push(event);
}

/** Tells an event before those that came of it: `at` is how many had been told when its cause began. */
export function tellBefore(turn: Turn, at: number, event: GameEvent): void {
  turn.events.splice(at, 0, event);
}

export type Dial = 'capital' | 'credibility' | 'authorities' | 'people' | 'pressure';

/** Moves a dial within its range and says why. Pressure is in tenths. */
export function move(turn: Turn, dial: Dial, by: number, why: string): void {
  const whole = Math.round(by);
  const now = clamp(turn.state[dial] + whole, 0, dial === 'pressure' ? 1000 : 100);
  const moved = now - turn.state[dial];
  if (moved === 0) return;
  turn.state[dial] = now;
  tell(turn, { type: 'dial-moved', dial, by: moved, now, why });
}

/** Moves one region of an actor's machine by an event, and tells where it went if it went anywhere. */
function heard<R extends Regions, N extends keyof R & string, E extends MachineEvent>(
  turn: Turn,
  table: Table<R, E>,
  region: N,
  actor: string,
  from: NoInfer<R[N]>,
  event: NoInfer<E>,
): R[N] {
  const to = advance(table, from, event, region);
  moved(turn, table, region, actor, from, to);
  return to;
}

/** Tells that an actor's machine moved, if it did. */
function moved(
  turn: Turn,
  { name }: AnyTable,
  region: string,
  actor: string,
  from: string,
  to: string,
): void {
  if (from === to) return;
  const event = {
    type: 'actor-moved',
    machine: name,
    actor,
    region: region === WHOLE ? null : region,
    from,
    to,
  };
  tell(turn, event as GameEvent);
}

const SINGLE = {
  session: 'session',
  draft: 'draftResolution',
  congress: 'congress',
  secretariat: 'secretariat',
  ground: 'ground',
  mission: 'mission',
} as const satisfies Record<string, MachineName>;
type Single = keyof typeof SINGLE;

/** Sends a machine event to the session, the draft, or one of the other single actors. */
export function send<A extends Single>(turn: Turn, actor: A, event: EventFor<(typeof SINGLE)[A]>): void {
  const { state } = turn;
  if (actor === 'session') {
    state.session = heard(turn, TABLES.session, WHOLE, 'session', state.session, event);
    return;
  }
  // The signature ties the event to the actor; the compiler does not follow that tie to the table.
  const table = TABLES[SINGLE[actor]] as unknown as Table<Record<typeof WHOLE, string>, typeof event>;
  const holder: { state: string } = state[actor as Exclude<Single, 'session'>];
  holder.state = heard(turn, table, WHOLE, actor, holder.state, event);
}

/**
 * A member's own stance moves in silence: what others see of it is told by `showStance`, so that no
 * event carries what the seat does not know.
 */
export function sendMember(turn: Turn, id: string, event: EventFor<MemberMachine>): void {
  const member = turn.state.members[id];
  if (member) member.state = advance(memberTable(turn, id), member.state, event);
}

/** Lets the seat see a member's present stance. */
export function showStance(turn: Turn, id: string): void {
  const member = turn.state.members[id];
  const known = turn.state.knowledge.members[id];
  if (!member || !known || (known.stance === member.state && known.stanceRound === turn.state.round)) return;
  turn.state.knowledge.members[id] = { ...known, stance: member.state, stanceRound: turn.state.round };
  moved(turn, memberTable(turn, id), WHOLE, id, known.stance, member.state);
}

type MemberMachine = 'electedMember' | 'permanentMember';

/** The table of the kind of member that it is: its own state is one of that table. */
function memberTable(
  turn: Turn,
  id: string,
): Table<Record<typeof WHOLE, MemberState>, EventFor<MemberMachine>> {
  const permanent = roster(turn.scenario).members[id]?.permanent;
  const table = permanent ? TABLES.permanentMember : TABLES.electedMember;
  return table as unknown as ReturnType<typeof memberTable>;
}

/** Sends a machine event to a candidate lead; to an id that no candidate has, nothing. */
export function sendLead(turn: Turn, id: string, event: EventFor<'candidateLead'>): void {
  const lead = turn.state.leads[id];
  if (lead) lead.state = heard(turn, TABLES.candidateLead, WHOLE, id, lead.state, event);
}

/** Sends a machine event to a contributor; to an id that none has, nothing. */
export function sendContributor(turn: Turn, id: string, event: EventFor<'contributor'>): void {
  const one = turn.state.contributors[id];
  if (one) one.state = heard(turn, TABLES.contributor, WHOLE, id, one.state, event);
}

/** Sends a machine event to a funder; to an id that none has, nothing. */
export function sendFunder(turn: Turn, id: string, event: EventFor<'funder'>): void {
  const funder = turn.state.funders[id];
  if (funder) funder.state = heard(turn, TABLES.funder, WHOLE, id, funder.state, event);
}

/** Haiti's authorities hear an event in both of their regions: the request, and their standing. */
export function sendHost(turn: Turn, event: EventFor<'hostAuthorities'>): void {
  for (const region of ['request', 'legitimacy'] as const)
    hearIn(turn, TABLES.hostAuthorities, region, 'haiti-authorities', turn.state.host, event);
}

/** Civil society hears an event in the region of each strand. */
export function sendCivil(turn: Turn, event: EventFor<'civilSociety'>): void {
  for (const strand of STRANDS)
    hearIn(turn, TABLES.civilSociety, strand, strand, turn.state.civil.strands, event);
}

function hearIn<R extends Regions, E extends MachineEvent>(
  turn: Turn,
  table: Table<R, E>,
  region: keyof R & string,
  actor: string,
  holder: NoInfer<R>,
  event: NoInfer<E>,
): void {
  holder[region] = heard(turn, table, region, actor, holder[region], event);
}
