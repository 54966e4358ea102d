import { describe, expect, test } from 'vitest';
import { DIPLOMACY } from '../../src/game/tuning/index.ts';
import type { GameEvent } from '../../src/game/events.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { chanceThat } from './ground.ts';
import { after, type Game, gameAt, levelsAll, refused, relationsOf, smallCouncil } from './table.ts';

const sound = (who: string): Command => ({ type: 'sound-out', who });

/** A game in which nothing is known of anybody, and China's one red line is drawn. */
const unknown = (scenario = smallCouncil(), soundings = 0): Game =>
  gameAt({
    scenario,
    with: ({ knowledge, members }) => {
      for (const known of Object.values(knowledge.members))
        Object.assign(known, { low: PARAGRAPHS.map(() => 0), high: PARAGRAPHS.map(() => 3) });
      for (const member of Object.values(members)) member.soundings = soundings;
    },
  });

/** Chance, thousandths, of something after a sounding; `place` says which draw of luck decides it. */
const chance = (
  game: Game,
  who: string,
  place: number,
  happened: (after: Pick<Game, 'state' | 'events'>) => boolean,
): number => chanceThat([game.scenario, game.state, sound(who)], happened, place);

const leaked = ({ events }: { readonly events: readonly GameEvent[] }): boolean =>
  events.some((event) => event.type === 'sounding-taken' && event.leaked);

describe('a sounding of a member', () => {
  test('costs a point of attention and no political capital', () => {
    const before = unknown();
    const { state } = after(before, sound('gabon'));
    expect([state.attention, state.capital]).toEqual([before.state.attention - 1, before.state.capital]);
    expect(relationsOf({ ...before, state }, 'gabon').soundings).toBe(1);
  });

  test.each([0, 4, 9])(
    'is likely to narrow what is believed of any one paragraph: here that of place %i',
    (place) => {
      const learnt = ({ state }: Pick<Game, 'state'>): boolean => {
        const known = state.knowledge.members['gabon'];
        return (known?.high[place] ?? 0) - (known?.low[place] ?? 0) < 3;
      };
      expect(chance(unknown(), 'gabon', place, learnt)).toBe(DIPLOMACY.soundingNarrows);
    },
  );

  test('says nothing of a paragraph that does not matter to the member', () => {
    const careless = smallCouncil({ gabon: { salience: { ...levelsAll(1), arms: 0 } } });
    const arms = PARAGRAPHS.indexOf('arms');
    expect(
      chance(
        unknown(careless),
        'gabon',
        arms,
        ({ state }) => state.knowledge.members['gabon']?.high[arms] !== 3,
      ),
    ).toBe(0);
  });

  test('is told one request, the first that was not heard', () => {
    const [first, second] = unknown().scenario.council.find(({ id }) => id === 'china')?.asks ?? [];
    const once = after(unknown(), sound('china'));
    expect(once.state.knowledge.members['china']?.asks).toEqual([first?.id]);
    expect(after(once, sound('china')).state.knowledge.members['china']?.asks).toEqual([
      first?.id,
      second?.id,
    ]);
  });

  test('is told of a red line from the second on, and then most likely', () => {
    const told = ({ state }: Pick<Game, 'state'>): boolean =>
      state.knowledge.members['china']?.redLines.includes('form') === true;
    // After one draw for each of the ten paragraphs.
    expect(chance(unknown(), 'china', 10, told)).toBe(0);
    expect(chance(unknown(undefined, 1), 'china', 10, told)).toBe(DIPLOMACY.soundingRedLine);
    expect(DIPLOMACY.soundingRedLine).toBeGreaterThan(500);
  });

  test('may leak, which costs credibility', () => {
    expect(chance(unknown(), 'gabon', 10, leaked)).toBe(DIPLOMACY.soundingLeak);
    expect(DIPLOMACY.leakCredibility).toBeLessThan(0);
    for (let seed = 1; seed <= 60; seed += 1) {
      const sounded = after(gameAt({ seed }), sound('gabon'));
      const lost = sounded.state.credibility - gameAt({ seed }).state.credibility;
      expect(lost).toBe(leaked(sounded) ? DIPLOMACY.leakCredibility : 0);
    }
  });

  test('may be taken again, for the same price', () => {
    const twice = after(unknown(), sound('gabon'), sound('gabon'));
    expect(relationsOf(twice, 'gabon').soundings).toBe(2);
    expect(twice.state.attention).toBe(unknown().state.attention - 2);
  });
});

describe('a sounding of a candidate lead', () => {
  const [kenya] = smallCouncil().leads;
  if (!kenya) throw new Error('the small scenario has a lead');
  const fresh = { ...kenya, at: 'notApproached' } as const;

  test('opens talks with it, leaves luck alone and cannot leak', () => {
    const before = unknown(smallCouncil({}, { leads: [fresh] }));
    const { state, events } = after(before, sound('kenya'));
    expect(state.leads['kenya']).toMatchObject({ state: 'sounded', sounded: true });
    expect(state.attention).toBe(before.state.attention - 1);
    expect(state.luck).toEqual(before.state.luck);
    expect(events).toContainEqual({ type: 'sounding-taken', who: 'kenya', learnt: 1, leaked: false });
  });

  test('is taken once: after it its conditions are known', () => {
    const before = unknown(smallCouncil({}, { leads: [fresh] }));
    expect(refused(before, sound('kenya'))).toBeNull();
    expect(refused(after(before, sound('kenya')), sound('kenya'))).toBe('conditions-known');
  });

  test('that also sits on the Council is one sounding for both', () => {
    const both = unknown(smallCouncil({}, { leads: [{ ...fresh, id: 'gabon' }] }));
    const sounded = after(both, sound('gabon'));
    expect(sounded.state.leads['gabon']).toMatchObject({ state: 'sounded', sounded: true });
    expect(relationsOf(sounded, 'gabon').soundings).toBe(1);
    expect(sounded.state.attention).toBe(both.state.attention - 1);
    expect(refused(sounded, sound('gabon'))).toBeNull();
  });
});
