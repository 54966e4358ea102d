import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { LIMITS_KB } from '../../src/build/weights.ts';
import { answerCables, begin, byMouse, closeRound } from './player.ts';
import { visitor } from './visitor.ts';

const visit = visitor();

test('what is fetched until the first round is closed is within the budget that the build holds', async () => {
  const page = await visit();
  const fetched = new Set(['index.html']);
  page.on('request', (request) => {
    const [, file] = /\/(assets\/[^?#]+)/.exec(request.url()) ?? [];
    if (file !== undefined) fetched.add(file);
  });
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  await page.locator('.stage-drawn canvas').waitFor();
  const before = [...fetched];
  await closeRound(page, byMouse);
  const written = new URL('../../dist/', import.meta.url);
  const bytes = before.reduce(
    (sum, file) => sum + gzipSync(readFileSync(new URL(file, written)), { level: 9 }).length,
    0,
  );
  expect(before.length).toBeGreaterThan(20);
  expect(bytes / 1024).toBeLessThanOrEqual(LIMITS_KB.table);
});
