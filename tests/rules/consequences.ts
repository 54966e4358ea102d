import type { Hand } from '../../src/core/luck.ts';
import { hasReported } from '../../src/game/actors/secretariat.ts';
import type { GameEvent } from '../../src/game/events.ts';
import type { Moved } from '../../src/game/locks/effects.ts';
import { truthOf } from '../../src/game/locks/facts.ts';
import { provisionsOf } from '../../src/game/locks/rule.ts';
import { closeRound } from '../../src/game/phases/round.ts';
import { holdVote } from '../../src/game/phases/vote.ts';
import { passQuarter } from '../../src/game/phases/year.ts';
import { weighAdoptedText } from '../../src/game/rules/consent.ts';
import { needFor } from '../../src/game/rules/need.ts';
import { needsCouncil } from '../../src/game/rules/partners.ts';
import { sendsPeople } from '../../src/game/rules/presence.ts';
import { drawnOut } from '../../src/game/rules/pledging.ts';
import type { Reason } from '../../src/game/votes.ts';
import { chanceOfYes } from '../../src/game/rules/voting.ts';
import { conditionMet, indexOf } from '../../src/game/rules/willingness.ts';
import type { GameState } from '../../src/game/state.ts';
import { openTurn, type Turn } from '../../src/game/turn.ts';
import { briefCongress } from '../../src/game/verbs/briefCongress.ts';
import { editParagraph } from '../../src/game/verbs/editParagraph.ts';
import { hostConference } from '../../src/game/verbs/hostConference.ts';
import type { Level, Levels, Paragraph, Scenario } from '../../src/scenario/model/scenario.ts';
import { STRANDS } from '../../src/scenario/model/scenario.ts';
import type { Open } from './table.ts';

/*
 * What the rules move when one paragraph reads otherwise, found by playing both texts from the same table with the
 * same luck. Only what differs first counts: what follows from it differs too, and is not the text's own doing.
 */

/** A rule or phase of the game that is played on. */
type Phase = (turn: Turn) => void;

/** A game that is played on with some text in it. */
interface Future {
  readonly state: (levels: Levels) => GameState;
  readonly phase: Phase;
}

/** Shares at which every draw falls, of 1: the lucky, the unlucky and one between. */
const LUCKS = [0, 0.45, 0.999];

/** A draw and what was asked of it, or something that happened. */
type Trace = readonly ({ readonly draw: number } | { readonly event: GameEvent })[];

/** Luck that falls at one share, but for one chance that falls at another. */
function trace(
  scenario: Scenario,
  { state, phase }: Future,
  levels: Levels,
  share: number,
  other: { readonly at: number; readonly share: number } | null,
): Trace {
  const steps: ({ draw: number } | { event: GameEvent })[] = [];
  const events: GameEvent[] = [];
  let drawn = 0;
  const told = (): void => {
    for (const event of events.splice(0)) steps.push({ event });
  };
  const next = (of: number): number => {
    told();
    const luck = of > 0 && other?.at === drawn ? other.share : share;
    drawn += 1;
    steps.push({ draw: of });
    return luck;
  };
  const luck: Hand = {
    below: (sides) => Math.floor(next(-sides) * sides),
    chance: (thousandths) => Math.floor(next(thousandths) * 1000) < thousandths,
    left: () => [],
  };
  const turn = { ...openTurn(scenario, state(levels)), luck, events };
  phase(turn);
  told();
  return steps;
}

/** What differs first between two texts in one future: nothing, or the event of either text. */
function firstMove(
  scenario: Scenario,
  future: Future,
  texts: readonly [Levels, Levels],
  share: number,
): GameEvent | null {
  const play = (other: { readonly at: number; readonly share: number } | null) =>
    texts.map((levels) => trace(scenario, future, levels, share, other)) as [Trace, Trace];
  let [a, b] = play(null);
  for (let step = 0; step < Math.max(a.length, b.length); step += 1) {
    const [one, other] = [a[step], b[step]];
    if (JSON.stringify(one) === JSON.stringify(other)) continue;
    const draws = [one, other].flatMap((each) => (each && 'draw' in each ? [each.draw] : []));
    if (draws.length > 0) {
      // A chance that the text sets: let it come true for one of the two texts.
      const at = a.slice(0, step).filter((each) => 'draw' in each).length;
      const [low = 0, high = low] = [...draws, ...(draws.length < 2 ? [0] : [])].sort((x, y) => x - y);
      [a, b] = play({ at, share: draws.length < 2 ? 0 : (low + high) / 2000 });
    }
    return eventsAfter(a, b);
  }
  return null;
}

/** The first event that one of two traces has and the other has not, or only later. */
function eventsAfter(a: Trace, b: Trace): GameEvent | null {
  const told = (steps: Trace): GameEvent[] => steps.flatMap((step) => ('event' in step ? [step.event] : []));
  const [one, other] = [told(a), told(b)];
  const at = [...one, ...other].findIndex((_, index) => amountOf(one[index]) !== amountOf(other[index]));
  if (at < 0) return null;
  const isLate =
    kindOf(one[at]) !== kindOf(other[at]) &&
    other.slice(at).some((event) => kindOf(event) === kindOf(one[at]));
  return (isLate ? other[at] : one[at]) ?? other[at] ?? null;
}

/** An event without the sum that it leads to, which an earlier one may have changed. */
function amountOf(event: GameEvent | undefined): string {
  return JSON.stringify(event?.type === 'dial-moved' ? { ...event, now: 0 } : event) ?? '';
}

/** An event without its amount. */
function kindOf(event: GameEvent | undefined): string {
  return event?.type === 'dial-moved' ? `${event.dial} ${event.why}` : amountOf(event);
}

/** What an event shows to have moved, given which text each of two futures has. */
function movedBy(
  event: GameEvent,
  scenario: Scenario,
  state: GameState,
  [a, b]: readonly [Levels, Levels],
  adopted: boolean,
): Moved {
  const toggled = adopted && sendsPeople(scenario, a) !== sendsPeople(scenario, b);
  if (event.type === 'dial-moved') {
    if (event.why === 'deployment') return 'relief';
    if (event.why === 'ground') return 'slope';
    if (event.why === 'presence') return toggled || a.tasks === b.tasks ? 'presence' : 'seen';
    if (event.why === 'abuse') return 'presence';
  }
  if (event.type === 'actor-moved') {
    // A funder pays as the text binds its money, which is told first; or as Congress lets it.
    if (event.machine === 'congress' || event.machine === 'funder') return 'congress';
    if (event.machine === 'secretariat') return 'report';
    if (event.machine === 'hostAuthorities') return 'letter';
    if (toggled) return 'going';
    if (event.machine === 'mission') return 'required';
    if (event.machine === 'candidateLead') return ofLead(event.actor);
  }
  if (event.type === 'cabinet-put-off') return toggled ? 'going' : ofLead(event.who);
  if (event.type === 'personnel-arrived' && toggled) return 'going';
  if (event.type === 'court-ruled' && toggled) return 'going';
  if (event.type === 'pledge-bound') return 'binding';
  if (event.type === 'pledge-held') return 'congress';
  if (event.type === 'assessed-paid') return 'scale';
  throw new Error(`nobody knows what this moves: ${JSON.stringify([event, a, b])}`);

  function ofLead(id: string): Moved {
    const met = (levels: Levels): boolean[] | undefined =>
      scenario.leads
        .find((lead) => lead.id === id)
        ?.conditions.map((condition) => conditionMet(condition, state, levels));
    return JSON.stringify(met(a)) === JSON.stringify(met(b)) ? 'willingness' : 'condition';
  }
}

/** A table as a seat knows it: nobody's conditions or demands that were not heard, and no cable that is yet to come. */
function asKnown(scenario: Scenario, state: GameState): Scenario {
  return {
    ...scenario,
    events: [],
    leads: scenario.leads.map((lead) => (state.leads[lead.id]?.sounded ? lead : { ...lead, conditions: [] })),
  };
}

/** The truth without the red lines that the seat has not heard of: what crosses one cannot be foretold. */
function asHeard(state: GameState): GameState {
  const members = Object.entries(state.hidden.members).map(([id, member]) => {
    const heard = state.knowledge.members[id]?.redLines ?? [];
    return [
      id,
      { ...member, redLines: member.redLines.filter(({ paragraph }) => heard.includes(paragraph)) },
    ];
  });
  return { ...state, hidden: { ...state.hidden, members: Object.fromEntries(members) } };
}

/** Futures in which each thing that a text may do can be seen by itself. */
function futuresOf(
  known: Scenario,
  now: GameState,
): readonly { readonly council: boolean; readonly future: Future }[] {
  const least = 20;
  const open = known.leads.filter(({ id, refuses }) => {
    const at = now.leads[id]?.state;
    return !refuses && at !== 'declinedFirmly' && at !== 'deployed';
  });
  const changed =
    (change: (state: Open<GameState>, levels: Levels) => void) =>
    (levels: Levels): GameState => {
      const state = structuredClone(now) as Open<GameState>;
      state.draft.levels = { ...levels };
      change(state, levels);
      return state as GameState;
    };
  const alone = (
    state: Open<GameState>,
    id: string | undefined,
    at: GameState['leads'][string]['state'],
  ): void => {
    for (const lead of Object.values(state.leads)) lead.state = 'declinedFirmly';
    const lead = id === undefined ? undefined : state.leads[id];
    if (lead) Object.assign(lead, { state: at, arrived: 0 });
  };
  const bound = (state: Open<GameState>): void => {
    for (const funder of Object.values(state.funders)) funder.obligated = funder.pledged;
  };
  const year = (change: (state: Open<GameState>) => void): Future => ({
    phase: passQuarter,
    state: changed((state, levels) => {
      state.session = 'aftermath';
      Object.assign(state.draft, { circulated: { ...levels }, state: 'adopted' });
      state.mission.state = 'authorised';
      state.mission.quarter = 1;
      if (known.meeting) state.meeting = { partners: [], signalled: 0, referred: false };
      change(state);
    }),
  });
  const round = (change: (state: Open<GameState>, levels: Levels) => void): Future => ({
    phase: closeRound,
    state: changed((state, levels) => {
      state.round = 2;
      change(state, levels);
    }),
  });
  /** Some people of a lead in Haiti, under some pressure. */
  const there = (personnel: number, pressure: number): Future =>
    year((state) => {
      alone(state, known.leads[0]?.id, 'deployed');
      Object.assign(state.leads[known.leads[0]?.id ?? ''] ?? {}, { personnel, arrived: personnel });
      for (const one of Object.values(state.contributors))
        Object.assign(one, { state: 'unapproached', arrived: 0 });
      bound(state);
      state.mission.state = 'operating';
      state.pressure = pressure;
    });
  const home = known.funders.find(({ congress }) => congress)?.id ?? '';
  const few = known.required.v.map((required) => Math.ceil((300 * required) / 1000));
  const years = [
    // Where every lead has come, more of its people may.
    ...(open.length === 0 ? [year(bound)] : []),
    year((state) => {
      alone(state, undefined, 'declinedFirmly');
      bound(state);
      state.people = 15;
      state.host.request = 'letterSent';
    }),
    year((state) => {
      alone(state, undefined, 'declinedFirmly');
      for (const funder of Object.values(state.funders)) funder.pledged += least;
    }),
    ...(home === ''
      ? []
      : [
          year((state) => {
            alone(state, undefined, 'declinedFirmly');
            const funder = state.funders[home];
            if (funder) funder.pledged += least;
            bound(state);
            state.mission.quarter = 0;
          }),
          year((state) => {
            alone(state, undefined, 'declinedFirmly');
            const funder = state.funders[home];
            if (funder) Object.assign(funder, { pledged: funder.pledged + least, state: 'onHold' });
            bound(state);
            Object.assign(state.congress, { state: 'hold', holds: 1 });
          }),
        ]),
    ...open.flatMap(({ id }) =>
      (['lookingSeriously', 'decision', 'agreement'] as const).map((at) =>
        year((state) => {
          alone(state, id, at);
          bound(state);
        }),
      ),
    ),
    ...[...few, 100, Math.max(...known.required.v)].flatMap((personnel) => [
      there(personnel, 500),
      there(personnel, 0),
    ]),
  ];
  const rounds = [
    ...(!hasReported(now.secretariat) && (known.verbs === undefined || known.verbs.includes('request-report'))
      ? [
          round((state) => {
            alone(state, undefined, 'declinedFirmly');
            Object.assign(state.draft, { circulated: null, state: 'zeroDraft' });
            Object.assign(state.secretariat, { state: 'consulting', due: 1 });
          }),
        ]
      : []),
    ...open.flatMap(({ id }) =>
      (['lookingSeriously', 'decision'] as const).map((at) =>
        round((state, levels) => {
          alone(state, id, at);
          if (!known.meeting) Object.assign(state.draft, { circulated: { ...levels }, state: 'inBlue' });
        }),
      ),
    ),
  ];
  return [
    ...years.map((future) => ({ council: true, future })),
    ...rounds.map((future) => ({ council: false, future })),
  ];
}

/**
 * All that the rules move when a paragraph reads otherwise, among the things that a seat can see.
 * @returns also what moves so little that no chance changes by a thousandth: a seat may see that or not
 */
export function movedInRules(
  scenario: Scenario,
  state: GameState,
  paragraph: Paragraph,
  level: Level,
): { readonly moved: ReadonlySet<Moved>; readonly faintly: ReadonlySet<Moved> } {
  const known = asKnown(scenario, state);
  const now = asHeard(state);
  const texts = [now.draft.levels, { ...now.draft.levels, [paragraph]: level }] as const;
  const moved = new Set<Moved>();
  const differs = (of: (levels: Levels) => unknown, what: Moved): void => {
    if (JSON.stringify(of(texts[0])) !== JSON.stringify(of(texts[1]))) moved.add(what);
  };
  /** The table after something was done with a text in it. */
  const done = (levels: Levels, share: number, phase: Phase): Turn => {
    const state = structuredClone(now) as Open<GameState>;
    state.draft.levels = { ...levels };
    state.draft.circulated = { ...levels };
    const luck: Hand = {
      below: (sides) => Math.floor(share * sides),
      chance: (thousandths) => Math.floor(share * 1000) < thousandths,
      left: () => [],
    };
    const turn = { ...openTurn(known, state as GameState), luck };
    phase(turn);
    return turn;
  };

  // The hands, and the text in them.
  if (!known.meeting)
    differs((levels) => {
      const { members } = done(levels, 0.5, holdVote).state;
      return Object.values(members).map(({ vote }) => [vote?.score, vote?.blocking]);
    }, 'hands');
  if (known.meeting) differs(needsCouncil, 'council');
  const sealed = (lock: 'text' | 'lead', id: string) => (levels: Levels) =>
    provisionsOf(known, lock, { ...truthOf(known, now), levels })
      .filter((provision) => provision.id === id)
      .map(({ have, half, full }) => (id === 'authority' ? have >= full : [half, full]));
  differs(sealed('text', 'authority'), 'authority');
  differs(sealed('lead', 'people'), 'required');
  differs((levels) => needFor(now.hidden.need, levels, now.pressure), 'need');
  const edited = done(texts[0], 0.5, (turn) =>
    editParagraph.carryOut(turn, { type: 'edit-paragraph', paragraph, level }),
  );
  if (edited.events.some(({ type }) => type === 'promise-broken')) moved.add('promise');

  // The text as Haitians read it once it is adopted.
  const adopted = (levels: Levels): Turn => done(levels, 0.5, (turn) => weighAdoptedText(turn, levels));
  differs((levels) => adopted(levels).state.people, 'people');
  differs((levels) => adopted(levels).state.authorities, 'authorities');
  const heard = STRANDS.filter((strand) => now.civil.strands[strand] !== 'unheard') as readonly string[];
  differs(
    (levels) =>
      adopted(levels).events.filter(
        (event) => event.type === 'strand-answered' && heard.includes(event.strand),
      ),
    'demand',
  );

  // What is asked for elsewhere in its light.
  const inLight = { ...(known.meeting && { meeting: { partners: [], signalled: 0, referred: false } }) };
  for (const { id, refuses } of known.leads) {
    const at = now.leads[id]?.state;
    if (refuses || at === 'declinedFirmly' || at === 'deployed') continue;
    differs((levels) => indexOf(openTurn(known, { ...now, ...inLight }), id, levels), 'willingness');
  }
  for (const { id, conditions, refuses } of known.leads) {
    if (refuses || !now.leads[id]?.sounded) continue;
    for (const condition of conditions)
      differs((levels) => conditionMet(condition, now, levels), 'condition');
  }
  const has = (verb: string): boolean =>
    known.verbs === undefined || (known.verbs as readonly string[]).includes(verb);
  if (has('host-conference'))
    for (const funder of known.funders)
      differs((levels) => {
        const reasons: Reason[] = [];
        drawnOut(funder, { ...now, draft: { ...now.draft, levels } }, 1000, reasons);
        return reasons.reduce((sum, { value }) => sum + value, 0);
      }, 'conference');
  if (has('host-conference'))
    for (const share of LUCKS)
      differs(
        (levels) =>
          done(levels, share, (turn) => hostConference.carryOut(turn, { type: 'host-conference' })).state
            .funders,
        'conference',
      );
  if (has('brief-congress') && known.funders.some(({ congress }) => congress))
    differs(
      (levels) =>
        done(levels, 0.5, (turn) => briefCongress.carryOut(turn, { type: 'brief-congress' })).state.congress
          .state,
      'congress',
    );

  for (const { council, future } of futuresOf(known, now)) {
    const played = council ? known : { ...known, council: [] };
    for (const share of LUCKS) {
      const event = firstMove(played, future, texts, share);
      if (event) moved.add(movedBy(event, known, now, texts, council));
    }
  }
  const chances = (levels: Levels) =>
    Object.values(done(levels, 0.5, holdVote).state.members).map(
      ({ vote }) => vote && [chanceOfYes(vote.score), vote.blocking],
    );
  const faint = !known.meeting && JSON.stringify(chances(texts[0])) === JSON.stringify(chances(texts[1]));
  return { moved, faintly: new Set(faint ? (['hands'] as const) : []) };
}
