import { clamp } from '../../core/numbers.ts';
import { benchFlow } from './benchPanels.ts';
import type { Cast, StageLayout } from './floorPlan.ts';
import { row } from './pillars.ts';
import { seat } from './seats.ts';
import { box, horseshoe, inlayOf } from './shapes.ts';
import { sheet } from './sheet.ts';

/** Room for a name under a token, in parts of the text's size. */
const NAME = 6.3;

/** The room on a phone held upright: the table above, the money and the map side by side below it, then the benches. */
export function portrait(width: number, height: number, cast: Cast): StageLayout {
  const unit = clamp(Math.min(width / 390, height / 520), 0.85, 1.5);
  const px = (length: number): number => Math.round(length * unit);
  // A pixel less than elsewhere: the names of the five permanent members stand side by side over so narrow a table.
  const text = clamp(px(13), 13, 17);
  const margin = px(7);
  const measure = { width, height, unit, text, margin, px };
  const benches = benchFlow(measure, cast, box(margin, 0, width - 2 * margin, height - 3), 26);

  const half = Math.round((width - 2 * margin - px(14)) / 2);
  const pitch = Math.max(24, Math.min(px(27), Math.floor(half / Math.max(1, cast.payers.length))));
  const titleHeight = text + px(5);
  const barHeight = px(13);
  const inRow = Math.max(1, Math.floor(half / pitch));
  const payerRows = Math.ceil(cast.payers.length / inRow);
  const moneyHeight = titleHeight + barHeight + text + 6 + payerRows * pitch;
  const moneyTop = benches.top - moneyHeight - px(6);
  const barTop = moneyTop + titleHeight;
  const mapX = width - margin - half;

  const dockHeight = Math.max(30, px(31));
  const dockTop = moneyTop - dockHeight - px(4);
  const side = Math.round(text * NAME);
  const handHeight = px(15);
  const thickness = px(16);
  const middle = Math.round(width / 2);
  const steps = Math.max(1, Math.ceil(cast.elected.length / 2) - 1);
  const headToLeg = px(60);
  const name = text + 3;
  const pitchWith = (token: number): number =>
    Math.min(px(66), Math.floor((dockTop - margin - handHeight - 2 * token - headToLeg - name - 6) / steps));
  const token = Math.max(8, Math.min(px(14), Math.floor((pitchWith(px(14)) - name - 1) / 2)));
  const legPitch = pitchWith(token);
  const headY = margin + handHeight + token;
  const legY = headY + headToLeg;
  const top = headY + token + 3;
  const foot = legY + legPitch * steps + token + 4;
  const left = side + 3;
  const table = { left, right: width - left, top, foot, thickness, radius: px(22) };
  const apart = (table.right - table.left - px(34)) / Math.max(1, cast.permanent.length - 1);
  const places = seat(cast, (where, index, of) => {
    if (where === 'head') {
      const x = Math.round(middle + (index - (of - 1) / 2) * apart);
      const plateY = top + thickness + 2 + Math.round(text * 0.65);
      return {
        token: { x, y: headY },
        lamp: { x, y: top + Math.round(thickness / 2) },
        plate: { x, y: plateY, align: 0.5 as const },
        hand: { x, y: headY - token + 2 },
        thread: { x, y: plateY + Math.round(text * 0.8) },
        box: box(x - apart / 2, headY - token - 3, apart, plateY + text * 0.6 - headY + token + 3),
      };
    }
    const out = where === 'left' ? -1 : 1;
    const edge = where === 'left' ? table.left : table.right;
    const x = where === 'left' ? Math.round(side / 2) + 2 : width - Math.round(side / 2) - 2;
    const y = legY + index * legPitch;
    return {
      token: { x, y },
      lamp: { x: edge - out * Math.round(thickness / 2), y },
      plate: {
        x,
        y: y + token + Math.round(name / 2),
        align: 0.5 as const,
        within: 2 * Math.min(x, width - x),
      },
      hand: { x: x + out * (token + Math.round(handHeight * 0.34)), y: y + Math.round(handHeight / 2) },
      thread: { x: edge - out * thickness, y },
      box: box(
        Math.min(x + (out * side) / 2, edge - out * thickness),
        y - Math.min(legPitch / 2, token + 4),
        side + thickness + 2,
        Math.min(legPitch, 2 * token + name + 4),
      ),
    };
  });

  const mapTop = moneyTop + titleHeight;
  return {
    width,
    height,
    named: true,
    ...sheet({ text, px }, table, 15),
    text,
    unit,
    token,
    lamp: Math.round(thickness * 0.42),
    handHeight,
    places,
    table: horseshoe(table),
    inlay: inlayOf(table),
    floor: box(table.left + 1, top + 1, table.right - table.left - 2, foot - top - 1),
    dock: box(margin, dockTop, width - 2 * margin, dockHeight),
    toggle: box(2, 2, 30, 30),
    funds: {
      column: box(margin, barTop, half, barHeight),
      lying: true,
      labels: box(margin, barTop + barHeight + 2, mapX - margin - 2, text + 4),
      title: { x: margin, y: moneyTop + Math.round(text / 2) + 1 },
      payers: row(cast.payers, { x: margin, y: moneyTop + moneyHeight - payerRows * pitch, pitch, inRow }),
    },
    ground: {
      frame: box(mapX, mapTop, half, moneyTop + moneyHeight - mapTop),
      title: { x: mapX, y: moneyTop + Math.round(text / 2) + 1 },
    },
    benches: [],
    leads: benches.leads,
    contributors: benches.contributors,
    guests: benches.guests,
  };
}
