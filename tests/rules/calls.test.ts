import { describe, expect, test } from 'vitest';
import { DIPLOMACY } from '../../src/game/tuning/index.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { MemberPart } from '../../src/game/actors/member.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { legalCommands } from '../../src/game/verbs/legality.ts';
import { PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { chanceThat, spread } from './ground.ts';
import { after, changed, eventsOf, type Game, gameAt, movedBy, refused, relationsOf } from './table.ts';

const CALL: Command = { type: 'call', who: 'gabon' };
const LAST: Command = { type: 'last-call', who: 'gabon' };

/** A game in which nothing is known of Gabon's wishes and some things have been done. */
const knowing = (done: Partial<MemberPart>): Game =>
  gameAt({
    with: ({ members, knowledge }) => {
      Object.assign(members['gabon'] ?? {}, done);
      Object.assign(knowledge.members['gabon'] ?? {}, {
        low: PARAGRAPHS.map(() => 0),
        high: PARAGRAPHS.map(() => 3),
      });
    },
  });

/** What each luck makes of a call's warmth, from the least to the most. */
const warmths = ({ scenario, state }: Game, command: Command = CALL): number[] =>
  spread([scenario, state, command], DIPLOMACY.callSpread + 1, (done) => {
    const before = state.members['gabon']?.warmth ?? 0;
    const gained = (done.state.members['gabon']?.warmth ?? 0) - before;
    expect(eventsOf(done, 'call-made')).toMatchObject([{ who: 'gabon', warmth: gained }]);
    return gained;
  });

describe('a call', () => {
  test('costs a point of attention and one of political capital', () => {
    const before = knowing({ soundings: 1 });
    const called = after(before, CALL);
    expect(called.state.attention).toBe(before.state.attention - 1);
    expect(called.state.capital).toBe(before.state.capital - 1);
    expect(movedBy(called, 'capital', 'call')).toBe(-1);
    expect(relationsOf(called, 'gabon').calls).toBe(1);
  });

  test('warms relations with a counterpart that was sounded out or read up on, more or less by luck', () => {
    const { callWarmth, callSpread } = DIPLOMACY;
    const all = Array.from({ length: callSpread + 1 }, (_, luck) => callWarmth + luck);
    expect(warmths(knowing({ soundings: 1 }))).toEqual(all);
    expect(warmths(knowing({ recordRead: true }))).toEqual(all);
    expect(callWarmth).toBeGreaterThan(0);
  });

  test('does harm where neither was done, whatever the luck', () => {
    expect(new Set(warmths(knowing({})))).toEqual(new Set([DIPLOMACY.callAboveLevel]));
    expect(DIPLOMACY.callAboveLevel).toBeLessThan(0);
  });

  test('is worth half as much the second time, a third the third', () => {
    const { callWarmth } = DIPLOMACY;
    const least = (calls: number): number | undefined => warmths(knowing({ soundings: 1, calls }))[0];
    expect([0, 1, 2].map(least)).toEqual([callWarmth, callWarmth / 2, callWarmth / 3]);
  });

  test.each([0, 9])('may narrow what is believed of a paragraph: here that of place %i', (place) => {
    const { scenario, state } = knowing({ soundings: 1 });
    // The first draw is for the warmth.
    const chance = chanceThat(
      [scenario, state, CALL],
      (done) => {
        const known = done.state.knowledge.members['gabon'];
        return (known?.high[place] ?? 0) - (known?.low[place] ?? 0) < 3;
      },
      place + 1,
    );
    expect(chance).toBe(DIPLOMACY.callNarrows);
    expect(DIPLOMACY.callNarrows).toBeLessThan(DIPLOMACY.soundingNarrows);
  });

  test('tells how much was learnt by it, as evidence of a call', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const called = after(gameAt({ seed }), CALL);
      const evidence = called.state.knowledge.evidence.filter(({ source }) => source === 'call');
      expect(eventsOf(called, 'call-made')).toMatchObject([{ learnt: evidence.length }]);
    }
  });

  test('to a candidate lead courts it, less each time, and only once it was sounded out', () => {
    const before = gameAt();
    const [once, twice] = [1, 2].map((times) =>
      after(before, ...Array.from({ length: times }, () => ({ type: 'call', who: 'kenya' }) as const)),
    );
    const courted = (game: Game | undefined): number => game?.state.leads['kenya']?.courtship ?? 0;
    const [first, second] = [courted(once) - courted(before), courted(twice) - courted(once)];
    expect(first).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(0);
    expect(twice?.state.leads['kenya']?.calls).toBe(2);
    const unsounded = changed(before, ({ leads }) => Object.assign(leads['kenya'] ?? {}, { sounded: false }));
    expect(refused(unsounded, { type: 'call', who: 'kenya' })).toBe('not-sounded');
  });
});

describe('a last call', () => {
  /** A text in blue since the round before, with no attention left. */
  const voting = changed(knowing({ soundings: 1 }), (state) => {
    Object.assign(state, { round: 5, attention: 0 });
    Object.assign(state.draft, { state: 'inBlue', circulated: { ...state.draft.levels }, blueOn: 4 });
  });

  test('costs a point of political capital and no attention', () => {
    const called = after(voting, LAST);
    expect(called.state.attention).toBe(0);
    expect(called.state.capital).toBe(voting.state.capital - 1);
    expect(refused(voting, CALL)).toBe('no-attention');
  });

  test('does what a call does', () => {
    expect(warmths(voting, LAST)).toEqual(warmths(changed(voting, (state) => void (state.attention = 1))));
    expect(eventsOf(after(voting, LAST), 'call-made')).toMatchObject([{ who: 'gabon', last: true }]);
  });

  test('is made only once the vote can be called', () => {
    const today = changed(voting, (state) => void (state.draft.blueOn = 5));
    expect(refused(today, LAST)).toBe('in-blue-one-day');
    expect(refused(gameAt(), LAST)).toBe('not-in-blue');
  });

  test('is one in a game, to whomever it goes', () => {
    const called = after(voting, LAST);
    expect(called.state.draft.lastCalls).toEqual(['gabon']);
    const listed = ({ scenario, state }: Game) =>
      legalCommands(scenario, seatView(scenario, state)).filter(({ type }) => type === 'last-call');
    expect(listed(voting)).toHaveLength(voting.scenario.council.length - 1);
    expect(listed(called)).toEqual([]);
    expect(refused(called, { type: 'last-call', who: 'china' })).toBe('already-done');
  });
});
