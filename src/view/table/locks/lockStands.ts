import { thousandths } from '../../../core/numbers.ts';
import { demandMet } from '../../../game/rules/consent.ts';
import { needsCouncil, partnersIn } from '../../../game/phases/meeting.ts';
import { isCommitted } from '../../../game/actors/candidateLead.ts';
import { leadOf, pledgedSoFar } from '../../../game/rules/situation.ts';
import { placeName } from '../../../telling/events.ts';
import type { SeatView, WhipCount } from '../../../game/seats/view.ts';
import type { Say } from '../../../locale/say.ts';
import { roster, penOf } from '../../../scenario/model/roster.ts';
import type { Levels, Scenario } from '../../../scenario/model/scenario.ts';
import { conditionWords, isConditionMet } from './conditions.ts';
import type { Lock } from '../../../game/locks/rule.ts';
import { moneyOf, needOf } from '../../kit/money.ts';
import { perCent } from '../../../telling/numbers.ts';

/** One thing that a lock waits for, or has. */
export interface LockPart {
  readonly met: boolean;
  /** A noun phrase: "a public offer". */
  readonly words: string;
  /** Its figures, where it has any. */
  readonly detail?: string;
  /** Who holds it, where somebody does. */
  readonly who?: string;
}

/** How far a lock is open as far as the seat can tell, and what it waits for. */
export interface LockStand {
  readonly lock: Lock;
  /** Its reading in a few characters: "3 to 4 of 9". */
  readonly value: string;
  /** Sure, possible, and what it takes; thousandths of the bar. */
  readonly sure: number;
  readonly possible: number;
  readonly takes: number;
  readonly parts: readonly LockPart[];
  readonly state: 'shut' | 'half' | 'open';
}

/** The table as a lock reads it: what the seat sees, under some text. */
interface Reading {
  readonly scenario: Scenario;
  readonly view: SeatView;
  readonly levels: Levels;
  readonly count: WhipCount;
  readonly say: Say;
}

/** The four locks under some text, by what the seat knows. */
export function lockStands(reading: Reading): readonly LockStand[] {
  return [textLock(reading), leadLock(reading), moneyLock(reading), consentLock(reading)];
}

function stand(
  lock: Lock,
  value: string,
  [sure, possible, takes]: readonly [number, number, number],
  parts: readonly LockPart[],
): LockStand {
  const whole = (share: number): number => Math.max(0, Math.min(1000, share));
  const open = parts.every(({ met }) => met);
  return {
    lock,
    value,
    sure: whole(sure),
    possible: whole(possible),
    takes: whole(takes),
    parts,
    state: open ? 'open' : possible >= takes ? 'half' : 'shut',
  };
}

/** Nine hands and no veto; where a meeting stands in place of a vote, the partners that join. */
function textLock({ scenario, view, levels, count, say }: Reading): LockStand {
  const { draft } = view;
  if (scenario.meeting) {
    const joined = partnersIn(view, penOf(scenario)).length;
    const of = scenario.meeting.partners.v;
    const share = thousandths(joined, of);
    return stand(
      'text',
      say('locks.text.partners', { joined, of }),
      [share, share, 1000],
      [
        { met: !needsCouncil(levels), words: say('locks.text.own') },
        { met: joined >= of, words: say('locks.text.join', { missing: Math.max(0, of - joined) }) },
      ],
    );
  }
  const blocking = Object.entries(count.vetoRisk).filter(([, risk]) => risk >= 200);
  const blue = draft.state === 'inBlue' || draft.state === 'voting' || draft.state === 'adopted';
  return stand(
    'text',
    say('locks.text.value', { low: count.low, high: count.high }),
    [thousandths(count.low, 15), thousandths(count.high, 15), 600],
    [
      { met: draft.circulated !== null, words: say('locks.text.circulated') },
      ...blocking.map(([who, risk]) => ({
        met: false,
        words: say('locks.text.veto', { who: placeName(scenario, who, say), risk: perCent(risk) }),
        who,
      })),
      ...(blocking.length === 0 ? [{ met: true, words: say('locks.text.noVeto') }] : []),
      {
        met: count.low >= 9,
        words: say('locks.text.hands', { missing: Math.max(0, 9 - count.low) }),
        detail: say('whip.line', { low: count.low, high: count.high, passes: perCent(count.passes) }),
      },
      { met: blue, words: say('locks.text.blue') },
      { met: draft.state === 'adopted', words: say('locks.text.vote') },
    ],
  );
}

/** Road of a candidate, for which of several is furthest along it. */
const ROAD = ['notApproached', 'sounded', 'lookingSeriously', 'publiclyConsidering', 'assessmentMission'];

function candidate(scenario: Scenario, view: SeatView): string | null {
  const named = leadOf(view.leads);
  if (named) return named.id;
  let best: string | null = null;
  let furthest = 0;
  for (const { id, refuses } of scenario.leads) {
    const at = ROAD.indexOf(view.leads[id]?.state ?? '');
    if (!refuses && at > furthest) {
      best = id;
      furthest = at;
    }
  }
  return best;
}

/** A named country, what it asks, and the people that it and those who join it promise. */
function leadLock({ scenario, view, levels, say }: Reading): LockStand {
  const who = candidate(scenario, view);
  const state = who === null ? undefined : view.leads[who];
  const lead = who === null ? undefined : roster(scenario).leads[who];
  const name = who === null ? '' : placeName(scenario, who, say);
  const required = scenario.required.v[levels.tasks];
  const joined = Object.values(view.contributors).reduce((sum, one) => sum + one.pledged, 0);
  const own = state ? state.personnel || (lead?.personnel.v ?? 0) : 0;
  const given = state !== undefined && isCommitted(state.state);
  const named = leadOf(view.leads) !== null;
  const sure = joined + (given ? own : 0);
  const conditions = lead && state?.sounded ? lead.conditions : [];
  return stand(
    'lead',
    who === null ? say('locks.lead.nobody') : named ? name : say('locks.lead.perhaps', { name }),
    [thousandths(sure, required), thousandths(joined + (named ? own : 0), required), 600],
    [
      {
        met: named,
        words: say(who === null ? 'locks.lead.find' : 'locks.lead.named'),
        ...(who !== null && { who, detail: name }),
      },
      ...conditions.map((condition) => ({
        met: isConditionMet(view, levels, condition),
        words: conditionWords(say, condition),
        detail: say('locks.lead.asks', { who: name }),
        ...(who !== null && { who }),
      })),
      { met: given, words: say('locks.lead.word'), ...(who !== null && { who, detail: name }) },
      {
        met: sure >= required * 0.6,
        words: say('locks.lead.people'),
        detail: say('locks.lead.people.of', { sure, required }),
      },
    ],
  );
}

/** A year's cost in the bank. Donors look for a lead, and the home money waits for Congress. */
function moneyLock({ scenario, view, levels, say }: Reading): LockStand {
  const { pledged, obligated, banked } = moneyOf(view);
  if (scenario.meeting) {
    const of = scenario.meeting.money.v;
    const signalled = pledgedSoFar(view.funders);
    const share = thousandths(signalled, of);
    return stand(
      'money',
      say('locks.money.signalled', { signalled, of }),
      [share, share, 1000],
      [{ met: share >= 1000, words: say('locks.money.signals', { of }) }],
    );
  }
  const [low, high] = needOf(view, levels);
  const released = ['supportive', 'released', 'overridden'].includes(view.congress.state);
  return stand(
    'money',
    say('locks.money.value', { banked, low, high }),
    [thousandths(banked, high), thousandths(pledged, high), thousandths(low, high)],
    [
      {
        met: pledged >= low,
        words: say('locks.money.pledged'),
        detail: say('locks.money.of', { sum: pledged, low, high }),
      },
      { met: leadOf(view.leads) !== null, words: say('locks.money.lead') },
      { met: released, words: say('locks.money.congress'), who: 'congress' },
      {
        met: obligated >= low,
        words: say('locks.money.bound'),
        detail: say('locks.money.of', { sum: obligated, low, high }),
      },
      {
        met: banked >= low,
        words: say('locks.money.banked'),
        detail: say('locks.money.of', { sum: banked, low, high }),
      },
    ],
  );
}

/** A request that stands, and Haitians who accept: half at 45 between the two dials, full at 60. */
function consentLock({ scenario, view, levels, say }: Reading): LockStand {
  const { authorities, people, host, civil } = view;
  const mean = Math.floor((authorities + people) / 2);
  const letter = host.request === 'letterSent' || host.request === 'reaffirmed';
  const heard = civil.strands.accordFirst !== 'unheard';
  return stand(
    'consent',
    say('locks.consent.value', { mean }),
    [mean * 10, Math.max(authorities, people) * 10, 600],
    [
      { met: letter, words: say('locks.consent.letter'), who: 'haiti-authorities' },
      { met: heard, words: say('locks.consent.heard'), who: 'accordFirst' },
      ...(heard
        ? [
            {
              met: demandMet(scenario, 'accordFirst', levels),
              words: say('locks.consent.accord'),
              who: 'accordFirst',
            },
          ]
        : []),
      {
        met: people >= 60,
        words: say('locks.consent.people'),
        detail: say('locks.consent.of', { points: people }),
      },
      {
        met: authorities >= 60,
        words: say('locks.consent.authorities'),
        detail: say('locks.consent.of', { points: authorities }),
      },
    ],
  );
}
