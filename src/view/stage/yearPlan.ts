import { clamp } from '../../core/numbers.ts';
import type { StageLayout } from './floorPlan.ts';
import { box, type Box, type Point } from './shapes.ts';

/** Quarters after a vote, each with its dispatch. */
const QUARTERS = 4;

/** Where the year after a vote is drawn: its four quarters, the people who came, the money and the ground. */
export interface YearPlan extends Pick<StageLayout, 'funds' | 'ground' | 'named' | 'text' | 'unit'> {
  readonly width: number;
  readonly height: number;
  /** The vote, and the four dispatches after it. */
  readonly stops: readonly Point[];
  /** Middles of the words below the stops. */
  readonly months: readonly Point[];
  readonly people: { readonly frame: Box; readonly title: Point };
}

/** Lays the year out: its line above, below it three panes side by side, or on a phone one under the other. */
export function yearPlan(width: number, height: number): YearPlan {
  const unit = clamp(Math.min(width / 700, height / 210), 0.85, 1.6);
  const px = (length: number): number => Math.round(length * unit);
  const text = clamp(px(14), 14, 18);
  const margin = px(10);
  const line = margin + px(8);
  const inset = margin + Math.round(text * 1.6);
  const stops = Array.from({ length: QUARTERS + 1 }, (_, index) => ({
    x: Math.round(inset + ((width - 2 * inset) * index) / QUARTERS),
    y: line,
  }));
  const top = line + px(12) + text + px(12);
  const gap = px(18);
  const upright = width < 520;
  const count = upright ? 1 : 3;
  // Half a pixel at either side is the frames' own.
  const paneWidth = Math.floor((width - 2 - gap * (count - 1)) / count);
  const free = height - top - margin;
  const paneHeight = upright ? Math.floor((free - 2 * gap) / 3) : free;
  const pane = (index: number): Box =>
    upright
      ? box(1, top + index * (paneHeight + gap), paneWidth, paneHeight)
      : box(1 + index * (paneWidth + gap), top, paneWidth, paneHeight);
  const titled = text + px(6);
  const inPane = (index: number) => {
    const { x, y, width: wide, height: tall } = pane(index);
    return { title: { x, y: y + Math.round(text / 2) }, frame: box(x, y + titled, wide, tall - titled) };
  };
  const money = inPane(1);
  const barHeight = Math.min(px(34), Math.max(14, money.frame.height - text - px(16)));
  const barTop = money.frame.y + px(6);
  return {
    width,
    height,
    named: true,
    text,
    unit,
    stops,
    months: stops.map(({ x, y }) => ({ x, y: y + px(12) + Math.round(text / 2) })),
    people: inPane(0),
    funds: {
      column: box(money.frame.x, barTop, money.frame.width, barHeight),
      lying: true,
      labels: box(money.frame.x, barTop + barHeight + px(8), money.frame.width, text + 4),
      title: money.title,
      payers: [],
    },
    ground: inPane(2),
  };
}

/** How many people one figure stands for, so that there are never more figures than can be told apart. */
export function peoplePerFigure(required: number): number {
  return [1, 5, 10, 25, 50, 100, 250, 500].find((each) => required / each <= 60) ?? 1000;
}

/** Rows and columns of figures, as large as their frame lets them be. */
export function figuresIn(frame: Box, count: number): Box[] {
  if (count <= 0) return [];
  let best = { columns: count, size: 0 };
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    const size = Math.min(frame.width / columns, frame.height / rows / 1.5, 22);
    // Of two that are as large, the lower and wider.
    if (size >= best.size) best = { columns, size };
  }
  const { columns, size } = best;
  return Array.from({ length: count }, (_, index) => ({
    x: frame.x + (index % columns) * size,
    y: frame.y + Math.floor(index / columns) * size * 1.5,
    width: size * 0.72,
    height: size * 1.26,
  }));
}
