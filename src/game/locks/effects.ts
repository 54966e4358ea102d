import { penOf } from '../../scenario/model/roster.ts';
import type { Levels, Paragraph, Scenario, Strand } from '../../scenario/model/scenario.ts';
import { STRANDS } from '../../scenario/model/scenario.ts';
import { letsGo } from '../actors/congress.ts';
import { hasReported } from '../actors/secretariat.ts';
import { consentUnder, demandMet, leavesPoliticsOut } from '../rules/consent.ts';
import { answersCongress, chanceAnswered, holdReasons } from '../rules/holds.ts';
import { needBetween } from '../rules/need.ts';
import { needsCouncil } from '../rules/partners.ts';
import { boundPerQuarter, drawnOut } from '../rules/pledging.ts';
import { aftermathSlope, broughtByPresence, isWatched, reliefOf, sendsPeople } from '../rules/presence.ts';
import { isPeacekeeping } from '../rules/situation.ts';
import { type Asked, askedIn, prospectOf, willingness } from '../rules/willingness.ts';
import { AFTERMATH, CONGRESS, DIPLOMACY, GROUND, SEALS } from '../tuning/index.ts';
import type { SeatView, WhipCount } from '../seats/view.ts';
import { paidByScale } from './facts.ts';
import type { Lock } from './rule.ts';

/** Where a change of the text is felt: at one of the four locks, or on the ground. */
export type Place = Lock | 'ground';

/** What a change of the text may move, and where it is felt. */
export const MOVED = {
  council: 'text',
  authority: 'text',
  hands: 'text',
  report: 'text',
  promise: 'text',
  going: 'lead',
  condition: 'lead',
  required: 'lead',
  willingness: 'lead',
  need: 'money',
  scale: 'money',
  conference: 'money',
  binding: 'money',
  congress: 'money',
  people: 'consent',
  authorities: 'consent',
  demand: 'consent',
  letter: 'consent',
  presence: 'consent',
  seen: 'consent',
  slope: 'ground',
  relief: 'ground',
} as const satisfies Record<string, Place>;
export type Moved = keyof typeof MOVED;

/** One thing that a change of the text moves. */
export interface Effect {
  readonly moves: Moved;
  /** Whether it helps to open a lock, or calms the ground. */
  readonly good: boolean;
  /** The figures of it, before and after. */
  readonly values: Readonly<Record<string, number>>;
  /** Whom it concerns. */
  readonly who?: string;
  /** What a candidate lead asked for. */
  readonly asked?: Asked;
}

/** A text and what is expected of it. */
interface Side {
  readonly levels: Levels;
  readonly count: WhipCount;
}

/** A change from the text as it stands to another, as a seat sees it. */
interface Change {
  readonly scenario: Scenario;
  readonly view: SeatView;
  readonly now: Side;
  readonly next: Side;
}

/**
 * All that the rules would move if the text read otherwise, as far as a seat can know: nothing else moves at once,
 * and what has not been heard from a capital or from Haitians cannot be foretold.
 * @param counts the whip counts of the text as it stands and of the other; of no use where a meeting stands in place
 * of the vote
 */
export function effectsOf(
  scenario: Scenario,
  view: SeatView,
  levels: Levels,
  counts: { readonly now: WhipCount; readonly next: WhipCount },
): readonly Effect[] {
  const now = { levels: view.draft.levels, count: counts.now };
  const change: Change = { scenario, view, now, next: { levels, count: counts.next } };
  return [
    ...onText(change),
    ...onLead(change),
    ...onMoney(change),
    ...onConsent(change),
    ...onGround(change),
  ];
}

function onText(change: Change): Effect[] {
  const { scenario, view } = change;
  return [
    ...(scenario.meeting ? turned(change, 'council', (levels) => !needsCouncil(levels)) : hands(change)),
    ...turned(change, 'authority', ({ authority }) => authority >= SEALS.authority),
    ...(hasReported(view.secretariat) || (view.secretariat.due === null && !has(scenario, 'request-report'))
      ? []
      : turned(change, 'report', (levels) => !isPeacekeeping(levels))),
    ...promises(change),
  ];
}

function onLead(change: Change): Effect[] {
  const { scenario } = change;
  return [
    ...turned(change, 'going', (levels) => sendsPeople(scenario, levels)),
    ...conditions(change),
    ...figure(change, 'required', (levels) => scenario.required.v[levels.tasks], 'fewer'),
    ...readiness(change),
  ];
}

function onMoney(change: Change): Effect[] {
  const { scenario, view, now, next } = change;
  const [low, high] = needBetween(view, next.levels);
  const [lowNow, highNow] = needBetween(view, now.levels);
  const moved = low !== lowNow || high !== highNow;
  return [
    ...(moved
      ? [
          {
            moves: 'need' as const,
            good: low + high < lowNow + highNow,
            values: { low, high, lowNow, highNow },
          },
        ]
      : []),
    ...(Object.hasOwn(view.funders, penOf(scenario))
      ? figure(change, 'scale', (levels) => paidByScale(levels, needBetween(view, levels)[0]), 'more')
      : []),
    ...(has(scenario, 'host-conference')
      ? figure(change, 'conference', (levels) => drawn(change, levels), 'more')
      : []),
    ...(scenario.funders.length > 0 ? figure(change, 'binding', boundPerQuarter, 'more') : []),
    ...congress(change),
  ];
}

function onConsent(change: Change): Effect[] {
  const { scenario, view } = change;
  const dial = (which: 'people' | 'authorities') =>
    figure(change, which, (levels) => consentUnder(scenario, view, levels)[which], 'more');
  return [
    ...dial('people'),
    ...dial('authorities'),
    ...STRANDS.filter((strand) => view.civil.strands[strand] !== 'unheard').flatMap((strand: Strand) =>
      turned(change, 'demand', (levels) => demandMet(scenario, strand, levels), strand),
    ),
    ...turned(change, 'letter', (levels) => !leavesPoliticsOut(levels)).map((effect) => ({
      ...effect,
      values: { ...effect.values, below: AFTERMATH.letterAtRisk },
    })),
    ...presence(change),
  ];
}

function onGround(change: Change): Effect[] {
  return [
    ...figure(change, 'slope', ({ arms }) => aftermathSlope(change.scenario, arms), 'fewer'),
    ...relief(change),
  ];
}

/** Whether a mission comes that takes pressure off the ground, and how many people it takes to do so in full. */
function relief(change: Change): Effect[] {
  const { scenario, now, next } = change;
  const [was, is] = [sendsPeople(scenario, now.levels), sendsPeople(scenario, next.levels)];
  if (!was && !is) return [];
  const by = reliefOf(1000);
  if (was !== is) return [{ moves: 'relief', good: is, values: { goes: Number(is), by } }];
  return figure(change, 'relief', ({ tasks }) => scenario.required.v[tasks], 'fewer').map((effect) => ({
    ...effect,
    values: { ...effect.values, goes: 2, by },
  }));
}

/** Whether a scenario has a move that it may leave out. */
function has({ verbs }: Scenario, verb: string): boolean {
  return verbs === undefined || (verbs as readonly string[]).includes(verb);
}

/** Something that is so under a text or is not, and would turn; to be so is good. */
function turned(
  { now, next }: Change,
  moves: Moved,
  isSo: (levels: Levels) => boolean,
  who?: string,
): Effect[] {
  const good = isSo(next.levels);
  if (isSo(now.levels) === good) return [];
  return [{ moves, good, values: { is: Number(good) }, ...(who !== undefined && { who }) }];
}

/** A figure of a text that would change. */
function figure(
  { now, next }: Change,
  moves: Moved,
  of: (levels: Levels) => number,
  better: 'more' | 'fewer',
): Effect[] {
  const [from, to] = [of(now.levels), of(next.levels)];
  if (from === to) return [];
  return [{ moves, good: better === 'more' ? to > from : to < from, values: { from, to, by: to - from } }];
}

/** The chance that it passes, the band of hands, and the members whose hands become likelier or less likely. */
function hands({ now, next }: Change): Effect[] {
  const before = new Map(now.count.members.map((one) => [one.member, one]));
  let [up, down] = [0, 0];
  for (const { member, yes, no } of next.count.members) {
    const was = before.get(member);
    if (!was) continue;
    const warmer = yes - was.yes || was.no - no;
    if (warmer > 0) up += 1;
    if (warmer < 0) down += 1;
  }
  const [from, to] = [now.count.passes, next.count.passes];
  const { low, high } = next.count;
  const band = low + high - now.count.low - now.count.high;
  if (up + down === 0 && band === 0 && from === to) return [];
  return [
    {
      moves: 'hands',
      good: (to - from || band || up - down) > 0,
      values: { from, to, low, high, band, up, down },
    },
  ];
}

/** Promises of a package that it would break. */
function promises({ view, now, next }: Change): Effect[] {
  return view.promises
    .filter(({ paragraph, level, kept }) => kept !== false && isLeft(paragraph, level))
    .map(({ to }) => ({
      moves: 'promise',
      good: false,
      who: to,
      values: { credibility: DIPLOMACY.brokenPromise },
    }));

  function isLeft(paragraph: Paragraph, level: number): boolean {
    return next.levels[paragraph] !== now.levels[paragraph] && next.levels[paragraph] !== level;
  }
}

/** What candidate leads that were sounded out ask for. */
function conditions({ scenario, view, now, next }: Change): Effect[] {
  return scenario.leads.flatMap(({ id, refuses, conditions: named }) => {
    if (!view.leads[id]?.sounded || refuses) return [];
    return named.flatMap((condition) => {
      const before = askedIn(condition, view, now.levels);
      return askedIn(condition, view, next.levels).flatMap((asked, index): Effect[] => {
        const good = asked.have >= asked.need;
        const was = before[index];
        if (was === undefined || was.have >= was.need === good) return [];
        return [{ moves: 'condition', good, who: id, asked, values: { is: Number(good) } }];
      });
    });
  });
}

/** How ready candidate leads are that have not refused for good, and are not yet there. */
function readiness({ scenario, view, now, next }: Change): Effect[] {
  // A communiqué is the mandate of those whom a host invites: they look at the text as if it were issued.
  const seen = scenario.meeting
    ? { ...view, meeting: { partners: [], signalled: 0, referred: false } }
    : view;
  const index = (lead: Scenario['leads'][number], levels: Levels): number => {
    const state = view.leads[lead.id];
    return state ? willingness(lead, state, prospectOf(seen, levels), view.pressure, 0, null) : 0;
  };
  const by = scenario.leads
    .filter(({ id, refuses }) => {
      const state = view.leads[id]?.state;
      return !refuses && state !== undefined && state !== 'declinedFirmly' && state !== 'deployed';
    })
    .map((lead) => index(lead, next.levels) - index(lead, now.levels))
    .find((change) => change !== 0);
  return by === undefined ? [] : [{ moves: 'willingness', good: by > 0, values: { by } }];
}

/** What a conference would draw out of the funders as the table stands, hundredths of an M USD. */
function drawn({ scenario, view }: Change, levels: Levels): number {
  const table = { ...view, draft: { ...view.draft, levels } };
  return scenario.funders.reduce(
    (sum, funder) => sum + Math.round(100 * drawnOut(funder, table, 1000, null)),
    0,
  );
}

/** Whether Congress can follow its money: it is satisfied by a briefing, and holds less. */
function congress({ scenario, view, now, next }: Change): Effect[] {
  const home = scenario.funders.find((funder) => funder.congress);
  if (!home) return [];
  const mayHold = view.congress.holds === 0;
  const mayAsk =
    has(scenario, 'brief-congress') &&
    view.congress.briefings < CONGRESS.capital.length &&
    !letsGo(view.congress.state);
  const ease = (levels: Levels): number =>
    (mayHold ? holdReasons(scenario, view, levels).reduce((sum, { value }) => sum + value, 0) : 0) +
    (mayHold ? chanceAnswered(view, home.id, levels) : 0) +
    (mayAsk ? Number(answersCongress(levels)) : 0);
  const [from, to] = [ease(now.levels), ease(next.levels)];
  return from === to ? [] : [{ moves: 'congress', good: to > from, values: { from, to } }];
}

/** How a mission that has come is met by the people: whether it is watched, and from how many it is seen at all. */
function presence(change: Change): Effect[] {
  const { scenario, now, next } = change;
  const [was, is] = [sendsPeople(scenario, now.levels), sendsPeople(scenario, next.levels)];
  if (!was && !is) return [];
  if (was !== is) {
    const values = { goes: Number(is), by: broughtByPresence(next.levels) };
    return [{ moves: 'presence', good: is === isWatched(next.levels), values }];
  }
  return [
    ...figure(change, 'presence', broughtByPresence, 'more').map((effect) => ({
      ...effect,
      values: { ...effect.values, goes: 2 },
    })),
    ...figure(
      change,
      'seen',
      ({ tasks }) => Math.ceil((scenario.required.v[tasks] * GROUND.presence) / 1000),
      'fewer',
    ),
  ];
}
