import type { Leaning, ParagraphStance } from '../../game/seats/view.ts';

/** The room's colours, as Phaser takes them. */
export const INK = 0x0e1a23;
export const PANEL = 0x162833;
export const TABLE = 0x1e3644;
export const PAPER = 0xf7f2e6;
export const BLUE_PAPER = 0xcfe2ee;
export const TEXT = 0xeaf1f5;
export const MUTED = 0xa7bac7;
export const ACCENT = 0x6db5dc;
export const BRASS = 0xd4ac55;
export const PRINT = 0x1b1f23;
export const FOCUS = 0xffd166;

const BLUE = 0x2c78a4;
const SKY = 0x9cc7dd;
const GREY = 0xc3ccd3;
const AMBER = 0xe3a650;
const RUST = 0xc24a2e;
const WHITE = 0xffffff;

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
