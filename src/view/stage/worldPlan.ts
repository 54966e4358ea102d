import { clamp } from '../../core/numbers.ts';
import { box, type Box, type Point } from './shapes.ts';

/** A place on the globe, degrees. */
export type Degrees = readonly [longitude: number, latitude: number];

/** The map is never closer than this, in units of the globe's radius, nor a place nearer to the edge than this share. */
const LEAST_WIDTH = 2.6;
const MARGIN = 0.07;
/** The Equal Earth projection (Šavrič, Patterson and Jenny, 2018). */
const A = [1.340264, -0.081106, 0.000893, 0.003796] as const;
const M = Math.sqrt(3) / 2;
/** The map's meridian in the middle: the Atlantic between the Council's capitals and Haiti. */
const MIDDLE = 10;

/** Projects a place, in units of the globe's radius, y upwards. */
function project([longitude, latitude]: Degrees): Point {
  const turned = ((longitude - MIDDLE + 540) % 360) - 180;
  const t = Math.asin(M * Math.sin((latitude * Math.PI) / 180));
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  const along = A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2);
  return {
    x: (((turned * Math.PI) / 180) * Math.cos(t)) / (M * along),
    y: t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2)),
  };
}

/** From a place on the globe to a point of the stage. */
export type Mapping = (at: Degrees) => Point;

/** Fits the map into a frame so that every given place is in it, with some sea around, as large as it goes. */
export function mapInto(frame: Box, places: readonly Degrees[]): Mapping {
  const points = places.map(project);
  const edges = (values: readonly number[], least: number): readonly [number, number] => {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const wanting = Math.max(0, least - (high - low)) / 2;
    return [low - wanting, high + wanting];
  };
  const [west, east] = edges(
    points.map(({ x }) => x),
    LEAST_WIDTH,
  );
  const [south, north] = edges(
    points.map(({ y }) => y),
    LEAST_WIDTH / 2.4,
  );
  const inside = 1 - 2 * MARGIN;
  const scale = Math.min((frame.width * inside) / (east - west), (frame.height * inside) / (north - south));
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  return (at) => {
    const { x, y } = project(at);
    return {
      x: middle.x + (x - (east + west) / 2) * scale,
      y: middle.y - (y - (south + north) / 2) * scale,
    };
  };
}

/** A ring of the land cut where the map's edge is, so that no line crosses the whole map. */
export function pieces(ring: readonly Degrees[]): Degrees[][] {
  const cut: Degrees[][] = [[]];
  let before: number | null = null;
  for (const at of ring) {
    const turned = ((at[0] - MIDDLE + 540) % 360) - 180;
    if (before !== null && Math.abs(turned - before) > 180) cut.push([]);
    cut.at(-1)?.push(at);
    before = turned;
  }
  return cut.filter((piece) => piece.length > 2);
}

/** Points along the shortest way over the globe, both ends among them. */
export function greatCircle(from: Degrees, to: Degrees, steps = 32): Degrees[] {
  const a = vector(from);
  const b = vector(to);
  const angle = Math.acos(clamp(a[0] * b[0] + a[1] * b[1] + a[2] * b[2], -1, 1));
  if (angle < 1e-6) return [from, to];
  return Array.from({ length: steps + 1 }, (_, index) => {
    const share = index / steps;
    const p = Math.sin((1 - share) * angle) / Math.sin(angle);
    const q = Math.sin(share * angle) / Math.sin(angle);
    const [x, y, z] = [a[0] * p + b[0] * q, a[1] * p + b[1] * q, a[2] * p + b[2] * q];
    return [(Math.atan2(y, x) * 180) / Math.PI, (Math.asin(clamp(z, -1, 1)) * 180) / Math.PI] as const;
  });
}

function vector([longitude, latitude]: Degrees): readonly [number, number, number] {
  const l = (longitude * Math.PI) / 180;
  const p = (latitude * Math.PI) / 180;
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** Somebody's capital: where it is, where its token stands so that none lies on another, and its name's place. */
export interface CapitalSpot {
  readonly who: string;
  readonly home: Point;
  readonly token: Point;
  readonly radius: number;
  /** Null where no side of the token is free. */
  readonly label: (Point & { readonly align: 0 | 0.5 | 1 }) | null;
  readonly box: Box;
}

/** How wide a letter of the map's labels is, in parts of their size. */
const LETTER = 0.56;

/**
 * Places tokens at their capitals and pushes those apart that would lie on one another, then gives each name
 * a free side. The first in the list get their names first.
 */
export function placeCapitals(
  capitals: readonly { readonly who: string; readonly home: Point; readonly letters: number }[],
  { frame, radius, text }: { readonly frame: Box; readonly radius: number; readonly text: number },
): CapitalSpot[] {
  const apart = 2 * radius + 3;
  const spots = capitals.map(({ home }) => ({ ...home }));
  const inset = radius + 2;
  for (let turn = 0; turn < 260; turn += 1) {
    for (const [index, spot] of spots.entries()) {
      const home = capitals[index]?.home ?? spot;
      spot.x += (home.x - spot.x) * 0.04;
      spot.y += (home.y - spot.y) * 0.04;
      for (let other = 0; other < index; other += 1) push(spots[other] ?? spot, spot, apart, index);
      spot.x = clamp(spot.x, frame.x + inset, frame.x + frame.width - inset);
      spot.y = clamp(spot.y, frame.y + inset, frame.y + frame.height - inset);
    }
  }
  // The pull home has left some a hair too near; a last round only pushes.
  for (let turn = 0; turn < 200; turn += 1)
    for (const [index, spot] of spots.entries()) {
      for (let other = 0; other < index; other += 1) push(spots[other] ?? spot, spot, apart, index);
      spot.x = clamp(spot.x, frame.x + inset, frame.x + frame.width - inset);
      spot.y = clamp(spot.y, frame.y + inset, frame.y + frame.height - inset);
    }
  const taken: Box[] = spots.map(({ x, y }) =>
    box(x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2),
  );
  return capitals.map(({ who, home, letters }, index) => {
    const token = { x: Math.round(spots[index]?.x ?? home.x), y: Math.round(spots[index]?.y ?? home.y) };
    const width = letters * text * LETTER;
    const sides = [
      { x: token.x + radius + 4, y: token.y, align: 0 as const },
      { x: token.x - radius - 4, y: token.y, align: 1 as const },
      { x: token.x, y: token.y + radius + text * 0.62, align: 0.5 as const },
      { x: token.x, y: token.y - radius - text * 0.62, align: 0.5 as const },
    ];
    const label =
      sides.find((side) => {
        const area = {
          x: side.x - width * side.align - 1,
          y: side.y - text * 0.55,
          width: width + 2,
          height: text * 1.1,
        };
        const inside = area.x >= frame.x && area.x + area.width <= frame.x + frame.width;
        const level = area.y >= frame.y && area.y + area.height <= frame.y + frame.height;
        if (!inside || !level || taken.some((other) => meet(area, other))) return false;
        taken.push(area);
        return true;
      }) ?? null;
    const reach = Math.max(12, radius + 1);
    return {
      who,
      home,
      token,
      radius,
      label,
      box: box(token.x - reach, token.y - reach, 2 * reach, 2 * reach),
    };
  });
}

function push(
  one: { x: number; y: number },
  other: { x: number; y: number },
  apart: number,
  salt: number,
): void {
  const dx = other.x - one.x;
  const dy = other.y - one.y;
  const far = Math.hypot(dx, dy);
  if (far >= apart) return;
  // Two in the same place part in a direction of their own.
  const [ux, uy] = far > 0.01 ? [dx / far, dy / far] : [Math.cos(salt * 2.4), Math.sin(salt * 2.4)];
  const by = (apart - far) / 2 + 0.05;
  one.x -= ux * by;
  one.y -= uy * by;
  other.x += ux * by;
  other.y += uy * by;
}

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
