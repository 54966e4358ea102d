/**
 * Every screen of the game by name, and the way to it. `npm run shots` photographs each at three sizes, and the
 * accessibility test has axe look at each. To add a screen, walk to it in one of the walks below, or in a walk
 * of its own, and call `see` with its name.
 */
import type { Page } from 'playwright-core';
import { policy } from '../../src/policy/policies.ts';
import type { PolicyName } from '../../src/policy/policies.ts';
import { recordOf } from '../../src/game/record/record.ts';
import type { GameRecord } from '../../src/game/record/record.ts';
import { runCode } from '../../src/game/record/runCode.ts';
import { play } from '../../src/simulate/play.ts';
import { DEPTH } from '../../src/view/stage/room.ts';
import { campaignAfter, storageOf } from '../fixtures/campaigns.ts';
import { shipped } from '../fixtures/shipped.ts';
import { chamberOf, drawn, holdable, playUntil, watchScenes } from './chamber.ts';
import {
  answerCables,
  begin,
  byMouse,
  closeRound,
  draftStep,
  nassauAt,
  showPart,
  vote,
  yearAndDebrief,
} from './player.ts';
import { settled } from './waiting.ts';

export const SIZES = [
  [1366, 768],
  [390, 844],
  [1920, 1080],
] as const;

/** Where a walk is and who looks. */
export interface Tour {
  readonly page: Page;
  /** Where the page is served, ending in a slash. */
  readonly url: string;
  /** Looks at the screen that is shown now. Names are unique and become names of files. */
  readonly see: (name: string) => Promise<void>;
}

/** A way through some screens, from an empty browser. */
export interface Walk {
  readonly name: string;
  readonly walk: (tour: Tour) => Promise<void>;
  /** It goes through what is drawn on the stage, of which a page's structure says nothing. */
  readonly drawn?: true;
}

export const WALKS: readonly Walk[] = [
  { name: 'title', walk: title },
  { name: 'reading', walk: readingRoom },
  { name: 'brief', walk: brief },
  { name: 'campaign', walk: campaign },
  { name: 'table', walk: table },
  { name: 'first-game', walk: firstGame },
  { name: 'stage', walk: onTheStage, drawn: true },
  { name: 'vote', walk: voteAndYear },
  { name: 'hands', walk: showOfHands, drawn: true },
  { name: 'looking-back', walk: lookingBack },
  { name: 'without-a-vote', walk: withoutAVote },
  { name: 'records', walk: records },
];

async function title({ page, url, see }: Tour): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Begin', exact: true }).waitFor();
  await see('title');
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  await see('settings');
  await page.keyboard.press('Escape');
  await page.getByLabel('Scenario file').setInputFiles({
    name: 'mine.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from('format: none\nid: 1\n'),
  });
  await page.getByRole('alert').waitFor();
  await see('title-file-refused');
  await begin(page, url, byMouse);
  await page.goto(nassauAt(url));
  await page.getByRole('button', { name: 'Begin a new game', exact: true }).waitFor();
  await see('title-game-kept');
}

async function readingRoom({ page, url, see }: Tour): Promise<void> {
  await page.goto(nassauAt(url));
  await page.getByRole('button', { name: 'How to play', exact: true }).click();
  // Each page is fetched when it is first opened.
  const fetched = (name: string): Promise<void> => page.locator(`.room-${name}`).waitFor();
  const open = async (label: string, name = label.toLowerCase()): Promise<void> => {
    await page
      .getByRole('navigation', { name: 'Reading room' })
      .getByRole('button', { name: label, exact: true })
      .click();
    await fetched(name);
  };
  await fetched('help');
  await see('how-to-play');
  await open('Codex');
  await see('codex');
  await page.getByLabel('Find a term').fill('silence');
  await see('codex-found');
  await open('Sources');
  await see('sources');
  await page.getByLabel('Find a fact').fill('cholera');
  await see('sources-found');
  await open('About the model', 'model');
  await see('model');
  await page.getByRole('heading', { name: 'Is the whip count honest?' }).scrollIntoViewIfNeeded();
  await see('model-figures');
  await open('For teachers', 'teachers');
  await see('teachers-before');
  await page.getByRole('button', { name: 'I teach this: show the notes' }).press('Enter');
  await page.locator('.seat-card').first().waitFor();
  await see('teachers');
  await page.locator('.seat-card').first().scrollIntoViewIfNeeded();
  await see('teachers-seats');
  await open('Credits');
  await see('credits');
}

async function brief({ page, url, see }: Tour): Promise<void> {
  await page.goto(nassauAt(url));
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await page.getByRole('button', { name: 'Take the pen' }).waitFor();
  await see('brief');
  await page.locator('.term').first().click();
  await see('brief-term');
  await page.keyboard.press('Escape');
  await page.locator('.source-chip').first().click();
  await see('brief-source');
}

/** From a campaign that has been played, which a browser's storage is told to hold. */
async function campaign({ page, url, see }: Tour): Promise<void> {
  const hold = async (chapters: number): Promise<void> => {
    await page.goto(url);
    await page.evaluate(
      (items) => {
        localStorage.clear();
        for (const [key, text] of Object.entries(items)) localStorage.setItem(key, text);
      },
      storageOf(campaignAfter(chapters)),
    );
    await page.reload();
  };
  await hold(4);
  await page.getByRole('button', { name: 'Begin it anew' }).click();
  await see('title-campaign');
  await page.getByRole('button', { name: 'Continue the campaign' }).click();
  await page.locator('.carries').waitFor();
  await see('campaign-between');
  await hold(5);
  await page.getByRole('button', { name: 'The campaign’s epilogue' }).click();
  await page.locator('.beyond').waitFor();
  await see('campaign-epilogue');
}

async function table({ page, url, see }: Tour): Promise<void> {
  await begin(page, url, byMouse);
  await see('cable');
  for (let round = 1; round <= 5; round += 1) {
    await showPart(page, 'Cables');
    await answerCables(page, byMouse);
    if (round === 2) {
      await showPart(page, 'Draft');
      await draftStep(page, byMouse, 'Circulate the text');
      await see('draft');
    }
    await closeRound(page, byMouse);
  }
  await showPart(page, 'Cables');
  await answerCables(page, byMouse);
  await showPart(page, 'Board');
  await see('board');
  await showPart(page, 'People');
  await page.getByRole('option', { name: /^China/ }).click();
  await see('dossier');
  await page.getByRole('button', { name: 'What we know' }).click();
  await see('dossier-known');
  await page.keyboard.press('h');
  await see('heat-map');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await see('log');
  await page.keyboard.press('Escape');
  await page.locator('.dials').click();
  await see('accounts');
  await page.locator('.why-number').first().click();
  await see('accounts-why');
}

/** The marks of the first game, beside the first things that they speak of. */
async function firstGame({ page, url, see }: Tour): Promise<void> {
  await page.goto(`${url}?scenario=2021-12-fridays-call`);
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await see('brief-first');
  await page.getByRole('button', { name: 'Take the pen' }).click();
  await page.locator('.guide').waitFor();
  await see('guide-cable');
  await answerCables(page, byMouse);
  await showPart(page, 'Draft');
  await see('guide-draft');
  await page.locator('[data-paragraph="oversight"]').getByRole('radio').nth(2).press('Enter');
  await showPart(page, 'People');
  await see('guide-people');
  await page.getByRole('tab', { name: 'Trainers', exact: true }).click();
  await page.getByRole('option', { name: /^Canada/ }).click();
  await see('guide-move');
}

/** What is drawn in the middle: whoever is chosen, two side by side, the world, and who travels over it. */
async function onTheStage({ page, url, see }: Tour): Promise<void> {
  await page.addInitScript(watchScenes);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await begin(page, url, byMouse);
  await answerCables(page, byMouse);
  await showPart(page, 'Board');
  const { click, token } = await chamberOf(page);
  await click(token('china'));
  const compare = await drawn(page, 'Compare');
  await see('stage-chosen');
  await click({ x: compare.x + 8, y: compare.y + 8 });
  await click(token('russia'));
  await drawn(page, / alike, /);
  await see('stage-compared');
  await page.keyboard.press('m');
  await drawn(page, /^China/);
  await see('world');
  const press = async (button: string): Promise<void> => {
    const { x, y } = await drawn(page, button);
    await click({ x: x + 8, y: y + 8 });
  };
  await press('Done');
  await press('Call');
  await see('world-call');
  // While a call runs over the world, a press only ends it.
  await drawn(page, 'Compare', DEPTH.world);
  await page.keyboard.press('m');
  await click(token('kenya'));
  await press('Sound out');
  await closeRound(page, byMouse);
  await showPart(page, 'Cables');
  await answerCables(page, byMouse);
  await showPart(page, 'Board');
  await press('Send delegation');
  await see('world-delegation');
}

/** The vote as it is played: a question, the silence that all have worked for, the count, and a speech. */
async function showOfHands({ page, url, see }: Tour): Promise<void> {
  const { code, record } = gameOf('2023-06', 'balanced');
  const called = record.commands.findIndex(({ type }) => type === 'call-vote');
  await page.addInitScript(watchScenes);
  await page.addInitScript(holdable);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto(`${url}#run=${code}`);
  await page.getByRole('slider', { name: 'Place in the record' }).fill(String(called));
  await page.getByRole('button', { name: 'Play on from here' }).click();
  await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
  await answerCables(page, byMouse);
  await showPart(page, 'Draft');
  await draftStep(page, byMouse, 'Call the vote');
  await see('last-calls-sure');
  await page.evaluate(() => window.holdWaits(true));
  await page.getByRole('button', { name: 'Call the vote now' }).click();
  await playUntil(page, '8');
  await see('hands-rising');
  await playUntil(page, 'Against?');
  await see('silence');
  await playUntil(page, /^\d+ abstaining$/);
  await see('tally');
  await playUntil(page, /, in favour: /);
  await see('speech');
  await page.evaluate(() => window.holdWaits(false));
  await page.getByRole('button', { name: 'Skip to the result' }).click();
  await page.getByRole('button', { name: 'Twelve months on' }).waitFor();
  await see('result-adopted');
  await page.getByRole('button', { name: 'Twelve months on' }).click();
  for (const quarter of [1, 2, 3, 4]) {
    await page.getByRole('button', { name: 'Next dispatch' }).click();
    // A press on the year brings the quarter that passes to its end.
    await page.locator('.stage canvas[aria-hidden]').click();
    if (quarter % 2 === 0) await see(`dispatch-${quarter}`);
  }
}

async function voteAndYear({ page, url, see }: Tour): Promise<void> {
  await begin(page, url, byMouse);
  await answerCables(page, byMouse);
  await showPart(page, 'Draft');
  await draftStep(page, byMouse, 'Circulate the text');
  await closeRound(page, byMouse);
  await showPart(page, 'Cables');
  await answerCables(page, byMouse);
  await showPart(page, 'Draft');
  await draftStep(page, byMouse, 'Put in blue');
  await closeRound(page, byMouse);
  await showPart(page, 'Cables');
  await answerCables(page, byMouse);
  await showPart(page, 'Draft');
  await draftStep(page, byMouse, 'Call the vote');
  await see('last-calls');
  await vote(page, byMouse);
  await see('result');
  await page.getByRole('button', { name: 'Twelve months on' }).click();
  await page.getByRole('button', { name: 'Next dispatch' }).click();
  await see('dispatch');
  await yearAndDebrief(page, byMouse);
  await see('debrief');
}

/** A whole game of one of the shipped scenarios, by the first figures of its name. */
function gameOf(
  scenario: string,
  player: PolicyName,
): { readonly record: GameRecord; readonly code: string } {
  const found = shipped().find(({ id }) => id.startsWith(scenario));
  if (!found) throw new Error(`no scenario ${scenario}`);
  const { commands, state } = play(found, 2, policy(player));
  const record = recordOf(found, 2, commands, state);
  return { record, code: runCode(found, record) };
}

/** Opens the debrief of a recorded game, and goes through its parts. */
async function parts({ page, url, see }: Tour, record: GameRecord, name: string): Promise<void> {
  await page.goto(`${url}?scenario=${record.scenario}`);
  await page.getByLabel('Record file').setInputFiles({
    name: 'game.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(record)),
  });
  const tabs = page.getByRole('tablist', { name: 'Parts of the debrief' }).getByRole('tab');
  await tabs.first().waitFor();
  for (const tab of await settled(page, () => tabs.all())) {
    await tab.click();
    const part = ((await tab.textContent()) ?? '').toLowerCase().replaceAll(' ', '-');
    await page.getByRole('tabpanel', { name: (await tab.textContent()) ?? '' }).waitFor();
    if (part === 'turning-points')
      await page.getByRole('heading', { name: 'The moves that mattered most' }).waitFor({ timeout: 60_000 });
    await see(`${name}-${part}`);
  }
}

async function lookingBack(tour: Tour): Promise<void> {
  await parts(tour, gameOf('2023-06', 'balanced').record, 'debrief');
}

async function withoutAVote(tour: Tour): Promise<void> {
  await parts(tour, gameOf('2022-10', 'history').record, 'debrief-no-vote');
  await parts(tour, gameOf('2021-12', 'history').record, 'debrief-meeting');
}

/** A link to a game, playing on from it, and the games that are kept. */
async function records({ page, url, see }: Tour): Promise<void> {
  const { code } = gameOf('2023-06', 'balanced');
  await page.goto(`${url}#run=${code}`);
  const slider = page.getByRole('slider', { name: 'Place in the record' });
  await slider.fill('31');
  await see('record');
  await slider.press('End');
  await see('record-end');
  await slider.fill('36');
  await page.getByRole('button', { name: 'Play on from here' }).click();
  await page.getByRole('button', { name: 'Close the round', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Saved games' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await see('saved-games');
  await page.keyboard.press('Escape');
  await page.keyboard.press('l');
  await see('log-of-a-branch');
  await page.getByRole('button', { name: 'Share' }).click();
  await see('share');
  await page.goto(`${url}#run=${code.slice(0, -3)}`);
  await page.reload();
  await page.getByRole('heading', { name: 'This link shows no game' }).waitFor();
  await see('record-refused');
}
