import type Phaser from 'phaser';
import type { HeatRow } from '../../game/seats/view.ts';
import { tokenFlag } from './cast.ts';
import { drawSign } from './glyphs.ts';
import { BRASS, STANCE_SIGNS } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import { drawToken } from './tokens.ts';

/** Whether two delegations stand alike on a paragraph or apart, as far as both are known. */
function between({ stances }: HeatRow, one: string, other: string): 'alike' | 'apart' | 'unknown' {
  const [a = 'unknown', b = 'unknown'] = [stances[one], stances[other]];
  if (a === 'unknown' || b === 'unknown') return 'unknown';
  return a === b ? 'alike' : 'apart';
}

/** On how many of the ten paragraphs two delegations stand alike, apart, or not known of one of them. */
export function setBeside(heat: readonly HeatRow[], one: string, other: string) {
  const on = { alike: 0, apart: 0, unknown: 0 };
  for (const row of heat) on[between(row, one, other)] += 1;
  return on;
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
    // Where the aisle is narrow the signs lie half on the paper's margin, clear of the lamps.
    const aisle = paper.x - layout.floor.x - 2 * layout.lamp;
    const aside = aisle < 3 * radius ? radius - 3 : radius + 3;
    // Whose signs they are stands below them: above, the names of the five permanent members may begin right there.
    const head = radius * 1.25;
    const last = rows.at(-1) ?? paper;
    const y = last.y + last.height + head;
    for (const [who, x] of [
      [one, paper.x - aside],
      [other, paper.x + paper.width + aside],
    ] as const) {
      const flag = tokenFlag(scenario, who);
      if (flag !== null) this.heads.push(...drawToken(this.room, { flag }, { x, y }, head, DEPTH.threads));
      for (const [index, row] of rows.entries()) {
        const stance = heat[index]?.stances[who];
        if (stance !== undefined)
          drawSign(this.graphics, STANCE_SIGNS[stance], { x, y: row.y + row.height / 2 }, radius);
      }
    }
    // Where the two part, a line lies under the row.
    this.graphics.lineStyle(2, BRASS);
    for (const [index, { x, y, width, height: tall }] of rows.entries()) {
      const row = heat[index];
      if (row && between(row, one, other) === 'apart')
        this.graphics.lineBetween(x, y + tall - 1, x + width, y + tall - 1);
    }
  }
}
