import type Phaser from 'phaser';
import type { HeatRow } from '../../game/view.ts';
import { flagOf } from './cast.ts';
import { drawSign } from './glyphs.ts';
import { BRASS, CELL_SIGNS, INK } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import { drawToken } from './tokens.ts';

/** On how many of the ten paragraphs two delegations stand alike, as far as is known. */
export function alike(heat: readonly HeatRow[], one: string, other: string): number {
  return heat.filter(({ cells }) => cells[one] !== undefined && cells[one] === cells[other]).length;
}

/** Two delegations side by side: the stances of one down the left edge of the paper, of the other down the right. */
export class Comparison {
  private readonly room: Room;
  private readonly graphics: Phaser.GameObjects.Graphics;
  private heads: Phaser.GameObjects.GameObject[] = [];

  constructor(room: Room) {
    this.room = room;
    this.graphics = room.scene.add.graphics().setDepth(DEPTH.threads);
  }

  clear(): void {
    this.graphics.clear();
    for (const head of this.heads) head.destroy();
    this.heads = [];
  }

  show(one: string, other: string, heat: readonly HeatRow[]): void {
    this.clear();
    const { layout, scenario } = this.room;
    const { paper, rows, unit } = layout;
    const height = rows[0]?.height ?? 10;
    const radius = Math.max(3.5, Math.min(8 * unit, height * 0.46));
    const aside = radius + 3;
    for (const [who, x] of [
      [one, paper.x - aside],
      [other, paper.x + paper.width + aside],
    ] as const) {
      const flag = flagOf(scenario, who);
      const y = Math.max(radius, (rows[0]?.y ?? paper.y) - radius * 1.5 - 2);
      if (flag !== null)
        this.heads.push(...drawToken(this.room, { flag }, { x, y }, radius * 1.25, DEPTH.threads));
      for (const [index, row] of rows.entries()) {
        const cell = heat[index]?.cells[who];
        if (cell !== undefined)
          drawSign(this.graphics, CELL_SIGNS[cell], { x, y: row.y + row.height / 2 }, radius);
      }
    }
    // Where the two part, the row is marked at both edges.
    for (const [index, row] of rows.entries()) {
      const cells = heat[index]?.cells;
      if (!cells || cells[one] === cells[other]) continue;
      const y = row.y + row.height / 2;
      for (const x of [paper.x + 3, paper.x + paper.width - 3]) {
        this.graphics.fillStyle(INK).fillCircle(x, y, 3);
        this.graphics.fillStyle(BRASS).fillCircle(x, y, 2);
      }
    }
  }
}
