import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MARK_SIGNS, STANCE_SIGNS } from '../../src/view/stage/palette.ts';

const ROOT = join(import.meta.dirname, '../..');
const STYLES = join(ROOT, 'src/view/styles');
const TOKENS = 'tokens.css';

/** The four agreed widths of tokens.css, each with the pixel on its other side. */
const WIDTHS: ReadonlySet<string> = new Set(['340px', '760px', '1100px', '1101px', '1799px', '1800px']);

const NAMED =
  'white|black|red|green|blue|yellow|orange|gold|silver|gray|grey|navy|teal|maroon|purple|brown|tan|pink|beige|ivory';
const COLOUR = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\\(|(?<![-\\w])(?:${NAMED})(?![-\\w])`,
  'i',
);
const SPACED = /^(?:padding|margin)(?:-[a-z-]+)?$|^(?:row-|column-)?gap$/;
/** From here on a space is kept for something that lies over the page. */
const LEAST_KEPT = 4;

/** What a style sheet writes by itself that belongs into tokens.css. */
function raw(file: string, source: string): string[] {
  const found: string[] = [];
  const css = source.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  for (const [, query = ''] of css.matchAll(/@media([^{]+)\{/g))
    for (const [, width = ''] of query.matchAll(/width\s*(?::|[<>]=?)\s*([\d.]+\w+)/g))
      if (!WIDTHS.has(width)) found.push(`${file}: a width of ${width}`);
  for (const [, property = '', value = ''] of css.matchAll(/(?<=[;{\s])([a-z-]+):([^;{}]+)[;}]/g)) {
    const words = `${file}: ${property}:${value}`;
    if (COLOUR.test(value.replaceAll(/"[^"]*"|url\([^)]*\)/g, ''))) found.push(words);
    if (property === 'font-size' && !/^ (?:var\(--type-|calc\(var\(--text-size)/.test(value))
      found.push(words);
    if (property === 'font' && !/ (?:inherit|.*(?:var\(--type-))/.test(value)) found.push(words);
    if (/^border.*radius$/.test(property) && /\dpx|\drem/.test(value)) found.push(words);
    if (SPACED.test(property))
      for (const [, size = ''] of value.matchAll(/(?<![\w.-])-?([\d.]+)rem/g))
        if (Number(size) < LEAST_KEPT) found.push(words);
  }
  return found;
}

test('colours, sizes of type, spaces and widths of the screen are the tokens', () => {
  const files = readdirSync(STYLES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.css') && file !== TOKENS);
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((file) => raw(file, readFileSync(join(STYLES, file), 'utf8')))).toEqual([]);
});

test('what components draw and measure themselves has no colour and no width of its own', () => {
  const view = join(ROOT, 'src/view');
  const found = readdirSync(view, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(view, file), 'utf8');
      const colours = source.match(/0x[0-9a-f]{6}\b|['"`]#[0-9a-f]{3,8}['"`]/gi) ?? [];
      const widths = [...source.matchAll(/(?:min|max)-width: ([\d.]+\w+)/g)].map(([, width = '']) => width);
      return [...colours, ...widths.filter((width) => !WIDTHS.has(width))].map((what) => `${file}: ${what}`);
    });
  expect(found).toEqual([]);
});

test('the stage has the colours of the page, and so has the frame of the browser', () => {
  const tokens = readFileSync(join(STYLES, TOKENS), 'utf8');
  const token = (name: string): string => new RegExp(`--${name}: #(\\w{6});`).exec(tokens)?.[1] ?? 'none';
  expect(STANCE_SIGNS.wants.fill).toBe(Number.parseInt(token('wants'), 16));
  expect(MARK_SIGNS.in.fill).toBe(Number.parseInt(token('brass'), 16));
  expect(readFileSync(join(ROOT, 'index.html'), 'utf8')).toContain(
    `<meta name="theme-color" content="#${token('ink')}" />`,
  );
});

test('at most seven sizes of type, none under 14 px', () => {
  const tokens = readFileSync(join(STYLES, TOKENS), 'utf8');
  const sizes = [...tokens.matchAll(/--type-\w+: ([\d.]+)rem;/g)].map(([, size]) => 16 * Number(size));
  expect(sizes.length).toBeLessThanOrEqual(7);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
});

describe('a planted value is found', () => {
  test.each([
    '.a { color: #fff; }',
    '.a { background: linear-gradient(90deg, rgb(1 2 3 / 5%), transparent); }',
    '.a { border: 1px solid white; }',
    '.a { font-size: 13px; }',
    '.a { font: 600 0.9rem / 1.2 var(--serif); }',
    '.a { padding: 0 0.35rem; }',
    '.a { margin-top: -0.35rem; }',
    '.a { border-radius: 5px; }',
    '@media (max-width: 900px) { .a { color: var(--text); } }',
    '@media (width >= 47.99rem) { .a { color: var(--text); } }',
  ])('%s', (css) => {
    expect(raw('planted.css', css)).toHaveLength(1);
  });

  test.each([
    '.a { color: color-mix(in srgb, var(--white) 20%, transparent); }',
    '.white-space { white-space: nowrap; font: 600 var(--type-note) / 1.2 var(--serif); }',
    '.a { padding: var(--space-2) 6rem; border-radius: 50%; }',
    '@media (max-width: 760px) and (min-height: 480px) { .a { color: var(--text); } }',
  ])('and not %s', (css) => {
    expect(raw('planted.css', css)).toEqual([]);
  });
});
