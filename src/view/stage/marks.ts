import type Phaser from 'phaser';
import { Label } from './label.ts';
import { type Spot, spotsOf } from './layout.ts';
import { ACCENT, FOCUS, INK, PANEL } from './palette.ts';
import { DEPTH, type Room } from './room.ts';

/** What is chosen wears a ring of two tones, what is pointed at a thin one; a token without a plate is named. */
export class Marks {
  private readonly room: Room;
  private readonly rings: Phaser.GameObjects.Graphics;
  private readonly plate: Phaser.GameObjects.Graphics;
  private readonly spots: readonly Spot[];
  private hint: Label | null = null;

  constructor(room: Room) {
    this.room = room;
    this.rings = room.scene.add.graphics().setDepth(DEPTH.marks);
    this.plate = room.scene.add.graphics().setDepth(DEPTH.hint);
    this.spots = spotsOf(room.layout);
  }

  /** @param name of what is pointed at, shown where nothing on the stage says it */
  show(selected: string | null, hovered: Spot | null, name: string): void {
    this.rings.clear();
    if (hovered && hovered.who !== selected) {
      this.rings.lineStyle(2, ACCENT).strokeCircle(hovered.token.x, hovered.token.y, hovered.radius + 3);
    }
    for (const { who, token, radius } of this.spots) {
      if (who !== selected) continue;
      this.rings.lineStyle(2.5, INK).strokeCircle(token.x, token.y, radius + 1.5);
      this.rings.lineStyle(3, FOCUS).strokeCircle(token.x, token.y, radius + 4);
    }
    this.plate.clear();
    this.hint?.text.destroy();
    this.hint = hovered && !hovered.named ? this.name(hovered, name) : null;
  }

  private name({ token, radius }: Spot, name: string): Label {
    const { scene, layout } = this.room;
    const height = layout.text + 10;
    const above = token.y - radius - 8 - height;
    const top = above > 0 ? above : token.y + radius + 8;
    const hint = new Label(scene, { x: 0, y: top + height / 2 }, name, { size: layout.text }).depth(
      DEPTH.hint,
    );
    const width = hint.width + 16;
    const left = Math.round(Math.min(layout.width - width - 2, Math.max(2, token.x - width / 2)));
    hint.text.setX(left + 8);
    this.plate.fillStyle(INK).fillRoundedRect(left - 1, top - 1, width + 2, height + 2, 5);
    this.plate.fillStyle(PANEL).fillRoundedRect(left, top, width, height, 4);
    return hint;
  }
}
