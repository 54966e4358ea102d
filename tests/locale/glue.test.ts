import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** What a language does otherwise, and code must therefore leave to `src/locale`. */
const GLUE: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\.join\(\s*['"`](?:, |; | · |\. | and | or )['"`]\s*\)/, 'give the array to say, or use joined'],
  [/\.charAt\(0\)\.to(?:Upper|Lower)Case\(\)/, 'use capitalised or uncapitalised'],
  [/`\$\{[^`]*\}\.`/, 'use fullStop'],
  [/\bIntl\.|\.toLocale\w+\(/, 'give the number, the names or the date to say'],
];
/** Numbers that a person reads; tables of the command line are set in columns of their own. */
const FIGURES: readonly [RegExp, string] = [/\.toFixed\(/, 'give the number to say'];

/** The lines of a file that glue a sentence together by hand. */
function glued(file: string, source: string): string[] {
  const rules = file.startsWith('cli/') ? GLUE : [...GLUE, FIGURES];
  return source
    .split('\n')
    .flatMap((line, index) =>
      rules.flatMap(([pattern, instead]) =>
        pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}: ${instead}`] : [],
      ),
    );
}

/** The calendar is where dates are written. */
const MAY = /^(telling\/calendar|cli\/tell)\.ts$/;

test('no list, number or capital letter that a person reads is made by hand', () => {
  const files = ['telling', 'view', 'cli'].flatMap((folder) =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  expect(files.length).toBeGreaterThan(150);
  const found = files.flatMap((file) => glued(file, readFileSync(join(SRC, file), 'utf8')));
  expect(found.filter((line) => !MAY.test(line.split(':')[0] ?? ''))).toEqual([]);
});

describe('a planted one is found', () => {
  test.each([
    "const who = names.join(', ');",
    "const told = parts.join('; ');",
    'return name.charAt(0).toUpperCase() + name.slice(1);',
    'return `${heading}, ${cost}.`;',
    "new Intl.ListFormat('en').format(names);",
    'const mean = whole.mean.toFixed(1);',
  ])('%s', (line) => {
    expect(glued('view/planted.tsx', line)).toHaveLength(1);
  });

  test.each(["class={classes.join(' ')}", "const path = steps.join('.');", '`${x}px`'])(
    'and not %s',
    (line) => {
      expect(glued('view/planted.tsx', line)).toEqual([]);
    },
  );
});
