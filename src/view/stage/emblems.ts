import type Phaser from 'phaser';
import { stroke } from './glyphs.ts';
import type { Point } from './shapes.ts';

/** Those in the room without a flag. There is no UN emblem here, whose use is restricted. */
export type Emblem = 'shield' | 'accord' | 'letter' | 'report' | 'columns' | 'globe';

/** Draws an emblem inside a token of the given radius. */
export function drawEmblem(
  graphics: Phaser.GameObjects.Graphics,
  emblem: Emblem,
  at: Point,
  radius: number,
  colour: number,
): void {
  const line = (...points: readonly (readonly [number, number])[]): void =>
    stroke(
      graphics,
      points.map(([x, y]) => ({ x: at.x + x * radius, y: at.y + y * radius })),
      Math.max(1.25, radius * 0.12),
      colour,
    );
  switch (emblem) {
    case 'shield':
      return line(
        [0, -0.55],
        [0.45, -0.38],
        [0.42, 0.1],
        [0.22, 0.4],
        [0, 0.56],
        [-0.22, 0.4],
        [-0.42, 0.1],
        [-0.45, -0.38],
        [0, -0.55],
      );
    case 'accord':
      for (const x of [-0.2, 0.2]) {
        graphics
          .lineStyle(Math.max(1.25, radius * 0.12), colour)
          .strokeCircle(at.x + x * radius, at.y, 0.36 * radius);
      }
      return;
    case 'letter':
      line([-0.5, -0.34], [0.5, -0.34], [0.5, 0.36], [-0.5, 0.36], [-0.5, -0.34]);
      return line([-0.48, -0.3], [0, 0.1], [0.48, -0.3]);
    case 'report':
      line([-0.36, -0.52], [0.36, -0.52], [0.36, 0.52], [-0.36, 0.52], [-0.36, -0.52]);
      for (const y of [-0.2, 0.04, 0.28]) line([-0.16, y], [0.16, y]);
      return;
    case 'globe':
      graphics.lineStyle(Math.max(1.25, radius * 0.12), colour).strokeCircle(at.x, at.y, 0.52 * radius);
      line([-0.52, 0], [0.52, 0]);
      return line(
        [0, -0.52],
        [-0.2, -0.26],
        [-0.26, 0],
        [-0.2, 0.26],
        [0, 0.52],
        [0.2, 0.26],
        [0.26, 0],
        [0.2, -0.26],
        [0, -0.52],
      );
    case 'columns':
      line([-0.5, -0.2], [0, -0.52], [0.5, -0.2], [-0.5, -0.2]);
      for (const x of [-0.3, 0, 0.3]) line([x, -0.06], [x, 0.28]);
      return line([-0.5, 0.44], [0.5, 0.44]);
  }
}
