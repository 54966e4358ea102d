import { describe, expect, test } from 'vitest';
import { draw, luckFrom } from '../../src/core/luck.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import { arrange } from '../../src/game/arrange.ts';
import type { GameEvent } from '../../src/game/events.ts';
import { lastCallsOpen } from '../../src/game/verbs/lastCallsOpen.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { SeatView } from '../../src/game/seats/view.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import type { GameState } from '../../src/game/state.ts';
import { cardsFor, generalCards } from '../../src/game/verbs/cards.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { legalCommands } from '../../src/game/verbs/legality.ts';
import { POLICIES, type PolicyName, policy } from '../../src/policy/policies.ts';
import { DIFFICULTIES } from '../../src/scenario/model/arrangement.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';
import { shipped } from '../fixtures/shipped.ts';
import {
  type Door,
  readSecrets,
  type See,
  secretsOf,
  shownSecrets,
  toldSecrets,
  toldStances,
  twinOf,
} from './secrets.ts';

/** A moment of a game before its debrief, and the move that was made then. */
interface Moment {
  readonly scenario: Scenario;
  readonly state: GameState;
  readonly command: Command;
}

/** Every moment of one game. */
function momentsOf(scenario: Scenario, name: PolicyName, seed: number): Moment[] {
  let state = newGame(scenario, seed);
  return play(scenario, seed, policy(name)).commands.map((command) => {
    const moment = { scenario, state, command };
    const applied = apply(scenario, state, command);
    if (!applied.ok) throw new Error(applied.refusal.code);
    state = applied.state;
    return moment;
  });
}

/** Every shipped scenario at every difficulty, played by the balanced bot and by one of the others in turn. */
const moments: readonly Moment[] = shipped()
  .flatMap((scenario) => DIFFICULTIES.map((difficulty) => arrange(scenario, { difficulty })))
  .flatMap((scenario, place) => {
    const other = POLICIES[place % POLICIES.length] as PolicyName;
    return [...momentsOf(scenario, 'balanced', place), ...momentsOf(scenario, other, place + 100)];
  });

/** One moment in so many: every game has some of them. */
function sampled(every: number): readonly Moment[] {
  return moments.filter((_, at) => at % every === 0);
}

/** All that panels, bots and the stage work out of a view. */
function readAll(scenario: Scenario, view: SeatView): void {
  legalCommands(scenario, view);
  generalCards(scenario, view);
  for (const { id } of [...scenario.council, ...scenario.leads]) cardsFor(scenario, view, id);
  whipCount(scenario, view, view.draft.levels);
  lastCallsOpen(scenario, view);
}

/** Moves to and at everybody, most of which are refused most of the time. */
function askedIn({ council, leads }: Scenario): Command[] {
  return [
    ...council.map(({ id }): Command => ({ type: 'link-issues', who: id, paragraph: 'form' })),
    ...council.map(({ id }): Command => ({ type: 'invite-co-penholder', who: id })),
    ...council.map(({ id }): Command => ({ type: 'last-call', who: id })),
    ...leads.map(({ id }): Command => ({ type: 'send-delegation', who: id })),
    ...leads.map(({ id }): Command => ({ type: 'invite-assessment', who: id })),
    { type: 'call-vote' },
    { type: 'place-under-silence' },
  ];
}

/**
 * What the moves of some moments tell: of each kind of secret in turn, and of the secrets of whoever they go to.
 * Also how many of these pairs of games still looked the same, so that they could have told.
 */
function toldIn(some: readonly Moment[]): { readonly faults: string[]; readonly compared: number } {
  const told = some.flatMap(({ scenario, state, command }, at) => {
    const secrets = secretsOf(state);
    const aimed = 'who' in command && secrets.includes(command.who) ? command.who : 'leads';
    return [secrets[at % secrets.length] as string, aimed].map((secret) =>
      toldSecrets(scenario, [state, twinOf(state, secret, at)], command, apply),
    );
  });
  const compared = told.filter((faults) => faults !== null);
  return { faults: [...new Set(compared.flat())], compared: compared.length };
}

test('games of every scenario at every difficulty are looked at', () => {
  const laid = moments.map(
    ({ scenario }) => `${scenario.id} ${scenario.arranged?.by.difficulty ?? 'normal'}`,
  );
  expect(new Set(laid).size).toBe(shipped().length * DIFFICULTIES.length);
  expect(moments.length).toBeGreaterThan(2000);
});

test('no part of the hidden truth, the luck or a true stance is in what the seat sees', () => {
  expect(sampled(2).flatMap(({ scenario, state }) => shownSecrets(scenario, state))).toEqual([]);
});

test('moves, cards, the whip count and last calls are worked out of the view alone', () => {
  const read = ({ scenario, state }: Moment) =>
    readSecrets(scenario, state, (view) => readAll(scenario, view));
  expect(sampled(5).flatMap(read)).toEqual([]);
});

test.each(POLICIES)('the bot %s chooses by the view alone', (name) => {
  const read = ({ scenario, state }: Moment) =>
    readSecrets(scenario, state, (view) => void policy(name)(scenario, view, draw(luckFrom(1)), []));
  expect(sampled(20).flatMap(read)).toEqual([]);
});

test('a move is refused or carried out alike, whatever is hidden', () => {
  const asked = sampled(40).flatMap(({ scenario, state }) =>
    askedIn(scenario).map((command) => ({ scenario, state, command })),
  );
  expect(toldIn(asked).faults).toEqual([]);
});

test('two games that still look the same after a move have told the same of it', () => {
  const { faults, compared } = toldIn(moments);
  expect(faults).toEqual([]);
  expect(compared).toBeGreaterThan(moments.length * 1.8);
});

test('a stance that a move tells is the stance that the seat then sees', () => {
  const told = ({ scenario, state, command }: Moment) => toldStances(scenario, state, command, apply);
  expect(moments.flatMap(told)).toEqual([]);
});

describe('a planted leak is found', () => {
  const game = momentsOf(nassau(), 'balanced', 7);
  const inEach = (leak: (moment: Moment) => string[]): string[] => [...new Set(game.flatMap(leak))];

  test.each<[string, See, string]>([
    [
      'a true stance in the view',
      (scenario, state) => {
        const view = seatView(scenario, state);
        const members = Object.entries(view.members).map(([id, member]) => [
          id,
          { ...member, stance: state.members[id]?.state },
        ]);
        return { ...view, members: Object.fromEntries(members) as SeatView['members'] };
      },
      'members shows a secret',
    ],
    [
      'an ideal in what is known',
      (scenario, state) => {
        const view = seatView(scenario, state);
        const { members } = view.knowledge;
        const low = [...(state.hidden.members['china']?.ideals ?? [])];
        const known = { ...members, china: { ...members['china'], low } } as typeof members;
        return { ...view, knowledge: { ...view.knowledge, members: known } };
      },
      'knowledge shows a secret',
    ],
    [
      'the cost of a year in the estimate',
      (scenario, state) => ({
        ...seatView(scenario, state),
        estimate: [state.hidden.need, state.hidden.need],
      }),
      'estimate shows a secret',
    ],
    ['the whole state', (_, state) => state as unknown as SeatView, 'hidden shows a secret'],
  ])('%s', (_name, see, fault) => {
    expect(inEach(({ scenario, state }) => shownSecrets(scenario, state, see))).toContain(fault);
  });

  test.each<[string, (view: GameState) => unknown, string]>([
    [
      'a count of the hidden leanings',
      ({ hidden }) => Object.values(hidden.members).map((one) => one.leaning),
      'hidden',
    ],
    ['a bot that knows the dice', ({ luck }) => luck[0], 'luck'],
    ['a card that knows a stance', ({ members }) => members['china']?.state, 'a true stance'],
  ])('%s', (_name, peek, part) => {
    const read = ({ scenario, state }: Moment) =>
      readSecrets(scenario, state, (view) => void peek(view as unknown as GameState));
    expect(inEach(read)).toEqual([part]);
  });

  const telling =
    (event: (state: GameState, command: Command) => GameEvent): Door =>
    (scenario, state, command) => {
      const applied = apply(scenario, state, command);
      return applied.ok
        ? { ...applied, events: [...applied.events, event(applied.state, command)] }
        : applied;
    };

  test.each<[string, Door, RegExp]>([
    [
      'a refusal that knows a lead’s offset',
      (scenario, state, command) =>
        command.type === 'send-delegation' && (state.hidden.leads[command.who] ?? 0) < -50
          ? { ok: false, refusal: { code: 'not-now', values: {} } }
          : apply(scenario, state, command),
      /^send-delegation is refused for a secret$/,
    ],
    [
      'an event that carries an ideal',
      telling(({ hidden }) => ({
        type: 'sounding-taken',
        who: 'china',
        learnt: hidden.members['china']?.ideals[0] ?? 0,
        leaked: false,
      })),
      /: sounding-taken tells a secret$/,
    ],
    [
      'an event that carries the cost of a year',
      telling(({ hidden: { need } }) => ({ type: 'estimate-raised', low: need, high: need })),
      /: estimate-raised tells a secret$/,
    ],
    [
      'an event that is told only for some stances',
      (scenario, state, command) => {
        const applied = apply(scenario, state, command);
        const told = state.members['china']?.state === 'uninstructed';
        return applied.ok && told
          ? { ...applied, events: [...applied.events, { type: 'silence-held' }] }
          : applied;
      },
      /tells/,
    ],
  ])('%s', (_name, door, fault) => {
    // Each moment with each kind of secret, so that the one that leaks is among them.
    const faults = game.flatMap(({ scenario, state, command }) =>
      secretsOf(state).flatMap(
        (secret) => toldSecrets(scenario, [state, twinOf(state, secret)], command, door) ?? [],
      ),
    );
    expect(faults.some((each) => fault.test(each))).toBe(true);
  });

  test('an event that carries a true stance', () => {
    const door = telling(
      ({ members }) =>
        ({
          type: 'actor-moved',
          machine: 'permanentMember',
          actor: 'china',
          region: null,
          from: 'uninstructed',
          to: members['china']?.state ?? '',
        }) as GameEvent,
    );
    const told = ({ scenario, state, command }: Moment) => toldStances(scenario, state, command, door);
    expect(inEach(told).some((fault) => fault.includes('tells that china is'))).toBe(true);
  });
});
