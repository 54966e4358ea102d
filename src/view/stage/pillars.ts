import { blocks } from './blocks.ts';
import type { StageLayout } from './floorPlan.ts';
import type { Measure } from './hall.ts';
import { bare } from './seats.ts';
import { box } from './shapes.ts';

/** A money column shorter than this leaves its payers to the bench. */
const SHORTEST_COLUMN = 120;

/**
 * The money column at the left, with its payers below it where it is tall enough (`placed`), and the
 * window on Port-au-Prince at the right.
 */
export function pillars(
  { width, height, text, margin, pillar, bench, px }: Measure,
  payers: readonly string[],
): Pick<StageLayout, 'funds' | 'ground'> & { readonly placed: boolean } {
  const top = margin + text + px(8);
  const foot = height - bench - px(12);
  const pitch = Math.max(28, px(28));
  const figures = 2 * text + px(14);
  const payersHeight = Math.ceil(payers.length / 2) * pitch;
  const placed = foot - payersHeight - figures - top >= SHORTEST_COLUMN;
  const payersTop = placed ? foot - payersHeight : foot;
  const columnWidth = px(24);
  const x = Math.round(pillar / 2);
  const y = margin + Math.round(text / 2);
  const spots = payers.map((who, index) => {
    const alone = index === payers.length - 1 && index % 2 === 0;
    const aside = alone ? 0 : (index % 2 === 0 ? -1 : 1) * Math.round(pitch / 2);
    const row = payersTop + Math.floor(index / 2) * pitch + Math.round(pitch / 2);
    return bare(who, x + aside, row, Math.round(pitch * 0.38), pitch);
  });
  const windowX = width - pillar + px(8);
  const frame = box(windowX, top, width - px(10) - windowX, foot - top - text - px(8));
  const windowMiddle = frame.x + Math.round(frame.width / 2);
  return {
    placed,
    funds: {
      column: box(x - columnWidth / 2, top, columnWidth, payersTop - figures - top),
      title: { x, y },
      figures: { x, y: payersTop - figures + px(6) + Math.round(text / 2) },
      payers: placed ? spots : [],
    },
    ground: {
      frame,
      cells: blocks(frame, Math.max(3, px(4))),
      title: { x: windowMiddle, y },
      figure: { x: windowMiddle, y: foot - Math.round(text / 2) },
    },
  };
}
