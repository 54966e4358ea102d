import type Phaser from 'phaser';
import { arc, type Box, type Point } from './shapes.ts';
import type { Glyph, Sign } from './palette.ts';

type Graphics = Phaser.GameObjects.Graphics;

/** Draws a disc with its glyph: a lamp, or the end of a thread. */
export function drawSign(graphics: Graphics, sign: Sign, at: Point, radius: number): void {
  graphics.fillStyle(sign.fill).fillCircle(at.x, at.y, radius);
  drawGlyph(graphics, sign.glyph, at, radius * 1.15, sign.mark);
}

/** Draws a glyph about a point, as lines with round ends; a font's own ✔ and ✖ differ from system to system. */
export function drawGlyph(graphics: Graphics, glyph: Glyph, at: Point, size: number, colour: number): void {
  const pen = (width: number, ...points: readonly (readonly [number, number])[]): void =>
    stroke(
      graphics,
      points.map(([x, y]) => ({ x: at.x + x * size, y: at.y + y * size })),
      width * size,
      colour,
    );
  const dot = (y: number): void => {
    graphics.fillStyle(colour).fillCircle(at.x, at.y + y * size, 0.1 * size);
  };
  switch (glyph) {
    case 'tick':
      return pen(0.17, [-0.38, 0.02], [-0.1, 0.3], [0.4, -0.28]);
    case 'halfTick':
      pen(0.13, [-0.36, -0.06], [-0.1, 0.18], [0.36, -0.32]);
      return pen(0.13, [-0.26, 0.42], [0.26, 0.42]);
    case 'ring':
      graphics.lineStyle(0.15 * size, colour).strokeCircle(at.x, at.y, 0.3 * size);
      return;
    case 'cross':
      pen(0.17, [-0.3, -0.3], [0.3, 0.3]);
      return pen(0.17, [-0.3, 0.3], [0.3, -0.3]);
    case 'stop':
      graphics.lineStyle(0.12 * size, colour).strokeCircle(at.x, at.y, 0.46 * size);
      return pen(0.18, [-0.24, 0], [0.24, 0]);
    case 'about':
      for (const y of [-0.14, 0.16])
        pen(0.13, [-0.36, y + 0.08], [-0.16, y - 0.06], [0.16, y + 0.08], [0.36, y - 0.06]);
      return;
    case 'exclaim':
      pen(0.17, [0, -0.4], [0, 0.1]);
      return dot(0.38);
    case 'question': {
      const hook = arc(0, -0.18, 0.22, 190, 430).map(({ x, y }) => [x, y] as const);
      pen(0.14, ...hook, [0, 0.14]);
      return dot(0.4);
    }
  }
}

/** Lays a path through points, to be filled or stroked. */
export function trace(graphics: Graphics, points: readonly Point[]): Graphics {
  graphics.beginPath();
  for (const [index, { x, y }] of points.entries()) {
    if (index === 0) graphics.moveTo(x, y);
    else graphics.lineTo(x, y);
  }
  return graphics;
}

/** A line with round ends and joints, the same in both of Phaser's renderers. */
export function stroke(graphics: Graphics, points: readonly Point[], width: number, colour: number): void {
  trace(graphics.lineStyle(width, colour), points).strokePath();
  graphics.fillStyle(colour);
  for (const { x, y } of points) graphics.fillCircle(x, y, width / 2);
}

/** Fills a box with lines at 45 degrees, some pixels from one to the next; the nearer, the denser it looks. */
export function hatch(graphics: Graphics, box: Box, apart: number, width: number, colour: number): void {
  const step = apart * Math.SQRT2;
  // One path for all of them: a path is what costs, not its lines.
  graphics.lineStyle(width, colour).beginPath();
  for (let offset = step / 2; offset < box.width + box.height; offset += step) {
    const across = Math.min(offset, box.width);
    const back = Math.max(0, offset - box.height);
    graphics.moveTo(box.x + across, box.y + offset - across);
    graphics.lineTo(box.x + back, box.y + offset - back);
  }
  graphics.strokePath();
}
