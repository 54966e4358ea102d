import { box, type Box } from './shapes.ts';
import type { BenchSpot, Cast, PlaceSpot } from './floorPlan.ts';

/** Everyone at the table, clockwise in council order: the head from left to right, the right leg down, the left leg up. */
export function seat(
  cast: Cast,
  at: (side: PlaceSpot['side'], index: number, of: number) => Omit<PlaceSpot, 'who' | 'side'>,
): PlaceSpot[] {
  const rightLeg = cast.elected.slice(0, Math.ceil(cast.elected.length / 2));
  const leftLeg = cast.elected.slice(rightLeg.length);
  return [
    ...cast.permanent.map((who, index) => ({
      who,
      side: 'head' as const,
      ...at('head', index, cast.permanent.length),
    })),
    ...rightLeg.map((who, index) => ({
      who,
      side: 'right' as const,
      ...at('right', index, rightLeg.length),
    })),
    ...leftLeg.map((who, index) => ({
      who,
      side: 'left' as const,
      ...at('left', leftLeg.length - 1 - index, leftLeg.length),
    })),
  ];
}

/** Seats in rows and columns inside a panel, below its title. The first `alone` of them have a row each. */
export function grid(
  panel: Box,
  titled: number,
  columns: number,
  whose: readonly string[],
  rows: number,
  {
    text,
    unit,
    tracked,
    alone,
  }: { readonly text: number; readonly unit: number; readonly tracked: boolean; readonly alone: number },
): BenchSpot[] {
  const inset = Math.round(10 * unit);
  const free = panel.height - titled - Math.round(4 * unit);
  const rowHeight = Math.floor(free / Math.max(1, rows));
  const cellWidth = Math.floor((panel.width - 2 * inset) / columns);
  const radius = Math.min(Math.round(13 * unit), Math.floor(rowHeight / 2) - 2);
  const trackWidth = tracked ? Math.round(cellWidth * 0.4) : 0;
  return whose.map((who, index) => {
    const shared = Math.max(0, index - alone);
    const x = panel.x + inset + (shared % columns) * cellWidth;
    const y = panel.y + titled + (Math.min(index, alone) + Math.floor(shared / columns)) * rowHeight;
    const width = index < alone ? panel.width - 2 * inset : cellWidth;
    const words = x + 2 * radius + Math.round(8 * unit);
    const stacked = rowHeight >= 2 * text + 4;
    return {
      who,
      token: { x: x + radius, y: y + Math.round(rowHeight / 2) },
      radius,
      words: box(
        words,
        y + (stacked ? 0 : Math.round((rowHeight - text) / 2)),
        x + width - words - trackWidth - 6,
        stacked ? rowHeight : text,
      ),
      track: tracked ? box(x + width - trackWidth, y, trackWidth, rowHeight) : null,
      box: box(x - 4, y, width, rowHeight),
    };
  });
}

/** A seat that is a token and nothing more. */
export function bare(who: string, x: number, y: number, radius: number, reach: number): BenchSpot {
  return {
    who,
    token: { x, y },
    radius,
    words: null,
    track: null,
    box: box(x - reach / 2, y - reach / 2, reach, reach),
  };
}

/** Benches as one row of tokens, centred, a little apart from bench to bench. */
export function tokenRow(
  groups: readonly (readonly string[])[],
  row: {
    readonly middle: number;
    readonly y: number;
    readonly pitch: number;
    readonly gap: number;
    readonly radius: number;
  },
): BenchSpot[][] {
  const { pitch, gap } = row;
  const length = groups.flat().length * pitch + (groups.length - 1) * gap;
  let x = row.middle - length / 2 + pitch / 2;
  return groups.map((group) => {
    const spots = group.map((who, index) =>
      bare(who, Math.round(x + index * pitch), row.y, row.radius, pitch),
    );
    x += group.length * pitch + gap;
    return spots;
  });
}
