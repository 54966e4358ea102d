import {
  ink as INK,
  panel as PANEL,
  panel2 as TABLE,
  paper as PAPER,
  bluePaper as BLUE_PAPER,
  text as TEXT,
  muted as MUTED,
  accent as ACCENT,
  brass as BRASS,
  print as PRINT,
  printBlue as PRINT_BLUE,
  focus as FOCUS,
  wants as BLUE,
  canLive as SKY,
  unknown as GREY,
  objects as AMBER,
  redLine as RUST,
  white as WHITE,
  black as BLACK,
} from 'virtual:palette';
import type { Leaning, ParagraphStance } from '../../game/seats/view.ts';

/** The colours of the page (styles/tokens.css), as Phaser takes them. The stage has none of its own. */
export {
  INK,
  PANEL,
  TABLE,
  PAPER,
  BLUE_PAPER,
  TEXT,
  MUTED,
  ACCENT,
  BRASS,
  PRINT,
  PRINT_BLUE,
  FOCUS,
  BLUE,
  BLACK,
};

/** Shapes that say the same as a colour does, for those who see colours otherwise. */
export type Glyph = 'tick' | 'halfTick' | 'ring' | 'cross' | 'stop' | 'question' | 'about' | 'exclaim';

/** How something shows: the colour of its disc, and the glyph on it. */
export interface Sign {
  readonly fill: number;
  readonly mark: number;
  readonly glyph: Glyph;
}

/** The lamp of a delegation, by what its hand may do. */
export const LEANING_SIGNS: Readonly<Record<Leaning, Sign>> = {
  yes: { fill: BLUE, mark: WHITE, glyph: 'tick' },
  leaningYes: { fill: SKY, mark: PRINT, glyph: 'halfTick' },
  abstain: { fill: GREY, mark: PRINT, glyph: 'ring' },
  leaningNo: { fill: AMBER, mark: PRINT, glyph: 'cross' },
  veto: { fill: RUST, mark: WHITE, glyph: 'stop' },
  unknown: { fill: TABLE, mark: MUTED, glyph: 'question' },
};

/** How far someone has come towards joining: part of the way, in, or out. */
export type Mark = 'half' | 'in' | 'out';

export const MARK_SIGNS: Readonly<Record<Mark, Sign>> = {
  half: { fill: ACCENT, mark: INK, glyph: 'ring' },
  in: { fill: BRASS, mark: INK, glyph: 'tick' },
  out: { fill: TABLE, mark: MUTED, glyph: 'cross' },
};

/** The end of a thread, by a delegation's stance on a paragraph. */
export const STANCE_SIGNS: Readonly<Record<ParagraphStance, Sign>> = {
  wants: { fill: BLUE, mark: WHITE, glyph: 'tick' },
  canLive: { fill: SKY, mark: PRINT, glyph: 'about' },
  unknown: { fill: GREY, mark: PRINT, glyph: 'question' },
  objects: { fill: AMBER, mark: PRINT, glyph: 'exclaim' },
  redLine: { fill: RUST, mark: WHITE, glyph: 'cross' },
};

/** One colour on the way to another: 0 the first, 1 the second. Opaque, so that strokes may overlap. */
export function mix(from: number, to: number, share: number): number {
  const channel = (shift: number): number => {
    const a = (from >> shift) & 255;
    const b = (to >> shift) & 255;
    return Math.round(a + (b - a) * share) << shift;
  };
  return channel(16) | channel(8) | channel(0);
}

/** A colour as the browser's text drawing takes it. */
export function css(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
