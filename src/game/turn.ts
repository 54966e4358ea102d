import { draw, type Hand as LuckyHand } from '../core/luck.ts';
import { advance, type Table } from '../core/machine.ts';
import { clamp } from '../core/numbers.ts';
import { roster } from '../scenario/model/roster.ts';
import type { Scenario, Strand } from '../scenario/model/scenario.ts';
import { STRANDS } from '../scenario/model/scenario.ts';
import type { GameEvent } from './events.ts';
import { type EventFor, type MachineName, TABLES } from './actors/tables.ts';
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

function moved(
  turn: Turn,
  table: Table,
  actor: string,
  region: string | null,
  from: string,
  to: string,
): void {
  if (from !== to) tell(turn, { type: 'actor-moved', machine: table.name, actor, region, from, to });
}

const SINGLE = {
  session: 'session',
  draft: 'draftResolution',
  congress: 'congress',
  secretariat: 'secretariat',
  ground: 'ground',
  mission: 'mission',
} as const satisfies Record<string, MachineName>;

/** Sends a machine event to the session, the draft, or one of the other single actors. */
export function send<A extends keyof typeof SINGLE>(
  turn: Turn,
  actor: A,
  event: EventFor<(typeof SINGLE)[A]>,
): void {
  const { state } = turn;
  if (actor === 'session') {
    const from = state.session;
    state.session = advance(TABLES.session, from, event);
    moved(turn, TABLES.session, 'session', null, from, state.session);
    return;
  }
  const table = TABLES[SINGLE[actor]];
  const holder = state[actor as Exclude<A, 'session'>];
  const from = holder.state;
  holder.state = advance(table, from, event);
  moved(turn, table, actor, null, from, holder.state);
}

/**
 * A member's own stance moves in silence: what others see of it is told by `showStance`, so that no
 * event carries what the seat does not know.
 */
export function sendMember(
  turn: Turn,
  id: string,
  event: EventFor<'electedMember' | 'permanentMember'>,
): void {
  const member = turn.state.members[id];
  if (member) member.state = advance(memberTable(turn, id), member.state, event);
}

/** Lets the seat see a member's present stance. */
export function showStance(turn: Turn, id: string): void {
  const member = turn.state.members[id];
  const known = turn.state.knowledge.members[id];
  if (!member || !known || (known.stance === member.state && known.stanceRound === turn.state.round)) return;
  turn.state.knowledge.members[id] = { ...known, stance: member.state, stanceRound: turn.state.round };
  moved(turn, memberTable(turn, id), id, null, known.stance, member.state);
}

function memberTable(turn: Turn, id: string): Table {
  return roster(turn.scenario).members[id]?.permanent ? TABLES.permanentMember : TABLES.electedMember;
}

export function sendLead(turn: Turn, id: string, event: EventFor<'candidateLead'>): void {
  const lead = turn.state.leads[id];
  if (!lead) return;
  const from = lead.state;
  lead.state = advance(TABLES.candidateLead, from, event);
  moved(turn, TABLES.candidateLead, id, null, from, lead.state);
}

export function sendContributor(turn: Turn, id: string, event: EventFor<'contributor'>): void {
  const contributor = turn.state.contributors[id];
  if (!contributor) return;
  const from = contributor.state;
  contributor.state = advance(TABLES.contributor, from, event);
  moved(turn, TABLES.contributor, id, null, from, contributor.state);
}

export function sendFunder(turn: Turn, id: string, event: EventFor<'funder'>): void {
  const funder = turn.state.funders[id];
  if (!funder) return;
  const from = funder.state;
  funder.state = advance(TABLES.funder, from, event);
  moved(turn, TABLES.funder, id, null, from, funder.state);
}

/** Haiti's authorities hear an event in both of their regions: the request, and their standing. */
export function sendHost(turn: Turn, event: EventFor<'hostAuthorities'>): void {
  const { host } = turn.state;
  for (const region of ['request', 'legitimacy'] as const) {
    const from = host[region];
    host[region] = advance(TABLES.hostAuthorities, from, event, region);
    moved(turn, TABLES.hostAuthorities, 'haiti-authorities', region, from, host[region]);
  }
}

export function sendCivil(turn: Turn, event: EventFor<'civilSociety'>): void {
  const { strands } = turn.state.civil;
  for (const strand of STRANDS as readonly Strand[]) {
    const from = strands[strand];
    strands[strand] = advance(TABLES.civilSociety, from, event, strand);
    moved(turn, TABLES.civilSociety, strand, strand, from, strands[strand]);
  }
}
