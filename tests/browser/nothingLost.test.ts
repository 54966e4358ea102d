import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { digest } from '../../src/core/digest.ts';
import { runCode } from '../../src/game/record/runCode.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { findCampaign } from '../../src/session/campaign.ts';
import { gamesOn } from '../../src/session/gameShelf.ts';
import { type Save, wayOn } from '../../src/session/saves.ts';
import { nassau } from '../fixtures/nassau.ts';
import { recordUnderWay, storageUnderWay } from '../fixtures/underWay.ts';
import { type MemoryShelf, memoryShelf } from '../session/memoryShelf.ts';
import { answerCables, begin, byMouse, closeRound, inRound, nassauAt } from './player.ts';
import { visitor } from './visitor.ts';

const FILE = readFileSync(new URL(`../../scenarios/${nassau().id}.yaml`, import.meta.url), 'utf8');
/** The file as its author might change it: the same id, other rules. */
const EDITED = FILE.replace('\n  capital: {v: 50,', '\n  capital: {v: 55,');
const ROUND = 4;

const visit = visitor();

/** A page at the table with a game under way in round 4, and another game kept under a name. */
async function atTheTable(scenario: Scenario = nassau()): Promise<{ page: Page; save: Save }> {
  const { items, save } = storageUnderWay(scenario, ROUND, 'An old one');
  const page = await visit();
  await page.addInitScript((kept) => {
    if (localStorage.length === 0)
      for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
  }, items);
  await page.goto(nassauAt(inject('url')));
  await takeUp(page, ROUND);
  return { page, save };
}

async function takeUp(page: Page, round: number): Promise<void> {
  await page.getByRole('button', { name: `Continue, round ${round}` }).click();
  await inRound(page, round);
}

/** What a page's storage holds. */
async function storage(page: Page): Promise<MemoryShelf> {
  const shelf = memoryShelf();
  const items = await page.evaluate(
    () => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>,
  );
  for (const [key, text] of Object.entries(items)) shelf.items.set(key, text);
  return shelf;
}

/** How a game lies there, and whether the scenario of now leads to it. */
async function keptOf(page: Page, { game }: Save) {
  const shelf = await storage(page);
  const kept = gamesOn(shelf).saves.find((one) => one.game === game);
  const way = kept && wayOn(kept, nassau(), shelf);
  return (
    kept && { state: digest(kept.state), followed: way?.followed, capital: way?.scenario.start.capital.v }
  );
}

/** The rounds in which the games that lie there stand. */
async function roundsKept(page: Page): Promise<number[]> {
  return gamesOn(await storage(page))
    .saves.map(({ state }) => state.round)
    .sort((a, b) => a - b);
}

const toTitle = (page: Page) => page.goto(nassauAt(inject('url')));
const playOn = async (page: Page): Promise<void> => {
  await answerCables(page, byMouse);
  await closeRound(page, byMouse);
};
const recordFile = (page: Page, text: string) =>
  page
    .getByLabel('Record file')
    .setInputFiles({ name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(text) });

/** What somebody may do while a game is under way. Each ends with another game played on. */
const ACTIONS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'a new game is begun': async (page) => {
    await toTitle(page);
    await page.getByRole('button', { name: 'Begin a new game' }).click();
    await page.getByText('The game you had under way is put aside.').waitFor();
    await page.getByRole('button', { name: 'Take the pen' }).click();
    await playOn(page);
  },
  'a record is opened': async (page) => {
    await toTitle(page);
    await recordFile(page, JSON.stringify(recordUnderWay(nassau(), 2, 9)));
    await inRound(page, 2);
    await playOn(page);
  },
  'a record of another scenario is opened': async (page) => {
    await page.goto(`${inject('url')}?scenario=2021-12-fridays-call`);
    await recordFile(page, JSON.stringify(recordUnderWay(nassau(), 2, 9)));
    await inRound(page, 2);
    await playOn(page);
  },
  'a link is opened and played on from': async (page) => {
    await page.goto(`${inject('url')}#run=${runCode(nassau(), recordUnderWay(nassau(), 2, 9))}`);
    await page.getByRole('slider', { name: 'Place in the record' }).press('End');
    await page.getByRole('button', { name: 'Play on from here' }).click();
    await inRound(page, 2);
    await playOn(page);
  },
  'a game kept under a name is taken up': async (page) => {
    await page.getByRole('button', { name: 'Saved games' }).click();
    await page.getByRole('button', { name: 'Take up An old one' }).click();
    await page.getByText('The game you had under way is put aside.').waitFor();
    await inRound(page, ROUND - 2);
    await playOn(page);
  },
  'an edited copy of its scenario is opened and played': async (page) => {
    await toTitle(page);
    await page
      .getByLabel('Scenario file')
      .setInputFiles({ name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(EDITED) });
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    await page.getByRole('button', { name: 'Take the pen' }).click();
    await playOn(page);
  },
  'a campaign is begun': async (page) => {
    await toTitle(page);
    await page.getByRole('button', { name: 'Play the campaign' }).click();
    await page.getByRole('button', { name: 'Take the pen' }).click();
    await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
    await expect.poll(async () => findCampaign(await storage(page)).kind).toBe('campaign');
  },
  'the page is loaded again': async (page) => {
    await page.reload();
    await page.getByRole('button', { name: `Continue, round ${ROUND}` }).waitFor();
  },
};

describe('a game under way is there again, at the move where it was, after', () => {
  test.each(Object.entries(ACTIONS))('%s', { timeout: 120_000 }, async (_what, act) => {
    expect(EDITED).not.toBe(FILE);
    const { page, save } = await atTheTable();
    await act(page);
    await toTitle(page);
    await expect
      .poll(() => keptOf(page, save))
      .toEqual({ state: digest(save.state), followed: true, capital: 50 });
    await page.getByRole('button', { name: 'Saved games' }).click();
    await page.getByRole('button', { name: `Take up Put aside in round ${ROUND}` }).click();
    await inRound(page, ROUND);
  });
});

/** A page at the table whose game another tab has played on by some rounds. */
async function behindBy(rounds: number): Promise<Page> {
  const { page } = await atTheTable();
  const other = await page.context().newPage();
  await toTitle(other);
  await takeUp(other, ROUND);
  for (let round = 0; round < rounds; round += 1) await playOn(other);
  await page.bringToFront();
  return page;
}

describe('two tabs on one game', () => {
  test('the one that is behind is told, and follows', async () => {
    const page = await behindBy(1);
    await page.getByText('This game has been played on in another tab.').waitFor();
    await page.getByRole('button', { name: 'Go on from there' }).click();
    await inRound(page, ROUND + 1);
  });

  test('where both have played on there are two games, and neither is overwritten', async () => {
    const page = await behindBy(2);
    await page.getByText('This game has been played on in another tab.').waitFor();
    await playOn(page);
    await page.getByText('The one here is now a game of its own').waitFor();
    await expect.poll(() => roundsKept(page)).toEqual([ROUND + 1, ROUND + 2]);
    await page.getByRole('button', { name: 'Go on from there' }).click();
    await inRound(page, ROUND + 2);
  });

  test('the one that is behind can be kept as a game of its own', async () => {
    const page = await behindBy(1);
    await page.getByRole('button', { name: 'Keep this one as its own game' }).click();
    await expect.poll(() => roundsKept(page)).toEqual([ROUND, ROUND + 1]);
    await inRound(page, ROUND);
  });

  test('a title page that lay open goes on with the game as it is now', async () => {
    const { page } = await atTheTable();
    const other = await page.context().newPage();
    await toTitle(other);
    await other.getByRole('button', { name: `Continue, round ${ROUND}` }).waitFor();
    await playOn(page);
    await other.bringToFront();
    await takeUp(other, ROUND + 1);
  });
});

test('a new version of a scenario ends no game of it: the game goes on with the scenario it was begun on', async () => {
  const { start } = nassau();
  const before: Scenario = { ...nassau(), start: { ...start, capital: { v: 55, basis: 'design' } } };
  const { page, save } = await atTheTable(before);
  await playOn(page);
  await toTitle(page);
  await takeUp(page, ROUND + 1);
  await expect.poll(() => keptOf(page, save)).toMatchObject({ followed: true, capital: 55 });
});

describe('where storage is full', () => {
  test('it is said in every round that is not saved, the record can be downloaded, and room heals it', async () => {
    const { page } = await atTheTable();
    await page.evaluate(() => {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function setItem(key, text) {
        if (sessionStorage.length === 0) throw new DOMException('full', 'QuotaExceededError');
        set.call(this, key, text);
      };
    });
    const told = page.getByText('This browser’s storage is full, so this round is not saved.');
    for (const round of [ROUND + 1, ROUND + 2]) {
      await playOn(page);
      await inRound(page, round);
      await told.waitFor();
      if (round === ROUND + 1) await page.getByRole('button', { name: 'Dismiss' }).click();
    }
    const download = page.waitForEvent('download');
    await page.getByRole('status').getByRole('button', { name: 'Download the record' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
    await page.evaluate(() => {
      Object.defineProperty(Storage.prototype, 'length', { value: 1 });
    });
    await answerCables(page, byMouse);
    await closeRound(page, byMouse);
    await told.waitFor({ state: 'detached' });
    await toTitle(page);
    await takeUp(page, ROUND + 3);
  });

  test('nothing replaces the game under way before a question is answered', async () => {
    const { page } = await atTheTable();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await playOn(page);
    await page.getByRole('button', { name: 'Saved games' }).click();
    await page.getByRole('button', { name: 'Take up An old one' }).click();
    const asked = page.getByText('You have a game under way, in round 5, and it cannot be saved here.');
    await asked.waitFor();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await asked.waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await inRound(page, ROUND + 1);
  });
});

describe('a record or a link that cannot be followed', () => {
  const { version: _version, ...record } = recordUnderWay(nassau(), 2, 9);

  test('is not called damaged: it says what made it, and tells its moves', async () => {
    const page = await visit();
    await page.goto(nassauAt(inject('url')));
    await recordFile(page, JSON.stringify({ ...record, digest: '0'.repeat(64), version: '0.5.9' }));
    await page.getByRole('heading', { name: 'This record shows no game' }).waitFor();
    await page.getByText('The record is whole').waitFor();
    await page.getByText('Penholder 0.5.9').waitFor();
    await page.getByText('Every move, in order').click();
    await expect.poll(() => page.getByRole('listitem').count()).toBe(record.commands.length);
    await page.getByText('You took the pen').waitFor();
    await page.getByRole('button', { name: 'To the title' }).click();
    await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  });

  test('of a link it is said too, as far as it can be read', async () => {
    const { start } = nassau();
    const other: Scenario = { ...nassau(), start: { ...start, capital: { v: 55, basis: 'design' } } };
    const page = await visit();
    await page.goto(`${inject('url')}#run=${runCode(other, recordUnderWay(other, 2, 9))}`);
    await page.getByRole('heading', { name: 'This link shows no game' }).waitFor();
    await page.getByText('From Nassau to Nairobi').waitFor();
  });
});

test('a new game is begun at once where there is none to lose', async () => {
  const page = await visit();
  await begin(page, inject('url'), byMouse);
  await inRound(page, 1);
});
