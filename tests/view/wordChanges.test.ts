import fc from 'fast-check';
import { expect, test } from 'vitest';
import game from '../../assets/locales/en/game.json' with { type: 'json' };
import meeting from '../../assets/locales/en/meeting.json' with { type: 'json' };
import table from '../../assets/locales/en/table.json' with { type: 'json' };
import { LEVELS, PARAGRAPHS } from '../../src/scenario/model/scenario.ts';
import { changesBetween, wordsOf } from '../../src/view/table/draft/wordChanges.ts';

const VERBS = table['draft.operative'].split('|');
const TEXTS: Readonly<Record<string, string>> = { ...game, ...meeting };

/** The wordings of the catalogue by key. */
const WORDINGS = PARAGRAPHS.flatMap((paragraph) =>
  LEVELS.map((level) => TEXTS[`paragraph.${paragraph}.${level}`] ?? ''),
);

function told(kinds: readonly string[], before: string, after: string): string {
  return changesBetween(wordsOf(before, VERBS), wordsOf(after, VERBS))
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ words }) => words.map(({ text }) => text))
    .join(' ');
}

test('what stays and what is struck is the old text, what stays and what is inked in the new one', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.tuple(fc.constantFrom(...WORDINGS), fc.constantFrom(...WORDINGS)),
        fc.tuple(fc.lorem({ maxCount: 8 }), fc.lorem({ maxCount: 8 })),
      ),
      ([before, after]) => {
        expect(told(['same', 'gone'], before, after)).toBe(before);
        expect(told(['same', 'new'], before, after)).toBe(after);
      },
    ),
  );
});

test('a text that keeps most of its words is not struck whole', () => {
  const before = TEXTS['paragraph.authority.2'] ?? '';
  const after = TEXTS['paragraph.authority.3'] ?? '';
  expect(told(['same'], before, after)).toContain('authorises all necessary');
  expect(told(['same'], TEXTS['paragraph.authority.0'] ?? '', after)).toBe('');
});

test('every paragraph of the catalogue that is not silent has an operative verb', () => {
  const bare = WORDINGS.filter((text) => !wordsOf(text, VERBS).some(({ operative }) => operative));
  expect(bare.filter((text) => !text.startsWith('Is silent'))).toEqual([]);
});
