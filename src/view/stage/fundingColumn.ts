import type Phaser from 'phaser';
import { hatch } from './glyphs.ts';
import { Label } from './label.ts';
import { BRASS, INK, mix, MUTED, PANEL, TABLE, TEXT } from './palette.ts';
import type { StageLayout } from './floorPlan.ts';
import { DEPTH, type RoomWith } from './room.ts';
import type { Box } from './shapes.ts';

/** M USD, each a part of the one before, and the range of what a year would cost. */
export interface Funds {
  readonly pledged: number;
  readonly obligated: number;
  readonly banked: number;
  readonly low: number;
  readonly high: number;
}

const PARTS = ['pledged', 'obligated', 'banked'] as const;

type FundsRoom = RoomWith<Pick<StageLayout, 'funds' | 'named' | 'text' | 'unit'>>;

/** The money column: what is pledged in outline, obligated hatched, banked solid, against the band of need. */
export class FundingColumn {
  private readonly room: FundsRoom;
  private readonly graphics: Phaser.GameObjects.Graphics;
  private readonly labels: ReadonlyMap<string, Label>;
  private readonly title: Label | null = null;

  constructor(room: FundsRoom) {
    const { scene, layout, say } = room;
    const { funds, text } = layout;
    this.room = room;
    this.graphics = scene.add.graphics().setDepth(DEPTH.furniture);
    const labels = new Map<string, Label>();
    this.labels = labels;
    if (!layout.named) return;
    // Three figures in one line below a short column need a smaller hand.
    const size = funds.lying && funds.labels.width < 220 ? 12 : text;
    const style = { size, within: funds.labels.width };
    this.title = new Label(scene, funds.title, say('stage.funds'), { size: text, colour: MUTED }).depth(
      DEPTH.furniture,
    );
    for (const name of ['need', ...PARTS]) {
      const colour = name === 'banked' ? BRASS : name === 'need' ? MUTED : TEXT;
      labels.set(
        name,
        new Label(scene, funds.labels, '', {
          ...style,
          colour,
          weight: name === 'banked' ? 700 : 400,
        }).depth(DEPTH.furniture),
      );
    }
  }

  show(funds: Funds): void {
    const { layout } = this.room;
    const { column, lying } = layout.funds;
    const full = Math.max(funds.high * 1.12, funds.pledged * 1.05, 1);
    const length = lying ? column.width : column.height;
    const reach = (amount: number): number => Math.round((length * amount) / full);
    /** The part of the column between two amounts. */
    const part = (from: number, to: number, over = 0): Box => {
      const a = reach(from);
      const b = reach(to);
      return lying
        ? { x: column.x + a, y: column.y - over, width: b - a, height: column.height + 2 * over }
        : {
            x: column.x - over,
            y: column.y + column.height - b,
            width: column.width + 2 * over,
            height: b - a,
          };
    };
    const g = this.graphics.clear();
    const fill = (box: Box, colour: number): void =>
      void g.fillStyle(colour).fillRect(box.x, box.y, box.width, box.height);
    fill(column, PANEL);
    const over = layout.named ? Math.round(5 * layout.unit) : 3;
    const band = part(funds.low, funds.high, over);
    fill(band, mix(INK, MUTED, 0.22));
    g.lineStyle(1.5, MUTED);
    if (lying) {
      for (const x of [band.x, band.x + band.width]) g.lineBetween(x, band.y, x, band.y + band.height);
    } else {
      for (const y of [band.y, band.y + band.height]) g.lineBetween(band.x, y, band.x + band.width, y);
    }
    const obligated = part(0, funds.obligated);
    if (funds.obligated > 0) {
      fill(obligated, mix(INK, BRASS, 0.18));
      hatch(g, part(funds.banked, funds.obligated, -1), layout.named ? 5 : 3.5, 1.5, mix(INK, BRASS, 0.75));
    }
    if (funds.banked > 0) fill(part(0, funds.banked), BRASS);
    g.lineStyle(1, mix(TABLE, TEXT, 0.25)).strokeRect(
      column.x + 0.5,
      column.y + 0.5,
      column.width - 1,
      column.height - 1,
    );
    if (funds.pledged > 0) {
      const { x, y, width, height } = part(0, funds.pledged);
      g.lineStyle(2, BRASS).strokeRect(x + 1, y + 1, Math.max(0, width - 2), Math.max(0, height - 2));
    }
    if (layout.named) this.name(funds, (amount) => reach(amount));
  }

  /** Writes what each part is: beside a standing column at its height, below a lying one in two lines. */
  private name(funds: Funds, reach: (amount: number) => number): void {
    const { layout, say } = this.room;
    const { column, labels, lying } = layout.funds;
    const words = (name: (typeof PARTS)[number]): string =>
      say(`stage.funds.${name}`, { amount: Math.round(funds[name]) });
    const need = say('stage.funds.need', { low: Math.round(funds.low), high: Math.round(funds.high) });
    if (lying) {
      const middle = labels.y + labels.height / 2;
      this.title?.write(say('stage.funds.line', { need }));
      const written = [...PARTS].reverse().map((name) => this.labels.get(name)?.write(words(name)));
      const wide = written.reduce((sum, label) => sum + (label?.width ?? 0), 0);
      // Figures of three digits stand closer, so that the last of them is not cut.
      const gap = Math.max(3, Math.min(layout.text * 0.6, (labels.width - wide) / (PARTS.length - 1)));
      let { x } = labels;
      for (const label of written) {
        label?.move({ x: Math.round(x), y: middle }).place();
        x += (label?.width ?? 0) + gap;
      }
      return;
    }
    const foot = column.y + column.height;
    const line = layout.text + 3;
    const wanted = [
      ...[...PARTS]
        .reverse()
        .map((name) => ({ name, y: foot - reach(funds[name]), words: words(name), tall: line })),
      {
        name: 'need',
        y: foot - reach((funds.low + funds.high) / 2),
        words: need.replace(' ', '\n'),
        tall: 2 * line,
      },
    ]
      // A column too short for all of its lines says what there is; the band shows the need.
      .filter(({ name }) => name !== 'need' || column.height >= (PARTS.length + 2) * line)
      .sort((a, b) => b.y - a.y);
    for (const [index, y] of spread(wanted, column).entries()) {
      const each = wanted[index];
      if (each) this.labels.get(each.name)?.move({ x: labels.x, y }).write(each.words);
    }
  }
}

/**
 * Moves lines of text, given from the lowest on the screen upwards, just so far apart that they do not touch,
 * and keeps them beside a column.
 * @returns their middles, in the same order
 */
export function spread(
  lines: readonly { readonly y: number; readonly tall: number }[],
  { y, height }: Pick<Box, 'y' | 'height'>,
): number[] {
  const placed: number[] = [];
  let ceiling = y + height;
  for (const { y: wanted, tall } of lines) {
    const at = Math.min(wanted, ceiling - tall / 2);
    placed.push(at);
    ceiling = at - tall / 2;
  }
  // Pushed out at the top, they come down again from there.
  let floor = y;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const tall = lines[index]?.tall ?? 0;
    placed[index] = Math.max(placed[index] ?? 0, floor + tall / 2);
    floor = (placed[index] ?? 0) + tall / 2;
  }
  return placed;
}
