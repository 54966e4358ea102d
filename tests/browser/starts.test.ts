import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, test } from 'vitest';
import { runCode } from '../../src/game/record/runCode.ts';
import { nassau } from '../fixtures/nassau.ts';
import { sampleRecords } from '../fixtures/records.ts';
import { nassauAt } from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

const DIST = new URL('../../dist/', import.meta.url);
const scenario = nassau();
const [record] = sampleRecords(scenario, 9).slice(8);
if (!record) throw new Error('no record');
const code = runCode(scenario, record);

const visit = visitor();
let page: Page;
beforeEach(async () => {
  page = await visit({}, true);
});

/** The files whose names begin so, as addresses to be refused. */
const files = (begin: string, end: string) => (address: URL) =>
  new RegExp(`/assets/${begin}-[^/]*\\.${end}$`).test(address.pathname);
const refuse = (which: (address: URL) => boolean) => page.route(which, (route) => route.abort());
const begin = () => page.getByRole('button', { name: 'Begin', exact: true });
const again = () => page.getByRole('button', { name: 'Load the page again' });
const tryAgain = () => page.getByRole('button', { name: 'Try again' });

test.each([
  ['its script', files('index', 'js')],
  ['its style', files('index', 'css')],
  ['the first scenario', files('2023-06-nassau-to-nairobi', 'js')],
])('a page that does not get %s says so, and loads again at a press', async (_, which) => {
  await refuse(which);
  await page.goto(nassauAt(inject('url')));
  await page.getByText('A part of Penholder could not be loaded').waitFor();
  await again().waitFor();
  await page.unroute(which);
  await again().click();
  await begin().waitFor();
  await again().waitFor({ state: 'detached' });
});

test('a game behind a link is still there when the page has been loaded again', async () => {
  const which = files('index', 'js');
  await refuse(which);
  await page.goto(`${inject('url')}#run=${code}`);
  await again().waitFor();
  await page.unroute(which);
  await again().click();
  await page.getByRole('slider', { name: 'Place in the record' }).waitFor();
});

test('a page whose script never comes says after a while that it can be loaded again', async () => {
  await page.route(files('index', 'js'), () => {});
  await page.goto(inject('url'), { waitUntil: 'commit' });
  await page.getByText('Penholder is being loaded').waitFor();
  await again().waitFor();
});

test('opened from a disk, the page says that it has to be served and how', async () => {
  await page.goto(fileURLToPath(new URL('index.html', DIST)).replace(/^/, 'file://'));
  await page.getByText('npm start').waitFor();
  await expect.poll(() => page.getByText('A part of Penholder could not be loaded').isVisible()).toBe(false);
});

test.each(['js', 'css'])('a link whose player comes without its %s says so, with a way on', async (kind) => {
  const which = files('PlayerRoom', kind);
  expect(
    readdirSync(new URL('assets/', DIST)).filter((file) => which(new URL(`http://x/assets/${file}`))),
  ).toHaveLength(1);
  await refuse(which);
  await page.goto(`${inject('url')}#run=${code}`);
  await page.getByText('could not be fetched').waitFor();
  await page.unroute(which);
  await tryAgain().click();
  await page.getByRole('slider', { name: 'Place in the record' }).waitFor();
});

test('a link whose reader of codes does not come says so', async () => {
  await refuse(files('(?:readLink|runCode)', 'js'));
  await page.goto(`${inject('url')}#run=${code}`);
  await page.getByText('could not be fetched').waitFor();
});

test('each page of the reading room, and the saved games, say that they cannot be fetched without a network', async () => {
  await page.goto(inject('url'));
  await begin().waitFor();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Saved games' }).click();
  const games = page.getByRole('dialog', { name: 'Saved games' });
  await games.getByRole('alert').waitFor();
  await tryAgain().waitFor();
  await page.keyboard.press('Escape');
  await games.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Codex', exact: true }).click();
  const rooms = page.getByRole('dialog').getByRole('navigation').getByRole('button');
  const count = await settled(page, () => rooms.count());
  expect(count).toBeGreaterThan(5);
  for (let at = 0; at < count; at += 1) {
    await rooms.nth(at).click();
    await page.getByRole('alert').waitFor();
    await tryAgain().waitFor();
  }
});

test('a game that is begun before its brief has come waits for it', async () => {
  let come = (): void => {};
  const brief = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(files('gameWords', 'js'), async (route) => {
    await brief;
    await route.continue();
  });
  await page.goto(nassauAt(inject('url')));
  await begin().click();
  await page.getByText('The chamber is being opened').waitFor();
  come();
  await page.getByRole('button', { name: 'Take the pen' }).waitFor();
});

test('a brief that cannot be fetched says so, with a way on', async () => {
  const which = files('gameWords', 'js');
  await refuse(which);
  await page.goto(nassauAt(inject('url')));
  await begin().click();
  await page.getByText('could not be fetched').waitFor();
  await page.unroute(which);
  await tryAgain().click();
  await begin().click();
  await page.getByRole('button', { name: 'Take the pen' }).waitFor();
});

test('a table that cannot be fetched says so, with a way on', async () => {
  const which = files('laterScreens', '(?:js|css)');
  await refuse(which);
  await page.goto(nassauAt(inject('url')));
  await begin().click();
  await page.getByRole('button', { name: 'Take the pen' }).click();
  await page.getByText('could not be fetched').waitFor();
  await page.unroute(which);
  await tryAgain().click();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
});

test('a screen that fails while it is drawn says so, and the game goes on when the page is loaded again', async () => {
  await page.addInitScript(() => {
    // The cables of a round are read from their beginning.
    if (sessionStorage.getItem('mended') !== null) return;
    Element.prototype.scrollIntoView = () => {
      throw new Error('planted');
    };
  });
  await page.goto(nassauAt(inject('url')));
  await begin().click();
  await page.getByRole('button', { name: 'Take the pen' }).click();
  await page.getByText('Something in the page has failed').waitFor();
  await page.evaluate(() => sessionStorage.setItem('mended', ''));
  await tryAgain().click();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
});

test.each([
  ['a closing bracket', `#run=${code})`],
  ['a parameter of a network', `#run=${code}&fbclid=IwAR0abc`],
  ['a parameter of a mailing before it', `?utm_source=mail#run=${code}`],
  ['capitals', `#RUN=${code}`],
  ['an escaped hash', `%23run%3D${code}`],
  ['a hash that was escaped twice', `%2523run%253D${code}`],
  ['an escaped equals sign and small letters', `#run%3D${code.toLowerCase()}`],
])('a link that came with %s opens its game, and leaves nothing in the address', async (_, held) => {
  await page.goto(`${inject('url')}${held}`);
  await page.getByRole('slider', { name: 'Place in the record' }).waitFor();
  await page.getByRole('button', { name: 'Close the record' }).click();
  await begin().waitFor();
  await expect.poll(() => page.url()).not.toMatch(/run/i);
});
