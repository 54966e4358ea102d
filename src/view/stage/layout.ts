import { hall } from './hall.ts';
import type { Cast, PlaceSpot, StageLayout } from './floorPlan.ts';
import type { Box, Point } from './shapes.ts';
import { strip } from './strip.ts';

/** Lays the room out: the hall, or on a phone the same room without words. */
export function layOut(width: number, height: number, cast: Cast): StageLayout {
  return width >= 600 && height >= 296 ? hall(width, height, cast) : strip(width, height, cast);
}

/**
 * A thread from a place to a paragraph's row: it leaves the table at a right angle and comes to the
 * paper level with the row.
 */
export function threadTo(layout: StageLayout, place: PlaceSpot, row: number): Point[] {
  const line = layout.rows[row];
  if (!line) return [];
  const left = place.side === 'left' || (place.side === 'head' && place.token.x <= layout.width / 2);
  const end = { x: left ? layout.paper.x : layout.paper.x + layout.paper.width, y: line.y + line.height / 2 };
  const away = left ? -1 : 1;
  const aisle = Math.abs(end.x - (left ? layout.floor.x : layout.floor.x + layout.floor.width));
  // From the head the threads come down side by side, the lowest on the outside.
  const reach = aisle * (place.side === 'head' ? 0.3 + (0.5 * row) / layout.rows.length : 0.62);
  const first =
    place.side === 'head'
      ? { x: end.x + away * reach, y: place.thread.y }
      : { x: place.thread.x - away * reach * 0.8, y: place.thread.y };
  const second = { x: end.x + away * reach, y: end.y };
  return Array.from({ length: 25 }, (_, index) => {
    const t = index / 24;
    const u = 1 - t;
    const blend = (a: number, b: number, c: number, d: number): number =>
      u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    return {
      x: blend(place.thread.x, first.x, second.x, end.x),
      y: blend(place.thread.y, first.y, second.y, end.y),
    };
  });
}

/** Anything that can be pointed at: who it is, its token, and whether its name is written beside it. */
export interface Spot {
  readonly who: string;
  readonly token: Point;
  readonly radius: number;
  readonly named: boolean;
  readonly box: Box;
}

/** Everyone in the room. A country that sits at the table and on a bench is there twice. */
export function spotsOf(layout: StageLayout): Spot[] {
  const benches = [...layout.leads, ...layout.contributors, ...layout.guests, ...layout.funds.payers];
  return [
    ...layout.places.map(({ who, token, plate, box }) => ({
      who,
      token,
      radius: layout.token,
      named: plate !== null,
      box,
    })),
    ...benches.map(({ who, token, radius, words, box }) => ({
      who,
      token,
      radius,
      named: words !== null,
      box,
    })),
  ];
}

/** Who is at a point of the room, or null. Where boxes meet, the one whose token is nearest. */
export function spotAt(layout: StageLayout, point: Point): Spot | null {
  let found: Spot | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const spot of spotsOf(layout)) {
    const { box, token } = spot;
    if (point.x < box.x || point.y < box.y || point.x > box.x + box.width || point.y > box.y + box.height)
      continue;
    const far = Math.hypot(point.x - token.x, point.y - token.y);
    if (far < nearest) {
      nearest = far;
      found = spot;
    }
  }
  return found;
}
