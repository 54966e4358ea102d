import { clamp } from '../../core/numbers.ts';
import { PARAGRAPHS } from '../../scenario/scenario.ts';
import { benchPanels, panelsHeight } from './benchPanels.ts';
import type { Cast, StageLayout } from './floorPlan.ts';
import { pillars } from './pillars.ts';
import { tokenRow } from './seats.ts';
import { box, horseshoe, inlayOf } from './shapes.ts';
import { tableSeats } from './tableSeats.ts';

/** From this height the benches have words; below it they are a row of tokens. */
const PANELLED = 500;
/** The lowest row of the paper that a label fits in. */
const LABEL_ROW = 15;

/** Sizes that all of one layout shares. */
export interface Measure {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  readonly text: number;
  readonly margin: number;
  /** Width kept at each side for a pillar. */
  readonly pillar: number;
  /** Height kept at the foot for the benches. */
  readonly bench: number;
  /** A length of the typical size, at this one. */
  readonly px: (length: number) => number;
}

/** The whole room: pillars at both sides, the table with its name plates between them, benches below. */
export function hall(width: number, height: number, cast: Cast): StageLayout {
  const unit = clamp(Math.min(width / 706, height / 560), 0.8, 1.7);
  const px = (length: number): number => Math.round(length * unit);
  const text = clamp(px(13), 13, 18);
  const panelled = height >= PANELLED;
  const sized = { width, height, unit, text, margin: px(12), pillar: Math.max(62, px(74)), px };
  const measure = { ...sized, bench: panelled ? panelsHeight(sized) : Math.max(32, px(36)) };

  const { token, handHeight, table, places } = tableSeats(measure, cast);
  const innerLeft = table.left + table.thickness;
  const inner = table.right - table.thickness - innerLeft;
  const paperTop = table.top + table.thickness + text + px(panelled ? 22 : 16);
  const captionHeight = text + (panelled ? 12 : 7);
  const paperWidth = Math.min(px(168), inner - 2 * px(36));
  const paper = box(
    (width - paperWidth) / 2,
    paperTop,
    paperWidth,
    Math.min(table.foot - paperTop - captionHeight, px(310)),
  );
  const lettered = (paper.height - text - px(22)) / PARAGRAPHS.length >= LABEL_ROW;
  const header = lettered ? text + px(14) : px(5);
  const rowHeight = Math.floor((paper.height - header - px(lettered ? 8 : 5)) / PARAGRAPHS.length);
  const rows = PARAGRAPHS.map((_, index) =>
    box(paper.x + px(10), paper.y + header + index * rowHeight, paper.width - 2 * px(10), rowHeight),
  );

  const { funds, ground, placed } = pillars(measure, cast.payers);
  const queue = panelled ? null : benchRow(measure, cast, placed ? [] : cast.payers);
  const panels = panelled ? benchPanels(measure, cast) : null;
  return {
    width,
    height,
    named: true,
    lettered,
    text,
    unit,
    token,
    lamp: px(9),
    handHeight,
    places,
    table: horseshoe(table),
    inlay: inlayOf(table),
    floor: box(table.left + 2, table.top + 2, table.right - table.left - 4, table.foot - table.top - 2),
    paper,
    rows,
    caption: box(innerLeft, table.foot - captionHeight, inner, captionHeight),
    funds: { ...funds, payers: queue && !placed ? queue.payers : funds.payers },
    ground,
    benches: panels?.benches ?? [],
    joining: panels?.joining ?? null,
    leads: panels?.leads ?? queue?.leads ?? [],
    contributors: panels?.contributors ?? queue?.contributors ?? [],
    guests: panels?.guests ?? queue?.guests ?? [],
  };
}

/** The benches as one row of tokens, a little apart from bench to bench. */
function benchRow({ width, height, margin, bench, px }: Measure, cast: Cast, payers: readonly string[]) {
  const groups = [cast.leads, cast.contributors, cast.guests, payers].filter((group) => group.length > 0);
  const gap = px(14);
  const free = width - 2 * margin - gap * (groups.length - 1);
  const pitch = Math.min(px(36), Math.floor(free / Math.max(1, groups.flat().length)));
  const radius = Math.min(px(12), Math.floor(pitch / 2) - 2);
  const spots = tokenRow(groups, {
    middle: width / 2,
    y: height - Math.round(bench / 2) - 2,
    pitch,
    gap,
    radius,
  });
  const of = (group: readonly string[]) => spots[groups.indexOf(group)] ?? [];
  return {
    leads: of(cast.leads),
    contributors: of(cast.contributors),
    guests: of(cast.guests),
    payers: of(payers),
  };
}
