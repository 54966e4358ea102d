import { transitionsOf, statesOf, WHOLE } from '../../../core/machine.ts';
import type { GameEvent } from '../../../game/events.ts';
import type { MachineName, StateFor } from '../../../game/actors/index.ts';
import { TABLES } from '../../../game/actors/index.ts';
import type { SeatView } from '../../../game/seats/view.ts';
import { roster } from '../../../scenario/model/roster.ts';
import type { Scenario } from '../../../scenario/model/scenario.ts';
import { isStrand } from '../../kit/actors.ts';

/** One statechart of an actor: the machine, its region, and the state it was last shown in. */
export interface ChartOf {
  readonly machine: MachineName;
  readonly region: string;
  readonly actor: string;
  readonly state: string;
}

/** The statecharts that an actor has, in the state in which the seat last saw it. Its true stance is not among them. */
export function chartsOf(scenario: Scenario, view: SeatView, who: string): ChartOf[] {
  const charts: ChartOf[] = [];
  const add = <M extends MachineName>(
    machine: M,
    state: StateFor<M> | undefined,
    region = WHOLE,
    actor = who,
  ): void => {
    if (state !== undefined) charts.push({ machine, region, actor, state });
  };
  if (who === view.seat) {
    add('draftResolution', view.draft.state, WHOLE, 'draft');
    add('mission', view.mission.state, WHOLE, 'mission');
    add('ground', view.ground.state, WHOLE, 'ground');
    return charts;
  }
  const member = roster(scenario).members[who];
  if (member) add(member.permanent ? 'permanentMember' : 'electedMember', view.members[who]?.stance);
  add('candidateLead', view.leads[who]?.state);
  add('contributor', view.contributors[who]?.state);
  add('funder', view.funders[who]?.state);
  if (who === 'congress') add('congress', view.congress.state);
  if (who === 'secretariat') add('secretariat', view.secretariat.state);
  if (who === 'haiti-authorities') {
    add('hostAuthorities', view.host.request, 'request');
    add('hostAuthorities', view.host.legitimacy, 'legitimacy');
  }
  if (isStrand(who)) add('civilSociety', view.civil.strands[who], who);
  return charts;
}

/** An arrow of a chart: from one state to another, and the events that may carry it. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly events: readonly string[];
}

/** A machine's own definition as a drawing needs it: states from its start outwards, and the arrows between them. */
export interface Chart {
  readonly states: readonly string[];
  readonly arrows: readonly Arrow[];
}

/** Reads a chart off the table that the game itself runs. */
export function chartOf(machine: MachineName, region: string): Chart {
  const arrows: { from: string; to: string; events: string[] }[] = [];
  for (const { from, event, to } of transitionsOf(TABLES[machine], region)) {
    const same = arrows.find((arrow) => arrow.from === from && arrow.to === to);
    if (!same) arrows.push({ from, to, events: [event] });
    else if (!same.events.includes(event)) same.events.push(event);
  }
  return { states: statesOf(TABLES[machine], region), arrows };
}

/** A step on the road that an actor was seen to take. */
export interface ChartStep {
  readonly state: string;
  readonly round: number;
}

/** The road an actor was seen to take, from the log: only what was shown to the seat is in it. */
export function chartSteps(
  log: readonly GameEvent[],
  { machine, region, actor, state }: ChartOf,
): ChartStep[] {
  const road: ChartStep[] = [];
  let round = 1;
  for (const event of log) {
    if (event.type === 'round-opened') round = event.round;
    if (event.type !== 'actor-moved' || event.actor !== actor || event.machine !== machine) continue;
    if (event.region !== null && event.region !== region) continue;
    if (road.length === 0) road.push({ state: event.from, round: 1 });
    road.push({ state: event.to, round });
  }
  return road.length > 0 ? road : [{ state, round: 1 }];
}
