import type Phaser from 'phaser';
import { drawGlyph, stroke } from './glyphs.ts';
import { BRASS, INK, mix, MUTED, PAPER, TABLE } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import type { Box, Point } from './shapes.ts';

/** The road that Kenya took, stop by stop. A lead not yet approached stands before the first. */
const STOPS = [
  'sounded',
  'lookingSeriously',
  'publiclyConsidering',
  'assessmentMission',
  'decision',
  'committed',
  'parliament',
  'court',
  'agreement',
  'deployed',
] as const;
/** The stop at which a country's word is given, and after which it must still be kept. */
const WORD_GIVEN = STOPS.indexOf('committed');

/** How many stops of its road a candidate lead has reached. */
export function stopsReached(state: string): number {
  if (state === 'stoppedInCourt') return STOPS.indexOf('court') + 1;
  return STOPS.indexOf(state as (typeof STOPS)[number]) + 1;
}

/** A candidate lead's road as a line on a transit map, lit as far as it has come. */
export class Track {
  private readonly graphics: Phaser.GameObjects.Graphics;
  private readonly bead: Phaser.GameObjects.Graphics;
  private readonly unit: number;
  private readonly from: Point;
  private readonly step: number;
  private reached = 0;

  constructor({ scene, layout }: Room, box: Box) {
    this.unit = layout.unit;
    this.graphics = scene.add.graphics().setDepth(DEPTH.furniture);
    this.bead = scene.add.graphics().setDepth(DEPTH.furniture).setVisible(false);
    const inset = Math.round(6 * layout.unit);
    this.step = (box.width - 2 * inset) / (STOPS.length - 1);
    this.from = { x: box.x + inset, y: Math.round(box.y + box.height / 2) };
  }

  show(state: string): void {
    const g = this.graphics.clear();
    const out = state.startsWith('declined');
    this.reached = stopsReached(state);
    const dim = mix(INK, TABLE, out ? 0.6 : 1);
    stroke(g, [this.at(0), this.at(STOPS.length - 1)], 3 * this.unit, dim);
    if (this.reached > 1) stroke(g, [this.at(0), this.at(this.reached - 1)], 3 * this.unit, BRASS);
    for (const [index] of STOPS.entries()) {
      const { x, y } = this.at(index);
      const lit = index < this.reached;
      const radius = (index === WORD_GIVEN ? 4 : 2.6) * this.unit;
      g.fillStyle(lit ? BRASS : dim).fillCircle(x, y, radius);
      if (index === WORD_GIVEN && !lit) g.fillStyle(INK).fillCircle(x, y, radius - 1.5);
    }
    if (this.reached > 0) {
      const { x, y } = this.at(this.reached - 1);
      g.fillStyle(INK).fillCircle(x, y, 5.6 * this.unit);
      g.fillStyle(PAPER).fillCircle(x, y, 4.6 * this.unit);
      if (state === 'stoppedInCourt') drawGlyph(g, 'cross', { x, y }, 7 * this.unit, INK);
      else g.fillStyle(BRASS).fillCircle(x, y, 2.4 * this.unit);
    } else if (out) {
      g.fillStyle(INK).fillCircle(this.from.x, this.from.y, 6 * this.unit);
      drawGlyph(g, 'cross', this.from, 8 * this.unit, MUTED);
    }
  }

  /** Sends a bead along the lit part, and one stop further where the delegation moved it. */
  travel(onward: boolean, share: number): void {
    const last = Math.max(0, this.reached - 1 + (onward ? 1 : 0));
    const { x, y } = this.at(Math.min(STOPS.length - 1, last) * share);
    this.bead.clear().setVisible(share < 1);
    this.bead.fillStyle(INK).fillCircle(x, y, 6 * this.unit);
    this.bead.fillStyle(PAPER).fillCircle(x, y, 4.5 * this.unit);
  }

  /** A ring that opens about the stop where the word is given, once. */
  pledge(share: number): void {
    const { x, y } = this.at(WORD_GIVEN);
    this.bead.clear().setVisible(share < 1);
    this.bead.lineStyle(2 * this.unit, BRASS, 1 - share).strokeCircle(x, y, (4 + 10 * share) * this.unit);
  }

  private at(stop: number): Point {
    return { x: this.from.x + stop * this.step, y: this.from.y };
  }
}
