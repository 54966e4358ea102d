import type Phaser from 'phaser';
import type { Hand } from '../../game/state.ts';
import type { Leaning } from '../../game/view.ts';
import { shown } from './chamber.ts';
import type { PlaceSpot } from './floorPlan.ts';
import { drawSign } from './glyphs.ts';
import { RaisedHand } from './hands.ts';
import { Label } from './label.ts';
import { BRASS, INK, LEANING_SIGNS, mix, MUTED, TABLE } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import { drawToken } from './tokens.ts';

export interface Delegate {
  readonly name: string;
  readonly flag: string;
  readonly permanent: boolean;
  /** Whether it is the player's own delegation. */
  readonly own: boolean;
}

/** One delegation at the table: its flag, its name plate, its lamp and its hand. */
export class Place {
  readonly spot: PlaceSpot;
  readonly hand: RaisedHand;
  private readonly lamp: Phaser.GameObjects.Graphics;
  private readonly radius: number;
  private readonly permanent: boolean;

  constructor(room: Room, spot: PlaceSpot, delegate: Delegate) {
    const { scene, layout } = room;
    this.spot = spot;
    this.radius = layout.lamp;
    this.permanent = delegate.permanent;
    this.hand = new RaisedHand(room, spot.hand);
    drawToken(room, { flag: delegate.flag }, spot.token, layout.token, DEPTH.places + 0.1);
    if (delegate.own) {
      scene.add
        .graphics()
        .setDepth(DEPTH.places + 0.2)
        .lineStyle(2, BRASS)
        .strokeCircle(spot.token.x, spot.token.y, layout.token + 1.5);
    }
    if (spot.plate) {
      new Label(scene, spot.plate, delegate.name, {
        size: layout.text,
        align: spot.plate.align,
        weight: delegate.own ? 700 : 400,
      }).depth(DEPTH.places);
    }
    this.lamp = scene.add.graphics().setDepth(DEPTH.places);
  }

  /** Raises the hand by some share of its way; the lamp is certain from then on. */
  vote(hand: Hand, share: number): void {
    this.hand.raise(hand, share);
    this.light(shown(hand, this.permanent), 1000);
  }

  /**
   * Lights the lamp.
   * @param certainty chance of the likeliest hand, thousandths: the surer, the brighter
   * @param flare a passing brightness, 0 to 1
   */
  light(leaning: Leaning, certainty: number, flare = 0): void {
    const sign = LEANING_SIGNS[leaning];
    const sure = leaning === 'unknown' ? 0 : Math.max(0, (certainty - 400) / 600);
    const { x, y } = this.spot.lamp;
    const glow = sure * 0.075 + flare * 0.16;
    this.lamp.clear();
    for (const reach of [2.5, 2.2, 1.95, 1.7, 1.5, 1.3]) {
      if (glow > 0) this.lamp.fillStyle(sign.fill, glow).fillCircle(x, y, this.radius * reach);
    }
    this.lamp.fillStyle(INK).fillCircle(x, y, this.radius + 1.5);
    drawSign(
      this.lamp,
      { ...sign, fill: mix(TABLE, sign.fill, 0.74 + 0.26 * sure) },
      this.spot.lamp,
      this.radius,
    );
    if (leaning === 'unknown')
      this.lamp.lineStyle(1.25, mix(TABLE, MUTED, 0.7)).strokeCircle(x, y, this.radius);
  }
}
