/** Points and outlines that the room is drawn from. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export function box(x: number, y: number, width: number, height: number): Box {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

/** Of things whose boxes hold a point the one whose token is nearest, or null. */
export function nearestTo<T extends { readonly box: Box; readonly token: Point }>(
  things: readonly T[],
  point: Point,
): T | null {
  let found: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const { box: area, token } = thing;
    if (
      point.x < area.x ||
      point.y < area.y ||
      point.x > area.x + area.width ||
      point.y > area.y + area.height
    )
      continue;
    const far = Math.hypot(point.x - token.x, point.y - token.y);
    if (far < least) {
      least = far;
      found = thing;
    }
  }
  return found;
}

export interface Horseshoe {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly thickness: number;
  readonly radius: number;
}

/** The outline of the table's top, from the foot of its left leg clockwise. */
export function horseshoe({ left, right, top, foot, thickness, radius }: Horseshoe): Point[] {
  const inner = Math.max(4, radius - thickness);
  const cap = thickness / 2;
  return [
    ...arc(left + radius, top + radius, radius, 180, 270),
    ...arc(right - radius, top + radius, radius, 270, 360),
    ...arc(right - cap, foot - cap, cap, 0, 180),
    ...arc(right - thickness - inner, top + thickness + inner, inner, 360, 270),
    ...arc(left + thickness + inner, top + thickness + inner, inner, 270, 180),
    ...arc(left + cap, foot - cap, cap, 0, 180),
  ];
}

/** The middle line of the table's top, from foot to foot. */
export function inlayOf({ left, right, top, foot, thickness, radius }: Horseshoe): Point[] {
  const cap = thickness / 2;
  const bend = radius - cap;
  return [
    { x: left + cap, y: foot - thickness },
    ...arc(left + cap + bend, top + cap + bend, bend, 180, 270),
    ...arc(right - cap - bend, top + cap + bend, bend, 270, 360),
    { x: right - cap, y: foot - thickness },
  ];
}

/** Points along an arc, in degrees, clockwise where the second angle is the larger. */
export function arc(x: number, y: number, radius: number, from: number, to: number): Point[] {
  const steps = Math.max(4, Math.ceil(Math.abs(to - from) / 9));
  return Array.from({ length: steps + 1 }, (_, index) => {
    const angle = ((from + ((to - from) * index) / steps) * Math.PI) / 180;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}
