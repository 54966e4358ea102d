import type Phaser from 'phaser';
import { drawSign, stroke } from './glyphs.ts';
import { threadTo, type ThreadStart } from './layout.ts';
import { INK, STANCE_SIGNS, mix } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import type { Point } from './shapes.ts';
import type { Thread } from './threadPlan.ts';

/** Where a thread parts, in parts of its length, and how wide the parting is at last. */
const PARTING = 0.52;
const PARTED = 0.22;

/** Threads from somebody to the paragraphs that matter to it, in the colour of its stance; those that snapped hang in two. */
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
  draw(from: ThreadStart, strands: readonly Thread[], share: number): void {
    const { layout } = this.room;
    const g = this.graphics.clear();
    const ends: (() => void)[] = [];
    for (const { row, stance, strong, snapped } of strands) {
      const sign = STANCE_SIGNS[stance];
      const points = threadTo(layout, from, row);
      const width = (strong ? 3 : 2) * (layout.named ? layout.unit : 0.7);
      const colour = mix(INK, sign.fill, 0.9);
      const spun = points.slice(0, Math.max(2, Math.ceil(points.length * share)));
      if (share === 1 && snapped > 0) this.part(points, width, colour, snapped);
      else stroke(g, spun, width, colour);
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

  /** A thread in two, its loose ends hanging a little. */
  private part(points: readonly Point[], width: number, colour: number, snapped: number): void {
    const { unit } = this.room.layout;
    const gap = (PARTED * snapped) / 2;
    const sag = 7 * unit * snapped;
    const last = points.length - 1;
    const hang = (index: number): Point => {
      const at = index / last;
      const near = Math.max(0, 1 - Math.abs(at - PARTING) / 0.3);
      const { x, y } = points[index] ?? { x: 0, y: 0 };
      return { x, y: y + sag * near * near };
    };
    const first = Math.max(1, Math.floor((PARTING - gap) * last));
    const second = Math.min(last - 1, Math.ceil((PARTING + gap) * last));
    for (const piece of [range(0, first), range(second, last)].map((part) => part.map(hang))) {
      stroke(this.graphics, piece, width, colour);
    }
    for (const [index, way] of [
      [first, 1],
      [second, -1],
    ] as const) {
      const end = hang(index);
      for (const up of [-2.5, 3.5]) {
        const tip = { x: end.x + way * 2.5 * unit * snapped, y: end.y + up * unit * snapped };
        stroke(this.graphics, [end, tip], Math.max(1, width * 0.4), colour);
      }
    }
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
