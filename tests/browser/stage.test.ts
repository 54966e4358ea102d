import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { chamberOf, displayList, drawn, watchScenes } from './chamber.ts';
import { answerCables, begin, byMouse, closeRound, draftStep, showPart } from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

const visit = visitor();
let page: Page;

async function atTheTable(width: number, height: number, renderer: 'canvas' | 'webgl', moving = false) {
  page = await visit({
    viewport: { width, height },
    reducedMotion: moving ? 'no-preference' : 'reduce',
  });
  await page.addInitScript(watchScenes);
  await begin(page, inject('url'), byMouse, `&renderer=${renderer}`);
  await answerCables(page, byMouse);
}

const room = () => chamberOf(page);

const dossier = () => page.getByRole('tabpanel', { name: 'Dossier' }).getByRole('heading', { level: 2 });

test.each(['canvas', 'webgl'] as const)(
  'everyone on the stage is chosen by a click, drawn by %s',
  async (renderer) => {
    await atTheTable(1366, 768, renderer);
    const { click, token } = await room();
    for (const [who, name] of [
      ['china', 'China'],
      ['kenya', 'Kenya'],
      ['securityNow', 'Security now'],
    ] as const) {
      await click(token(who));
      await expect.poll(() => dossier().first().textContent()).toContain(name.split(' ')[0]);
    }
  },
);

test('Canvas and WebGL lay out the same display list, with somebody chosen and without', async () => {
  const lists = [];
  for (const renderer of ['canvas', 'webgl'] as const) {
    await atTheTable(1366, 768, renderer);
    const { click, token } = await room();
    await drawn(page, 'China');
    const before = await settled(page, () => displayList(page));
    await click(token('china'));
    await drawn(page, 'Compare');
    lists.push({ before, after: await settled(page, () => displayList(page)) });
  }
  const [canvas, webgl] = lists;
  const texts = canvas?.before.flatMap(({ text }) => text ?? []);
  expect(texts).toEqual(expect.arrayContaining(['China', 'Oversight', 'Sec.-General']));
  expect(webgl).toEqual(canvas);
});

test('a move is made on the stage: the first button of the dock reads the record of whoever is chosen', async () => {
  await atTheTable(1366, 768, 'canvas');
  const { click, token, layout } = await room();
  await click(token('china'));
  await expect.poll(() => dossier().first().textContent()).toBe('China');
  const record = page
    .getByRole('tabpanel', { name: 'Dossier' })
    .getByRole('button', { name: 'Read the record', exact: true });
  await expect.poll(() => record.getAttribute('aria-disabled')).toBe('false');
  const { dock } = layout;
  // The buttons begin after the name; the first of them is pressed wherever it stands.
  for (let x = dock.x + 20; x < dock.x + dock.width / 2; x += 16) {
    await click({ x, y: dock.y + dock.height / 2 });
    if ((await settled(page, () => record.getAttribute('aria-disabled'))) === 'true') break;
  }
  await expect.poll(() => record.getAttribute('aria-disabled')).toBe('true');
});

test('the world opens by its key and by its button, and a capital that is clicked is chosen', async () => {
  await atTheTable(1366, 768, 'canvas');
  const { canvas, click, layout } = await room();
  await drawn(page, 'China');
  const chamber = await settled(page, () => canvas.screenshot());
  const isChamber = async (): Promise<boolean> => (await canvas.screenshot()).equals(chamber);
  await page.keyboard.press('m');
  await expect.poll(isChamber).toBe(false);
  const { toggle } = layout;
  await click({ x: toggle.x + toggle.width / 2, y: toggle.y + toggle.height / 2 });
  await page.mouse.move(2, 2);
  await expect.poll(isChamber).toBe(true);
  await page.keyboard.press('m');
  // Somewhere on the map stands Brazil; capitals are pressed row by row until it is chosen.
  const names = new Set<string>();
  for (let y = 0.35; y < 0.85 && names.size < 4; y += 0.05) {
    for (let x = 0.05; x < 0.95 && names.size < 4; x += 0.03) {
      await click({ x: layout.width * x, y: layout.height * y });
      for (const name of await settled(page, () => dossier().allTextContents())) names.add(name);
    }
  }
  expect(names.size).toBeGreaterThanOrEqual(4);
});

test('on a phone the chamber has its names, and its people are chosen by a tap', async () => {
  await atTheTable(390, 844, 'canvas');
  await showPart(page, 'Board');
  const { click, token, layout } = await room();
  expect([layout.named, layout.lettered]).toEqual([true, true]);
  await click(token('russia'));
  await showPart(page, 'People');
  await expect.poll(() => dossier().first().textContent()).toBe('Russia');
});

test('a press on the stage ends the show of hands at once, and the count is the same as on the page', async () => {
  await atTheTable(1366, 768, 'canvas', true);
  await draftStep(page, byMouse, 'Circulate the text');
  await closeRound(page, byMouse);
  await answerCables(page, byMouse);
  await draftStep(page, byMouse, 'Put in blue');
  await closeRound(page, byMouse);
  await answerCables(page, byMouse);
  await draftStep(page, byMouse, 'Call the vote');
  await page.getByRole('button', { name: 'Call the vote now' }).click();
  await page.getByRole('button', { name: 'Skip to the result' }).waitFor();
  // The hands are known to those who listen from the beginning; the chamber only shows them one by one.
  const told = await settled(page, () => page.locator('.visually-hidden .vote-group').allTextContents());
  const { click, layout } = await room();
  const { paper } = layout;
  await click({ x: paper.x + paper.width / 2, y: paper.y + paper.height / 2 });
  await page.getByRole('button', { name: 'Twelve months on' }).waitFor();
  await expect.poll(() => page.locator('.vote-group').allTextContents()).toEqual(told);
  expect(told.join(' ')).toContain('United States');
});
