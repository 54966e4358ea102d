import { expect, inject, test } from 'vitest';
import { chamberOf, drawn, watchScenes } from './chamber.ts';
import { answerCables, begin, byMouse } from './player.ts';
import { visitor } from './visitor.ts';

const visit = visitor();

test('a delegation chosen again brings its dossier forward, whichever tab is open, and the stage offers what it does', async () => {
  const page = await visit({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(watchScenes);
  await begin(page, inject('url'), byMouse, '&renderer=canvas');
  await answerCables(page, byMouse);
  const china = page.getByRole('option', { name: /^China/ });
  const dossier = page.locator('[data-dossier="china"]');
  await china.click();
  await dossier.waitFor();
  for (const name of [/^Cables/, /^Voices/]) {
    await page.getByRole('tab', { name }).click();
    await expect.poll(() => dossier.count()).toBe(0);
    await china.click();
    await dossier.waitFor();
  }
  const { click, token } = await chamberOf(page);
  await click(token('us'));
  await page.locator('[data-dossier="us"]').waitFor();
  await drawn(page, 'Conference');
  await drawn(page, 'Envoy');
});
