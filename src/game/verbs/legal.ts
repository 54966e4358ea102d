import { roster } from '../../scenario/model/roster.ts';
import type { Level, Scenario } from '../../scenario/model/scenario.ts';
import { PARAGRAPHS, STRANDS } from '../../scenario/model/scenario.ts';
import type { Command, Refusal, RefusalCode } from './commands.ts';
import { CHOSEN_VERBS } from './declared.ts';
import { isWaiting } from '../phases/cables.ts';
import { editCost } from '../rules/drafting.ts';
import { COSTS, DIPLOMACY } from '../rules/tuning.ts';
import type { MemberPart } from '../actors/member.ts';
import type { GameState } from '../state.ts';

/** What legality is judged on: the parts of a game that the seat itself sees, so that a refusal tells nothing hidden. */
export type Visible = Omit<GameState, 'hidden' | 'luck' | 'members'> & {
  readonly members: Readonly<Record<string, Omit<MemberPart, 'state'>>>;
};

const OPEN_TEXT = new Set(['zeroDraft', 'circulated', 'comments', 'silenceBroken']);
const TABLED = new Set(['circulated', 'comments', 'silenceBroken']);

function no(code: RefusalCode, values: Refusal['values'] = {}): Refusal {
  return { code, values };
}

/**
 * Why a command may not be carried out now, or null where it may. Takes untrusted commands: whatever
 * is not one is refused with a code.
 */
export function refusalOf(scenario: Scenario, view: Visible, command: Command): Refusal | null {
  if (typeof command !== 'object' || command === null || typeof command.type !== 'string')
    return no('unknown-command');
  const { session } = view;
  switch (command.type) {
    case 'begin':
      return session === 'briefing' ? null : no('not-now');
    case 'next-quarter':
      return session === 'aftermath' ? null : no(session === 'debrief' ? 'game-over' : 'not-now');
    case 'answer-cable':
      return answerRefusal(scenario, view, command.event, command.option);
    default:
  }
  if (session === 'debrief' || session === 'aftermath') return no('game-over');
  if (session === 'briefing') return no('not-now');
  if (session === 'cables') return no('answer-first');
  return moveRefusal(scenario, view, command);
}

function answerRefusal(scenario: Scenario, view: Visible, event: unknown, option: unknown): Refusal | null {
  if (typeof event !== 'string' || !view.cables.some((cable) => cable.event === event && isWaiting(cable)))
    return no('no-such-cable');
  const choices = roster(scenario).events[event]?.choices.length ?? 0;
  if (typeof option !== 'number' || !Number.isInteger(option) || option < 0 || option >= choices)
    return no('no-such-option', { options: choices });
  return null;
}

function moveRefusal(
  scenario: Scenario,
  view: Visible,
  command: Exclude<Command, { type: 'begin' | 'next-quarter' | 'answer-cable' }>,
): Refusal | null {
  const { draft } = view;
  if (leftOut(scenario, command.type)) return no('not-in-scenario');
  switch (command.type) {
    case 'close-round':
      return null;
    case 'edit-paragraph': {
      if (!PARAGRAPHS.includes(command.paragraph)) return no('no-such-paragraph');
      if (scenario.openParagraphs?.includes(command.paragraph) === false) return no('paragraph-closed');
      if (![0, 1, 2, 3].includes(command.level as Level)) return no('no-such-level');
      if (draft.state === 'underSilence') return no('under-silence');
      if (!OPEN_TEXT.has(draft.state)) return no('text-in-blue');
      if (draft.levels[command.paragraph] === command.level) return no('nothing-changed');
      return afford(view, editCost(view, command.paragraph), 0);
    }
    case 'circulate-draft':
      if (draft.state === 'underSilence') return no('under-silence');
      if (!OPEN_TEXT.has(draft.state)) return no('text-in-blue');
      return isCirculated(view) ? no('already-circulated') : null;
    case 'place-under-silence':
      if (draft.state === 'underSilence') return no('under-silence');
      if (draft.state === 'inBlue') return no('text-in-blue');
      if (!TABLED.has(draft.state) || !isCirculated(view)) return no('not-circulated');
      if (view.round >= scenario.period.rounds - 1) return no('too-late');
      return afford(view, COSTS.attention['place-under-silence'], 0);
    case 'put-in-blue':
      if (draft.state === 'underSilence') return no('under-silence');
      if (draft.state === 'inBlue') return no('text-in-blue');
      if (!TABLED.has(draft.state) || !isCirculated(view)) return no('not-circulated');
      return afford(view, COSTS.attention['put-in-blue'], 0);
    case 'last-call':
      return voteRefusal(view) ?? lastCallRefusal(scenario, view, command.who);
    case 'call-vote':
      return voteRefusal(view);
    case 'withdraw-draft':
      return null;
    case 'host-conference':
      return afford(view, COSTS.attention['host-conference'], 0);
    case 'brief-congress':
      return view.congress.briefings >= 5
        ? no('already-done')
        : afford(view, COSTS.attention['brief-congress'], 0);
    case 'request-letter':
      return view.host.request === 'reaffirmed'
        ? no('already-done')
        : afford(view, COSTS.attention['request-letter'], 0);
    case 'back-talks':
      if (view.host.legitimacy === 'accordSigned' || view.host.legitimacy === 'councilInstalled')
        return no('already-done');
      return afford(view, COSTS.attention['back-talks'], 0);
    case 'request-report':
      return view.secretariat.state === 'available'
        ? afford(view, COSTS.attention['request-report'], 0)
        : no('already-done');
    case 'appoint-envoy':
      return view.envoy
        ? no('already-done')
        : afford(view, COSTS.attention['appoint-envoy'], COSTS.capital.envoy);
    case 'consult-strand':
      if (!STRANDS.includes(command.strand)) return no('nobody-of-that-name');
      return view.civil.strands[command.strand] === 'unheard'
        ? afford(view, COSTS.attention['consult-strand'], 0)
        : no('already-done');
    case 'chase-pledge': {
      const funder = own(view.funders, command.who);
      if (!funder) return no('nobody-of-that-name');
      if (funder.pledged <= funder.obligated) return no('nothing-pledged');
      return funder.chased >= 3 ? no('already-done') : afford(view, COSTS.attention['chase-pledge'], 0);
    }
    case 'send-delegation':
      return delegationRefusal(scenario, view, command.who);
    case 'invite-assessment': {
      const lead = own(view.leads, command.who);
      if (!lead) return no('nobody-of-that-name');
      if (lead.state === 'publiclyConsidering') return afford(view, COSTS.attention['invite-assessment'], 0);
      return no(
        lead.state === 'declinedFirmly'
          ? 'refuses-for-good'
          : (beyondAsking(lead.state) ?? 'not-considering'),
      );
    }
    case 'read-record':
    case 'sound-out':
    case 'call':
    case 'offer-assistance':
    case 'link-issues':
    case 'invite-co-penholder':
      return memberRefusal(scenario, view, command);
    default:
      return no('unknown-command');
  }
}

function voteRefusal({ draft, round }: Visible): Refusal | null {
  if (draft.state !== 'inBlue' || draft.blueOn === null) return no('not-in-blue');
  return round > draft.blueOn ? null : no('in-blue-one-day');
}

function lastCallRefusal(scenario: Scenario, view: Visible, who: unknown): Refusal | null {
  if (who === scenario.seat) return no('own-delegation');
  if (!own(view.members, who))
    return no(own(view.leads, who) ? 'not-a-council-member' : 'nobody-of-that-name');
  if ((view.draft.lastCalls?.length ?? 0) >= DIPLOMACY.lastCalls) return no('already-done');
  return afford(view, 0, COSTS.capital.call);
}

/** The road to a vote; a meeting takes the text as it lies on the table. */
const TO_THE_VOTE: readonly Command['type'][] = [
  'circulate-draft',
  'place-under-silence',
  'put-in-blue',
  'last-call',
  'call-vote',
];

/** Whether this scenario does not have a move. */
export function leftOut(scenario: Scenario, verb: Command['type']): boolean {
  if (scenario.meeting && TO_THE_VOTE.includes(verb)) return true;
  // Last calls are made where there are calls and a vote to make them for.
  if (verb === 'last-call') return leftOut(scenario, 'call') || leftOut(scenario, 'call-vote');
  const chosen: readonly string[] = CHOSEN_VERBS;
  return (
    scenario.verbs !== undefined &&
    chosen.includes(verb) &&
    !(scenario.verbs as readonly string[]).includes(verb)
  );
}

/** The draft as it stands is the text that the members have. */
export function isCirculated(view: Pick<Visible, 'draft'>): boolean {
  const { circulated, levels } = view.draft;
  return circulated !== null && PARAGRAPHS.every((paragraph) => circulated[paragraph] === levels[paragraph]);
}

/** Own property of a table, so that a prototype name is nobody. */
function own<T>(table: Readonly<Record<string, T>>, id: unknown): T | undefined {
  return typeof id === 'string' && Object.hasOwn(table, id) ? table[id] : undefined;
}

function afford(view: Visible, attention: number, capital: number): Refusal | null {
  if (view.attention < attention) return no('no-attention', { needed: attention, left: view.attention });
  if (capital > 0 && view.capital < capital + 1)
    return no('no-capital', { needed: capital, left: view.capital });
  return null;
}

/** Why a candidate that has come this far is not asked for a step again; null while it can be asked. */
function beyondAsking(state: string): RefusalCode | null {
  if (['notApproached', 'sounded', 'lookingSeriously', 'declinedSoftly'].includes(state)) return null;
  if (state === 'publiclyConsidering') return 'said-in-public';
  if (state === 'assessmentMission') return 'officers-looking';
  return state === 'decision' ? 'cabinet-to-decide' : 'word-given';
}

function delegationRefusal(scenario: Scenario, view: Visible, who: unknown): Refusal | null {
  const lead = own(view.leads, who);
  if (lead) {
    if (lead.state === 'notApproached') return no('not-sounded');
    if (lead.state === 'declinedFirmly') return no('refuses-for-good');
    const gift = typeof who === 'string' ? roster(scenario).leads[who]?.gift : undefined;
    if (lead.state === 'declinedSoftly' && lead.giftGiven && gift) return no('refuses-for-good');
    const beyond = beyondAsking(lead.state);
    return beyond === null ? afford(view, COSTS.attention['send-delegation'], 0) : no(beyond);
  }
  const contributor = own(view.contributors, who);
  if (!contributor) return no('nobody-of-that-name');
  if (contributor.state !== 'unapproached' && contributor.state !== 'interested') return no('already-done');
  return afford(view, COSTS.attention['send-delegation'], 0);
}

type MemberCommand = Extract<
  Command,
  { type: 'read-record' | 'sound-out' | 'call' | 'offer-assistance' | 'link-issues' | 'invite-co-penholder' }
>;

function memberRefusal(scenario: Scenario, view: Visible, command: MemberCommand): Refusal | null {
  const relations = own(view.members, command.who);
  if (!relations) {
    const lead = own(view.leads, command.who);
    if (!lead) return no('nobody-of-that-name');
    if (command.type === 'sound-out')
      return lead.sounded ? no('conditions-known') : afford(view, COSTS.attention['sound-out'], 0);
    if (command.type === 'call')
      return lead.sounded ? afford(view, COSTS.attention.call, COSTS.capital.call) : no('not-sounded');
    return no('not-a-council-member');
  }
  if (command.who === scenario.seat) return no('own-delegation');
  const member = roster(scenario).members[command.who];
  switch (command.type) {
    case 'read-record':
      return relations.recordRead ? no('already-done') : null;
    case 'sound-out':
      return afford(view, COSTS.attention['sound-out'], 0);
    case 'call':
      return afford(view, COSTS.attention.call, COSTS.capital.call);
    case 'offer-assistance': {
      if (view.capital < 10) return no('no-capital', { needed: 10, left: view.capital });
      if (relations.favours >= 3) return no('already-done');
      return afford(
        view,
        COSTS.attention['offer-assistance'],
        member?.permanent ? COSTS.capital.assistancePermanent : COSTS.capital.assistanceElected,
      );
    }
    case 'link-issues': {
      if (!PARAGRAPHS.includes(command.paragraph)) return no('no-such-paragraph');
      if (view.draft.circulated === null) return no('not-circulated');
      if (relations.covered !== null) return no('already-done');
      if (relations.favours < 1) return no('no-favour-owed');
      return afford(view, COSTS.attention['link-issues'], 0);
    }
    case 'invite-co-penholder':
      if (view.draft.coPenholder !== null) return no('already-done');
      if (!scenario.coPenholders.includes(command.who)) return no('not-a-neighbour');
      return afford(view, COSTS.attention['invite-co-penholder'], 0);
  }
}

/** Every command that would be carried out now, each once and in a fixed order, which run codes count by. */
export function legalCommands(scenario: Scenario, view: Visible): Command[] {
  if (view.session === 'briefing') return [{ type: 'begin' }];
  if (view.session === 'aftermath') return [{ type: 'next-quarter' }];
  if (view.session === 'debrief') return [];
  if (view.session === 'cables') {
    return view.cables
      .filter(isWaiting)
      .flatMap((cable) =>
        (roster(scenario).events[cable.event]?.choices ?? []).map(
          (_, option): Command => ({ type: 'answer-cable', event: cable.event, option }),
        ),
      );
  }
  return candidates(scenario, view).filter((command) => refusalOf(scenario, view, command) === null);
}

function candidates(scenario: Scenario, view: Visible): Command[] {
  const commands: Command[] = [];
  for (const { id, redLines } of scenario.council) {
    if (id === scenario.seat) continue;
    commands.push(
      { type: 'read-record', who: id },
      { type: 'sound-out', who: id },
      { type: 'call', who: id },
      { type: 'offer-assistance', who: id },
    );
    if ((view.members[id]?.favours ?? 0) > 0) {
      const named = new Set(redLines.map((line) => line.paragraph));
      for (const paragraph of named.size > 0 ? named : PARAGRAPHS)
        commands.push({ type: 'link-issues', who: id, paragraph });
    }
  }
  for (const who of scenario.coPenholders) commands.push({ type: 'invite-co-penholder', who });
  for (const { id: who } of scenario.leads) {
    // A country that sits on the Council as well has been listed with its members.
    if (!view.members[who]) commands.push({ type: 'sound-out', who }, { type: 'call', who });
    commands.push({ type: 'send-delegation', who }, { type: 'invite-assessment', who });
  }
  for (const { id: who } of scenario.contributors) commands.push({ type: 'send-delegation', who });
  for (const { id: who } of scenario.funders) commands.push({ type: 'chase-pledge', who });
  for (const paragraph of PARAGRAPHS) {
    for (const level of [0, 1, 2, 3] as const) commands.push({ type: 'edit-paragraph', paragraph, level });
  }
  for (const strand of STRANDS) commands.push({ type: 'consult-strand', strand });
  for (const type of [
    'circulate-draft',
    'place-under-silence',
    'put-in-blue',
    'call-vote',
    'withdraw-draft',
    'host-conference',
    'brief-congress',
    'request-letter',
    'back-talks',
    'request-report',
    'appoint-envoy',
    'close-round',
  ] as const) {
    commands.push({ type });
  }
  if (voteRefusal(view) === null)
    for (const { id: who } of scenario.council) commands.push({ type: 'last-call', who });
  return commands;
}
