import { trace } from './glyphs.ts';
import { BRASS, INK, mix, PANEL, TABLE, TEXT } from './palette.ts';
import { DEPTH, type Room } from './room.ts';

/** Draws what never changes: the floor, the horseshoe table and the line inlaid along it. */
export function drawTable({ scene, layout }: Room): void {
  const { floor, table, inlay } = layout;
  const graphics = scene.add.graphics().setDepth(DEPTH.floor);
  graphics
    .fillStyle(mix(INK, PANEL, 0.45))
    .fillRoundedRect(floor.x, floor.y, floor.width, floor.height, 24 * layout.unit);
  trace(graphics.fillStyle(TABLE), table).closePath().fillPath();
  trace(graphics.lineStyle(1, mix(TABLE, TEXT, 0.12)), table)
    .closePath()
    .strokePath();
  trace(graphics.lineStyle(1.5, mix(TABLE, BRASS, 0.55)), inlay).strokePath();
}
