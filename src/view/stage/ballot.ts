import type Phaser from 'phaser';
import type { Hand, Tally } from '../../game/votes.ts';
import { tokenFlag, shortNameOf } from './cast.ts';
import { Label } from './label.ts';
import { BRASS, INK, MUTED, PANEL } from './palette.ts';
import { DEPTH, type Room } from './room.ts';
import { box, type Box } from './shapes.ts';
import { drawToken } from './tokens.ts';

const LINES = ['yes', 'no', 'abstain'] as const satisfies readonly Hand[];
/** Narrower than this the card has no room for a sentence. */
const NARROWEST = 150;

/** The President's question, the count of hands and what members say, laid over the paper while the Council votes. */
export class Ballot {
  private readonly card: Phaser.GameObjects.Graphics;
  private readonly dim: Phaser.GameObjects.Graphics;
  private readonly room: Room;
  private readonly area: Box;
  private readonly question: Label;
  private readonly count: Label;
  private readonly lines: readonly Label[];
  private readonly words: Phaser.GameObjects.Text;
  private hidden: Phaser.GameObjects.GameObject[] = [];
  private speaker: Phaser.GameObjects.GameObject[] = [];

  constructor(room: Room) {
    const { scene, layout } = room;
    const { paper, floor, text, unit, width, height } = layout;
    this.room = room;
    // The card may spread over the threads beside the paper, which are gone by then.
    const spread = Math.max(0, Math.min(floor.width * 0.8, text * 24) - paper.width) / 2;
    const room_ = Math.min(spread, paper.x - floor.x - 26 * unit);
    const wide = Math.max(0, room_);
    this.area = box(paper.x - wide, paper.y, paper.width + 2 * wide, paper.height);
    const { area } = this;
    const x = Math.round(area.x + area.width / 2);
    const y = Math.round(area.y + area.height / 2);
    const large = area.height > 180 ? Math.round(text * 1.25) : text;
    this.dim = scene.add.graphics().setDepth(DEPTH.dim);
    this.dim.fillStyle(INK, 0.9).fillRect(0, 0, width, height);
    this.card = scene.add.graphics().setDepth(DEPTH.card);
    this.card.fillStyle(PANEL, 0.97).fillRoundedRect(area.x, area.y, area.width, area.height, 4 * unit);
    this.card.lineStyle(1, BRASS).strokeRoundedRect(area.x, area.y, area.width, area.height, 4 * unit);
    const within = area.width - 12;
    const style = { size: large, align: 0.5, weight: 600, within } as const;
    this.question = new Label(scene, { x, y: y - area.height * 0.2 }, '', style).depth(DEPTH.card);
    this.count = new Label(scene, { x, y: y + area.height * 0.1 }, '', {
      ...style,
      size: Math.round(large * 2.6),
      weight: 700,
      colour: BRASS,
    }).depth(DEPTH.card);
    const apart = Math.round(large * 1.7);
    this.lines = LINES.map((_, index) =>
      new Label(scene, { x, y: y + (index - 1) * apart }, '', style).depth(DEPTH.card),
    );
    this.words = new Label(scene, { x: area.x + text, y }, '', { size: large }).depth(DEPTH.card).text;
    this.words.setWordWrapWidth(area.width - 2 * text).setLineSpacing(3);
    this.clear();
  }

  /** Darkens all but the table, by some share; what is wholly dark is not drawn, so that a weak machine keeps pace. */
  darken(share: number): void {
    const dark = share === 1;
    if (dark && this.hidden.length === 0) {
      this.hidden = this.room.scene.children.list.filter(
        (each) => isShown(each) && each.depth < DEPTH.dim && each.depth !== DEPTH.floor,
      );
    }
    for (const each of this.hidden) if (isHideable(each)) each.setVisible(!dark);
    if (!dark) this.hidden = [];
    this.dim.setVisible(share > 0 && !dark).setAlpha(share);
  }

  ask(hand: Hand, count: number): void {
    this.blank();
    this.question.write(this.room.say(`stage.ask.${hand}`)).show(true);
    this.count
      .write(String(count))
      .colour(count === 0 ? MUTED : BRASS)
      .show(true);
  }

  tally(tally: Tally): void {
    this.blank();
    for (const [index, hand] of LINES.entries()) {
      this.lines[index]?.write(this.room.say(`stage.counted.${hand}`, { count: tally[hand] })).show(true);
    }
  }

  /** What one member says of its hand: a flag, a name and, where there is room, the sentence. */
  speech(who: string, sentence: string): void {
    this.blank();
    const { scenario, say, layout } = this.room;
    const { area } = this;
    const { text } = layout;
    const flag = tokenFlag(scenario, who);
    const head = { x: area.x + text + 12, y: area.y + text + 14 };
    if (flag !== null) this.speaker = drawToken(this.room, { flag }, head, 12, DEPTH.card + 0.1);
    const room = area.width >= NARROWEST;
    // The sentence begins with the name.
    const called = room ? '' : shortNameOf(scenario, say, who);
    const name = new Label(this.room.scene, { x: head.x + 20, y: head.y }, called, {
      size: text,
      weight: 700,
      within: area.width - text - 50,
    }).depth(DEPTH.card + 0.1);
    this.speaker = [...this.speaker, name.text];
    this.words
      .setText(room ? sentence : '')
      .setPosition(area.x + text, head.y + 20)
      .setVisible(true);
  }

  clear(): void {
    this.darken(0);
    this.blank();
    this.card.setVisible(false);
  }

  private blank(): void {
    this.card.setVisible(true);
    this.question.show(false);
    this.count.show(false);
    for (const line of this.lines) line.show(false);
    this.words.setVisible(false);
    for (const each of this.speaker) each.destroy();
    this.speaker = [];
  }
}

type Hideable = Phaser.GameObjects.GameObject &
  Phaser.GameObjects.Components.Visible &
  Phaser.GameObjects.Components.Depth;

function isHideable(each: Phaser.GameObjects.GameObject): each is Hideable {
  return 'setVisible' in each && 'depth' in each;
}

function isShown(each: Phaser.GameObjects.GameObject): each is Hideable {
  return isHideable(each) && each.visible;
}
