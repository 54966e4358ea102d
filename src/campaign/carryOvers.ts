import { penOf } from '../scenario/model/roster.ts';
import type { Command } from '../game/verbs/index.ts';
import { isConsidering } from '../game/actors/candidateLead.ts';
import { committedLead } from '../game/rules/willingness.ts';
import { CAMPAIGN } from '../game/tuning/index.ts';
import type { GameState } from '../game/state.ts';
import type { Scenario, Text } from '../scenario/model/scenario.ts';
import { STRANDS } from '../scenario/model/scenario.ts';
import { idleGame } from './idleGame.ts';

/** One thing that a finished chapter leaves behind, before the next one caps it. */
export interface CarryOver {
  readonly kind: 'credibility' | 'people' | 'pressure' | 'oversight' | 'favour' | 'relation' | 'banked';
  /**
   * Whom it is about: a member of the Council or a funder by id; a capital by its flag, for the same
   * country may be a member of the Council in one chapter and a candidate to lead in the next.
   */
  readonly who?: string;
  /** Its name as it stands inside a sentence. */
  readonly name?: Text;
  /** In the unit of `Carried`; money as M USD still in the bank. */
  readonly value: number;
  /** Why, a sentence of the catalogue: `carry.KIND.REASON`. */
  readonly reason: string;
}

/** A game that was played to its end. */
export interface PlayedOut {
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly state: GameState;
}

/** What a finished game leaves to the chapter after it, each with its reason. */
export function carryOversOf(scenario: Scenario, game: PlayedOut): CarryOver[] {
  const { state } = game;
  return [
    ...credibility(scenario, state),
    ...civilMemory(state),
    ...oversight(state),
    ...pressure(scenario, game),
    ...favours(scenario, state),
    ...relations(scenario, state),
    ...money(scenario, state),
  ].filter(({ value }) => value !== 0);
}

function credibility({ start }: Scenario, state: GameState): CarryOver[] {
  const value = Math.trunc(((state.credibility - start.credibility.v) * CAMPAIGN.credibility) / 100);
  const broken = state.promises.some(({ kept }) => kept === false);
  return [{ kind: 'credibility', value, reason: value > 0 ? 'gained' : broken ? 'broken' : 'lost' }];
}

/** What three strands of civil society remember: who was heard and heeded, heard and not heeded, or never asked. */
function civilMemory({ civil }: GameState): CarryOver[] {
  let value = 0;
  let heeded = 0;
  let ignored = 0;
  for (const strand of STRANDS) {
    const stance = civil.strands[strand];
    if (stance === 'unheard') value += CAMPAIGN.unheard;
    else if (stance === 'heard') value += CAMPAIGN.heard;
    else if (stance === 'conditionalSupport' || stance === 'watching') {
      heeded += 1;
      value += CAMPAIGN.heeded;
    } else {
      ignored += 1;
      value += CAMPAIGN.notHeeded;
    }
  }
  const good = heeded > 0 ? 'heeded' : 'heard';
  const bad = civil.consultations === 0 ? 'unheard' : ignored > 0 ? 'notHeeded' : 'few';
  return [{ kind: 'people', value, reason: value > 0 ? good : bad }];
}

/** How the last text was overseen is what those who pay remember of it. */
function oversight({ draft }: GameState): CarryOver[] {
  const adopted = draft.state === 'adopted' ? draft.circulated : null;
  if (adopted === null || adopted.authority === 0) return [];
  const value = CAMPAIGN.oversight[adopted.oversight] ?? 0;
  return [{ kind: 'oversight', value, reason: value > 0 ? 'good' : 'poor' }];
}

/** How far the ground lies from where it would lie, by the same luck, had nothing been done. */
function pressure(scenario: Scenario, { seed, commands, state }: PlayedOut): CarryOver[] {
  const idle = idleGame(scenario, seed, commands);
  if (idle.mission.quarter !== state.mission.quarter) return [];
  const value = Math.trunc(((state.pressure - idle.pressure) * CAMPAIGN.pressure) / 1000);
  return [{ kind: 'pressure', value, reason: value < 0 ? 'calmer' : 'worse' }];
}

/** The ledger: who owes whom a favour, and to whom a promise was broken. */
function favours(scenario: Scenario, state: GameState): CarryOver[] {
  return scenario.council.flatMap((member): CarryOver[] => {
    const { id } = member;
    if (id === penOf(scenario)) return [];
    const name = member.called ?? member.name;
    const broken = state.promises.some(({ to, kept }) => to === id && kept === false);
    if (broken) return [{ kind: 'favour', who: id, name, value: -1, reason: 'broken' }];
    const value = Math.sign(state.members[id]?.favours ?? 0);
    return [{ kind: 'favour', who: id, name, value, reason: value > 0 ? 'owed' : 'owing' }];
  });
}

/** Relations with the capitals that were asked for people, by what came of the asking. */
function relations(scenario: Scenario, state: GameState): CarryOver[] {
  const committed = committedLead(state.leads);
  const asked = new Map<string, CarryOver>();
  const note = (flag: string, name: Text, value: number, reason: string): void => {
    const before = asked.get(flag);
    if (value !== 0 && (!before || Math.abs(before.value) < Math.abs(value)))
      asked.set(flag, { kind: 'relation', who: flag, name, value, reason });
  };
  for (const lead of scenario.leads) {
    const {
      state: stance,
      delegations,
      arrived,
    } = state.leads[lead.id] ?? {
      state: lead.at,
      delegations: 0,
      arrived: 0,
    };
    const name = lead.called ?? lead.name;
    const { led, came, considered, visited, refused } = CAMPAIGN.relation;
    if (lead.id === committed) note(lead.flag, name, arrived > 0 ? came : led, arrived > 0 ? 'led' : 'waits');
    else if (stance === 'declinedFirmly' && lead.at !== 'declinedFirmly')
      note(lead.flag, name, refused, 'refused');
    else if (isConsidering(stance)) note(lead.flag, name, considered, 'considered');
    else if (delegations > 0) note(lead.flag, name, visited, 'visited');
  }
  for (const contributor of scenario.contributors) {
    const { pledged, arrived } = state.contributors[contributor.id] ?? { pledged: 0, arrived: 0 };
    const name = contributor.called ?? contributor.name;
    const { joined, pledges } = CAMPAIGN.relation;
    if (arrived > 0) note(contributor.flag, name, joined, 'joined');
    else if (pledged > 0) note(contributor.flag, name, pledges, 'pledged');
  }
  return [...asked.values()];
}

/** What is left in the bank: all of it where nobody had to be paid out of it, a part of it where a mission lived on it. */
function money({ funders }: Scenario, state: GameState): CarryOver[] {
  const spent = missionStands(state);
  return funders.map((funder): CarryOver => {
    const banked = state.funders[funder.id]?.banked ?? 0;
    const value = spent ? Math.floor((banked * CAMPAIGN.unspent) / 100) : banked;
    const name = funder.called ?? funder.name;
    return { kind: 'banked', who: funder.id, name, value, reason: spent ? 'rest' : 'unspent' };
  });
}

/** Whether somebody stood in Haiti under the text when the game was judged. */
export function missionStands({ outcome }: Pick<GameState, 'outcome'>): boolean {
  return outcome !== null && outcome.vote === 'adopted' && outcome.lead !== null && outcome.personnel > 0;
}
