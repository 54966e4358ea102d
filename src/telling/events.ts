import type { Say } from '../locale/say.ts';
import { capitalised, fullStop, joined } from '../locale/sentences.ts';
import { roster } from '../scenario/model/roster.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { calledIn, nameOf } from '../scenario/model/names.ts';
import type { ActorMoved, GameEvent } from '../game/events.ts';
import type { MachineName, StateFor } from '../game/actors/index.ts';
import { pressurePoints, pressurePointsMoved } from '../game/rules/pressurePoints.ts';
import { standOf } from './stand.ts';
import { inTermsOf } from './terms.ts';

/** For each kind of actor, the states whose coming another line tells already; `all` of them for some. */
const TOLD_ELSEWHERE: { readonly [M in MachineName]: 'all' | readonly StateFor<M>[] } = {
  session: 'all',
  draftResolution: 'all',
  electedMember: 'all',
  permanentMember: ['seekingInstructions', 'votedInFavour', 'abstained', 'votedAgainst'],
  candidateLead: ['committed'],
  contributor: ['interested', 'pledged', 'notified'],
  funder: 'all',
  congress: [],
  hostAuthorities: [],
  civilSociety: ['heard'],
  secretariat: 'all',
  ground: [],
  mission: [],
};

function isToldElsewhere({ machine, to }: Pick<ActorMoved, 'machine' | 'to'>): boolean {
  const states: 'all' | readonly string[] = TOLD_ELSEWHERE[machine];
  return states === 'all' || states.includes(to);
}

/** The event that an actor's move comes with and only says again, or null. */
function echoes(move: ActorMoved): GameEvent['type'] | null {
  if (move.machine === 'hostAuthorities' && move.to === 'reaffirmed') return 'letter-requested';
  if (move.machine === 'hostAuthorities' && move.to === 'void') return 'government-fell';
  return move.machine === 'congress' && move.to === 'hold' ? 'pledge-held' : null;
}

/** Whether an event's line only repeats another of the same telling. */
export function isEcho(event: GameEvent, among: readonly GameEvent[]): boolean {
  if (event.type !== 'actor-moved') return false;
  const said = echoes(event);
  return said !== null && among.some(({ type }) => type === said);
}

/** An event as one sentence for the log, the transcript and a screen reader; null where there is nothing to say. */
export function describe(scenario: Scenario, event: GameEvent, say: Say): string | null {
  const sentence = told(scenario, event, inTermsOf(scenario, say));
  return sentence === null ? null : capitalised(sentence);
}

function told(scenario: Scenario, event: GameEvent, say: Say): string | null {
  const name = (who: string): string =>
    isNamed(scenario, who) ? calledIn(scenario, who) : placeName(scenario, who, say);
  switch (event.type) {
    case 'actor-moved': {
      if (isToldElsewhere(event)) return null;
      if (event.machine === 'candidateLead' && event.from === 'decision' && event.to === 'declinedFirmly')
        return say('event.cabinet-declined', { who: name(event.actor) });
      return say('event.actor-moved', {
        who: name(event.actor),
        state: say(`state.${event.machine}.${event.to}`),
      });
    }
    case 'cable-received': {
      const cable = roster(scenario).events[event.event];
      return cable ? joined(say, 'sentences', [fullStop(say, cable.title.en), cable.text.en]) : null;
    }
    case 'cable-answered': {
      const choice = roster(scenario).events[event.event]?.choices[event.option];
      return choice ? say('event.cable-answered', { choice: choice.label.en }) : null;
    }
    case 'ask-heard': {
      const ask = roster(scenario).members[event.who]?.asks.find((one) => one.id === event.ask);
      return ask ? say('event.ask-heard', { who: name(event.who), ask: ask.text.en }) : null;
    }
    case 'dial-moved': {
      const amount = event.dial === 'pressure' ? pressurePointsMoved(event.now, event.by) : event.by;
      if (amount === 0) return null;
      const now = event.dial === 'pressure' ? pressurePoints(event.now) : event.now;
      return say('event.dial-moved', {
        dial: say(`dial.${event.dial}`),
        by: amount,
        now,
      });
    }
    case 'paragraph-changed':
      return say('event.paragraph-changed', {
        title: say(`paragraph.${event.paragraph}`),
        text: say(`paragraph.${event.paragraph}.${event.to}`),
      });
    case 'comment-made':
    case 'red-line-learnt':
    case 'package-agreed':
    case 'package-declined':
      return say(`event.${event.type}`, { who: name(event.who), title: say(`paragraph.${event.paragraph}`) });
    case 'silence-broken':
      return say('event.silence-broken', {
        who: name(event.who),
        title: event.paragraph ? say(`paragraph.${event.paragraph}`) : 'none',
      });
    case 'promise-broken':
      return say('event.promise-broken', { who: name(event.to), title: say(`paragraph.${event.paragraph}`) });
    case 'hand-raised':
      return say('event.hand-raised', { who: name(event.who), hand: event.vote.hand });
    case 'meeting-held':
      return say('event.meeting-held', {
        count: event.partners.length,
        result: event.issued ? 'issued' : event.referred ? 'referred' : 'short',
        who: event.partners.map(name),
      });
    case 'vote-counted':
      return say('event.vote-counted', {
        ...event.tally,
        result: event.result,
        who: event.vetoes.map(name),
      });
    case 'vote-explained':
      return say('event.vote-explained', {
        who: name(event.who),
        hand: event.hand,
        words: standOf(event.hand, event.reason, event.value, say),
        though: event.reservation
          ? standOf(event.hand, event.reservation.key, event.reservation.value, say)
          : 'none',
      });
    case 'strand-consulted':
    case 'strand-answered':
      return say(`event.${event.type}`, {
        who: scenario.strands[event.strand].name.en,
        demand: scenario.strands[event.strand].demand.en,
        met: 'met' in event && event.met ? 'yes' : 'no',
      });
    case 'delegation-received':
      return say('event.delegation-received', {
        who: name(event.who),
        moved: event.moved ? 'yes' : 'no',
        lead: roster(scenario).leads[event.who] ? 'yes' : 'no',
      });
    case 'court-ruled':
      return say('event.court-ruled', { who: name(event.who), stopped: event.stopped ? 'yes' : 'no' });
    case 'letter-requested':
      return say('event.letter-requested', { granted: event.granted ? 'yes' : 'no' });
    case 'sounding-taken':
      return say('event.sounding-taken', {
        who: name(event.who),
        learnt: event.learnt,
        leaked: event.leaked ? 'yes' : 'no',
      });
    case 'relations-changed':
      return say('event.relations-changed', { who: name(event.who), warmer: event.by > 0 ? 'yes' : 'no' });
    case 'call-made':
      return say('event.call-made', {
        who: name(event.who),
        last: event.last ? 'yes' : 'no',
        warmth: event.warmth > 0 ? 'more' : event.warmth < 0 ? 'less' : 'same',
      });
    case 'game-ended':
      return say('event.game-ended', { title: say(`ending.${event.ending}.title`) });
    case 'game-begun':
    case 'round-opened':
    case 'record-read':
    case 'assistance-offered':
    case 'co-penholder-joined':
    case 'draft-circulated':
    case 'placed-under-silence':
    case 'silence-held':
    case 'put-in-blue':
    case 'vote-called':
    case 'draft-withdrawn':
    case 'assessment-begun':
    case 'assessment-reported':
    case 'lead-committed':
    case 'cabinet-put-off':
    case 'gift-given':
    case 'contributor-pledged':
    case 'conference-held':
    case 'pledge-made':
    case 'pledge-bound':
    case 'pledge-paid':
    case 'assessed-paid':
    case 'pledge-held':
    case 'pledge-lapsed':
    case 'congress-briefed':
    case 'talks-backed':
    case 'report-requested':
    case 'report-issued':
    case 'envoy-appointed':
    case 'round-closed':
    case 'estimate-raised':
    case 'quarter-opened':
    case 'personnel-arrived':
    case 'government-fell':
      return say(`event.${event.type}`, plainValues(event, name));
  }
}

/** Words for a reason: a paragraph is named by its title. */
export function reasonName(key: string, say: Say): string {
  const [kind, paragraph] = key.split('.');
  if (kind === 'paragraph') return say('reason.paragraph', { title: say(key) });
  if (kind === 'redLine' && paragraph !== undefined)
    return say('reason.redLineOn', { title: say(`paragraph.${paragraph}`) });
  return say(`reason.${key}`);
}

/** The name of anyone or anything that acts. */
export function placeName(scenario: Scenario, who: string, say: Say): string {
  const strand = (scenario.strands as Readonly<Record<string, { readonly name: { readonly en: string } }>>)[
    who
  ];
  if (strand) return strand.name.en;
  if (['haiti-authorities', 'congress', 'secretariat', 'ground', 'mission', 'draft', 'session'].includes(who))
    return say(`actor.${who}`);
  return nameOf(scenario, who);
}

/** The names of several countries as they stand inside a sentence. */
export function namesOf(scenario: Scenario, who: readonly string[]): string[] {
  return who.map((each) => calledIn(scenario, each));
}

function isNamed(scenario: Scenario, who: string): boolean {
  return calledIn(scenario, who) !== who;
}

function plainValues(event: GameEvent, name: (who: string) => string): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(event)) {
    if (key === 'who' && typeof value === 'string') values[key] = name(value);
    else if (typeof value === 'string' || typeof value === 'number') values[key] = value;
  }
  return values;
}
