import { penOf, roster } from '../../scenario/model/roster.ts';
import type { Scenario } from '../../scenario/model/scenario.ts';
import { STRANDS } from '../../scenario/model/scenario.ts';
import { type CandidateLeadState, isCommitted } from '../actors/candidateLead.ts';
import { mayJoin, partnersIn } from '../rules/partners.ts';
import type { Asked } from '../rules/willingness.ts';
import { leadOf } from '../rules/situation.ts';
import type { SeatView, WhipCount } from '../seats/view.ts';
import type { PartId, Reading } from './reading.ts';

/** Chance of a veto above which a permanent member is said to stand in the way, thousandths. */
export const IN_THE_WAY = 199;

/** Permanent members that stand in the way of a text, the likeliest veto first. */
function blockersOf({ vetoRisk }: Pick<WhipCount, 'vetoRisk'>): readonly string[] {
  return Object.keys(vetoRisk)
    .filter((id) => (vetoRisk[id] ?? 0) > IN_THE_WAY)
    .sort((a, b) => (vetoRisk[b] ?? 0) - (vetoRisk[a] ?? 0));
}

/** The likeliest veto, thousandths. */
export function highestRisk({ vetoRisk }: Pick<WhipCount, 'vetoRisk'>): number {
  return Math.max(0, ...Object.values(vetoRisk));
}

/** The country that is named to lead, else the one that has come furthest towards it; null where none has. */
export function candidateOf(scenario: Scenario, view: Pick<SeatView, 'leads'>): string | null {
  const named = leadOf(view.leads);
  if (named !== null) return named.id;
  const at = (state: CandidateLeadState) =>
    scenario.leads.find(({ id, refuses }) => !refuses && view.leads[id]?.state === state)?.id;
  return at('lookingSeriously') ?? at('sounded') ?? null;
}

/**
 * Who can give what a part of a lock is missing, the likeliest first: the seat itself, where it is the text that
 * must be otherwise, or where all others have given what they can.
 * @param asked what a candidate lead asks for, where the part is a condition of its
 */
export function giversOf(reading: Reading, id: PartId, asked?: Asked): readonly string[] {
  const givers = othersThatGive(reading, id, asked);
  return givers.length > 0 ? givers : [penOf(reading.scenario)];
}

function othersThatGive(reading: Reading, id: PartId, asked?: Asked): readonly string[] {
  const { scenario, view, count } = reading;
  switch (id) {
    case 'circulated':
    case 'authority':
    case 'blue':
    case 'council':
    case 'accord':
    case 'adopted':
      return [];
    case 'veto':
      return blockersOf(count);
    case 'hands':
      return count.members
        .filter(({ member, leaning }) => member !== penOf(scenario) && leaning !== 'yes')
        .sort((a, b) => Math.abs(a.yes - 500) - Math.abs(b.yes - 500))
        .map(({ member }) => member);
    case 'partners': {
      const joined = partnersIn(view, penOf(scenario));
      const open = [...candidates(reading), ...neighbours(reading), ...payers(reading)];
      return [...new Set(open)].filter((who) => mayJoin(scenario, who) && !joined.includes(who));
    }
    case 'candidate':
    case 'named':
    case 'word':
    case 'lead': {
      const who = candidateOf(scenario, view);
      return who === null ? candidates(reading) : [who];
    }
    case 'condition':
      return asked ? giversOfAsked(reading, asked) : [];
    case 'people':
      return [...candidates(reading), ...neighbours(reading)];
    case 'pledged':
    case 'signals':
      return payers(reading);
    case 'congress':
      return ['congress'];
    case 'bound':
    case 'cash': {
      const owing = debtors(reading);
      return owing.length > 0 ? owing : payers(reading);
    }
    case 'letter':
      return ['haiti-authorities'];
    case 'heard':
      return ['accordFirst'];
    case 'consent':
      return ['haiti-authorities', ...STRANDS.filter((strand) => view.civil.strands[strand] === 'unheard')];
  }
}

function giversOfAsked(reading: Reading, asked: Asked): readonly string[] {
  switch (asked.of) {
    case 'paragraph':
      return [];
    case 'letter':
      return ['haiti-authorities'];
    case 'pledged':
      return payers(reading);
    case 'peers':
      return neighbours(reading);
  }
}

/** Countries that could lead and have neither refused for good nor given their word; who is named stands alone. */
function candidates({ scenario, view }: Reading): string[] {
  const named = leadOf(view.leads);
  const may = scenario.leads.filter(({ id, canLead, refuses }) => {
    const state = view.leads[id]?.state;
    return canLead && !refuses && state !== 'declinedFirmly' && !isCommitted(state);
  });
  if (named === null) return may.map(({ id }) => id);
  return may.filter(({ id }) => id === named.id).map(({ id }) => id);
}

/** Countries that may join a lead and have promised nobody yet, the readiest first. */
function neighbours({ scenario, view }: Reading): string[] {
  return scenario.contributors
    .filter(({ id }) => view.contributors[id]?.pledged === 0)
    .sort((a, b) => b.readiness.v - a.readiness.v)
    .map(({ id }) => id);
}

/** Funders that could still announce something, those with most left first. */
function payers({ scenario, view }: Reading): string[] {
  const left = (id: string): number =>
    (roster(scenario).funders[id]?.ceiling.v ?? 0) - (view.funders[id]?.pledged ?? 0);
  return scenario.funders
    .map(({ id }) => id)
    .filter((id) => left(id) > 0)
    .sort((a, b) => left(b) - left(a));
}

/** Funders whose pledges are not yet bound by law, the largest sum first. */
function debtors({ view }: Reading): string[] {
  const owed = (id: string): number => (view.funders[id]?.pledged ?? 0) - (view.funders[id]?.obligated ?? 0);
  return Object.keys(view.funders)
    .filter((id) => owed(id) > 0)
    .sort((a, b) => owed(b) - owed(a));
}
