import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { castOf } from '../../src/view/stage/chamber.ts';
import type { StageLayout } from '../../src/view/stage/floorPlan.ts';
import { layOut, spotAt, spotsOf, threadTo } from '../../src/view/stage/layout.ts';
import type { Box } from '../../src/view/stage/shapes.ts';
import { nassau } from '../fixtures/nassau.ts';

const cast = castOf(nassau());
const SIZES = [
  [340, 220],
  [360, 220],
  [390, 219],
  [599, 400],
  [600, 298],
  [686, 308],
  [686, 460],
  [600, 500],
  [620, 516],
  [706, 526],
  [706, 560],
  [700, 900],
  [1100, 800],
  [1200, 900],
] as const;
const anySize = fc.tuple(fc.integer({ min: 340, max: 1400 }), fc.integer({ min: 220, max: 1000 }));

describe('the room laid out', () => {
  it.each(SIZES)('keeps everything inside and apart at %i by %i', (width, height) => {
    expect(faults(layOut(width, height, cast))).toEqual([]);
  });

  it('keeps everything inside and apart at any size from a phone up', () => {
    fc.assert(
      fc.property(anySize, ([width, height]) => {
        expect(faults(layOut(width, height, cast))).toEqual([]);
      }),
    );
  });

  it('seats the Council clockwise in its own order, the permanent members together at the head', () => {
    const { places } = layOut(706, 560, cast);
    const council = [...cast.permanent, ...cast.elected];
    expect(places.map(({ who }) => who)).toEqual(council);
    const middle = { x: 353, y: 250 };
    const turns = places.map(({ token }) => Math.atan2(token.y - middle.y, token.x - middle.x));
    const first = turns[0] ?? 0;
    const clockwise = turns.map((turn) => (turn - first + 2 * Math.PI) % (2 * Math.PI));
    expect(clockwise).toEqual([...clockwise].sort((a, b) => a - b));
    expect(new Set(places.slice(0, 5).map(({ token }) => token.y)).size).toBe(1);
  });

  it('leaves the words out where there is no room for them', () => {
    expect(layOut(360, 220, cast).named).toBe(false);
    const hall = layOut(706, 560, cast);
    expect([hall.named, hall.lettered]).toEqual([true, true]);
    expect(hall.text).toBeGreaterThanOrEqual(13);
    expect(hall.ground.cells).toHaveLength(24);
  });

  it('lets everybody be pointed at by their token, in targets of at least 24 pixels', () => {
    for (const [width, height] of SIZES) {
      const layout = layOut(width, height, cast);
      for (const spot of spotsOf(layout)) {
        expect(spotAt(layout, spot.token)?.who).toBe(spot.who);
        expect(Math.min(spot.box.width, spot.box.height)).toBeGreaterThanOrEqual(24);
      }
      expect(
        spotAt(layout, { x: layout.paper.x + layout.paper.width / 2, y: layout.paper.y + 8 }),
      ).toBeNull();
    }
  });

  it('has a place for everyone of the scenario, but on the smallest phones', () => {
    const everyone = new Set(Object.values(cast).flat());
    const there = new Set(spotsOf(layOut(706, 560, cast)).map(({ who }) => who));
    expect(there).toEqual(everyone);
    for (const who of [...cast.permanent, ...cast.elected, ...cast.leads, ...cast.guests]) {
      expect(spotsOf(layOut(340, 220, cast)).map((spot) => spot.who)).toContain(who);
    }
  });

  it('spins each thread from its place to the edge of its row', () => {
    const layout = layOut(706, 560, cast);
    for (const place of layout.places) {
      for (const [row, line] of layout.rows.entries()) {
        const points = threadTo(layout, place, row);
        const edges = [layout.paper.x, layout.paper.x + layout.paper.width];
        expect(points[0]).toEqual(place.thread);
        expect(edges).toContain(points.at(-1)?.x);
        expect(points.at(-1)?.y).toBeCloseTo(line.y + line.height / 2);
      }
    }
  });
});

/** What lies outside the stage or on something else. */
function faults(layout: StageLayout): string[] {
  const found: string[] = [];
  const tokens = spotsOf(layout);
  const inside = (what: string, box: Box): void => {
    const right = box.x + box.width;
    const foot = box.y + box.height;
    if (box.x < 0 || box.y < 0 || right > layout.width || foot > layout.height)
      found.push(`${what} is outside`);
  };
  for (const { who, token, radius } of tokens) inside(who, around(token.x, token.y, radius));
  for (const [name, box] of Object.entries({
    paper: layout.paper,
    caption: layout.caption,
    column: layout.funds.column,
    window: layout.ground.frame,
  })) {
    inside(name, box);
    if (box.width < 8 || box.height < 8) found.push(`${name} has no room`);
  }
  for (const row of layout.rows) {
    if (row.y + row.height > layout.paper.y + layout.paper.height) found.push('a row hangs off the paper');
  }
  for (const [index, one] of tokens.entries()) {
    for (const other of tokens.slice(index + 1)) {
      const apart = Math.hypot(one.token.x - other.token.x, one.token.y - other.token.y);
      if (apart < one.radius + other.radius + 1) found.push(`${one.who} and ${other.who} overlap`);
    }
    for (const [name, box] of [
      ['the paper', layout.paper],
      ['the window', layout.ground.frame],
    ] as const) {
      if (meet(around(one.token.x, one.token.y, one.radius), box)) found.push(`${one.who} is on ${name}`);
    }
  }
  return found;
}

function around(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
