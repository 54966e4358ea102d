import { clamp } from '../../core/numbers.ts';
import { PARAGRAPHS } from '../../scenario/scenario.ts';
import { blocks } from './blocks.ts';
import type { Cast, StageLayout } from './floorPlan.ts';
import { bare, grid, seat } from './seats.ts';
import { box, horseshoe, inlayOf } from './shapes.ts';

/** The whole room: pillars at both sides, the table between them, benches below. */
export function hall(width: number, height: number, cast: Cast): StageLayout {
  const unit = clamp(Math.min(width / 706, height / 560), 0.8, 1.7);
  const px = (size: number): number => Math.round(size * unit);
  const text = clamp(px(13), 13, 18);
  const margin = px(12);
  const pillar = Math.max(62, px(74));
  const token = px(19);
  const handHeight = px(23);
  const titled = text + px(14);
  const bench = 3 * Math.round(2.5 * text) + titled + px(4) + margin;
  const plate = Math.round(text * 5.8);
  const middle = Math.round(width / 2);
  const span = Math.min(width - 2 * pillar, px(640));
  const tableWidth = px(24);
  const half = Math.round(span / 2) - plate - 8 - 2 * token - 4;

  const room = height - bench - 2 * margin;
  const headToLeg = Math.max(72, px(72));
  const legPlaces = Math.max(1, Math.ceil(cast.elected.length / 2));
  const head = handHeight + token;
  const pitch = Math.min(
    px(104),
    Math.floor((room - head - headToLeg - token - px(4)) / Math.max(1, legPlaces - 1)),
  );
  const used = head + headToLeg + pitch * (legPlaces - 1) + token + px(4);
  const top = margin + Math.max(0, Math.round((room - used) / 2));
  const headY = top + head;
  const legY = headY + headToLeg;
  const tableTop = headY + token + 4;
  const foot = legY + pitch * (legPlaces - 1) + token;

  const table = {
    left: middle - half,
    right: middle + half,
    top: tableTop,
    foot,
    thickness: tableWidth,
    radius: px(40),
  };
  const lamp = px(9);
  const places = seat(cast, (side, index, of) => {
    if (side === 'head') {
      // The outermost plates stay inside the legs, unless they would then touch one another.
      const inside = (2 * (half - tableWidth) - text * 4) / Math.max(1, of - 1);
      const step = Math.max(text * 3.6, Math.min(px(84), inside));
      const x = Math.round(middle + (index - (of - 1) / 2) * step);
      const plateY = tableTop + tableWidth + 4 + Math.round(text * 0.7);
      return {
        token: { x, y: headY },
        lamp: { x, y: tableTop + Math.round(tableWidth / 2) },
        plate: { x, y: plateY, align: 0.5 },
        hand: { x, y: headY - token + 2 },
        thread: { x, y: plateY + Math.round(text * 0.8) },
        box: box(x - step / 2, headY - token - 4, step, plateY + text - headY + token + 4),
      };
    }
    const out = side === 'left' ? -1 : 1;
    const edge = side === 'left' ? table.left : table.right;
    const x = edge + out * (token + 4);
    const y = legY + index * pitch;
    const inner = edge - out * tableWidth;
    const near = x + out * (token + 7);
    const far = near + out * plate;
    return {
      token: { x, y },
      lamp: { x: edge - out * Math.round(tableWidth / 2), y },
      plate: { x: near, y, align: side === 'left' ? 1 : 0 },
      hand: { x, y: y - token + 2 },
      thread: { x: inner, y },
      box: box(Math.min(far, inner), y - token - 2, Math.abs(far - inner), 2 * token + 4),
    };
  });

  const innerLeft = table.left + tableWidth;
  const paperTop = tableTop + tableWidth + text + px(22);
  const captionHeight = text + 12;
  const paperHeight = Math.min(foot - paperTop - captionHeight, px(290));
  const paperWidth = Math.min(px(168), 2 * (middle - innerLeft) - 2 * px(36));
  const paper = box(middle - Math.round(paperWidth / 2), paperTop, paperWidth, paperHeight);
  const header = text + px(14);
  const rowHeight = Math.floor((paper.height - header - px(8)) / PARAGRAPHS.length);
  const rows = Array.from({ length: PARAGRAPHS.length }, (_, index) =>
    box(paper.x + px(10), paper.y + header + index * rowHeight, paper.width - 2 * px(10), rowHeight),
  );

  const pillarTop = margin + text + px(8);
  const pillarFoot = height - bench - margin;
  const seatPitch = Math.max(28, px(28));
  const payerRows = Math.ceil(cast.payers.length / 2);
  const payersTop = pillarFoot - payerRows * seatPitch;
  const figureTop = payersTop - 2 * text - px(14);
  const columnWidth = px(24);
  const columnX = Math.round(pillar / 2);
  const payers = cast.payers.map((who, index) => {
    const alone = index === cast.payers.length - 1 && index % 2 === 0;
    const x = alone ? columnX : columnX + (index % 2 === 0 ? -1 : 1) * Math.round(seatPitch / 2);
    return bare(
      who,
      x,
      payersTop + Math.floor(index / 2) * seatPitch + Math.round(seatPitch / 2),
      Math.round(seatPitch * 0.38),
      seatPitch,
    );
  });
  const groundX = width - pillar + px(8);
  const frame = box(groundX, pillarTop, width - px(10) - groundX, pillarFoot - pillarTop - text - px(8));

  const benchTop = height - bench;
  const gap = px(8);
  const leftWidth = Math.round((width - 2 * margin - gap) * 0.47);
  const leftPanel = box(margin, benchTop, leftWidth, bench - margin);
  const rightPanel = box(
    margin + leftWidth + gap,
    benchTop,
    width - 2 * margin - gap - leftWidth,
    bench - margin,
  );
  const leads = grid(leftPanel, titled, 1, cast.leads, Math.max(3, cast.leads.length), {
    text,
    unit,
    tracked: true,
    alone: 0,
  });
  const guests = grid(rightPanel, titled, 2, cast.guests, 1 + Math.ceil((cast.guests.length - 1) / 2), {
    text,
    unit,
    tracked: false,
    alone: 1,
  });
  const apart = Math.max(26, px(26));
  const contributors = cast.contributors.map((who, index) =>
    bare(
      who,
      leftPanel.x + leftPanel.width - apart * (cast.contributors.length - index - 0.5) - px(4),
      benchTop + Math.round(titled / 2) + 1,
      Math.max(9, px(9)),
      apart,
    ),
  );

  return {
    width,
    height,
    worded: true,
    text,
    unit,
    token,
    lamp,
    handHeight,
    places,
    table: horseshoe(table),
    inlay: inlayOf(table),
    floor: box(table.left + 2, tableTop + 2, 2 * half - 4, foot - tableTop - 2),
    paper,
    rows,
    caption: box(innerLeft, foot - captionHeight, 2 * (middle - innerLeft), captionHeight),
    funds: {
      column: box(columnX - columnWidth / 2, pillarTop, columnWidth, figureTop - pillarTop),
      title: { x: columnX, y: margin + Math.round(text / 2) },
      figures: { x: columnX, y: figureTop + px(6) + Math.round(text / 2) },
      payers,
    },
    ground: {
      frame,
      cells: blocks(frame, Math.max(3, px(4))),
      title: { x: frame.x + Math.round(frame.width / 2), y: margin + Math.round(text / 2) },
      figure: { x: frame.x + Math.round(frame.width / 2), y: pillarFoot - Math.round(text / 2) },
    },
    benches: [
      {
        kind: 'leads',
        panel: leftPanel,
        title: { x: leftPanel.x + px(10), y: benchTop + Math.round(titled / 2) + 1 },
      },
      {
        kind: 'guests',
        panel: rightPanel,
        title: { x: rightPanel.x + px(10), y: benchTop + Math.round(titled / 2) + 1 },
      },
    ],
    leads,
    joining: { x: (contributors[0]?.box.x ?? leftPanel.x) - px(4), y: benchTop + Math.round(titled / 2) + 1 },
    contributors,
    guests,
  };
}
