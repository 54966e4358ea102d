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

test('a planted citation that leads nowhere is found', () => {
  expect(dangling('judged (model.md 5.2)')).toEqual(['model.md 5.2']);
  expect(dangling('judged (MODEL.md 5.2)')).toEqual([]);
  expect(dangling('judged (MODEL.md 77)')).toEqual(['MODEL.md 77']);
});
