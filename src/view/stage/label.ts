import type Phaser from 'phaser';
import { css, TEXT } from './palette.ts';
import type { Point } from './shapes.ts';

export const FAMILY = "'Atkinson Hyperlegible Next Variable', system-ui, sans-serif";

export interface LabelStyle {
  readonly size: number;
  readonly colour?: number;
  readonly weight?: 400 | 600 | 700;
  /** Which part of the text stands at the point: 0 its left, 0.5 its middle, 1 its right. */
  readonly align?: 0 | 0.5 | 1;
  /** Longer text is cut, with an ellipsis. */
  readonly within?: number;
}

/** A short line of text, centred on a height and put on whole pixels, so that it is sharp. */
export class Label {
  readonly text: Phaser.GameObjects.Text;
  private at: Point;
  private readonly align: number;
  private readonly within: number;
  private words = '';

  constructor(scene: Phaser.Scene, at: Point, words: string, style: LabelStyle) {
    this.at = at;
    this.align = style.align ?? 0;
    this.within = style.within ?? Number.POSITIVE_INFINITY;
    this.text = scene.add.text(0, 0, '', {
      fontFamily: FAMILY,
      fontSize: `${style.size}px`,
      fontStyle: String(style.weight ?? 400),
      color: css(style.colour ?? TEXT),
      // The camera is zoomed by the device's pixel ratio; the text is drawn at that ratio to begin with.
      resolution: scene.cameras.main.zoom,
    });
    this.write(words);
  }

  write(words: string): this {
    if (words !== this.words) this.fit(words);
    this.words = words;
    return this.place();
  }

  /** Puts the words where they are to stand. */
  place(): this {
    const { width, height, originX, originY } = this.text;
    this.text.setPosition(
      Math.round(this.at.x + width * (originX - this.align)),
      Math.round(this.at.y + height * (originY - 0.5)),
    );
    return this;
  }

  private fit(words: string): void {
    this.text.setText(words);
    for (let keep = words.length - 1; keep > 0 && this.text.width > this.within; keep -= 1) {
      this.text.setText(`${words.slice(0, keep).trimEnd()}…`);
    }
  }

  /** Says where the words are to stand from the next `write` or `place` on. */
  move(at: Point): this {
    this.at = at;
    return this;
  }

  colour(colour: number): this {
    // Phaser draws a text anew for a colour that it has already.
    if (this.text.style.color !== css(colour)) this.text.setColor(css(colour));
    return this;
  }

  /** Turns the words about their middle, which stays where it was. */
  tilt(degrees: number): this {
    const { x, y } = this.text.getCenter();
    this.text.setOrigin(0.5).setPosition(x, y).setAngle(degrees);
    return this;
  }

  /** @param share of full strength, 0 to 1 */
  faint(share: number): this {
    this.text.setAlpha(share);
    return this;
  }

  depth(depth: number): this {
    this.text.setDepth(depth);
    return this;
  }

  show(visible: boolean): this {
    this.text.setVisible(visible);
    return this;
  }

  get width(): number {
    return this.text.width;
  }
}
