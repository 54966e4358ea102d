import { expect, inject, test } from 'vitest';
import { HOSTILE, hostileScenario } from '../fixtures/hostile.ts';
import { answerCables, byMouse, closeRound, draftStep, voteAndAfter, WHOLE_GAME } from './player.ts';
import { visitor } from './visitor.ts';
import { settled } from './waiting.ts';

const NASSAU = new URL('../../scenarios/2023-06-nassau-to-nairobi.yaml', import.meta.url);

const visit = visitor();

test(
  'two hundred hostile strings in every text of a scenario are shown as text and do nothing',
  WHOLE_GAME,
  async () => {
    const { yaml, replaced } = hostileScenario(NASSAU);
    expect(replaced).toBeGreaterThan(200);
    const page = await visit();
    const deeds: string[] = [];
    const shown = new Set<string>();
    page.on('dialog', (dialog) => {
      deeds.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => deeds.push(error.message));
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== new URL(inject('url')).origin && origin !== 'null') deeds.push(request.url());
    });
    const look = async (): Promise<void> => {
      const { ran, planted, text } = await settled(page, () =>
        page.evaluate(async () => {
          // A broken picture of the test's own: once the page hears of it, it has heard of those before it.
          await new Promise((broken) => Object.assign(new Image(), { onerror: broken, src: 'x' }));
          return {
            ran: (window as { ran?: number }).ran,
            planted: document.querySelectorAll('[data-hostile]').length,
            text: document.body.textContent ?? '',
          };
        }),
      );
      if (ran !== undefined) deeds.push(`${ran} ran`);
      if (planted > 0) deeds.push(`${planted} elements planted`);
      for (const string of HOSTILE) if (text.includes(string)) shown.add(string);
    };

    await page.goto(`${inject('url')}?scenario=2023-06-nassau-to-nairobi`);
    await page
      .getByLabel('Scenario file')
      .setInputFiles({ name: 'hostile.yaml', mimeType: 'text/yaml', buffer: Buffer.from(yaml) });
    await page
      .getByRole('heading', { name: HOSTILE[0] as string })
      .first()
      .waitFor();
    await look();
    // The codex holds the scenario's own terms, the sources what it rests on.
    for (const room of ['Codex', 'Sources']) {
      await page.getByRole('button', { name: room, exact: true }).click();
      await page.getByRole('heading', { name: room, exact: true }).first().waitFor();
      await look();
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'For teachers', exact: true }).click();
    await page.getByRole('button', { name: 'I teach this: show the notes' }).click();
    const cards = page.locator('.seat-card');
    await cards.first().waitFor();
    await expect.poll(() => cards.count()).toBeGreaterThan(5);
    // Every text of these places is hostile, and none of the places is empty.
    for (const slot of ['.seat-card dd', '.teachers-about dd', '.teachers-questions li'])
      await expect
        .poll(
          async () => {
            const texts = await page.locator(slot).allTextContents();
            return [...new Set(texts.map((text) => HOSTILE.some((string) => text.includes(string))))];
          },
          { message: slot },
        )
        .toEqual([true]);
    await look();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Begin', exact: true }).click();
    const take = page.getByRole('button', { name: 'Take the pen' });
    await take.waitFor();
    await look();
    await take.click();
    await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
    for (let round = 1; round <= 11; round += 1) {
      await look();
      await answerCables(page, byMouse);
      const delegations = page.getByRole('option');
      const count = await settled(page, () => delegations.count());
      expect(count).toBeGreaterThan(11);
      for (const place of [round, round + 11]) {
        if (place >= count) continue;
        await delegations.nth(place).click();
        await look();
      }
      if (round === 2) await draftStep(page, byMouse, 'Circulate the text');
      if (round === 10) await draftStep(page, byMouse, 'Put in blue');
      await closeRound(page, byMouse);
    }
    await answerCables(page, byMouse);
    await voteAndAfter(page, byMouse);
    const parts = await settled(page, () => page.getByRole('tab').all());
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) {
      await part.click();
      await look();
    }

    expect(deeds).toEqual([]);
    expect(shown.size).toBe(HOSTILE.length);
  },
);
