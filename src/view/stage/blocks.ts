import { box, type Box } from './shapes.ts';

/** Where each row of the window is split in two, in thousandths: blocks of a town, of no town in particular. */
const SPLITS = [580, 420, 500, 640, 380, 540, 460, 620, 400, 560, 360, 500] as const;

/** The window's blocks: rows of two, split now here, now there. */
export function blocks(frame: Box, gap: number): Box[] {
  const height = (frame.height - gap * (SPLITS.length + 1)) / SPLITS.length;
  const free = frame.width - 3 * gap;
  return SPLITS.flatMap((split, row) => {
    const y = frame.y + gap + row * (height + gap);
    const first = Math.round((free * split) / 1000);
    return [box(frame.x + gap, y, first, height), box(frame.x + 2 * gap + first, y, free - first, height)];
  });
}
