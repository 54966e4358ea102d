import type Phaser from 'phaser';
import type { Hand } from '../../game/votes.ts';
import type { Leaning } from '../../game/seats/view.ts';
import { shown } from './chamber.ts';
import type { PlaceSpot } from './floorPlan.ts';
import { drawSign, trace } from './glyphs.ts';
import { DelegateHand } from './hands.ts';
import { Label } from './label.ts';
import { JOINING_MARKS, type Joining } from './joining.ts';
import { BRASS, INK, LEANING_SIGNS, MARK_SIGNS, mix, MUTED, TABLE, TEXT } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import { arc } from './shapes.ts';
import { drawToken } from './tokens.ts';

/** Chances of the likeliest hand, thousandths, from which a lamp shines, and below which it is hollow. */
const SURE = 900;
const UNSURE = 650;

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
  readonly hand: DelegateHand;
  private readonly lamp: Phaser.GameObjects.Graphics;
  private readonly radius: number;
  private readonly permanent: boolean;

  constructor(room: Room, spot: PlaceSpot, delegate: Delegate) {
    const { scene, layout } = room;
    this.spot = spot;
    this.radius = layout.lamp;
    this.permanent = delegate.permanent;
    this.hand = new DelegateHand(room, spot.hand);
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
        within: spot.plate.within ?? Number.POSITIVE_INFINITY,
        weight: delegate.own ? 700 : 400,
      }).depth(DEPTH.places);
    }
    this.lamp = scene.add.graphics().setDepth(DEPTH.places);
  }

  /** Raises the hand by some share of its way; the lamp is certain from then on. */
  vote(hand: Hand, share: number, flare = 0): void {
    this.hand.raise(hand, share);
    this.light(shown(hand, this.permanent), 1000, flare);
  }

  /** Lights the lamp by what the delegation has to do with a meeting, where one is held in place of a vote. */
  join(joining: Joining, flare = 0): void {
    const mark = JOINING_MARKS[joining];
    const { x, y } = this.spot.lamp;
    const g = this.lamp.clear();
    if (mark === null) {
      g.fillStyle(mix(INK, MUTED, 0.35)).fillCircle(x, y, this.radius * 0.4);
      return;
    }
    if (mark === 'open') return this.light('unknown', 0);
    const sign = MARK_SIGNS[mark];
    for (const reach of [2.2, 1.7]) {
      if (flare > 0) g.fillStyle(sign.fill, flare * 0.3).fillCircle(x, y, this.radius * reach);
    }
    g.fillStyle(INK).fillCircle(x, y, this.radius + 2);
    drawSign(g, sign, this.spot.lamp, this.radius);
  }

  /**
   * Lights the lamp: its colour and glyph are the likeliest hand, the ring about it closes as that gets surer.
   * One that is hardly likelier than another is hollow; a sure one shines.
   * @param certainty chance of the likeliest hand, thousandths
   * @param flare a passing brightness, 0 to 1
   */
  light(leaning: Leaning, certainty: number, flare = 0): void {
    const sign = LEANING_SIGNS[leaning];
    const { x, y } = this.spot.lamp;
    const g = this.lamp.clear();
    const glow = flare * 0.16 + (certainty >= SURE && leaning !== 'unknown' ? 0.07 : 0);
    for (const reach of [2.5, 2.2, 1.95, 1.7, 1.5]) {
      if (glow > 0) g.fillStyle(sign.fill, glow).fillCircle(x, y, this.radius * reach);
    }
    const ring = this.radius + 2.6;
    g.fillStyle(INK).fillCircle(x, y, ring + 1.2);
    if (leaning === 'unknown') {
      drawSign(g, sign, this.spot.lamp, this.radius);
      g.lineStyle(1.25, mix(TABLE, MUTED, 0.7)).strokeCircle(x, y, this.radius);
      return;
    }
    const hollow = certainty < UNSURE;
    const shade = hollow ? mix(INK, sign.fill, 0.28) : sign.fill;
    drawSign(g, { ...sign, fill: shade, mark: hollow ? TEXT : sign.mark }, this.spot.lamp, this.radius - 0.5);
    const bright = mix(sign.fill, TEXT, 0.25);
    const points = arc(x, y, ring - 0.4, -90, -90 + 0.36 * Math.max(40, certainty));
    trace(g.lineStyle(2, bright), points).strokePath();
  }
}
