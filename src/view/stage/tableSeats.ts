import type { Cast, PlaceSpot } from './floorPlan.ts';
import type { Measure } from './hall.ts';
import { seat } from './seats.ts';
import { box, type Horseshoe } from './shapes.ts';

export interface TableSeats {
  readonly token: number;
  readonly handHeight: number;
  readonly table: Horseshoe;
  readonly places: readonly PlaceSpot[];
}

/**
 * The table and the places at it: tokens outside, lamps on it, plates below the head's lamps and beside
 * the legs' tokens. A hand rises above its token, or beside it where the places stand too close.
 */
export function tableSeats(
  { width, height, text, margin, pillar, bench, px }: Measure,
  cast: Cast,
): TableSeats {
  const full = px(19);
  const handHeight = px(23);
  const thickness = px(24);
  const middle = Math.round(width / 2);
  const steps = Math.max(1, Math.ceil(cast.elected.length / 2) - 1);
  const room = height - bench - margin - px(12);
  const head = handHeight + full;
  const below = full + px(4);
  const spread = (headToLeg: number): number =>
    Math.min(px(104), Math.floor((room - head - headToLeg - below) / steps));

  // On a low stage the tokens shrink before they touch.
  const token = Math.min(full, Math.floor((spread(72) - 1) / 2));
  const aside = spread(px(72)) < 2 * token + handHeight - px(6);
  const reach = aside ? Math.round(handHeight * 0.62) + 2 : 0;
  const plate = Math.round(text * 5.8);
  const span = Math.min(width - 2 * pillar, Math.max(600, px(640)));
  const half = Math.round(span / 2) - plate - reach - 2 * token - 12;

  // The outermost plates stay inside the legs, unless they would then touch one another.
  const inside = (2 * (half - thickness) - text * 4) / Math.max(1, cast.permanent.length - 1);
  const apart = Math.max(text * 3.6, Math.min(px(84), inside));
  const headToLeg = Math.max(apart > inside ? 72 : 0, px(72));
  const pitch = spread(headToLeg);
  const used = head + headToLeg + pitch * steps + below;
  const headY = margin + Math.max(0, Math.round((room - used) / 2)) + head;
  const legY = headY + headToLeg;
  const top = headY + token + 4;
  const foot = legY + pitch * steps + token;
  const table = { left: middle - half, right: middle + half, top, foot, thickness, radius: px(40) };

  const places = seat(cast, (side, index, of) => {
    if (side === 'head') {
      const x = Math.round(middle + (index - (of - 1) / 2) * apart);
      const plateY = top + thickness + 4 + Math.round(text * 0.7);
      return {
        token: { x, y: headY },
        lamp: { x, y: top + Math.round(thickness / 2) },
        plate: { x, y: plateY, align: 0.5 },
        hand: { x, y: headY - token + 2 },
        thread: { x, y: plateY + Math.round(text * 0.8) },
        box: box(x - apart / 2, headY - token - 4, apart, plateY + text - headY + token + 4),
      };
    }
    const out = side === 'left' ? -1 : 1;
    const edge = side === 'left' ? table.left : table.right;
    const x = edge + out * (token + 4);
    const y = legY + index * pitch;
    const inner = edge - out * thickness;
    const near = x + out * (token + 7 + reach);
    const far = near + out * plate;
    const hand = aside
      ? { x: x + out * (token + 2 + Math.round(handHeight * 0.32)), y: y + Math.round(handHeight / 2) }
      : { x, y: y - token + 2 };
    const tall = Math.min(pitch, 2 * token + 4);
    return {
      token: { x, y },
      lamp: { x: edge - out * Math.round(thickness / 2), y },
      plate: { x: near, y, align: side === 'left' ? 1 : 0 },
      hand,
      thread: { x: inner, y },
      box: box(Math.min(far, inner), y - tall / 2, Math.abs(far - inner), tall),
    };
  });
  return { token, handHeight, table, places };
}
