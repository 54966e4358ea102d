import type { Cast, PlaceSpot } from './floorPlan.ts';
import type { Measure } from './measure.ts';
import { seat } from './seats.ts';
import { box, type Box, type Horseshoe } from './shapes.ts';

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
export function tableSeats({ text, margin, px }: Measure, cast: Cast, room: Box): TableSeats {
  const full = px(19);
  const handHeight = px(22);
  const thickness = px(24);
  const middle = Math.round(room.x + room.width / 2);
  const steps = Math.max(1, Math.ceil(cast.elected.length / 2) - 1);
  const free = room.height - margin;
  // How far the first places of the legs stand below the head: the plates of the head end above them.
  const headToLeg = Math.max(thickness + text * 2.2, px(60));
  const pitchWith = (token: number): number =>
    Math.min(px(96), Math.floor((free - handHeight - 2 * token - headToLeg - 3) / steps));

  // On a low stage the tokens shrink before they touch.
  const token = Math.min(full, Math.floor((pitchWith(full) - 1) / 2));
  const pitch = pitchWith(token);
  const aside = pitch < 2 * token + handHeight - px(6);
  const reach = aside ? Math.round(handHeight * 0.62) + 2 : 0;
  const plate = Math.round(text * 5.8);
  const span = Math.min(room.width - margin, Math.max(560, px(640)));
  const half = Math.round(span / 2) - plate - reach - 2 * token - 12;

  const inside = (2 * (half - thickness) - text * 4) / Math.max(1, cast.permanent.length - 1);
  const apart = Math.min(px(84), inside);
  const used = handHeight + 2 * token + headToLeg + pitch * steps + 3;
  const headY = room.y + margin + Math.max(0, Math.round((free - used) / 2)) + handHeight + token;
  const legY = headY + headToLeg;
  const top = headY + token + 4;
  const foot = legY + pitch * steps + token;
  const table = { left: middle - half, right: middle + half, top, foot, thickness, radius: px(36) };

  const places = seat(cast, (side, index, of) => {
    if (side === 'head') {
      const x = Math.round(middle + (index - (of - 1) / 2) * apart);
      const plateY = top + thickness + 3 + Math.round(text * 0.7);
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
      plate: {
        x: near,
        y,
        align: side === 'left' ? 1 : 0,
        within: side === 'left' ? near - room.x : room.x + room.width - near,
      },
      hand,
      thread: { x: inner, y },
      box: box(Math.min(far, inner), y - tall / 2, Math.abs(far - inner), tall),
    };
  });
  return { token, handHeight, table, places };
}
