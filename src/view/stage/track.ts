import type Phaser from 'phaser';
import {
  type CandidateLeadState,
  hasDeclined,
  LEAD_STEPS,
  stepsTaken,
} from '../../game/actors/candidateLead.ts';
import { drawGlyph, trace } from './glyphs.ts';
import { BRASS, INK, mix, PAPER, TABLE } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import { arc, type Point } from './shapes.ts';

/** The stop at which a country's word is given, and after which it must still be kept. */
const WORD_GIVEN = LEAD_STEPS.indexOf('committed');
/** From one stop to the next, degrees; the track begins above the token and runs clockwise. */
const STEP = 360 / LEAD_STEPS.length;
const GAP = 9;

/** A candidate lead's road as a ring of ten stops about its token, lit as far as it has come. */
export class Track {
  private readonly graphics: Phaser.GameObjects.Graphics;
  private readonly bead: Phaser.GameObjects.Graphics;
  private readonly middle: Point;
  private readonly radius: number;
  private readonly width: number;
  private reached = 0;

  constructor({ scene, layout }: Room, middle: Point, radius: number, depth: number = DEPTH.furniture) {
    this.middle = middle;
    this.width = Math.max(2, 2.4 * layout.unit);
    this.radius = radius + this.width * 0.5 + 0.5;
    this.graphics = scene.add.graphics().setDepth(depth);
    this.bead = scene.add.graphics().setDepth(Math.max(depth, DEPTH.marks)).setVisible(false);
  }

  show(state: CandidateLeadState): void {
    const g = this.graphics.clear();
    this.reached = stepsTaken(state);
    const dim = mix(INK, TABLE, hasDeclined(state) ? 0.6 : 1.25);
    for (let stop = 0; stop < LEAD_STEPS.length; stop += 1) {
      const from = -90 + stop * STEP + GAP / 2;
      const points = arc(this.middle.x, this.middle.y, this.radius, from, from + STEP - GAP);
      trace(g.lineStyle(this.width, stop < this.reached ? BRASS : dim), points).strokePath();
    }
    // The stop where the word is given stands out, reached or not.
    const word = this.at(WORD_GIVEN + 0.5);
    g.fillStyle(INK).fillCircle(word.x, word.y, this.width * 1.25);
    g.fillStyle(this.reached > WORD_GIVEN ? BRASS : mix(TABLE, PAPER, 0.35)).fillCircle(
      word.x,
      word.y,
      this.width * 0.8,
    );
    if (state === 'stoppedInCourt') {
      const at = this.at(LEAD_STEPS.indexOf('court') + 0.5);
      g.fillStyle(PAPER).fillCircle(at.x, at.y, this.width * 1.6);
      drawGlyph(g, 'cross', at, this.width * 2.6, INK);
    }
  }

  /** Sends a bead along the lit part, and one stop further where the delegation moved it. */
  travel(onward: boolean, share: number): void {
    const last = Math.min(LEAD_STEPS.length, this.reached + (onward ? 1 : 0));
    const { x, y } = this.at(last * share);
    this.bead.clear().setVisible(share < 1);
    this.bead.fillStyle(INK).fillCircle(x, y, this.width * 1.9);
    this.bead.fillStyle(PAPER).fillCircle(x, y, this.width * 1.3);
  }

  /** A ring that opens about the token when the word is given, once. */
  pledge(share: number): void {
    const { x, y } = this.middle;
    this.bead.clear().setVisible(share < 1);
    this.bead.lineStyle(this.width, BRASS, 1 - share).strokeCircle(x, y, this.radius * (1 + 0.7 * share));
  }

  private at(stop: number): Point {
    const angle = ((-90 + stop * STEP) * Math.PI) / 180;
    return {
      x: this.middle.x + this.radius * Math.cos(angle),
      y: this.middle.y + this.radius * Math.sin(angle),
    };
  }
}
