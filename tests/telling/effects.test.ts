import { describe, expect, test } from 'vitest';
import game from '../../assets/locales/en/game.json' with { type: 'json' };
import meeting from '../../assets/locales/en/meeting.json' with { type: 'json' };
import panels from '../../assets/locales/en/panels.json' with { type: 'json' };
import { apply, newGame } from '../../src/game/apply.ts';
import type { GameEvent } from '../../src/game/events.ts';
import { effectNow } from '../../src/game/rules/cableEffects.ts';
import type { GameState } from '../../src/game/state.ts';
import { speaker } from '../../src/locale/say.ts';
import type { Effect, Scenario } from '../../src/scenario/model/scenario.ts';
import { cableDid, effectWords } from '../../src/telling/effects.ts';
import { describe as tell } from '../../src/telling/events.ts';
import { groundWords } from '../../src/telling/ground.ts';
import { nassau } from '../fixtures/nassau.ts';
import { type Change, funder, lead, world } from '../rules/ground.ts';

const say = speaker('en', game, panels, meeting);

/** A world in which this comes as a cable in round two, and the same as the answer that it offers. */
function withCable(effect: Effect): Scenario {
  const words = { en: 'x' };
  return world({
    leads: [lead('kenya')],
    funders: [funder('japan')],
    events: [
      {
        id: 'news',
        title: words,
        text: words,
        kind: 'cable',
        when: { round: 2 },
        effects: [effect],
        choices: [],
      } as unknown as Scenario['events'][number],
    ],
  });
}

/** What the card says that the cable did, and what the same would have said as an answer still to give. */
function told(effect: Effect, change: Change = () => {}): { did: string[]; would: string[] } {
  const scenario = withCable(effect);
  const begun = apply(scenario, newGame(scenario, 1), { type: 'begin' });
  if (!begun.ok) throw new Error('it begins');
  const state = structuredClone(begun.state);
  change(state as Parameters<Change>[0]);
  const closed = apply(scenario, state, { type: 'close-round' });
  if (!closed.ok) throw new Error('it closes');
  const came = closed.events.findIndex(({ type }) => type === 'cable-received');
  const log = closed.events;
  expect(came).toBeGreaterThanOrEqual(0);
  return {
    did: cableDid(scenario, say, 'news', { log, ends: [0] }),
    would: effectWords(scenario, say, effectNow(scenario, state, effect)),
  };
}

describe('the card of a cable tells what moved, and an answer what would move', () => {
  test('a step forward is told of a lead that takes one', () => {
    const { did, would } = told({ lead: { who: 'kenya', advance: 1 } });
    expect([did, would]).toEqual([['A step forward: kenya'], ['A step forward: kenya']]);
  });

  test.each(['publiclyConsidering', 'assessmentMission', 'decision', 'committed', 'declinedFirmly'] as const)(
    'no step is told of a lead that news does not move: %s',
    (at) => {
      const scenario = withCable({ lead: { who: 'kenya', advance: 1 } });
      const { leads } = newGame(scenario, 1);
      const table = {
        ...newGame(scenario, 1),
        leads: { kenya: { ...leads['kenya'], state: at } },
      } as GameState;
      expect(effectNow(scenario, table, { lead: { who: 'kenya', advance: 1 } })).toEqual({});
      expect(effectNow(scenario, table, { lead: { who: 'kenya', advance: 0 } })).toEqual({});
    },
  );

  test('a cable that moved nobody says of nobody that it took a step', () => {
    const { did } = told({ lead: { who: 'kenya', advance: 1 } }, (game) => {
      Object.assign(game.leads['kenya'] ?? {}, { state: 'declinedFirmly' });
    });
    expect(did).toEqual([]);
  });

  test('a lead that was only asked, and had been asked before, takes no step', () => {
    const asked = { lead: { who: 'kenya', advance: 0 } };
    const unasked = told(asked, (game) =>
      Object.assign(game.leads['kenya'] ?? {}, { state: 'notApproached' }),
    );
    expect(unasked).toEqual({ did: ['A step forward: kenya'], would: ['A step forward: kenya'] });
    expect(
      told(asked, (game) => Object.assign(game.leads['kenya'] ?? {}, { state: 'lookingSeriously' })),
    ).toEqual({ did: [], would: [] });
  });

  test('a dial that is full takes what it has room for', () => {
    const { did, would } = told({ capital: 5 }, (game) => {
      game.capital = 98;
    });
    expect([did, would]).toEqual([['Political capital +2'], ['Political capital +2']]);
    expect(
      told({ credibility: 5 }, (game) => {
        game.credibility = 100;
      }),
    ).toEqual({ did: [], would: [] });
  });

  test('warmth is told, to a member and to a lead', () => {
    expect(told({ warmth: { who: 'brazil', by: 20 } }).did).toEqual(['Warmer relations: Brazil']);
    expect(told({ warmth: { who: 'brazil', by: -20 } }).did).toEqual(['Cooler relations: Brazil']);
    expect(told({ warmth: { who: 'kenya', by: 40 } }).did).toEqual(['Warmer relations: kenya']);
    expect(told({ warmth: { who: 'kenya', by: 1 } })).toEqual({ did: [], would: [] });
  });

  test('a pledge is told as what the funder had left', () => {
    const { did, would } = told({ pledge: { who: 'japan', by: 50 } }, (game) => {
      Object.assign(game.funders['japan'] ?? {}, { pledged: 70 });
    });
    expect([did, would]).toEqual([['Pledged by Japan: 30 M USD'], ['Pledged by Japan: 30 M USD']]);
    expect(
      told({ pledge: { who: 'japan', by: 50 } }, (game) => {
        Object.assign(game.funders['japan'] ?? {}, { pledged: 100 });
      }),
    ).toEqual({ did: [], would: [] });
  });

  test('what came later in the same log is not the cable’s doing', () => {
    const scenario = withCable({ capital: 2 });
    const moved: GameEvent = { type: 'dial-moved', dial: 'capital', by: 2, now: 52, why: 'news' };
    const log: GameEvent[] = [
      { type: 'cable-received', event: 'news', needsAnswer: false },
      moved,
      { type: 'dial-moved', dial: 'capital', by: -8, now: 44, why: 'envoy' },
    ];
    expect(cableDid(scenario, say, 'news', { log, ends: [0, 2] })).toEqual(['Political capital +2']);
    expect(cableDid(scenario, say, 'news', { log: [], ends: [] })).toEqual([]);
  });
});

describe('pressure is told in the points that are shown', () => {
  const line = (by: number, now: number) =>
    tell(nassau(), { type: 'dial-moved', dial: 'pressure', by, now, why: 'ground' }, say);

  test('from what was shown to what is shown, whatever the tenths between', () => {
    expect(line(6, 404)).toBeNull();
    expect(line(4, 408)).toBe('Pressure in Haiti +1, now 41.');
    expect(line(-6, 396)).toBeNull();
    expect(line(14, 409)).toBe('Pressure in Haiti +1, now 41.');
  });

  test('so that steps told one after another add up', () => {
    const steps = [4, 7, -3, 12, -9, 6, 6, 6];
    let now = 400;
    let shown = 40;
    for (const by of steps) {
      now += by;
      const said = /Pressure in Haiti ([+−]\d+), now (\d+)/.exec(line(by, now) ?? '');
      if (said) shown += Number(said[1]?.replace('−', '-'));
      expect(shown).toBe(Math.round(now / 10));
      if (said) expect(Number(said[2])).toBe(shown);
    }
  });
});

test('violence that eases is a lull only where the pressure is low', () => {
  const words = (pressure: number) => groundWords({ ground: { state: 'lull' }, pressure }, say);
  expect(words(620)).toBe('the violence eases');
  expect(words(300)).toBe('a lull');
});

describe('a sentence fits an actor of any number', () => {
  test.each<GameEvent>([
    { type: 'pledge-made', who: 'donors', amount: 12 },
    { type: 'pledge-bound', who: 'donors', amount: 12 },
    { type: 'pledge-paid', who: 'donors', amount: 12 },
    { type: 'pledge-lapsed', who: 'donors', amount: 12 },
    { type: 'gift-given', who: 'donors', amount: 12 },
    { type: 'contributor-pledged', who: 'donors', personnel: 12 },
    { type: 'assessment-reported', who: 'donors', personnel: 12 },
    { type: 'lead-committed', who: 'donors' },
  ] as GameEvent[])('$type', (event) => {
    const donors = { ...nassau(), funders: [funder('donors', { name: { en: 'Small voluntary donors' } })] };
    for (const scenario of [donors, { ...donors, meeting: nassau().meeting ?? MEETING } as Scenario]) {
      const said = tell(scenario, event, say) ?? '';
      expect(said).toContain('mall voluntary donors');
      expect(said).not.toMatch(/donors (?!could|will\b)[a-z]+s\b/);
    }
  });

  test('one person arrives, two people arrive', () => {
    const arrived = (personnel: number) =>
      tell(nassau(), { type: 'personnel-arrived', who: 'kenya', personnel } as GameEvent, say);
    expect([arrived(1), arrived(200)]).toEqual([
      '1 person arrives from Kenya.',
      '200 people arrive from Kenya.',
    ]);
  });
});

const MEETING = { partners: { v: 2 }, money: { v: 50 } };
