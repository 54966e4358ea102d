import type { GroundState } from '../../game/actors/ground.ts';
import { pressurePoints } from '../../game/rules/pressurePoints.ts';
import type Phaser from 'phaser';
import { drawGlyph, hatch, stroke, trace } from './glyphs.ts';
import { Label } from './label.ts';
import { BLUE, BRASS, INK, mix, MUTED, PANEL, PAPER, TEXT } from './palette.ts';
import type { StageLayout } from './floorPlan.ts';
import { DEPTH, type RoomWith } from './room.ts';
import { type Town, townIn } from './town.ts';

/** A block by night with its lights on. */
const LIT = mix(PANEL, MUTED, 0.5);
const BAY = mix(INK, BLUE, 0.2);

type Closed = readonly ('port' | 'roads' | 'airport')[];
/** What of a town is closed in a phase of the ground's machine; before that, what is only harder to use. */
const CLOSED: Readonly<Record<GroundState, Closed>> = {
  localClashes: [],
  kidnappingWave: [],
  lull: [],
  fuelBlockade: ['port'],
  coalitionOffensive: ['port', 'roads'],
  capitalCutOff: ['port', 'roads', 'airport'],
};

type GroundRoom = RoomWith<Pick<StageLayout, 'ground' | 'named' | 'text' | 'unit'>>;

/**
 * The pressure on Port-au-Prince: blocks of no town in particular, hatched the denser the higher it is; the
 * port, the airport and the roads out, closed when the ground says so. Never red.
 */
export class Ground {
  private readonly room: GroundRoom;
  private readonly town: Town;
  private readonly graphics: Phaser.GameObjects.Graphics;
  private readonly figure: Label | null = null;

  constructor(room: GroundRoom) {
    const { scene, layout, say } = room;
    const { ground, text } = layout;
    this.room = room;
    this.town = townIn(ground.frame, layout.named ? Math.max(2, Math.round(3 * layout.unit)) : 1);
    this.graphics = scene.add.graphics().setDepth(DEPTH.furniture);
    if (!layout.named) return;
    const wide = ground.frame.width > text * 9.5;
    new Label(scene, ground.title, say(wide ? 'stage.pressure' : 'stage.pressure.short'), {
      size: text,
      colour: MUTED,
      within: ground.frame.width - text * 2.4,
    }).depth(DEPTH.furniture);
    const end = { x: ground.title.x + ground.frame.width, y: ground.title.y };
    this.figure = new Label(scene, end, '', { size: text, align: 1, weight: 700 }).depth(DEPTH.furniture);
  }

  /**
   * @param pressure tenths, 0 to 1000
   * @param phase state of the ground's machine
   */
  show(pressure: number, phase: GroundState): void {
    const { layout, say } = this.room;
    const { frame } = layout.ground;
    const { cells, shore, roads } = this.town;
    const round = layout.named ? Math.round(3 * layout.unit) : 1;
    const closed = CLOSED[phase];
    const g = this.graphics.clear();
    g.fillStyle(mix(INK, PANEL, 0.6)).fillRect(frame.x, frame.y, frame.width, frame.height);
    const bay = [{ x: frame.x, y: frame.y }, ...shore, { x: frame.x, y: frame.y + frame.height }];
    trace(g.fillStyle(BAY), bay).closePath().fillPath();
    stroke(g, shore, 1, mix(INK, MUTED, 0.5));
    const weight = layout.named ? 2 * layout.unit : 1;
    for (const road of roads) {
      if (closed.includes('roads')) dashes(g, road, weight, mix(INK, BRASS, 0.55));
      else stroke(g, road, weight, mix(INK, BRASS, 0.8));
    }
    for (const [index, cell] of cells.entries()) {
      const dark = density(pressure, index);
      g.fillStyle(LIT).fillRoundedRect(
        cell.x,
        cell.y,
        cell.width,
        cell.height,
        Math.min(round, cell.height / 2),
      );
      if (dark <= 0.04) continue;
      const apart = (layout.named ? 2.8 : 2.4) + (1 - dark) * 6;
      hatch(g, cell, apart, 0.9 + dark * (layout.named ? 1.3 : 0.9), INK);
      // The hatch is cut square; the corners are rounded again over it.
      g.lineStyle(1, mix(INK, MUTED, 0.3)).strokeRoundedRect(cell.x, cell.y, cell.width, cell.height, round);
    }
    if (layout.named) this.gates(closed);
    g.lineStyle(1, mix(INK, MUTED, 0.45)).strokeRect(
      frame.x + 0.5,
      frame.y + 0.5,
      frame.width - 1,
      frame.height - 1,
    );
    this.figure?.write(say('stage.pressureNow', { pressure: pressurePoints(pressure) }));
  }

  /** The port's quay and the airport's runway, crossed out where they are closed. */
  private gates(closed: Closed): void {
    const { port, airport } = this.town;
    const { unit } = this.room.layout;
    const g = this.graphics;
    const quay = { x: port.x - 9 * unit, y: port.y };
    stroke(g, [port, quay], 2.4 * unit, PAPER);
    stroke(
      g,
      [
        { x: quay.x, y: quay.y - 4 * unit },
        { x: quay.x, y: quay.y + 4 * unit },
      ],
      2.4 * unit,
      PAPER,
    );
    stroke(g, [airport.from, airport.to], 6 * unit, INK);
    stroke(g, [airport.from, airport.to], 3 * unit, PAPER);
    const cross = (x: number, y: number): void => {
      g.fillStyle(INK).fillCircle(x, y, 7 * unit);
      drawGlyph(g, 'cross', { x, y }, 13 * unit, TEXT);
    };
    if (closed.includes('port')) cross(quay.x, quay.y);
    if (closed.includes('airport'))
      cross((airport.from.x + airport.to.x) / 2, (airport.from.y + airport.to.y) / 2);
  }
}

/** A line with gaps: a road that cannot be used. */
function dashes(
  g: Phaser.GameObjects.Graphics,
  points: readonly { readonly x: number; readonly y: number }[],
  width: number,
  colour: number,
): void {
  g.lineStyle(width, colour);
  for (const [index, from] of points.entries()) {
    const to = points[index + 1];
    if (!to) continue;
    const pieces = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 7));
    for (let piece = 0; piece < pieces; piece += 1) {
      const a = piece / pieces;
      const b = (piece + 0.5) / pieces;
      const at = (share: number) =>
        [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share] as const;
      g.lineBetween(...at(a), ...at(b));
    }
  }
}

/** How dark one block is, 0 to 1: the blocks do not darken all at once. */
function density(pressure: number, index: number): number {
  // A fixed scatter: 7 and 24 have no common factor, so every block has its own step.
  const lag = ((index * 7) % 24) / 24;
  return Math.min(1, Math.max(0, (pressure / 1000) * 1.5 - lag * 0.5));
}
