import type Phaser from 'phaser';
import type { Hand, Tally } from '../../game/state.ts';
import { Label } from './label.ts';
import { BRASS, INK, MUTED, PANEL } from './palette.ts';
import { DEPTH, type Room } from './room.ts';

const LINES = ['yes', 'no', 'abstain'] as const satisfies readonly Hand[];

/** The President's question and the count of hands, laid over the paper while the Council votes. */
export class Ballot {
  private readonly card: Phaser.GameObjects.Graphics;
  private readonly dim: Phaser.GameObjects.Graphics;
  private readonly room: Room;
  private readonly question: Label;
  private readonly count: Label;
  private readonly lines: readonly Label[];

  constructor(room: Room) {
    const { scene, layout } = room;
    const { paper, unit, width, height } = layout;
    this.room = room;
    const x = Math.round(paper.x + paper.width / 2);
    const y = Math.round(paper.y + paper.height / 2);
    const large = layout.paper.height > 180 ? Math.round(layout.text * 1.25) : layout.text;
    this.dim = scene.add.graphics().setDepth(DEPTH.dim);
    this.dim.fillStyle(INK, 0.66).fillRect(0, 0, width, height);
    this.card = scene.add.graphics().setDepth(DEPTH.card);
    this.card.fillStyle(PANEL, 0.97).fillRoundedRect(paper.x, paper.y, paper.width, paper.height, 4 * unit);
    this.card.lineStyle(1, BRASS).strokeRoundedRect(paper.x, paper.y, paper.width, paper.height, 4 * unit);
    const within = paper.width - 12;
    this.question = new Label(scene, { x, y: y - paper.height * 0.2 }, '', {
      size: large,
      align: 0.5,
      weight: 600,
      within,
    }).depth(DEPTH.card);
    this.count = new Label(scene, { x, y: y + paper.height * 0.1 }, '', {
      size: Math.round(large * 2.6),
      align: 0.5,
      weight: 700,
      colour: BRASS,
    }).depth(DEPTH.card);
    const apart = Math.round(large * 1.7);
    this.lines = LINES.map((_, index) =>
      new Label(scene, { x, y: y + (index - 1) * apart }, '', {
        size: large,
        align: 0.5,
        weight: 600,
        within,
      }).depth(DEPTH.card),
    );
    this.clear();
  }

  /** Darkens all but the table, by some share. */
  darken(share: number): void {
    this.dim.setVisible(share > 0).setAlpha(share);
  }

  ask(hand: Hand, count: number): void {
    this.card.setVisible(true);
    this.question.write(this.room.say(`stage.ask.${hand}`)).show(true);
    this.count
      .write(String(count))
      .colour(count === 0 ? MUTED : BRASS)
      .show(true);
    for (const line of this.lines) line.show(false);
  }

  tally(tally: Tally): void {
    this.card.setVisible(true);
    this.question.show(false);
    this.count.show(false);
    for (const [index, hand] of LINES.entries()) {
      this.lines[index]?.write(this.room.say(`stage.counted.${hand}`, { count: tally[hand] })).show(true);
    }
  }

  clear(): void {
    this.darken(0);
    this.card.setVisible(false);
    this.question.show(false);
    this.count.show(false);
    for (const line of this.lines) line.show(false);
  }
}
