import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import type { StageLayout } from './floorPlan.ts';
import type { Measure } from './measure.ts';
import { box, type Horseshoe } from './shapes.ts';

/** The lowest row of the paper that a label fits in. */
const LABEL_ROW = 14;

/** The paper between the legs of the table, with a row for each paragraph, named where there is room. */
export function sheet(
  { text, px }: Pick<Measure, 'text' | 'px'>,
  table: Horseshoe,
  least = 36,
): Pick<StageLayout, 'paper' | 'rows' | 'lettered'> {
  const innerLeft = table.left + table.thickness;
  const inner = table.right - table.thickness - innerLeft;
  const top = table.top + table.thickness + text + px(12);
  // Twelve letters of text, a number before and the level behind.
  const width = Math.min(Math.max(px(190), text * 12), inner - 2 * px(least));
  const height = Math.min(table.foot - top - 2, px(330));
  const paper = box(innerLeft + (inner - width) / 2, top, width, height);
  const header = text + px(8);
  const lettered = (paper.height - header - px(6)) / PARAGRAPHS.length >= LABEL_ROW;
  const above = lettered ? header : px(5);
  const rowHeight = Math.floor((paper.height - above - px(5)) / PARAGRAPHS.length);
  const inset = px(lettered ? 9 : 6);
  const rows = PARAGRAPHS.map((_, index) =>
    box(paper.x + inset, paper.y + above + index * rowHeight, paper.width - 2 * inset, rowHeight),
  );
  return { paper, rows, lettered };
}
