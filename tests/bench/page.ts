/**
 * `npm run bench:page`: what the page asks of a weak machine, in a real Chromium slowed down four times, with the
 * Canvas renderer. Everything is measured at least five times and judged by the median; all values are printed.
 * `load`, `table`, `vote` or `heap`
 * after the command measures that part alone.
 */
import type { CDPSession, Locator, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { launchChromium } from '../browser/chromium.ts';
import {
  answerCables,
  begin,
  byMouse,
  closeRound,
  draftStep,
  nassauAt,
  yearAndDebrief,
} from '../browser/player.ts';
import { watchPage } from './watchPage.ts';

const SLOWER = 4;
const RUNS = Math.max(5, Number(process.env['RUNS'] ?? 5));
// 33 ms are two frames of a 60 Hz screen, which are 33.3: a frame that comes with the second of them is kept.
const LIMITS = {
  title: 2000,
  stage: 4000,
  frame: 33.4,
  command: 100,
  preview: 50,
  heap: 180,
  nodes: 20,
  shift: 0.01,
};
const CANVAS = 'renderer=canvas';
const VIEWPORT = { width: 1366, height: 768 };

await build({ logLevel: 'info' });
const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'warn' });
const url = server.resolvedUrls?.local[0] ?? '';
const browser = await launchChromium();
let failures = 0;
say(
  `\nChromium ${browser.version()}, ${VIEWPORT.width}x${VIEWPORT.height}, ${RUNS} runs, processor slowed ${SLOWER} times\n`,
);
const asked = process.argv.slice(2);
const wanted = (part: string): boolean => asked.length === 0 || asked.includes(part);
try {
  if (wanted('load')) await judgeLoads();
  if (wanted('table')) await judgeTables();
  if (wanted('vote')) await judgeVotes();
  if (wanted('heap')) await judgeHeaps();
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = failures > 0 ? 1 : 0;

async function judgeLoads(): Promise<void> {
  const loads = await times(RUNS, load);
  judge(
    'title usable',
    loads.map(({ title }) => title),
    LIMITS.title,
    'ms',
  );
  judge(
    'stage drawn, from the pen taken',
    loads.map(({ stage }) => stage),
    LIMITS.stage,
    'ms',
  );
  judge('the title moves by itself', await times(RUNS, shift), LIMITS.shift, '');
}

async function judgeTables(): Promise<void> {
  const tables = await times(RUNS, table);
  for (const kind of ['read a record', 'write a level', 'close the round'] as const) {
    const found = tables.flatMap(({ commands }) => commands[kind]);
    judge(
      `${kind}, on the page`,
      found.map(({ page }) => page),
      LIMITS.command,
      'ms',
    );
    judge(
      `${kind}, on the stage`,
      found.map(({ stage }) => stage),
      LIMITS.command,
      'ms',
    );
  }
  judge(
    'the preview of a level',
    tables.flatMap((each) => each.preview),
    LIMITS.preview,
    'ms',
  );
  judge(
    'frames asked for while nothing moves, 3 s',
    tables.map(({ idle }) => idle),
    0,
    '',
  );
}

async function judgeVotes(): Promise<void> {
  judge('the vote, 95th percentile of its frames', await times(RUNS, vote), LIMITS.frame, 'ms');
}

/** How far the title moves by itself on a line of 9 Mbit/s with 100 ms of delay. */
async function shift(): Promise<number> {
  const { page, cdp } = await slowed('no-preference');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: (9 * 1024 * 1024) / 8,
    uploadThroughput: (9 * 1024 * 1024) / 8,
  });
  await page.goto(`${nassauAt(url)}&${CANVAS}`);
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
  const shifted = await page.evaluate(() => window.watched.shifted());
  await page.context().close();
  return shifted;
}

/** A page that is watched and slowed down. */
async function slowed(motion: 'reduce' | 'no-preference'): Promise<{ page: Page; cdp: CDPSession }> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: motion });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.addInitScript(watchPage);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return { page, cdp };
}

/** From the address to a title that can be used, and from the brief to a chamber that is drawn. */
async function load(): Promise<{ title: number; stage: number }> {
  const { page } = await slowed('no-preference');
  await page.goto(`${nassauAt(url)}&${CANVAS}`);
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  const title = await page.evaluate(() => window.watched.firstSeen('Begin'));
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Take the pen' }).click();
  await page.waitForFunction(() => window.watched.firstDrawn() > 0, null, { polling: 50 });
  const stage = await page.evaluate(() => window.watched.firstDrawn() - window.watched.lastClick());
  await page.context().close();
  return { title, stage };
}

/** Commands, previews and idleness at the table. */
async function table() {
  const { page } = await slowed('no-preference');
  await begin(page, url, byMouse, `&${CANVAS}`);
  await answerCables(page, byMouse);
  await page.waitForFunction(() => window.watched.firstDrawn() > 0, null, { polling: 50 });
  await settled(page);
  const commands: Record<'read a record' | 'write a level' | 'close the round', Shown[]> = {
    'read a record': [],
    'write a level': [],
    'close the round': [],
  };
  for (const who of ['China', 'Russia', 'Brazil']) {
    await page.getByRole('option', { name: new RegExp(`^${who}`) }).click();
    await settled(page);
    commands['read a record'].push(
      await shownAfter(page, page.getByRole('button', { name: 'Read the record', exact: true })),
    );
  }
  const previews: number[] = [];
  for (const index of [3, 6, 2]) {
    const level = await middleOf(page.getByRole('radio', { name: /^Level [0-3]/ }).nth(index));
    await page.mouse.move(...level);
    await settled(page);
    previews.push(await page.evaluate(() => window.watched.paintedAfterHover()));
    // Away from the paper, so that the next one is looked at as the first was.
    await page.mouse.move(2, 2);
    await settled(page);
  }
  for (const paragraph of [5, 6, 7])
    commands['write a level'].push(
      await shownAfter(page, page.getByRole('radio', { name: /^Level [0-3]/ }).nth(paragraph * 4 + 1)),
    );
  await page.mouse.move(2, 2);
  await settled(page);
  const before = await page.evaluate(() => window.watched.frames());
  await page.waitForTimeout(3000);
  const idle = (await page.evaluate(() => window.watched.frames())) - before;
  for (let round = 1; round <= 3; round += 1) {
    let shown = await shownAfter(page, page.getByRole('button', { name: 'Close the round', exact: true }));
    // Where attention is left the page asks first.
    const sure = page.getByRole('button', { name: 'Close it', exact: true });
    if (await sure.isVisible()) shown = await shownAfter(page, sure);
    commands['close the round'].push(shown);
    await answerCables(page, byMouse);
    await settled(page);
  }
  await page.context().close();
  return { commands, preview: previews, idle };
}

/** From a click to what it changed: on the page, and in the first frame of the stage. Milliseconds. */
interface Shown {
  readonly page: number;
  readonly stage: number;
}

/** Points at something, waits, and clicks on it. */
async function shownAfter(page: Page, target: Locator): Promise<Shown> {
  const place = await middleOf(target);
  await page.mouse.move(...place);
  await settled(page);
  await page.mouse.click(...place);
  await settled(page);
  return page.evaluate(() => ({
    page: window.watched.paintedAfterClick(),
    stage: window.watched.drawnAfterClick(),
  }));
}

/** One vote, played to its end, and the time between its frames. */
async function vote(): Promise<number> {
  const { page, cdp } = await slowed('no-preference');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await begin(page, url, byMouse, `&${CANVAS}`);
  await toTheVote(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.evaluate(() => window.watched.timeFrames(true));
  await page.getByRole('button', { name: 'Call the vote now' }).click();
  await page.getByRole('button', { name: 'Twelve months on' }).waitFor();
  const frames = await page.evaluate(() => window.watched.timeFrames(false));
  await page.context().close();
  frames.sort((a, b) => a - b);
  return frames[Math.floor(frames.length * 0.95)] ?? 0;
}

async function judgeHeaps(): Promise<void> {
  const held = await times(RUNS, heap);
  judge(
    'heap after three games',
    held.map(({ size }) => size),
    LIMITS.heap,
    'MB',
  );
  judge(
    'nodes after the third game, more than after the second',
    held.map(({ nodes }) => nodes),
    LIMITS.nodes,
    '',
  );
  judge(
    'listeners after the third game, more than after the second',
    held.map(({ listeners }) => listeners),
    0,
    '',
  );
}

/** What the page holds in memory after three whole games, swept, and how much more than after two. */
async function heap(): Promise<{ size: number; nodes: number; listeners: number }> {
  const { page, cdp } = await slowed('reduce');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const count = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return cdp.send('Memory.getDOMCounters');
  };
  let second = await count();
  for (let game = 0; game < 3; game += 1) {
    await begin(page, url, byMouse, `&${CANVAS}`, game > 0);
    await toTheVote(page);
    await page.getByRole('button', { name: 'Call the vote now' }).click();
    const on = page.getByRole('button', { name: 'Twelve months on' });
    const next = page.getByRole('button', {
      name: /^(Skip to the result|Ask who is against|Ask who abstains|Hear the result)$/,
    });
    while ((await on.count()) === 0) if ((await next.count()) > 0) await next.first().click();
    await on.click();
    await yearAndDebrief(page, byMouse);
    if (game === 1) second = await count();
    if (game < 2) await page.getByRole('button', { name: 'Back to the title' }).first().click();
  }
  const third = await count();
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await page.context().close();
  return {
    size: usedSize / 1024 / 1024,
    nodes: third.nodes - second.nodes,
    listeners: third.jsEventListeners - second.jsEventListeners,
  };
}

async function toTheVote(page: Page): Promise<void> {
  for (let round = 1; round <= 4; round += 1) {
    await answerCables(page, byMouse);
    if (round === 2) await draftStep(page, byMouse, 'Circulate the text');
    if (round === 3) await draftStep(page, byMouse, 'Put in blue');
    if (round < 4) await closeRound(page, byMouse);
  }
  await draftStep(page, byMouse, 'Call the vote');
}

/**
 * Where to point at something. The mouse goes there by itself: a driver that looks whether it may click asks the
 * page for its layout, and the page would be charged for it.
 */
async function middleOf(target: Locator): Promise<[number, number]> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${String(target)} is not on the page`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Waits until the page has been quiet for a while. */
async function settled(page: Page): Promise<void> {
  // Polled by the clock: a poll by frames would keep the page awake.
  await page.waitForFunction(() => window.watched.quietFor() > 700, null, { polling: 100 });
}

async function times<T>(count: number, measure: () => Promise<T>): Promise<T[]> {
  const found: T[] = [];
  for (let run = 0; run < count; run += 1) found.push(await measure());
  return found;
}

function judge(what: string, found: readonly number[], limit: number, unit: string): void {
  const middle = median(found);
  const kept = middle <= limit;
  if (!kept) failures += 1;
  const all = found.map((each) => each.toFixed(1)).join(', ');
  say(
    `${kept ? 'kept  ' : 'MISSED'} ${what}: median ${middle.toFixed(1)} ${unit} (limit ${limit}; all: ${all})`,
  );
}

function median(found: readonly number[]): number {
  const sorted = [...found].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
