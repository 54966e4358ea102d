import type Phaser from 'phaser';
import { PARAGRAPHS, type Levels } from '../../scenario/scenario.ts';
import type { HeatRow } from '../../game/view.ts';
import type { PlaceSpot } from './floorPlan.ts';
import { drawSign, stroke } from './glyphs.ts';
import { threadTo } from './layout.ts';
import { CELL_SIGNS, INK, mix } from './palette.ts';
import { DEPTH, type Room } from './room.ts';

/** Below this a paragraph does not matter enough to a delegation for a thread. */
const MATTERS = 2;

/** Threads from one delegation to the paragraphs that matter to it, in the colour of its stance on each. */
export class Threads {
  private readonly room: Room;
  private readonly graphics: Phaser.GameObjects.Graphics;

  constructor(room: Room) {
    this.room = room;
    this.graphics = room.scene.add.graphics().setDepth(DEPTH.threads);
  }

  clear(): void {
    this.graphics.clear();
  }

  /** @param share how much of each thread has been spun, 0 to 1 */
  draw(place: PlaceSpot, salience: Levels, rows: readonly HeatRow[], share: number): void {
    const { layout } = this.room;
    const g = this.graphics.clear();
    const ends: (() => void)[] = [];
    for (const [index, paragraph] of PARAGRAPHS.entries()) {
      const cell = rows[index]?.cells[place.who];
      if (salience[paragraph] < MATTERS || cell === undefined) continue;
      const sign = CELL_SIGNS[cell];
      const points = threadTo(layout, place, index);
      const spun = points.slice(0, Math.max(2, Math.ceil(points.length * share)));
      const width = (salience[paragraph] === 3 ? 3 : 2) * (layout.named ? layout.unit : 0.7);
      stroke(g, spun, width, mix(INK, sign.fill, 0.9));
      const end = points.at(-1);
      if (share < 1 || !end) continue;
      const radius = Math.min(Math.round(8 * layout.unit), Math.max(4, (layout.rows[0]?.height ?? 0) * 0.5));
      ends.push(() => {
        g.fillStyle(INK).fillCircle(end.x, end.y, radius + 1.5);
        drawSign(g, sign, end, radius);
      });
    }
    // Over all the threads, so that none crosses a glyph.
    for (const end of ends) end();
  }
}
