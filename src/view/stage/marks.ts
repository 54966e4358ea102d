import type Phaser from 'phaser';
import { Label } from './label.ts';
import { type Spot, spotsOf } from './layout.ts';
import { ACCENT, FOCUS, INK, PANEL } from './palette.ts';
import { DEPTH, type Room } from './room.ts';

/** What is pointed at: somebody's token, or a button. */
type Pointed = Pick<Spot, 'who' | 'token' | 'radius' | 'box'>;

/** What is chosen wears a ring of two tones, what is pointed at a thin one and a few words about it. */
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

  /**
   * @param compared the one that is set beside the chosen one
   * @param words about what is pointed at
   */
  show(selected: string | null, compared: string | null, hovered: Pointed | null, words: string): void {
    this.rings.clear();
    if (hovered && hovered.radius > 0 && hovered.who !== selected) {
      this.rings.lineStyle(2, ACCENT).strokeCircle(hovered.token.x, hovered.token.y, hovered.radius + 3);
    }
    for (const { who, token, radius } of this.spots) {
      if (who !== selected && who !== compared) continue;
      this.rings.lineStyle(2.5, INK).strokeCircle(token.x, token.y, radius + 1.5);
      this.rings.lineStyle(3, who === selected ? FOCUS : ACCENT).strokeCircle(token.x, token.y, radius + 4);
    }
    this.plate.clear();
    this.hint?.text.destroy();
    this.hint = hovered && words !== '' ? this.name(hovered, words) : null;
  }

  private name({ token, radius, box }: Pointed, name: string): Label {
    const { scene, layout } = this.room;
    const height = layout.text + 10;
    const above = token.y - radius - 8 - height;
    // At the head of the table there is no room above; below it the words keep off the plate.
    const top = above > 0 ? above : box.y + box.height + 4;
    const hint = new Label(scene, { x: 0, y: top + height / 2 }, name, {
      size: layout.text,
      within: layout.width - 24,
    }).depth(DEPTH.hint);
    const width = hint.width + 16;
    const left = Math.round(Math.min(layout.width - width - 2, Math.max(2, token.x - width / 2)));
    hint.text.setX(left + 8);
    this.plate.fillStyle(INK).fillRoundedRect(left - 1, top - 1, width + 2, height + 2, 5);
    this.plate.fillStyle(PANEL).fillRoundedRect(left, top, width, height, 4);
    return hint;
  }
}
