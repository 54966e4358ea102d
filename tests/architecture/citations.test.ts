import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const model = readFileSync(join(ROOT, 'src/game/MODEL.md'), 'utf8');
const headings = new Set([...model.matchAll(/^#+ (\d+(?:\.\d+)?)\.? /gm)].map(([, number]) => number));

/** Citations in a source that lead nowhere: to a page that is not in the repository, or to no heading of MODEL.md. */
function dangling(source: string): string[] {
  const pages = [...source.matchAll(/\b([\w/-]+\.md)\b(?: (\d+(?:\.\d+)?))?/g)];
  return pages.flatMap(([cited, page = '', heading]) => {
    if (page.endsWith('MODEL.md')) return heading === undefined || headings.has(heading) ? [] : [cited];
    return ['', 'src', 'src/classroom', 'scenarios', 'seeds', 'tests', 'assets'].some((folder) =>
      existsSync(join(ROOT, folder, page)),
    )
      ? []
      : [cited];
  });
}

test('every page that a source cites is in the repository, and every heading of MODEL.md is there', () => {
  const files = ['src', 'tests', 'scenarios', 'seeds'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file).split(sep).join('/'))
      .filter((file) => /\.(tsx?|css|json|yaml)$/.test(file) && !/citations\.test|node_modules/.test(file)),
  );
  expect(files.length).toBeGreaterThan(400);
  const found = files.flatMap((file) =>
    dangling(readFileSync(join(ROOT, file), 'utf8')).map((cited) => `${file}: ${cited}`),
  );
  expect(found).toEqual([]);
});

test('what the coefficients and the tables of the rules cite of the literature stands in the list of MODEL.md', () => {
  const list = model.slice(model.indexOf('## 10. Literature'));
  const sources = [
    'src/voter/coefficients.json',
    'src/game/tuning/votes.ts',
    'src/game/tuning/leads.ts',
    'src/game/seats/whipCount.ts',
    'src/game/verbs/offerAssistance.ts',
  ].map((file) => readFileSync(join(ROOT, file), 'utf8'));
  const cited = new Set(
    sources.flatMap(
      (source) =>
        source.match(
          /\b(?:Bellamy|Glanville|Fung|Bailey|Voeten|Bove|Uzonyi|Coleman|Henke|Hwang|MacKay)\b[^;().\d]* \d{4}/g,
        ) ?? [],
    ),
  );
  expect(cited.size).toBeGreaterThanOrEqual(9);
  for (const one of cited) expect(list).toContain(one);
});

test('a planted citation that leads nowhere is found', () => {
  expect(dangling('judged (model.md 5.2)')).toEqual(['model.md 5.2']);
  expect(dangling('judged (MODEL.md 5.2)')).toEqual([]);
  expect(dangling('judged (MODEL.md 77)')).toEqual(['MODEL.md 77']);
});
