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

/** Seats in rows and columns inside a panel, below its title: a token, and two lines of words beside it. */
export function grid(
  panel: Box,
  whose: readonly string[],
  seats: {
    readonly columns: number;
    readonly titled: number;
    readonly rowHeight: number;
    readonly text: number;
    readonly radius: number;
    /** How much wider than an even share the first column is. */
    readonly first?: number;
  },
): BenchSpot[] {
  const { columns, titled, rowHeight, radius, first = 1 } = seats;
  const inset = Math.round(rowHeight * 0.16);
  const even = (panel.width - 2 * inset) / columns;
  const widest = Math.floor(even * first);
  const rest = Math.floor((panel.width - 2 * inset - widest) / Math.max(1, columns - 1));
  return whose.map((who, index) => {
    const column = index % columns;
    const cellWidth = column === 0 ? widest : rest;
    const x = panel.x + inset + (column === 0 ? 0 : widest + (column - 1) * rest);
    const y = panel.y + titled + Math.floor(index / columns) * rowHeight;
    const words = x + 2 * radius + Math.round(rowHeight * 0.22);
    return {
      who,
      token: { x: x + radius + 2, y: y + Math.round(rowHeight / 2) },
      radius,
      words: box(words, y, x + cellWidth - words - 3, rowHeight),
      box: box(x - 1, y, cellWidth, rowHeight),
    };
  });
}

/** Letters of the interface's font are about this wide, in parts of its size. */
const LETTER = 0.57;

/** Seats one after the other in rows that end where the floor does: a token and a name, as long as the name is. */
export function flow(
  whose: readonly string[],
  letters: Readonly<Record<string, number>>,
  {
    floor,
    rowHeight,
    text,
    gap,
  }: { readonly floor: Box; readonly rowHeight: number; readonly text: number; readonly gap: number },
): BenchSpot[] {
  const radius = Math.min(Math.round(text * 0.78), Math.floor(rowHeight / 2) - 3);
  const lead = 2 * radius + 10;
  const rows: { who: string; width: number }[][] = [[]];
  let used = 0;
  for (const who of whose) {
    const width = Math.min(floor.width, Math.ceil((letters[who] ?? 8) * text * LETTER) + lead + 4);
    if (used > 0 && used + width > floor.width) {
      rows.push([]);
      used = 0;
    }
    used += width + gap;
    rows.at(-1)?.push({ who, width });
  }
  const top = floor.y + floor.height - rows.length * rowHeight;
  return rows.flatMap((row, line) => {
    const taken = row.reduce((sum, { width }) => sum + width, 0);
    // Rows are spread a little, so that their ends are not ragged more than needed.
    const between = Math.min(gap * 3, (floor.width - taken) / Math.max(1, row.length - 1));
    let x = floor.x;
    const y = top + line * rowHeight;
    return row.map(({ who, width }) => {
      const at = Math.round(x);
      x += width + between;
      return {
        who,
        token: { x: at + radius + 2, y: y + Math.round(rowHeight / 2) },
        radius,
        words: box(at + lead, y + Math.round((rowHeight - text) / 2), width - lead, text),
        box: box(at, y, width, rowHeight),
      };
    });
  });
}

/** A seat that is a token and nothing more. */
export function bare(who: string, x: number, y: number, radius: number, reach: number): BenchSpot {
  return {
    who,
    token: { x, y },
    radius,
    words: null,
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
