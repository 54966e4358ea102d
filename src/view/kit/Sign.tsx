import type { Leaning, ParagraphStance } from '../../game/seats/view.ts';
import { useDesk } from './desk.ts';

type Glyph = 'tick' | 'thinTick' | 'ring' | 'cross' | 'stop' | 'question' | 'about' | 'exclaim';

/** Drawn, not typed: a typeface that lacks a glyph would show a box in its place. */
const GLYPHS: Readonly<Record<Glyph, string>> = {
  tick: 'M3 8.5 6.5 12 13 4.5',
  thinTick: 'M4 8.5 7 11.5 12 5.5',
  ring: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 1 0 0-9z',
  cross: 'M4 4 12 12M12 4 4 12',
  stop: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11zM4.2 4.2 11.8 11.8',
  question: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.7 8 9.2 8 10M8 12.6V12.7',
  about: 'M3 6.5c2-2 3.5-1 5 0s3 2 5 0M3 10.5c2-2 3.5-1 5 0s3 2 5 0',
  exclaim: 'M8 3V9.5M8 12.6V12.7',
};

const STANCE_GLYPHS: Readonly<Record<ParagraphStance, Glyph>> = {
  wants: 'tick',
  canLive: 'about',
  unknown: 'question',
  objects: 'exclaim',
  redLine: 'cross',
};
const LEANING_GLYPHS: Readonly<Record<Leaning, Glyph>> = {
  yes: 'tick',
  leaningYes: 'thinTick',
  abstain: 'ring',
  leaningNo: 'cross',
  veto: 'stop',
  unknown: 'question',
};

function GlyphMark({ glyph }: { readonly glyph: Glyph }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={GLYPHS[glyph]} />
    </svg>
  );
}

/** A stance on a paragraph: colour, glyph, and its word for people who cannot see them. */
export function StanceSign({
  stance,
  worded = true,
}: {
  readonly stance: ParagraphStance;
  readonly worded?: boolean;
}) {
  const { say } = useDesk();
  return (
    <span class={`sign cell-${stance}`} title={say(`cell.${stance}`)}>
      <GlyphMark glyph={STANCE_GLYPHS[stance]} />
      {worded && <span class="visually-hidden">{say(`cell.${stance}`)}</span>}
    </span>
  );
}

/** What a hand may do: colour, glyph and word. */
export function LeaningSign({
  leaning,
  worded = true,
  meaning,
}: {
  readonly leaning: Leaning;
  readonly worded?: boolean;
  /** What it says where no hand is foreseen. */
  readonly meaning?: string;
}) {
  const { say } = useDesk();
  const words = meaning ?? say(`leaning.${leaning}`);
  return (
    <span class={`sign leaning-${leaning}`} title={words}>
      <GlyphMark glyph={LEANING_GLYPHS[leaning]} />
      {worded && <span class="visually-hidden">{words}</span>}
    </span>
  );
}

/** So many dots of so many. The number is always said in words beside or behind them. */
export function Dots({ on, of }: { readonly on: number; readonly of: number }) {
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: Math.max(on, of) }, (_, index) => (
        <span key={index} class={index < on ? 'dot dot-on' : 'dot'} />
      ))}
    </span>
  );
}
