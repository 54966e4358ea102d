import type {
  Effect,
  Ending,
  EventChoice,
  Paragraph,
  Scenario,
  ScenarioEvent,
} from '../scenario/model/scenario.ts';
import { verbsOf } from './line.ts';

/** Why a game of some scenario cannot end in some way, whatever is done in it; null where it may. */
export type Impossible = 'missionStands' | 'noMissionStands' | 'noSuchMove' | 'meeting' | 'closedText';

/** Reads off a scenario that an ending cannot be reached, by the rules that judge endings. */
export function impossible(scenario: Scenario, ending: Ending): Impossible | null {
  const has = (verb: 'withdraw-draft' | 'link-issues' | 'call-vote' | 'put-in-blue'): boolean =>
    verbsOf(scenario).includes(verb);
  switch (ending) {
    case 'LAPSED':
      return scenario.standing ? null : 'noMissionStands';
    case 'NOT_TABLED':
    case 'NO_LEAD':
      return scenario.standing ? 'missionStands' : null;
    case 'IN_COURT':
      if (scenario.meeting) return 'meeting';
      return scenario.standing && scenario.leads.length === 1 ? 'missionStands' : null;
    case 'PEN_DOWN':
      if (!has('withdraw-draft')) return 'noSuchMove';
      return scenario.standing && scenario.leads.length === 1 ? 'missionStands' : null;
    case 'TWO_PROMISES':
      return has('link-issues') ? null : 'noSuchMove';
    case 'VETOED':
    case 'SHORT':
      if (scenario.meeting) return 'meeting';
      return has('call-vote') && has('put-in-blue') ? null : 'noSuchMove';
    case 'ROAD':
      if (scenario.meeting) return 'meeting';
      return mayStand(scenario, 'authority', 0, 0) && mayStand(scenario, 'arms', 2, 3) ? null : 'closedText';
    case 'OVEREXTENDED':
    case 'TEXT_ONLY':
    case 'TOO_LATE':
    case 'USABLE':
    case 'IN_FIELD':
    case 'UNWELCOME':
    case 'UNFUNDED':
    case 'ON_PAPER':
      return null;
  }
}

/** Whether a paragraph starts at a level from low to high, or can be brought there. */
function mayStand(
  { start, openParagraphs }: Scenario,
  paragraph: Paragraph,
  low: number,
  high: number,
): boolean {
  const level = start.draft[paragraph];
  return openParagraphs?.includes(paragraph) !== false || (level >= low && level <= high);
}

/**
 * The choice of an event that is at least as good in every effect and better in one; null where there is none.
 * A dearer need and more pressure are worse, all else that grows is better.
 * @param option counts from 0
 */
export function betterInAll({ choices }: ScenarioEvent, option: number): number | null {
  const one = choices[option];
  if (one === undefined) return null;
  const better = choices.findIndex((other, index) => index !== option && beats(other, one));
  return better < 0 ? null : better;
}

function beats(other: EventChoice, one: EventChoice): boolean {
  const [theirs, ours] = [worths(other.effects), worths(one.effects)];
  const kinds = [...new Set([...theirs.keys(), ...ours.keys()])];
  const gains = kinds.map((kind) => (theirs.get(kind) ?? 0) - (ours.get(kind) ?? 0));
  return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
}

/** What a choice brings, by kind and by whom it concerns. */
function worths(effects: readonly Effect[]): Map<string, number> {
  const worth = new Map<string, number>();
  const add = (kind: string, by: number): void => void worth.set(kind, (worth.get(kind) ?? 0) + by);
  for (const effect of effects) {
    for (const dial of ['capital', 'credibility', 'authorities', 'people', 'talks'] as const)
      if (effect[dial] !== undefined) add(dial, effect[dial]);
    for (const burden of ['pressure', 'need'] as const)
      if (effect[burden] !== undefined) add(burden, -effect[burden]);
    if (effect.warmth) add(`warmth ${effect.warmth.who}`, effect.warmth.by);
    if (effect.lead) add(`lead ${effect.lead.who}`, effect.lead.advance);
    if (effect.pledge) add(`pledge ${effect.pledge.who}`, effect.pledge.by);
    if (effect.lull) add('lull', 1);
  }
  return worth;
}
