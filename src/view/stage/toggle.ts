import { drawEmblem } from './emblems.ts';
import { Label } from './label.ts';
import { ACCENT, mix, PANEL, TABLE, TEXT } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import type { Point } from './shapes.ts';

/** The button that leads from the chamber to the world of capitals, and back. */
export class Toggle {
  private readonly room: Room;

  constructor(room: Room, words = 'stage.world.open', depth: number = DEPTH.furniture) {
    this.room = room;
    const { scene, layout, say } = room;
    const { toggle, text } = layout;
    const g = scene.add.graphics().setDepth(depth);
    g.fillStyle(mix(PANEL, TABLE, 0.5)).fillRoundedRect(toggle.x, toggle.y, toggle.width, toggle.height, 6);
    g.lineStyle(1, mix(TABLE, ACCENT, 0.6)).strokeRoundedRect(
      toggle.x + 0.5,
      toggle.y + 0.5,
      toggle.width - 1,
      toggle.height - 1,
      6,
    );
    const middle = toggle.y + toggle.height / 2;
    const worded = toggle.width > text * 4;
    const radius = Math.min(toggle.height * 0.42, 11);
    const x = worded ? toggle.x + radius + 5 : toggle.x + toggle.width / 2;
    drawEmblem(g, 'globe', { x, y: middle }, radius, TEXT);
    if (!worded) return;
    const within = toggle.width - 2 * radius - 12;
    new Label(scene, { x: x + radius + 3, y: middle }, say(words), { size: text, within }).depth(depth);
  }

  at({ x, y }: Point): boolean {
    const { toggle } = this.room.layout;
    return x >= toggle.x && x <= toggle.x + toggle.width && y >= toggle.y && y <= toggle.y + toggle.height;
  }
}
