import type Phaser from 'phaser';
import { hatch } from './glyphs.ts';
import { Label } from './label.ts';
import { BRASS, INK, mix, MUTED, PANEL, TABLE, TEXT } from './palette.ts';
import { DEPTH, type Room } from './room.ts';

/** M USD, each a part of the one before, and the range of what a year would cost. */
export interface Funds {
  readonly pledged: number;
  readonly obligated: number;
  readonly banked: number;
  readonly low: number;
  readonly high: number;
}

/** The money column: what is pledged in outline, obligated hatched, banked solid, against the band of need. */
export class FundingColumn {
  private readonly room: Room;
  private readonly graphics: Phaser.GameObjects.Graphics;
  private readonly banked: Label | null = null;
  private readonly need: Label | null = null;

  constructor(room: Room) {
    const { scene, layout, say } = room;
    const { funds, text } = layout;
    this.room = room;
    this.graphics = scene.add.graphics().setDepth(DEPTH.furniture);
    if (!funds.title || !funds.figures) return;
    new Label(scene, funds.title, say('stage.funds'), { size: text, align: 0.5, colour: MUTED }).depth(
      DEPTH.furniture,
    );
    this.banked = new Label(scene, funds.figures, '', {
      size: text,
      align: 0.5,
      weight: 700,
      colour: BRASS,
    }).depth(DEPTH.furniture);
    this.need = new Label(scene, { x: funds.figures.x, y: funds.figures.y + text + 3 }, '', {
      size: text,
      align: 0.5,
      colour: MUTED,
    }).depth(DEPTH.furniture);
  }

  show(funds: Funds): void {
    const { layout, say } = this.room;
    const { column } = layout.funds;
    const full = Math.max(funds.high * 1.12, funds.pledged * 1.05, 1);
    const foot = column.y + column.height;
    const height = (amount: number): number => Math.round((column.height * amount) / full);
    const part = (amount: number) => ({
      x: column.x,
      y: foot - height(amount),
      width: column.width,
      height: height(amount),
    });
    const g = this.graphics.clear();
    g.fillStyle(PANEL).fillRect(column.x, column.y, column.width, column.height);

    const over = layout.named ? Math.round(9 * layout.unit) : 3;
    const band = {
      x: column.x - over,
      width: column.width + 2 * over,
      y: foot - height(funds.high),
      height: height(funds.high) - height(funds.low),
    };
    g.fillStyle(mix(INK, MUTED, 0.2)).fillRect(band.x, band.y, band.width, band.height);
    g.lineStyle(1.5, MUTED);
    for (const y of [band.y, band.y + band.height]) g.lineBetween(band.x, y, band.x + band.width, y);

    const pledged = part(funds.pledged);
    const obligated = part(funds.obligated);
    const banked = part(funds.banked);
    if (obligated.height > 0) {
      g.fillStyle(mix(INK, BRASS, 0.18)).fillRect(
        obligated.x,
        obligated.y,
        obligated.width,
        obligated.height,
      );
      const free = {
        ...obligated,
        x: obligated.x + 1,
        width: obligated.width - 2,
        height: obligated.height - banked.height,
      };
      hatch(g, free, layout.named ? 5 : 3.5, 1.5, mix(INK, BRASS, 0.75));
    }
    if (banked.height > 0) g.fillStyle(BRASS).fillRect(banked.x, banked.y, banked.width, banked.height);
    g.lineStyle(1, mix(TABLE, TEXT, 0.25)).strokeRect(
      column.x + 0.5,
      column.y + 0.5,
      column.width - 1,
      column.height - 1,
    );
    if (pledged.height > 0) {
      g.lineStyle(2, BRASS).strokeRect(
        pledged.x + 1,
        pledged.y + 1,
        pledged.width - 2,
        Math.max(0, pledged.height - 2),
      );
    }
    this.banked?.write(say('stage.banked', { amount: Math.round(funds.banked) }));
    const need = { low: Math.round(funds.low), high: Math.round(funds.high) };
    this.need?.write(say('stage.ofNeed', need));
    const room = 2 * (column.x + column.width / 2) - 2;
    if (this.need && this.need.width > room) this.need.write(say('stage.need', need));
  }
}
