import type { Page } from 'playwright-core';
import readQr from 'jsqr';
import { beforeEach, expect, inject, test } from 'vitest';
import { say } from '../../src/cli/words.ts';
import { runCode } from '../../src/game/record/runCode.ts';
import { recordOf } from '../../src/game/record/record.ts';
import { policy } from '../../src/policy/policies.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';
import { answerCables, begin, byMouse, closeRound, roundOf } from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

const scenario = nassau();
const { commands, state } = play(scenario, 2, policy('balanced'));
const code = runCode(scenario, recordOf(scenario, 2, commands, state));

const visit = visitor();
let page: Page;
beforeEach(async () => {
  page = await visit();
});

const slider = () => page.getByRole('slider', { name: 'Place in the record' });

test('a link opens a game that is scrubbed through by keyboard and said in words', async () => {
  await page.goto(`${inject('url')}#run=${code}`);
  await slider().focus();
  await expect.poll(() => slider().getAttribute('aria-valuetext')).toContain('Before the first move');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => slider().getAttribute('aria-valuetext'))
    .toBe('Round 1, 5 June 2023. You took the pen');
  await page.keyboard.press('End');
  await page
    .getByText(say(`ending.${state.outcome?.ending}.title`))
    .first()
    .waitFor();
  await expect.poll(() => slider().inputValue()).toBe(String(commands.length));
  await page.getByRole('button', { name: 'To the round before' }).click();
  await page.getByRole('button', { name: 'One move back' }).click();
  await expect.poll(() => slider().inputValue()).toBe(String(commands.length - 2));
  await page.getByRole('button', { name: 'Close the record' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  await expect.poll(() => new URL(page.url()).hash).toBe('');
});

test('a game is played on from the middle of a record, and the one under way is kept under a name', async () => {
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  await closeRound(page, byMouse);
  await page.goto(`${inject('url')}#run=${code}`);
  await slider().waitFor();
  const middle = commands.findIndex(({ type }) => type === 'close-round') + 1;
  await slider().fill(String(middle));
  await page.getByRole('button', { name: 'Play on from here' }).click();
  await page.getByRole('main', { name: 'The chamber' }).waitFor();
  await expect.poll(() => roundOf(page)).toBe('Round 2 of 12');
  await page.getByRole('button', { name: 'Saved games' }).click();
  await page.getByRole('heading', { name: 'Put aside in round 2' }).waitFor();
});

test('a link that was cut short says so, and leads to the title', async () => {
  await page.goto(`${inject('url')}#run=${code.slice(0, -4)}`);
  await page.getByText(`${code.length - 4} of ${code.length} characters came through`).waitFor();
  await page.getByRole('button', { name: 'To the title' }).click();
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
});

test('the QR code on the screen holds the link beside it', async () => {
  await begin(page, inject('url'), byMouse);
  await page.getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('button', { name: 'Share' }).click();
  const link = await settled(page, () => page.getByRole('textbox', { name: /^Link/ }).inputValue());
  expect(link).toMatch(/#run=P3\.2023-06-NASSAU-TO-NAIROBI\./);
  const picture = page.getByRole('img', { name: 'QR code of the link' });
  await picture.waitFor();
  const png = (await settled(page, () => picture.screenshot())).toString('base64');
  const { data, width, height } = await settled(page, () =>
    page.evaluate(async (encoded) => {
      const image = new Image();
      image.src = `data:image/png;base64,${encoded}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const pixels = pen?.getImageData(0, 0, image.width, image.height);
      return { data: [...(pixels?.data ?? [])], width: image.width, height: image.height };
    }, png),
  );
  expect(readQr(new Uint8ClampedArray(data), width, height)?.data).toBe(link);
  await page.goto(link);
  await page.reload();
  await slider().waitFor();
});

test('games are put away, renamed, deleted, put back and taken up again', async () => {
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  await closeRound(page, byMouse);
  await page.getByRole('button', { name: 'Saved games' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('before the conference');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Rename before the conference' }).click();
  await page.getByRole('listitem').getByRole('textbox', { name: 'Name' }).fill('after Nassau');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Delete after Nassau' }).click();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await page.getByRole('heading', { name: 'after Nassau' }).waitFor();
  await page.keyboard.press('Escape');
  await answerCables(page, byMouse);
  await closeRound(page, byMouse);
  await expect.poll(() => roundOf(page)).toBe('Round 3 of 12');
  await page.getByRole('button', { name: 'Saved games' }).click();
  await page.getByRole('button', { name: 'Take up after Nassau' }).click();
  await page.waitForFunction(() => document.body.innerText.includes('Round 2 of 12'));
});

test('a round is taken back once, and no more', async () => {
  await begin(page, inject('url'), byMouse);
  await answerCables(page, byMouse);
  await closeRound(page, byMouse);
  await page.getByRole('button', { name: 'Saved games' }).click();
  await page.getByRole('button', { name: 'Take the round back (1 left)' }).click();
  await page.waitForFunction(() => document.body.innerText.includes('Round 1 of 12'));
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.getByRole('button', { name: 'Saved games' }).click();
  const button = page.getByRole('button', { name: 'Take the round back (none left)' });
  await expect.poll(() => button.getAttribute('aria-disabled')).toBe('true');
});

test('a move is watched from the debrief, which is as it was when the record is closed', async () => {
  await page.goto(`${inject('url')}?scenario=${scenario.id}`);
  await page.getByLabel('Record file').setInputFiles({
    name: 'game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(recordOf(scenario, 2, commands, state))),
  });
  await page.getByRole('tab', { name: 'Turning points' }).click();
  const link = page.getByRole('button', { name: 'Replay from here' }).first();
  await link.click();
  await slider().waitFor();
  await page.getByRole('button', { name: 'Close the record' }).click();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Replay from here');
  await page.getByRole('tab', { name: 'Turning points', selected: true }).waitFor();
});
