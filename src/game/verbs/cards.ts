import { roster } from '../../scenario/model/roster.ts';
import type { Paragraph, Scenario, Strand, Text } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS, STRANDS } from '../../scenario/model/scenario.ts';
import type { Command, Refusal, Verb } from './commands.ts';
import { leftOut, refusalOf } from './legal.ts';
import { editCost as costOfEdit } from '../rules/drafting.ts';
import {
  chanceOfStep,
  conditionMet,
  nextThreshold,
  prospectOf,
  willingness,
} from '../rules/forceGeneration.ts';
import { leadOf } from '../rules/situation.ts';
import { COSTS, DIPLOMACY, MONEY, WILLINGNESS } from '../rules/tuning.ts';
import type { SeatView } from '../seats/view.ts';
import { whipCount } from '../seats/whipCount.ts';

/** A sentence of the catalogue, still in code. */
export interface Message {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A move as it can be weighed before it is made: what it costs, changes, reveals and risks, and how surely. */
export interface ActionCard {
  readonly command: Command;
  readonly verb: Verb;
  readonly attention: number;
  readonly capital: number;
  readonly effects: readonly Message[];
  /** Chance that it does what it sets out to do, thousandths; null where nothing is left to luck. */
  readonly certainty: number | null;
  readonly reveals: readonly Message[];
  readonly risks: readonly Message[];
  readonly refusal: Refusal | null;
}

const REVEALS = new Set<Verb>([
  'read-record',
  'sound-out',
  'call',
  'link-issues',
  'circulate-draft',
  'place-under-silence',
  'call-vote',
  'send-delegation',
  'invite-assessment',
  'consult-strand',
  'request-report',
]);
const RISKS = new Set<Verb>([
  'read-record',
  'sound-out',
  'call',
  'offer-assistance',
  'link-issues',
  'invite-co-penholder',
  'circulate-draft',
  'place-under-silence',
  'put-in-blue',
  'call-vote',
  'withdraw-draft',
  'send-delegation',
  'invite-assessment',
  'host-conference',
  'brief-congress',
  'request-letter',
  'consult-strand',
  'back-talks',
  'request-report',
  'appoint-envoy',
]);

/** Attention that changing a paragraph would cost now. */
export function editCost(view: SeatView, paragraph: Paragraph): number {
  return costOfEdit(view, paragraph);
}

/** Moves aimed at one actor: a member, a candidate lead, a contributor, a funder, a strand, or an office. */
export function cardsFor(scenario: Scenario, view: SeatView, who: string): ActionCard[] {
  const people = roster(scenario);
  const commands: Command[] = [];
  if (people.members[who] && who !== scenario.seat) {
    commands.push(
      { type: 'read-record', who },
      { type: 'sound-out', who },
      { type: 'call', who },
      { type: 'offer-assistance', who },
    );
    const paragraph = packageFor(view, who);
    if (paragraph !== null) commands.push({ type: 'link-issues', who, paragraph });
    if (scenario.coPenholders.includes(who)) commands.push({ type: 'invite-co-penholder', who });
  }
  if (people.leads[who]) {
    if (!people.members[who]) commands.push({ type: 'sound-out', who }, { type: 'call', who });
    commands.push({ type: 'send-delegation', who }, { type: 'invite-assessment', who });
  } else if (people.contributors[who]) {
    commands.push({ type: 'send-delegation', who });
  }
  if (people.funders[who] && (view.funders[who]?.pledged ?? 0) > 0)
    commands.push({ type: 'chase-pledge', who });
  if (who === 'haiti-authorities') commands.push({ type: 'request-letter' }, { type: 'back-talks' });
  if (who === 'congress') commands.push({ type: 'brief-congress' });
  if (who === 'secretariat') commands.push({ type: 'request-report' });
  if ((STRANDS as readonly string[]).includes(who))
    commands.push({ type: 'consult-strand', strand: who as Strand });
  return commands
    .filter(({ type }) => !leftOut(scenario, type))
    .map((command) => card(scenario, view, command));
}

/** Moves with no one actor in view. */
export function generalCards(scenario: Scenario, view: SeatView): ActionCard[] {
  const types = [
    'circulate-draft',
    'place-under-silence',
    'put-in-blue',
    'call-vote',
    'withdraw-draft',
    'host-conference',
    'appoint-envoy',
    'close-round',
  ] as const;
  return types.filter((type) => !leftOut(scenario, type)).map((type) => card(scenario, view, { type }));
}

/** The paragraph that a package with this member would be about: a known red line that is crossed, else its worst known objection. */
function packageFor(view: SeatView, who: string): Paragraph | null {
  const known = view.members[who]?.known;
  if (!known) return null;
  const line = known.redLines[0];
  if (line !== undefined) return line;
  let worst: Paragraph | null = null;
  let most = 1;
  for (const [index, paragraph] of PARAGRAPHS.entries()) {
    const level = view.draft.levels[paragraph];
    const off = Math.max((known.low[index] as number) - level, level - (known.high[index] as number));
    if (off >= most) {
      most = off + 1;
      worst = paragraph;
    }
  }
  return worst;
}

/** One move as a card. */
function card(scenario: Scenario, view: SeatView, command: Command): ActionCard {
  const verb = command.type;
  const values = valuesOf(scenario, view, command);
  const message = (part: string): Message => ({ key: `verb.${verb}.${part}`, values });
  return {
    command,
    verb,
    attention: verb in COSTS.attention ? COSTS.attention[verb as keyof typeof COSTS.attention] : 0,
    capital: capitalOf(scenario, command),
    effects: [message('effect')],
    certainty: certaintyOf(scenario, view, command),
    reveals: REVEALS.has(verb) ? [message('reveals')] : [],
    risks: RISKS.has(verb) ? [message('risk')] : [],
    refusal: refusalOf(scenario, view, command),
  };
}

function capitalOf(scenario: Scenario, command: Command): number {
  if (command.type === 'call') return COSTS.capital.call;
  if (command.type === 'appoint-envoy') return COSTS.capital.envoy;
  if (command.type !== 'offer-assistance') return 0;
  return roster(scenario).members[command.who]?.permanent
    ? COSTS.capital.assistancePermanent
    : COSTS.capital.assistanceElected;
}

function valuesOf(scenario: Scenario, view: SeatView, command: Command): Record<string, string | number> {
  const values: Record<string, string | number> = {
    who: 'who' in command ? calledIn(scenario, command.who) : '',
  };
  if (command.type === 'host-conference') {
    values['times'] = view.conferences;
    values['lead'] = leadOf(view.leads) === null ? 'no' : 'yes';
  }
  if (command.type === 'brief-congress')
    values['capital'] = DIPLOMACY.congressCapital[Math.min(view.congress.briefings, 4)] ?? 0;
  if (command.type === 'consult-strand')
    values['people'] = DIPLOMACY.people[Math.min(view.civil.consultations, 3)] ?? 0;
  if (command.type === 'request-report') values['rounds'] = DIPLOMACY.reportRounds;
  if (command.type === 'invite-assessment') values['rounds'] = DIPLOMACY.assessmentRounds;
  if (command.type === 'chase-pledge') {
    const funder = view.funders[command.who];
    values['amount'] = funder
      ? Math.floor(((funder.pledged - funder.obligated) * MONEY.chase * 2) / (1000 * (1 + funder.chased)))
      : 0;
  }
  if (command.type === 'send-delegation')
    values['kind'] = Object.hasOwn(view.leads, command.who) ? 'lead' : 'contributor';
  if (command.type === 'link-issues') values['paragraph'] = command.paragraph;
  if (command.type === 'close-round') values['attention'] = view.attention;
  return values;
}

/** The name of any actor of a scenario, as a label. */
export function nameOf(scenario: Scenario, who: string): string {
  return named(scenario, who)?.name.en ?? who;
}

/** The name of any actor of a scenario, as it stands inside a sentence: the United Kingdom. */
export function calledIn(scenario: Scenario, who: string): string {
  return named(scenario, who)?.called?.en ?? nameOf(scenario, who);
}

function named(scenario: Scenario, who: string): { readonly name: Text; readonly called?: Text } | undefined {
  const people = roster(scenario);
  return people.members[who] ?? people.leads[who] ?? people.contributors[who] ?? people.funders[who];
}

function certaintyOf(scenario: Scenario, view: SeatView, command: Command): number | null {
  switch (command.type) {
    case 'send-delegation':
      return delegationChance(scenario, view, command.who);
    case 'request-letter':
      return Math.min(1000, 350 + view.authorities * 5);
    case 'sound-out':
      return view.members[command.who] ? DIPLOMACY.soundingNarrows : null;
    case 'place-under-silence': {
      const count = whipCount(scenario, view, view.draft.levels);
      return count.members.reduce((all, { yes }) => Math.floor((all * yes) / 1000), 1000);
    }
    case 'call-vote':
    case 'put-in-blue':
      return whipCount(scenario, view, view.draft.circulated ?? view.draft.levels).passes;
    default:
      return null;
  }
}

/**
 * Chance that a cabinet which is to decide says yes when it next sits, as the seat sees it, thousandths; 0 while
 * a condition that it named is unmet, null while nothing lies before it.
 */
export function cabinetChance(scenario: Scenario, view: SeatView, who: string): number | null {
  const lead = roster(scenario).leads[who];
  const state = view.leads[who];
  if (!lead || state?.state !== 'decision') return null;
  const levels = view.draft.circulated ?? view.draft.levels;
  if (!lead.conditions.every((condition) => conditionMet(condition, view, levels))) return 0;
  return chanceOfStep(
    willingness(lead, state, prospectOf(view, null), view.pressure, 0, null),
    WILLINGNESS.decide,
  );
}

/** What the seat may expect of a delegation: the same index that decides, less the part nobody can know. */
function delegationChance(scenario: Scenario, view: SeatView, who: string): number {
  const people = roster(scenario);
  const lead = people.leads[who];
  const state = view.leads[who];
  if (lead && state) {
    const threshold = nextThreshold(state.state);
    if (threshold === null || lead.refuses) return 0;
    const courted = { ...state, courtship: state.courtship + DIPLOMACY.delegationCourtship };
    return chanceOfStep(
      willingness(lead, courted, prospectOf(view, null), view.pressure, 0, null),
      threshold,
    );
  }
  const contributor = people.contributors[who];
  if (!contributor) return 0;
  const approaches = (view.contributors[who]?.approaches ?? 0) + 1;
  return leadOf(view.leads) === null
    ? Math.floor(contributor.readiness.v / 3)
    : Math.min(950, contributor.readiness.v + 150 * approaches);
}
