import { hall } from './hall.ts';
import type { Cast, PlaceSpot, StageLayout } from './floorPlan.ts';
import { portrait } from './portrait.ts';
import { type Box, nearestTo, type Point } from './shapes.ts';
import { strip } from './strip.ts';

/** From this height a phone held upright has room for names. */
const TALL = 520;

/** Lays the room out: the hall, the same on a phone held upright, or where there is little room a strip without words. */
export function roomLayout(width: number, height: number, cast: Cast): StageLayout {
  // A narrow hall needs one more row for its benches.
  if (width >= 600 && height >= (width >= 660 ? 300 : 340)) return hall(width, height, cast);
  return width < 600 && height >= TALL ? portrait(width, height, cast) : strip(width, height, cast);
}

/** Where a thread begins, and from which side of the room. */
export interface ThreadStart {
  readonly thread: Point;
  readonly side: PlaceSpot['side'] | 'below';
}

/** Where somebody's threads begin: its place at the table, or the top of its token on a bench. */
export function threadStart(layout: StageLayout, who: string): ThreadStart | null {
  const place = layout.places.find((each) => each.who === who);
  if (place) return place;
  const seat = [...layout.leads, ...layout.contributors, ...layout.guests].find((each) => each.who === who);
  return seat ? { thread: { x: seat.token.x, y: seat.token.y - seat.radius }, side: 'below' } : null;
}

/**
 * A thread to a paragraph's row: it leaves the table at a right angle, or a bench upwards, and comes to the
 * paper level with the row.
 */
export function threadTo(layout: StageLayout, { thread, side }: ThreadStart, row: number): Point[] {
  const line = layout.rows[row];
  if (!line) return [];
  const { paper, floor } = layout;
  const left = side === 'left' || (side !== 'right' && thread.x <= paper.x + paper.width / 2);
  const end = { x: left ? paper.x : paper.x + paper.width, y: line.y + line.height / 2 };
  const away = left ? -1 : 1;
  const aisle = Math.abs(end.x - (left ? floor.x : floor.x + floor.width));
  // From the head the threads come down side by side, the lowest on the outside; from below the other way round.
  const lanes = row / layout.rows.length;
  const reach = aisle * (side === 'head' ? 0.3 + 0.5 * lanes : side === 'below' ? 0.8 - 0.5 * lanes : 0.62);
  const first =
    side === 'head'
      ? { x: end.x + away * reach, y: thread.y }
      : side === 'below'
        ? { x: end.x + away * reach, y: thread.y - 20 }
        : { x: thread.x - away * reach * 0.8, y: thread.y };
  const second = { x: end.x + away * reach, y: end.y };
  return Array.from({ length: 25 }, (_, index) => {
    const t = index / 24;
    const u = 1 - t;
    const blend = (a: number, b: number, c: number, d: number): number =>
      u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    return {
      x: blend(thread.x, first.x, second.x, end.x),
      y: blend(thread.y, first.y, second.y, end.y),
    };
  });
}

/** Anything that can be pointed at: who it is, its token, and whether it sits on a bench. */
export interface Spot {
  readonly who: string;
  readonly token: Point;
  readonly radius: number;
  readonly bench?: true;
  readonly box: Box;
}

/** Everyone in the room. A country that sits at the table and on a bench is there twice. */
export function spotsOf(layout: StageLayout): Spot[] {
  const benches = [...layout.leads, ...layout.contributors, ...layout.guests, ...layout.funds.payers];
  return [
    ...layout.places.map(({ who, token, box }) => ({ who, token, radius: layout.token, box })),
    ...benches.map(({ who, token, radius, box }) => ({ who, token, radius, bench: true as const, box })),
  ];
}

/** Who is at a point of the room, or null. */
export function spotAt(layout: StageLayout, point: Point): Spot | null {
  return nearestTo(spotsOf(layout), point);
}
