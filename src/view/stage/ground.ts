import type Phaser from 'phaser';
import { hatch } from './glyphs.ts';
import { Label } from './label.ts';
import { BRASS, INK, mix, MUTED, PANEL } from './palette.ts';
import { DEPTH, type Room } from './room.ts';

/** A block by night with its lights on. */
const LIT = mix(PANEL, MUTED, 0.5);

/**
 * The window on Port-au-Prince: blocks of no town in particular, hatched the denser the higher the
 * pressure. Never red, and no map of real neighbourhoods, which would claim what nobody knows.
 */
export class Ground {
  private readonly room: Room;
  private readonly graphics: Phaser.GameObjects.Graphics;
  private readonly figure: Label | null = null;

  constructor(room: Room) {
    const { scene, layout, say } = room;
    const { ground, text } = layout;
    this.room = room;
    this.graphics = scene.add.graphics().setDepth(DEPTH.furniture);
    if (!ground.title || !ground.figure) return;
    new Label(scene, ground.title, say('stage.pressure'), { size: text, align: 0.5, colour: MUTED }).depth(
      DEPTH.furniture,
    );
    this.figure = new Label(scene, ground.figure, '', { size: text, align: 0.5, weight: 700 }).depth(
      DEPTH.furniture,
    );
  }

  /** @param pressure tenths, 0 to 1000 */
  show(pressure: number): void {
    const { layout, say } = this.room;
    const { frame, cells } = layout.ground;
    const round = layout.named ? Math.round(4 * layout.unit) : 2;
    const g = this.graphics.clear();
    g.fillStyle(mix(INK, PANEL, 0.5)).fillRoundedRect(frame.x, frame.y, frame.width, frame.height, round + 2);
    g.lineStyle(1, mix(INK, BRASS, 0.5)).strokeRoundedRect(
      frame.x,
      frame.y,
      frame.width,
      frame.height,
      round + 2,
    );
    for (const [index, cell] of cells.entries()) {
      const dark = density(pressure, index);
      g.fillStyle(LIT).fillRoundedRect(cell.x, cell.y, cell.width, cell.height, round);
      if (dark <= 0.04) continue;
      const apart = (layout.named ? 3 : 2.4) + (1 - dark) * 6;
      hatch(g, cell, apart, 0.9 + dark * (layout.named ? 1.3 : 0.9), INK);
      // The hatch is cut square; the corners are rounded again over it.
      g.lineStyle(1, mix(INK, MUTED, 0.3)).strokeRoundedRect(cell.x, cell.y, cell.width, cell.height, round);
    }
    this.figure?.write(say('stage.pressureNow', { pressure: Math.round(pressure / 10) }));
  }
}

/** How dark one block is, 0 to 1: the blocks do not darken all at once. */
function density(pressure: number, index: number): number {
  // A fixed scatter: 7 and 24 have no common factor, so every block has its own step.
  const lag = ((index * 7) % 24) / 24;
  return Math.min(1, Math.max(0, (pressure / 1000) * 1.5 - lag * 0.5));
}
