import type { BenchSpot, StageLayout } from './floorPlan.ts';
import type { Measure } from './measure.ts';
import { bare } from './seats.ts';
import { box, type Box } from './shapes.ts';

/** The money column standing at the left: its title above, what each part is beside it, its payers below. */
export function pillar({ text, px }: Measure, payers: readonly string[], room: Box): StageLayout['funds'] {
  // Four in a row where they fit: the seven that a scenario may have then stand in two rows.
  const pitch = Math.max(24, Math.min(px(27), Math.floor(room.width / 4)));
  const inRow = Math.max(1, Math.floor(room.width / pitch));
  const rows = Math.ceil(payers.length / inRow);
  const payersTop = room.y + room.height - rows * pitch;
  const top = room.y + text + px(8);
  const columnWidth = px(24);
  const column = box(room.x, top, columnWidth, payersTop - top - px(6));
  const labels = room.x + columnWidth + px(8);
  return {
    column,
    lying: false,
    // The words may reach a little into the aisle.
    labels: box(labels, top, room.x + room.width - labels + px(14), column.height),
    title: { x: room.x, y: room.y + Math.round(text / 2) },
    payers: row(payers, { x: room.x, y: payersTop, pitch, inRow }),
  };
}

/** Tokens in rows from the left. */
export function row(
  whose: readonly string[],
  at: { readonly x: number; readonly y: number; readonly pitch: number; readonly inRow: number },
): BenchSpot[] {
  const { pitch, inRow } = at;
  return whose.map((who, index) =>
    bare(
      who,
      Math.round(at.x + ((index % inRow) + 0.5) * pitch),
      Math.round(at.y + (Math.floor(index / inRow) + 0.5) * pitch),
      Math.round(pitch * 0.4),
      pitch,
    ),
  );
}
