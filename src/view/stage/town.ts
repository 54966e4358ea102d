import { box, type Box, type Point } from './shapes.ts';

/** A drawn town by a bay, of no real streets: a map of real neighbourhoods would claim what nobody knows. */
export interface Town {
  /** The shore, from the frame's top to its foot; the bay lies left of it. */
  readonly shore: readonly Point[];
  /** The 24 blocks. */
  readonly cells: readonly Box[];
  /** Roads out of the town: north, east, south. */
  readonly roads: readonly (readonly Point[])[];
  readonly port: Point;
  readonly airport: { readonly from: Point; readonly to: Point };
}

const CELLS = 24;
/** Where rows are split, in thousandths of a column's width added or taken: blocks are not all alike. */
const UNEVEN = [120, -90, 60, -140, 100, -40, 150, -110, 30, -70, 90, -130] as const;

/** Draws a town into a frame, whatever its shape. */
export function townIn(frame: Box, gap: number): Town {
  const rows = bestRows(frame);
  const columns = CELLS / rows;
  const coast = (share: number): number =>
    frame.x + frame.width * (0.2 + 0.1 * Math.sin(share * Math.PI * 1.15 + 0.5));
  const shore = Array.from({ length: 13 }, (_, index) => ({
    x: coast(index / 12),
    y: frame.y + (frame.height * index) / 12,
  }));
  const rowHeight = (frame.height - gap * (rows + 1)) / rows;
  const cells: Box[] = [];
  for (let row = 0; row < rows; row += 1) {
    const y = frame.y + gap + row * (rowHeight + gap);
    const left =
      Math.max(coast((y - frame.y) / frame.height), coast((y + rowHeight - frame.y) / frame.height)) +
      gap * 2;
    const free = frame.x + frame.width - gap - left - gap * (columns - 1);
    const each = free / columns;
    let x = left;
    for (let column = 0; column < columns; column += 1) {
      const last = column === columns - 1;
      const uneven = ((UNEVEN[(row * 5 + column) % UNEVEN.length] ?? 0) / 1000) * each;
      const width = last ? frame.x + frame.width - gap - x : each + uneven;
      cells.push(box(x, y, Math.max(1, width), rowHeight));
      x += width + gap;
    }
  }
  const middle = Math.max(1, Math.round(rows / 2));
  const main = frame.y + gap / 2 + middle * (rowHeight + gap);
  const port = { x: coast((main - frame.y) / frame.height), y: main };
  const along = (from: number, to: number): Point[] =>
    Array.from({ length: 7 }, (_, index) => {
      const share = from + ((to - from) * index) / 6;
      return { x: coast(share) + gap, y: frame.y + frame.height * share };
    });
  const start = (main - frame.y) / frame.height;
  const strip = frame.width * 0.16;
  const air = { x: frame.x + frame.width * 0.8, y: frame.y + gap + rowHeight / 2 };
  return {
    shore,
    cells,
    roads: [along(start, 0), [port, { x: frame.x + frame.width, y: main }], along(start, 1)],
    port,
    airport: { from: { x: air.x - strip / 2, y: air.y + 2 }, to: { x: air.x + strip / 2, y: air.y - 2 } },
  };
}

/** How many rows make the blocks most nearly a little wider than high. */
function bestRows(frame: Box): number {
  const shape = (rows: number): number =>
    Math.abs(Math.log((frame.width * 0.72 * rows) / (CELLS / rows) / frame.height / 1.35));
  return [2, 3, 4, 6, 8, 12].reduce((best, rows) => (shape(rows) < shape(best) ? rows : best));
}
