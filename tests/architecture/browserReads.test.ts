import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { singleReads } from './browserReads.ts';

const FOLDER = join(import.meta.dirname, '../browser');

test('no browser test reads the page once where what it expects may come later', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(15);
  const sources = files.map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const);
  expect(singleReads(Object.fromEntries(sources))).toEqual([]);
});

/** A file that tests import their helpers from. */
const HELPERS = `
  export async function roundOf(page) { return (await page.getByText('Round').textContent()) ?? ''; }
  export const cards = (page) => page.locator('.card');
  export async function hasRound(words) { expect(words).toBe('Round 2'); }
  export async function waits(page) { return settled(page, () => page.locator('.card').count()); }
`;
const HELD = 'expects of what was read once';
const BRANCH = 'expects only where one read said so';
const THROWS = 'throws because of one read';
const CONSTANT = 'polls what was read before';
const TIME = 'waits for a time, not for a thing';

function faultsIn(source: string): string[] {
  const imports = `import { roundOf, cards, hasRound, waits } from './helpers.ts';\n`;
  return singleReads({ 'helpers.ts': HELPERS, 'a.test.ts': `${imports}${source}` }).map((line) =>
    line.replace(/^(\S+):\d+: /, (_, file: string) => (file === 'a.test.ts' ? '' : `${file}: `)),
  );
}

describe('a planted fault is found', () => {
  test.each([
    ['a read inside the expect', `expect(await page.locator('.card').count()).toBe(2);`, HELD],
    ['of any kind', `expect(await page.title()).toBe('Penholder');`, HELD],
    ['of the page’s address', `expect(new URL(page.url()).hash).toBe('');`, HELD],
    ['in the middle of a value', `expect([1, ...(await cards(page).allTextContents())]).toEqual([1]);`, HELD],
    ['turned round', `expect(!(await box.isChecked())).toBe(false);`, HELD],
    ['with a property of it', `expect((await page.evaluate(() => window.all)).length).toBe(1);`, HELD],
    ['not awaited', `await expect(page.locator('.card').count()).resolves.toBe(2);`, HELD],
    ['handed on by then', `await page.title().then((title) => expect(title).toBe('a'));`, HELD],
    ['several at once', `expect(await Promise.all([a.count(), b.count()])).toEqual([1, 2]);`, HELD],
    ['softly', `expect.soft(await cards(page).count()).toBe(2);`, HELD],
    ['by another assertion', `assert.equal(await cards(page).count(), 2);`, HELD],
    ['as what is wanted', `expect(2).toBe(await cards(page).count());`, HELD],
    ['wanted of a poll', `await expect.poll(() => a.count()).toBe(await b.count());`, HELD],
    ['by a name', `const count = await cards(page).count(); expect(count).toBe(2);`, HELD],
    ['by a name of a part', `const { a: [b] } = await page.evaluate(all); expect(b).toBe(2);`, HELD],
    ['by a name given later', `let text; text = await a.textContent(); expect(text).toBe('b');`, HELD],
    ['by a name of a name', `const a = await b.count(); const c = a + 1; expect(c).toBe(2);`, HELD],
    ['by a promise', `const count = cards(page).count(); expect(await count).toBe(2);`, HELD],
    ['put into a list', `const all = []; all.push(await a.textContent()); expect(all).toEqual([]);`, HELD],
    [
      'put into an object',
      `const seen = {}; seen[name] = await a.textContent(); expect(seen).toEqual({});`,
      HELD,
    ],
    [
      'put into a list from inside a function',
      `const all = new Set(); const look = async () => { all.add(await a.innerText()); }; expect(all.size).toBe(2);`,
      HELD,
    ],
    ['by a function of the file', `const top = () => a.innerText(); expect(await top()).toBe('b');`, HELD],
    [
      'by a method of an object',
      `const top = { words: () => a.innerText() }; expect(await top.words()).toBe('b');`,
      HELD,
    ],
    ['by a function of a helper file', `expect(await roundOf(page)).toBe('Round 2');`, HELD],
    ['by a function that is handed over', `expect(await all((one) => one.count())).toEqual([]);`, HELD],
    ['handed to a function that expects', `await hasRound(await a.textContent());`, `helpers.ts: ${HELD}`],
    ['in a loop over it', `for (const text of await a.allTextContents()) expect(text).toBe('b');`, BRANCH],
    [
      'in a loop over what it found',
      `for (const one of await a.all()) await expect.poll(() => one.count()).toBe(1);`,
      BRANCH,
    ],
    ['for each of it', `(await a.all()).forEach((one) => expect.poll(() => one.count()).toBe(1));`, BRANCH],
    ['only if it is there', `if ((await a.count()) > 0) await expect.poll(() => a.count()).toBe(1);`, BRANCH],
    ['only if, in short', `(await a.isVisible()) && (await expect.poll(() => b.count()).toBe(1));`, BRANCH],
    ['only if, as a choice', `(await a.isVisible()) ? expect.poll(() => b.count()).toBe(1) : null;`, BRANCH],
    [
      'only if, by the way out',
      `async () => { if (!(await a.isVisible())) return; await expect.poll(() => b.count()).toBe(1); };`,
      BRANCH,
    ],
    ['as an error', `if ((await a.count()) !== 1) throw new Error('not one');`, THROWS],
    ['polled after it was read', `const n = await a.count(); await expect.poll(() => n).toBe(1);`, CONSTANT],
    ['after a while', `await page.waitForTimeout(500);`, TIME],
  ])('%s', (_name, source, fault) => {
    expect(faultsIn(source)).toContain(fault);
  });
});

describe('what waits, or says that one read is right, passes', () => {
  test.each([
    `await expect.poll(() => page.locator('.card').count()).toBe(2);`,
    `await expect.poll(async () => (await cards(page).allTextContents()).map(read)).toEqual([]);`,
    `await expect.poll(() => roundOf(page)).toBe('Round 2');`,
    `const top = () => a.innerText(); await expect.poll(top).not.toBe('b');`,
    `const top = { words: () => a.innerText() }; await expect.poll(() => top.words()).toBe('b');`,
    `await vi.waitFor(async () => expect(await a.count()).toBe(2));`,
    `const before = await a.textContent(); await press(b); await expect.poll(() => a.textContent()).toBe(before);`,
    `expect(await settled(page, () => a.count())).toBe(0);`,
    `const { data } = await settled(page, () => page.evaluate(() => all)); expect(data).toEqual([]);`,
    `for (const text of await settled(page, () => a.allTextContents())) expect(text).toBe('b');`,
    `expect(await waits(page)).toBe(2);`,
    `if ((await a.count()) > 0) await press(a);`,
    `const deeds = []; page.on('dialog', (one) => deeds.push(one.message(page.url()))); expect(deeds).toEqual([]);`,
    `const count = await a.count(); { const count = 2; expect(count).toBe(2); }`,
    `const name = await a.textContent(); await page.getByText(name).waitFor(); expect(seeds.all).toEqual([]);`,
    `await Promise.all([press(a), press(b)]); expect(list.length).toBe(2);`,
    `await page.evaluate(() => { const all = [...document.all].map((one) => one.title()); window.all = all; });`,
  ])('%s', (source) => {
    expect(faultsIn(source)).toEqual([]);
  });
});
