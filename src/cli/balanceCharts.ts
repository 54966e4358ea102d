import { asIs, type Markup, markup } from './balanceMarkup.ts';

/** Width that every drawing is measured in; it stretches to whatever room there is. */
const WIDTH = 1000;
const HEIGHT = 20;

/** A part of a bar. */
export interface Segment {
  /** Thousandths of the bar. */
  readonly share: number;
  /** Class of the style sheet that colours it. */
  readonly shade: string;
}

/** A bar of segments from left to right, with ticks where a limit lies. */
export function bar(title: string, segments: readonly Segment[], ticks: readonly number[] = []): Markup {
  let x = 0;
  const parts = segments.map(({ share, shade }) => {
    const rect = block(x, 0, share, HEIGHT, shade);
    x += share;
    return rect;
  });
  const lines = ticks.map((at) => block(at - 1, 0, 3, HEIGHT, 'tick'));
  return drawing(title, HEIGHT, [block(0, 0, WIDTH, HEIGHT, 'ground'), ...parts, ...lines]);
}

/** A value with its interval on an axis, between two limits that count as none. */
export function interval(
  title: string,
  value: number,
  spread: number,
  axis: { readonly reach: number; readonly least: number },
): Markup {
  const at = (points: number): number =>
    Math.max(0, Math.min(WIDTH, ((points + axis.reach) / (2 * axis.reach)) * WIDTH));
  const [low, high] = [at(value - spread), at(value + spread)];
  return drawing(title, HEIGHT, [
    block(at(-axis.least), 0, at(axis.least) - at(-axis.least), HEIGHT, 'band'),
    block(at(0) - 1, 0, 2, HEIGHT, 'tick'),
    block(low, HEIGHT / 2 - 1.5, Math.max(3, high - low), 3, 'whisker'),
    block(at(value) - 6, 4, 12, HEIGHT - 8, 'point'),
  ]);
}

/** Columns side by side, with a band behind those that lie where they should. */
export function columns(
  title: string,
  heights: readonly number[],
  band: readonly [from: number, to: number],
): Markup {
  const tall = 90;
  const most = Math.max(1, ...heights);
  const wide = WIDTH / heights.length;
  return drawing(title, tall, [
    block(band[0] * wide, 0, (band[1] - band[0] + 1) * wide, tall, 'band'),
    ...heights.map((height, at) => {
      const size = (height / most) * tall;
      return block(at * wide + wide * 0.1, tall - size, wide * 0.8, size, 'column');
    }),
  ]);
}

function drawing(title: string, height: number, parts: readonly string[]): Markup {
  return markup`<svg role="img" viewBox="0 0 ${WIDTH} ${height}" preserveAspectRatio="none" height="${height}"><title>${title}</title>${asIs(parts.join(''))}</svg>`;
}

function block(x: number, y: number, width: number, height: number, shade: string): string {
  if (width <= 0 || height <= 0) return '';
  const to = (value: number): string => String(Math.round(value * 10) / 10);
  return `<rect class="${shade}" x="${to(x)}" y="${to(y)}" width="${to(width)}" height="${to(height)}"/>`;
}
