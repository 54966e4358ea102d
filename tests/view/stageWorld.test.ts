import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import stage from '../../assets/locales/en/stage.json';
import { findScenario, shippedNames } from '../../src/cli/scenarios.ts';
import { newGame } from '../../src/game/apply.ts';
import { offersTo } from '../../src/game/verbs/cards.ts';
import { candidateLead } from '../../src/game/actors/candidateLead.ts';
import { contributor } from '../../src/game/actors/contributor.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import { heatMap } from '../../src/game/seats/whipCount.ts';
import { CUES, cuesOf, padTones } from '../../src/view/sound/cues.ts';
import { CAPITALS } from '../../src/view/stage/capitals.ts';
import { setBeside } from '../../src/view/stage/comparison.ts';
import { snapping, threadsOf } from '../../src/view/stage/threadPlan.ts';
import { greatCircle, mapInto, placeCapitals } from '../../src/view/stage/worldPlan.ts';
import { figuresIn, peoplePerFigure, yearPlan } from '../../src/view/stage/yearPlan.ts';
import { nassau } from '../fixtures/nassau.ts';

const scenario = nassau();
const view = seatView(scenario, newGame(scenario, 1));
const { levels } = view.draft;
const heat = heatMap(scenario, view, levels);

describe('the world of capitals', () => {
  it('knows the capital of every country in a scenario that comes with the game', () => {
    for (const name of shippedNames()) {
      const found = findScenario(name);
      if (!found.ok) throw new Error(found.problems.message);
      const { council, leads, contributors, funders } = found.value;
      const flags = [...council, ...leads, ...contributors, ...funders].map(({ flag }) => flag);
      // A regional body has no government of its own to be visited.
      expect(flags.filter((flag) => !(flag in CAPITALS) && flag.length === 2)).toEqual([]);
    }
  });

  it('keeps every place inside its frame, whatever its shape', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 1400 }),
        fc.integer({ min: 160, max: 800 }),
        (width, height) => {
          const frame = { x: 5, y: 40, width, height };
          const places = Object.values(CAPITALS);
          for (const { x, y } of places.map(mapInto(frame, places))) {
            expect(x).toBeGreaterThanOrEqual(frame.x);
            expect(x).toBeLessThanOrEqual(frame.x + width);
            expect(y).toBeGreaterThanOrEqual(frame.y);
            expect(y).toBeLessThanOrEqual(frame.y + height);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each([
    [686, 400, 11],
    [390, 290, 7],
    [1070, 600, 13],
  ])('lays no token on another and no name on anything at %i by %i', (width, height, radius) => {
    const frame = { x: 8, y: 36, width, height };
    const flags = [
      'us',
      'ke',
      'ca',
      'fr',
      'ht',
      'gb',
      'cn',
      'ru',
      'al',
      'br',
      'ec',
      'ga',
      'gh',
      'jp',
      'mt',
      'mz',
    ];
    flags.push('ch', 'ae', 'bs', 'jm', 'tt', 'eu', 'si', 'ie', 'no', 'dz', 'gy', 'gt');
    const homes = flags.map((flag) => CAPITALS[flag] ?? ([0, 0] as const));
    const map = mapInto(frame, homes);
    const spots = placeCapitals(
      flags.map((who, index) => ({ who, home: map(homes[index] ?? [0, 0]), letters: 8 })),
      { frame, radius, text: 13 },
    );
    for (const [index, { token, who }] of spots.entries()) {
      for (const other of spots.slice(index + 1)) {
        const apart = Math.hypot(token.x - other.token.x, token.y - other.token.y);
        expect(apart, `${who} and ${other.who}`).toBeGreaterThanOrEqual(2 * radius);
      }
    }
    expect(spots.filter(({ label }) => label !== null).length).toBeGreaterThan(flags.length / 4);
    for (const { label, who } of spots) {
      if (!label) continue;
      const left = label.x - 8 * 13 * 0.56 * label.align;
      for (const { token, who: other } of spots) {
        const across = Math.max(left - token.x, token.x - left - 8 * 13 * 0.56, 0);
        const far = Math.hypot(across, Math.max(0, Math.abs(token.y - label.y) - 7));
        expect(far, `the name of ${who} and ${other}`).toBeGreaterThanOrEqual(radius - 1);
      }
    }
  });

  it('goes the shortest way: from Washington to Beijing over the north, not along a parallel', () => {
    const [from, to] = [CAPITALS['us'], CAPITALS['cn']];
    if (!from || !to) throw new Error('no capitals');
    const way = greatCircle(from, to);
    expect(way[0]?.[0]).toBeCloseTo(from[0]);
    expect(way.at(-1)?.[1]).toBeCloseTo(to[1]);
    expect(Math.max(...way.map(([, latitude]) => latitude))).toBeGreaterThan(75);
  });
});

describe('threads', () => {
  it('go from a member to what matters to it, and from a candidate lead to what its conditions name', () => {
    for (const member of scenario.council) {
      for (const { row, snapped, stance } of threadsOf(scenario, heat, levels, member.id)) {
        expect(heat[row]?.stances[member.id]).toBe(stance);
        expect(snapped).toBe(stance === 'objects' || stance === 'redLine' ? 1 : 0);
      }
    }
    const named = scenario.leads
      .find(({ id }) => id === 'kenya')
      ?.conditions.filter(({ paragraph }) => paragraph);
    expect(threadsOf(scenario, heat, levels, 'kenya')).toHaveLength(named?.length ?? 0);
    expect(threadsOf(scenario, heat, levels, 'congress')).toEqual([]);
  });

  it('snap when a change of the text breaks a condition, and only those', () => {
    const condition = scenario.leads[0]?.conditions.find(({ paragraph }) => paragraph);
    if (!condition?.paragraph) throw new Error('the first lead names no paragraph');
    const who = scenario.leads[0]?.id ?? '';
    const kept = threadsOf(scenario, heat, { ...levels, [condition.paragraph]: condition.atLeast ?? 3 }, who);
    const broken = threadsOf(scenario, heat, { ...levels, [condition.paragraph]: 0 }, who);
    const half = snapping(kept, broken, 0.5);
    expect(half.filter(({ snapped }) => snapped === 0.5)).toHaveLength(1);
    expect(snapping(broken, broken, 0.5)).toEqual(broken);
  });
});

describe('what is done on the stage', () => {
  it('has a short name for every move it may offer and every state it may show', () => {
    for (const state of Object.keys(candidateLead.states))
      expect(`stage.state.candidateLead.${state}` in stage, state).toBe(true);
    for (const state of Object.keys(contributor.states))
      expect(`stage.state.contributor.${state}` in stage, state).toBe(true);
    for (const who of [
      'china',
      'kenya',
      'bahamas',
      'haiti-authorities',
      'secretariat',
      'congress',
      'securityNow',
      'us',
    ])
      for (const { verb } of offersTo(scenario, view, who))
        expect(`stage.move.${verb}` in stage, verb).toBe(true);
  });

  it('sets two delegations beside each other, and calls nothing alike that is not known of both', () => {
    const known = heat.filter(({ stances }) => stances['china'] !== 'unknown');
    expect(known.length).toBeLessThan(10);
    expect(setBeside(heat, 'china', 'china')).toEqual({
      alike: known.length,
      apart: 0,
      unknown: 10 - known.length,
    });
    const apart = known.filter(
      ({ stances }) => stances['us'] !== 'unknown' && stances['us'] !== stances['china'],
    );
    expect(setBeside(heat, 'china', 'us').apart).toBe(apart.length);
  });
});

describe('the year after a vote', () => {
  it.each([
    [1080, 200],
    [360, 400],
    [700, 220],
  ])('keeps its panes apart and inside at %i by %i', (width, height) => {
    const plan = yearPlan(width, height);
    const boxes = [plan.people.frame, plan.funds.column, plan.ground.frame];
    for (const [index, one] of boxes.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      expect(Math.min(one.width, one.height)).toBeGreaterThan(12);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y;
        expect(apart).toBe(true);
      }
    }
  });

  it('draws as many figures as are asked for inside their frame, each for a round number of people', () => {
    const frame = { x: 10, y: 20, width: 330, height: 90 };
    for (const required of [0, 40, 800, 1800, 2500, 5000, 30_000]) {
      const count = Math.ceil(required / peoplePerFigure(required));
      expect(count).toBeLessThanOrEqual(60);
      const figures = figuresIn(frame, count);
      expect(figures).toHaveLength(count);
      for (const { x, y, width, height } of figures) {
        expect(x + width).toBeLessThanOrEqual(frame.x + frame.width + 0.01);
        expect(y + height).toBeLessThanOrEqual(frame.y + frame.height + 0.01);
      }
    }
  });
});

describe('what is heard', () => {
  it('has at most twelve sounds, and each event sounds once', () => {
    expect(CUES.length).toBeLessThanOrEqual(12);
    const twice = { type: 'pledge-made', who: 'us', amount: 1 } as const;
    expect(cuesOf([twice, twice, { type: 'silence-broken', who: 'china', paragraph: null }])).toEqual([
      'coin',
      'knock',
    ]);
  });

  it('leaves a vote to its beats', () => {
    expect(
      cuesOf([{ type: 'vote-called' }, { type: 'cable-received', event: 'x', needsAnswer: false }]),
    ).toEqual([]);
  });

  it('widens the interval of the pad as the pressure rises', () => {
    const widths = [0, 300, 600, 1000].map((pressure) => {
      const [low, high] = padTones(pressure);
      return high / low;
    });
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(4);
  });
});
