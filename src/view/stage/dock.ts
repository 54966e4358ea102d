import type Phaser from 'phaser';
import type { Command } from '../../game/verbs/index.ts';
import type { Point, Box } from './shapes.ts';
import { Label } from './label.ts';
import { ACCENT, BRASS, INK, mix, MUTED, PANEL, TABLE, TEXT } from './palette.ts';
import { DEPTH, type Room } from './room.ts';

/** What a button of the dock does. */
export type DockAction =
  | { readonly kind: 'move'; readonly command: Command }
  | { readonly kind: 'compare' }
  | { readonly kind: 'done' };

export interface DockButton {
  readonly words: string;
  readonly action: DockAction;
  /** Points of attention it costs, as dots. */
  readonly attention: number;
  /** Points of political capital it costs, said when it is pointed at. */
  readonly capital: number;
  /** Why it cannot be pressed now, or null. */
  readonly refusal: string | null;
}

interface Placed {
  readonly button: DockButton;
  readonly box: Box;
}

/**
 * Places buttons in a row, as wide as their words, after a title; those that do not fit are left out, the
 * last of all stays.
 * @returns the box of each button, or null where it has none
 */
export function placeButtons(
  dock: Box,
  title: number,
  widths: readonly number[],
  gap: number,
): (Box | null)[] {
  const end = dock.x + dock.width;
  const last = widths.at(-1) ?? 0;
  let x = dock.x + title + gap;
  let full = false;
  return widths.map((width, index) => {
    const isLast = index === widths.length - 1;
    const keep = isLast ? 0 : last + gap;
    if (full && !isLast) return null;
    if (x + width + keep > end) {
      full = true;
      if (!isLast || x + width > end) return null;
    }
    const box = { x: Math.round(x), y: dock.y, width: Math.round(width), height: dock.height };
    x += width + gap;
    return box;
  });
}

/** A row of buttons below the table: the moves of the one that is chosen. Without one it says what to do, or the count. */
export class Dock {
  private readonly room: Room;
  private readonly area: Box;
  private readonly depth: number;
  private readonly graphics: Phaser.GameObjects.Graphics;
  private hidden = false;
  private heading: Label | null = null;
  /** Words of buttons, kept from one row to the next: a text object is expensive to make and cheap to rewrite. */
  private readonly labels: Label[] = [];
  private placed: Placed[] = [];
  private shown = '';

  constructor(room: Room, area: Box = room.layout.dock, depth: number = DEPTH.places) {
    this.room = room;
    this.area = area;
    this.depth = depth;
    this.graphics = room.scene.add.graphics().setDepth(depth);
  }

  /** Shows or hides it; what is written while it is hidden stays hidden. */
  visible(visible: boolean): void {
    this.hidden = !visible;
    this.graphics.setVisible(visible);
    for (const label of this.written()) label.show(visible);
    // What did not fit is hidden either way.
    this.shown = '';
  }

  /** @param title who is chosen, or a line of words where there are no buttons */
  show(title: string, buttons: readonly DockButton[], strong = false): void {
    const shown = JSON.stringify([title, buttons, strong]);
    if (shown === this.shown) return;
    this.shown = shown;
    const { layout } = this.room;
    const { text } = layout;
    const dock = this.area;
    this.heading?.text.destroy();
    for (const label of this.labels) label.show(false);
    this.placed = [];
    this.graphics.clear();
    const middle = dock.y + dock.height / 2;
    const named = layout.named && buttons.length > 0;
    const gap = Math.round(text * 0.42);
    const dots = (attention: number): number => (attention > 0 ? attention * 7 + 3 : 0);
    const labels = (named ? buttons : []).map(({ words, refusal }, index) => {
      const label = (this.labels[index] ??= this.label({ x: 0, y: middle }, '', TEXT, 0, 400, dock.width));
      return label.colour(refusal === null ? TEXT : MUTED).write(words);
    });
    const widths = labels.map(
      (label, index) => label.width + dots(buttons[index]?.attention ?? 0) + text * 1.1,
    );
    const rest = widths.reduce((free, width) => free - width - gap, dock.width);
    const heading = (this.heading = this.label(
      { x: named ? dock.x : dock.x + dock.width / 2, y: middle },
      layout.named || buttons.length === 0 ? title : '',
      strong || named ? TEXT : MUTED,
      named ? 0 : 0.5,
      strong || named ? 600 : 400,
      // A long line before one button, as of two who are compared, has all that the button leaves.
      named ? Math.max(rest, dock.width * 0.26) : dock.width,
    ));
    if (!named) return;
    const boxes = placeButtons(dock, heading.width + gap, widths, gap);
    for (const [index, button] of buttons.entries()) {
      const box = boxes[index];
      const label = labels[index];
      if (!box || !label) {
        label?.show(false);
        continue;
      }
      this.placed.push({ button, box });
      label
        .move({ x: box.x + Math.round(text * 0.55), y: middle })
        .place()
        .show(!this.hidden);
      this.draw(button, box, box.x + Math.round(text * 0.55) + label.width + 5, middle);
    }
  }

  /** The button at a point, or null. */
  at(point: Point): DockButton | null {
    const found = this.placed.find(
      ({ box }) =>
        point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height,
    );
    return found?.button ?? null;
  }

  /** Where a button with some words is drawn, for what is said about it. */
  boxOf(button: DockButton): Box | null {
    return this.placed.find((each) => each.button === button)?.box ?? null;
  }

  private draw({ attention, refusal, action }: DockButton, box: Box, dotsX: number, middle: number): void {
    const g = this.graphics;
    const able = refusal === null;
    const edge = action.kind === 'move' ? BRASS : ACCENT;
    const round = Math.min(box.height / 2, 8);
    g.fillStyle(able ? TABLE : mix(INK, PANEL, 0.8)).fillRoundedRect(
      box.x,
      box.y + 1,
      box.width,
      box.height - 2,
      round,
    );
    g.lineStyle(1, able ? mix(TABLE, edge, 0.75) : mix(INK, MUTED, 0.3)).strokeRoundedRect(
      box.x + 0.5,
      box.y + 1.5,
      box.width - 1,
      box.height - 3,
      round,
    );
    for (let dot = 0; dot < attention; dot += 1) {
      g.fillStyle(able ? BRASS : mix(INK, MUTED, 0.5)).fillCircle(dotsX + 3 + dot * 7, middle, 2.6);
    }
  }

  private label(
    at: Point,
    words: string,
    colour: number,
    align: 0 | 0.5,
    weight: 400 | 600,
    within: number,
  ): Label {
    const { scene, layout } = this.room;
    const label = new Label(scene, at, words, { size: layout.text, colour, align, weight, within }).depth(
      this.depth,
    );
    return label.show(!this.hidden);
  }

  private written(): readonly Label[] {
    return this.heading ? [this.heading, ...this.labels] : this.labels;
  }
}
