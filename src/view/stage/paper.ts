import type Phaser from 'phaser';
import { PARAGRAPHS, type Level, type Levels, type Paragraph } from '../../scenario/model/scenario.ts';
import { Label } from './label.ts';
import { BLACK, BLUE_PAPER, mix, PAPER, PRINT, PRINT_BLUE } from './palette.ts';
import { DEPTH, type Room } from './room.ts';

const TOP_LEVEL = 3;

/** The draft on the table: ten paragraphs, each at its level; the paper turns blue when the text is in blue. */
export class Paper {
  private readonly room: Room;
  private readonly sheet: Phaser.GameObjects.Graphics;
  private readonly state: Label | null = null;
  private readonly stamp: Label;
  private readonly barWidth: number;

  constructor(room: Room) {
    const { scene, layout, say } = room;
    this.room = room;
    this.sheet = scene.add.graphics().setDepth(DEPTH.furniture);
    this.barWidth = layout.lettered
      ? Math.round(Math.min(45 * layout.unit, (layout.rows[0]?.width ?? 0) * 0.23))
      : (layout.rows[0]?.width ?? 0);
    const { paper, rows, text } = layout;
    // Stamped across the sheet under its words, like a watermark: over them it would hide some.
    const corner = { x: paper.x + paper.width / 2, y: paper.y + paper.height * 0.56 };
    this.stamp = new Label(scene, corner, '', {
      size: Math.round(Math.min(text * 2.6, paper.width / 5.5)),
      weight: 700,
      align: 0.5,
      colour: PRINT_BLUE,
    })
      .depth(DEPTH.furniture)
      .tilt(-12)
      .faint(0.22)
      .show(false);
    if (!layout.lettered) return;
    const first = rows[0]?.y ?? paper.y;
    const y = (paper.y + first) / 2 + 1;
    const inset = Math.round(9 * layout.unit);
    const draft = new Label(scene, { x: paper.x + inset, y }, say('stage.draft'), {
      size: text,
      weight: 700,
      colour: PRINT,
    }).depth(DEPTH.furniture);
    this.state = new Label(scene, { x: paper.x + paper.width - inset, y }, '', {
      size: text,
      align: 1,
      colour: mix(PAPER, PRINT, 0.78),
      within: paper.width - 2 * inset - draft.width - 6,
    }).depth(DEPTH.furniture);
    const column = Math.round(text * 1.5);
    // On a narrow paper the names need the numbers' room.
    const number = (rows[0]?.width ?? 0) - this.barWidth - column > text * 6 ? column : 0;
    for (const [index, paragraph] of PARAGRAPHS.entries()) {
      const row = rows[index];
      if (!row) continue;
      const middle = row.y + row.height / 2;
      if (number > 0) {
        const at = { x: row.x + number - 6, y: middle };
        const colour = mix(PAPER, PRINT, 0.72);
        new Label(scene, at, String(index + 1), { size: text, align: 1, colour }).depth(DEPTH.furniture);
      }
      const name = say(`stage.paragraph.${paragraph}`);
      const within = row.width - number - this.barWidth - 4;
      new Label(scene, { x: row.x + number, y: middle }, name, { size: text, colour: PRINT, within }).depth(
        DEPTH.furniture,
      );
    }
  }

  /**
   * @param state where the draft is on its road, in words
   * @param day the day of the text in blue, or of now; its symbol bears the year
   */
  show(levels: Levels, inBlue: boolean, state: string, day: string): void {
    this.state?.write(state);
    this.stamp.write(this.room.say('stage.stamp', { year: day.slice(0, 4) }));
    this.draw(levels, inBlue, null);
  }

  /** Inks a paragraph's way from one level to another. */
  ink(levels: Levels, inBlue: boolean, paragraph: Paragraph, from: Level, share: number): void {
    this.draw(levels, inBlue, { paragraph, at: from + (levels[paragraph] - from) * share });
  }

  /** The text goes in blue: the sheet takes on its colour, and the stamp comes down on it. */
  turnBlue(levels: Levels, share: number): void {
    this.draw(levels, share, null);
    this.stamp.show(share > 0.5).text.setScale(1 + 0.8 * (1 - Math.min(1, (share - 0.5) * 2)));
  }

  private draw(
    levels: Levels,
    inBlue: boolean | number,
    moving: { readonly paragraph: Paragraph; readonly at: number } | null,
  ): void {
    const { layout } = this.room;
    const { paper, rows, unit } = layout;
    const colour = mix(PAPER, BLUE_PAPER, Number(inBlue));
    this.stamp.show(inBlue === true).text.setScale(1);
    const g = this.sheet.clear();
    g.fillStyle(BLACK, 0.25).fillRoundedRect(paper.x + 2, paper.y + 3, paper.width, paper.height, 4 * unit);
    g.fillStyle(colour).fillRoundedRect(paper.x, paper.y, paper.width, paper.height, 4 * unit);
    const gap = layout.lettered ? 3 : 2;
    const width = (this.barWidth - gap * (TOP_LEVEL - 1)) / TOP_LEVEL;
    const height = Math.max(3, Math.min(Math.round(8 * unit), (rows[0]?.height ?? 8) - 3));
    for (const [index, paragraph] of PARAGRAPHS.entries()) {
      const row = rows[index];
      if (!row) continue;
      const level = moving?.paragraph === paragraph ? moving.at : levels[paragraph];
      const y = Math.round(row.y + (row.height - height) / 2);
      for (let step = 0; step < TOP_LEVEL; step += 1) {
        const x = Math.round(row.x + row.width - this.barWidth + step * (width + gap));
        g.fillStyle(mix(colour, PRINT, 0.14)).fillRect(x, y, Math.round(width), height);
        const inked = Math.min(1, Math.max(0, level - step));
        if (inked > 0) g.fillStyle(PRINT).fillRect(x, y, Math.round(width * inked), height);
      }
    }
  }
}
