import type { Measure } from './measure.ts';
import { clamp } from '../../core/numbers.ts';
import { benchFlow, benchPanels } from './benchPanels.ts';
import type { Cast, StageLayout } from './floorPlan.ts';
import { sheet } from './sheet.ts';
import { pillar } from './pillars.ts';
import { box, horseshoe, inlayOf } from './shapes.ts';
import { tableSeats } from './tableSeats.ts';

/** From this height the benches have panels with two lines for each; below it a name each. */
const PANELLED = 430;

/** The whole room: the money at the left, the table beside it, benches and the map of the ground below. */
export function hall(width: number, height: number, cast: Cast): StageLayout {
  const unit = clamp(Math.min(width / 706, height / 560), 0.8, 1.7);
  const px = (length: number): number => Math.round(length * unit);
  const text = clamp(px(14), 14, 18);
  const measure: Measure = { width, height, unit, text, margin: px(10), px };
  const { margin } = measure;
  const panelled = height >= PANELLED;
  const mapWidth = px(134);
  const titleHeight = text + px(7);
  const benches = panelled
    ? benchPanels(measure, cast, box(margin, 0, width - 2 * margin - mapWidth - px(10), height - margin))
    : benchFlow(measure, cast, box(margin, 0, width - 2 * margin, height - Math.round(margin / 2)));
  const dockHeight = Math.max(28, px(30));
  const dockTop = benches.top - dockHeight - 4;
  const left = Math.max(110, px(122));
  const hallBox = box(left, 0, width - left, dockTop - 2);
  const besides = box(margin, margin, left - margin - px(8), benches.top - margin - 8);
  // Where the benches are low, the map lies under the money instead of beside them.
  const mapHeight = panelled ? 0 : Math.min(px(80), Math.round(besides.height * 0.27));
  const money = box(
    besides.x,
    besides.y,
    besides.width,
    besides.height - mapHeight - (panelled ? 0 : titleHeight + px(6)),
  );
  const frame = panelled
    ? box(
        width - margin - mapWidth,
        benches.top + titleHeight,
        mapWidth,
        height - margin - benches.top - titleHeight,
      )
    : box(besides.x, besides.y + besides.height - mapHeight, besides.width, mapHeight);

  const { token, handHeight, table, places } = tableSeats(measure, cast, hallBox);
  const { paper, rows, lettered } = sheet(measure, table);
  return {
    width,
    height,
    named: true,
    lettered,
    text,
    unit,
    token,
    lamp: px(8),
    handHeight,
    places,
    table: horseshoe(table),
    inlay: inlayOf(table),
    floor: box(table.left + 2, table.top + 2, table.right - table.left - 4, table.foot - table.top - 2),
    paper,
    rows,
    dock: box(left, dockTop, width - left - margin, dockHeight),
    toggle: box(left, margin - 2, Math.round(text * 6.2), Math.max(24, px(26))),
    funds: pillar(measure, cast.payers, money),
    ground: { frame, title: { x: frame.x, y: frame.y - Math.round(titleHeight / 2) - 1 } },
    benches: benches.benches,
    leads: benches.leads,
    contributors: benches.contributors,
    guests: benches.guests,
  };
}
