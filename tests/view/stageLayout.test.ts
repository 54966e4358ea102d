import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import game from '../../assets/locales/en/game.json';
import stage from '../../assets/locales/en/stage.json';
import { speaker } from '../../src/locale/say.ts';
import { castOf } from '../../src/view/stage/cast.ts';
import { spread } from '../../src/view/stage/fundingColumn.ts';
import { placeButtons } from '../../src/view/stage/dock.ts';
import { townIn } from '../../src/view/stage/town.ts';
import type { StageLayout } from '../../src/view/stage/floorPlan.ts';
import { roomLayout, spotAt, spotsOf, threadStart, threadTo } from '../../src/view/stage/layout.ts';
import type { Box } from '../../src/view/stage/shapes.ts';
import { nassau } from '../fixtures/nassau.ts';

const cast = castOf(nassau(), speaker('en', game, stage));
const SIZES = [
  [340, 220],
  [320, 560],
  [360, 540],
  [390, 540],
  [430, 640],
  [599, 800],
  [686, 342],
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
    expect(faults(roomLayout(width, height, cast))).toEqual([]);
  });

  it('keeps everything inside and apart at any size from a phone up', () => {
    fc.assert(
      fc.property(anySize, ([width, height]) => {
        expect(faults(roomLayout(width, height, cast))).toEqual([]);
      }),
    );
  });

  it('seats the Council clockwise in its own order, the permanent members together at the head', () => {
    const { places } = roomLayout(706, 560, cast);
    const council = [...cast.permanent, ...cast.elected];
    expect(places.map(({ who }) => who)).toEqual(council);
    const middle = { x: places[2]?.token.x ?? 0, y: 220 };
    const turns = places.map(({ token }) => Math.atan2(token.y - middle.y, token.x - middle.x));
    const first = turns[0] ?? 0;
    const clockwise = turns.map((turn) => (turn - first + 2 * Math.PI) % (2 * Math.PI));
    expect(clockwise).toEqual([...clockwise].sort((a, b) => a - b));
    expect(new Set(places.slice(0, 5).map(({ token }) => token.y)).size).toBe(1);
  });

  it('leaves the words out where there is no room for them', () => {
    expect(roomLayout(360, 220, cast).named).toBe(false);
    for (const [width, height, least] of [
      [706, 560, 14],
      [686, 434, 14],
      [390, 540, 13],
    ] as const) {
      const room = roomLayout(width, height, cast);
      expect([room.named, room.lettered]).toEqual([true, true]);
      expect(room.text).toBeGreaterThanOrEqual(least);
    }
  });

  it('lets everybody be pointed at by their token, in targets of at least 24 pixels', () => {
    for (const [width, height] of SIZES) {
      const layout = roomLayout(width, height, cast);
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
    const { letters: _, ...benches } = cast;
    const everyone = new Set(Object.values(benches).flat());
    const there = new Set(spotsOf(roomLayout(706, 560, cast)).map(({ who }) => who));
    expect(there).toEqual(everyone);
    for (const who of [...cast.permanent, ...cast.elected, ...cast.leads, ...cast.guests]) {
      expect(spotsOf(roomLayout(340, 220, cast)).map((spot) => spot.who)).toContain(who);
    }
  });

  it('spins each thread from its place to the edge of its row', () => {
    const layout = roomLayout(706, 560, cast);
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

describe('a thread from a bench', () => {
  it('rises from the token of a candidate lead to the row its condition names', () => {
    const layout = roomLayout(706, 560, cast);
    const from = threadStart(layout, 'kenya');
    if (!from) throw new Error('Kenya sits nowhere');
    const seat = layout.leads.find(({ who }) => who === 'kenya');
    const points = threadTo(layout, from, 4);
    expect(points[0]).toEqual({ x: seat?.token.x, y: (seat?.token.y ?? 0) - (seat?.radius ?? 0) });
    expect([layout.paper.x, layout.paper.x + layout.paper.width]).toContain(points.at(-1)?.x);
    expect(threadStart(layout, 'nobody')).toBeNull();
  });
});

describe('the dock', () => {
  const dock = { x: 100, y: 10, width: 300, height: 30 };
  it('places what fits in a row and always its last button', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 40, max: 140 }), { minLength: 1, maxLength: 6 }), (widths) => {
        const boxes = placeButtons(dock, 60, widths, 6);
        const there = boxes.flatMap((each) => each ?? []);
        for (const [index, each] of there.entries()) {
          expect(each.x).toBeGreaterThanOrEqual(dock.x + 60);
          expect(each.x + each.width).toBeLessThanOrEqual(dock.x + dock.width + 1);
          const next = there[index + 1];
          if (next) expect(next.x).toBeGreaterThanOrEqual(each.x + each.width);
        }
        expect(boxes.at(-1)).not.toBeNull();
      }),
    );
  });
});

describe('the money column', () => {
  it('keeps its labels apart and beside it, wherever the amounts stand', () => {
    const column = { y: 20, height: 160 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 180 }), { minLength: 4, maxLength: 4 }), (heights) => {
        const lines = heights.sort((a, b) => b - a).map((y) => ({ y, tall: 16 }));
        const placed = spread(lines, column);
        for (const [index, y] of placed.entries()) {
          expect(y).toBeGreaterThanOrEqual(28);
          expect(y).toBeLessThanOrEqual(172);
          const next = placed[index + 1];
          if (next !== undefined) expect(y - next).toBeGreaterThanOrEqual(16);
        }
      }),
    );
  });
});

describe('the drawn town', () => {
  it('has 24 blocks on land, apart and inside, and three roads that leave it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 400 }), fc.integer({ min: 60, max: 400 }), (width, height) => {
        const frame = { x: 10, y: 20, width, height };
        const { cells, shore, roads } = townIn(frame, 2);
        expect(cells).toHaveLength(24);
        expect(roads).toHaveLength(3);
        for (const [index, cell] of cells.entries()) {
          expect(cell.x).toBeGreaterThan(Math.min(...shore.map(({ x }) => x)));
          expect(cell.x + cell.width).toBeLessThanOrEqual(frame.x + frame.width + 1);
          expect(cell.y + cell.height).toBeLessThanOrEqual(frame.y + frame.height + 1);
          for (const other of cells.slice(index + 1)) expect(meet(cell, other)).toBe(false);
        }
      }),
    );
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
    dock: layout.dock,
    toggle: layout.toggle,
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
      ['the toggle', layout.toggle],
      ['the money', layout.funds.column],
      ...(layout.named ? ([['the dock', layout.dock]] as const) : []),
      ['the paper', layout.paper],
      ['the window', layout.ground.frame],
    ] as const) {
      if (meet(around(one.token.x, one.token.y, one.radius), box)) found.push(`${one.who} is on ${name}`);
    }
  }
  const areas = [
    ['the paper', layout.paper],
    ['the map', layout.ground.frame],
    ['the money', layout.funds.column],
    ['the toggle', layout.toggle],
    ...(layout.named ? ([['the dock', layout.dock]] as const) : []),
    ...layout.benches.map(({ kind, panel }) => [kind, panel] as const),
  ] as const;
  for (const [index, [name, one]] of areas.entries()) {
    for (const [other, two] of areas.slice(index + 1))
      if (meet(one, two)) found.push(`${name} meets ${other}`);
  }
  for (const { who, plate } of layout.places) {
    if (!plate?.within) continue;
    const left = plate.x - plate.within * plate.align;
    if (left < 0 || left + plate.within > layout.width) found.push(`the name of ${who} may leave the stage`);
    if (plate.within < layout.text * 5.5) found.push(`${who} has no room for its name`);
  }
  // Names on the benches keep off one another and off the tokens.
  const seats = [...layout.leads, ...layout.contributors, ...layout.guests];
  for (const { who, words } of seats) {
    if (!words) continue;
    inside(`the name of ${who}`, words);
    if (words.width < 40) found.push(`${who} has no room for a name`);
    for (const other of seats) {
      if (other.who !== who && other.words && meet(words, other.words))
        found.push(`${who} is written over ${other.who}`);
      if (meet(words, around(other.token.x, other.token.y, other.radius)))
        found.push(`${who} is written over a token`);
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
