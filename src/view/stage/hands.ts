import type Phaser from 'phaser';
import type { Hand } from '../../game/votes.ts';
import { INK, LEANING_SIGNS, PAPER } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import type { Point } from './shapes.ts';

/** The cuff shows which question a hand answered. */
const CUFFS: Readonly<Record<Hand, number>> = {
  yes: LEANING_SIGNS.yes.fill,
  abstain: LEANING_SIGNS.abstain.fill,
  no: LEANING_SIGNS.veto.fill,
};
/** Left edge, top and width of each finger, in parts of the hand's height, wrist at the middle. */
const FINGERS = [
  [-0.28, 0.86, 0.125],
  [-0.135, 0.97, 0.125],
  [0.01, 1, 0.125],
  [0.155, 0.9, 0.125],
] as const;

/** A delegation's hand: down behind its token, or up. */
export class DelegateHand {
  private readonly graphics: Phaser.GameObjects.Graphics;
  private readonly foot: Point;
  private readonly height: number;
  private showing: Hand | null = null;

  constructor({ scene, layout }: Room, foot: Point) {
    this.foot = foot;
    this.height = layout.handHeight;
    this.graphics = scene.add.graphics().setDepth(DEPTH.places).setVisible(false);
  }

  /** Raises a hand by some share of the way, or takes it down. */
  raise(hand: Hand | null, share = 1): void {
    if (hand !== this.showing) {
      this.showing = hand;
      if (hand !== null) this.draw(hand);
    }
    this.graphics.setVisible(hand !== null && share > 0);
    this.graphics.setPosition(this.foot.x, this.foot.y + (1 - share) * this.height);
    this.graphics.setAlpha(Math.min(1, share * 2));
  }

  private draw(hand: Hand): void {
    const h = this.height;
    const g = this.graphics.clear();
    // An outline of ink keeps the hand apart from whatever it rises before.
    for (const [colour, grown] of [
      [INK, 1.25],
      [PAPER, 0],
    ] as const) {
      const part = (x: number, top: number, width: number, foot: number, round: number): void => {
        g.fillStyle(colour).fillRoundedRect(
          x * h - grown,
          -top * h - grown,
          width * h + 2 * grown,
          (top - foot) * h + 2 * grown,
          round * h + grown * 0.5,
        );
      };
      for (const [x, top, width] of FINGERS) part(x, top, width, 0.5, width / 2);
      part(-0.28, 0.68, 0.56, 0.34, 0.12);
      part(0.25, 0.66, 0.13, 0.4, 0.065);
    }
    const cuff = { x: -0.24 * h, y: -0.38 * h, width: 0.48 * h, height: 0.38 * h };
    g.fillStyle(INK).fillRect(cuff.x - 1.25, cuff.y, cuff.width + 2.5, cuff.height);
    g.fillStyle(CUFFS[hand]).fillRect(cuff.x, cuff.y, cuff.width, cuff.height);
  }
}
