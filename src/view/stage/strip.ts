import { clamp } from '../../core/numbers.ts';
import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import type { Cast, StageLayout } from './floorPlan.ts';
import { seat, tokenRow } from './seats.ts';
import { box, horseshoe, inlayOf } from './shapes.ts';

/** From one token on the benches to the next: wide enough for a finger's edge. */
const SEAT = 26;

/** The room where it is low and narrow, as on a phone held sideways: without words, the benches as one row of tokens. */
export function strip(width: number, height: number, cast: Cast): StageLayout {
  const unit = clamp(Math.min(width / 360, height / 220), 0.85, 1.8);
  const px = (size: number): number => Math.round(size * unit);
  const margin = px(6);
  const token = px(11);
  const handHeight = px(13);
  const tableWidth = px(15);
  const bench = Math.max(26, px(28));
  const middle = Math.round(width / 2);
  const half = Math.min(middle - px(66), px(150));
  const headY = margin + handHeight + token - 2;
  const tableTop = headY + token + 2;
  const legPlaces = Math.max(1, Math.ceil(cast.elected.length / 2));
  const legY = headY + px(30);
  const limit = height - bench - margin - token - 2;
  const pitch = Math.min(px(44), Math.floor((limit - legY) / Math.max(1, legPlaces - 1)));
  const foot = legY + pitch * (legPlaces - 1) + token;
  const table = {
    left: middle - half,
    right: middle + half,
    top: tableTop,
    foot,
    thickness: tableWidth,
    radius: px(18),
  };

  const places = seat(cast, (side, index, of) => {
    if (side === 'head') {
      const step = Math.min(px(50), (2 * (half - tableWidth) - 2 * token) / Math.max(1, of - 1));
      const x = Math.round(middle + (index - (of - 1) / 2) * step);
      return {
        token: { x, y: headY },
        lamp: { x, y: tableTop + Math.round(tableWidth / 2) },
        plate: null,
        hand: { x, y: headY - token + 1 },
        thread: { x, y: tableTop + tableWidth },
        box: box(x - step / 2, headY - token - 2, step, tableTop + tableWidth - headY + token + 4),
      };
    }
    const out = side === 'left' ? -1 : 1;
    const edge = side === 'left' ? table.left : table.right;
    const x = edge + out * (token + 2);
    const y = legY + index * pitch;
    return {
      token: { x, y },
      lamp: { x: edge - out * Math.round(tableWidth / 2), y },
      plate: null,
      hand: { x: x + out * (token + px(7)), y: y + Math.round(handHeight / 2) },
      thread: { x: edge - out * tableWidth, y },
      box: box(
        Math.min(x + out * (token + 2), edge - out * tableWidth),
        y - pitch / 2,
        2 * token + 4 + tableWidth,
        pitch,
      ),
    };
  });

  const paperTop = tableTop + tableWidth + px(8);
  const paperWidth = Math.min(px(112), 2 * half - 2 * tableWidth - px(60));
  const captionHeight = 18;
  const paper = box(
    middle - Math.round(paperWidth / 2),
    paperTop,
    paperWidth,
    foot - paperTop - captionHeight,
  );
  const rowHeight = Math.max(4, Math.floor((paper.height - px(8)) / PARAGRAPHS.length));
  const rows = PARAGRAPHS.map((_, index) =>
    box(paper.x + px(6), paper.y + px(4) + index * rowHeight, paper.width - px(12), rowHeight),
  );

  const pillarFoot = height - bench - margin;
  const column = box(margin, margin, px(12), pillarFoot - margin);
  const frame = box(width - margin - px(20), margin, px(20), pillarFoot - margin);
  // What does not fit is left out, the least needed last; panels in the page have everyone.
  let free = Math.max(0, Math.floor((width - 2 * margin) / SEAT));
  const groups = [
    cast.leads,
    cast.guests,
    cast.payers.slice(0, 1),
    cast.contributors,
    cast.payers.slice(1),
  ].map((group) => {
    const fits = group.slice(0, free);
    free -= fits.length;
    return fits;
  });
  const [leads = [], guests = [], congress = [], contributors = [], funders = []] = tokenRow(groups, {
    middle,
    y: height - Math.round(bench / 2) - 2,
    pitch: SEAT,
    gap: 0,
    radius: Math.min(11, px(9)),
  });

  return {
    width,
    height,
    named: false,
    lettered: false,
    text: 14,
    unit,
    token,
    lamp: Math.round(tableWidth * 0.42),
    handHeight,
    places,
    table: horseshoe(table),
    inlay: inlayOf(table),
    floor: box(table.left + 1, tableTop + 1, 2 * half - 2, foot - tableTop - 1),
    paper,
    rows,
    dock: box(table.left + tableWidth, foot - captionHeight + 2, 2 * (half - tableWidth), captionHeight),
    toggle: box(margin + px(18), margin, 26, 26),
    funds: {
      column,
      lying: false,
      labels: box(0, 0, 0, 0),
      title: { x: 0, y: 0 },
      payers: [...congress, ...funders],
    },
    ground: { frame, title: { x: 0, y: 0 } },
    benches: [],
    leads,
    contributors,
    guests,
  };
}
