import { roster } from '../../scenario/model/roster.ts';
import { isCommitted } from '../actors/candidateLead.ts';
import { letsGo } from '../actors/congress.ts';
import { hasGoneInBlue } from '../actors/draftResolution.ts';
import { needsCouncil } from '../rules/partners.ts';
import { type Asked, askedIn } from '../rules/willingness.ts';
import { leadOf, moneyIn } from '../rules/situation.ts';
import { MONEY } from '../tuning/index.ts';
import { paidByScale } from './facts.ts';
import { candidateOf, giversOf, highestRisk, IN_THE_WAY } from './givers.ts';
import type { PartId, Reading, StepId } from './reading.ts';
import type { Lock, Provision, ProvisionId } from './rule.ts';

/** One thing that a lock waits for, or has: a provision of the rule, or a step that leads to one. */
export interface LockPart {
  readonly id: PartId;
  readonly met: boolean;
  readonly have: number;
  /** How much it takes in full. */
  readonly need: number;
  /** How much it takes for half a seal; of a provision only. */
  readonly half?: number;
  /** The same where what is unknown turns out well: how much there may be of it, and how much it may take. */
  readonly atBest: { readonly have: number; readonly need: number; readonly half?: number };
  /** Those who can give what is missing, the likeliest first; nobody where nothing is. */
  readonly who: readonly string[];
  /** Who asks for it, where somebody does. */
  readonly by?: string;
  /** What a candidate lead asks for. */
  readonly asked?: Asked;
}

/** The parts of a lock, in the order in which they are usually won. */
export function partsOf(lock: Lock, reading: Reading): readonly LockPart[] {
  switch (lock) {
    case 'text':
      return reading.scenario.meeting ? meetingParts(reading) : textParts(reading);
    case 'lead':
      return leadParts(reading);
    case 'money':
      return moneyParts(reading);
    case 'consent':
      return consentParts(reading);
  }
}

function textParts(reading: Reading): LockPart[] {
  const { draft } = reading.view;
  return [
    step(reading, 'circulated', Number(draft.circulated !== null)),
    step(reading, 'veto', 1000 - highestRisk(reading.count), 1000 - IN_THE_WAY),
    provision(reading, 'hands'),
    provision(reading, 'authority'),
    step(reading, 'blue', Number(hasGoneInBlue(draft.state))),
    provision(reading, 'adopted'),
  ];
}

function meetingParts(reading: Reading): LockPart[] {
  return [
    step(reading, 'council', Number(!needsCouncil(reading.levels))),
    provision(reading, 'partners'),
    provision(reading, 'adopted'),
  ];
}

function leadParts(reading: Reading): LockPart[] {
  const { scenario, view, levels } = reading;
  const who = candidateOf(scenario, view);
  const state = who === null ? undefined : view.leads[who];
  if (who === null || state === undefined)
    return [step(reading, 'candidate', 0), provision(reading, 'people'), provision(reading, 'adopted')];
  const conditions = state.sounded ? (roster(scenario).leads[who]?.conditions ?? []) : [];
  return [
    { ...step(reading, 'named', Number(leadOf(view.leads) !== null)), by: who },
    ...conditions
      .flatMap((condition) => askedIn(condition, view, levels))
      .map((asked) => ({ ...step(reading, 'condition', asked.have, asked.need, asked), by: who, asked })),
    { ...step(reading, 'word', Number(isCommitted(state.state))), by: who },
    provision(reading, 'people'),
    provision(reading, 'adopted'),
  ];
}

function moneyParts(reading: Reading): LockPart[] {
  const { scenario, view, levels } = reading;
  if (scenario.meeting) return [provision(reading, 'signals'), provision(reading, 'adopted')];
  const { pledged, obligated } = moneyIn(view.funders);
  const cash = provision(reading, 'cash');
  // Of what is bound by law only a part is ever paid in, so that more must be pledged and bound than is to be paid.
  const bound = ({ full, of = 0 }: Provision): number =>
    Math.max(0, Math.ceil(((full - paidByScale(levels, of)) * 1000) / MONEY.paidShare));
  const need = bound(find(reading.sure, 'cash'));
  const least = bound(find(reading.possible, 'cash'));
  return [
    { ...step(reading, 'pledged', pledged, need), atBest: { have: pledged, need: least } },
    step(reading, 'lead', Number(leadOf(view.leads) !== null)),
    step(reading, 'congress', Number(letsGo(view.congress.state))),
    { ...step(reading, 'bound', obligated, need), atBest: { have: pledged, need: least } },
    cash,
    provision(reading, 'adopted'),
  ];
}

function consentParts(reading: Reading): LockPart[] {
  const heard = reading.view.civil.strands.accordFirst !== 'unheard';
  return [
    provision(reading, 'letter'),
    { ...step(reading, 'heard', Number(heard)), by: 'accordFirst' },
    { ...provision(reading, 'accord'), by: 'accordFirst' },
    provision(reading, 'consent'),
    provision(reading, 'adopted'),
  ];
}

function step(reading: Reading, id: StepId, have: number, need = 1, asked?: Asked): LockPart {
  const met = have >= need;
  return { id, met, have, need, atBest: { have, need }, who: met ? [] : giversOf(reading, id, asked) };
}

function provision(reading: Reading, id: ProvisionId): LockPart {
  const { have, half, full } = find(reading.sure, id);
  const best = find(reading.possible, id);
  const met = have >= full;
  const who = met ? [] : giversOf(reading, id);
  const atBest = { have: best.have, need: best.full, half: best.half };
  return { id, met, have, need: full, half, atBest, who };
}

function find(provisions: readonly Provision[], id: ProvisionId): Provision {
  const found = provisions.find((one) => one.id === id);
  if (!found) throw new Error(`this lock does not take ${id}`);
  return found;
}
