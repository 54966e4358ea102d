import { describe, expect, test } from 'vitest';
import { chapterOf, layOut, newCampaign } from '../../src/campaign/campaign.ts';
import { CHAPTERS } from '../../src/campaign/chapters.ts';
import { policy } from '../../src/policy/policies.ts';
import { autosave } from '../../src/session/autosave.ts';
import {
  campaignShelf,
  closeWithGame,
  createCampaign,
  findCampaign,
  startCampaign,
} from '../../src/session/campaign.ts';
import { findSave } from '../../src/session/gameShelf.ts';
import { createSession, dispatch, newSession, type Session } from '../../src/session/session.ts';
import { play } from '../../src/simulate/play.ts';
import { campaignAfter, named, storageOf } from '../fixtures/campaigns.ts';
import { type MemoryShelf, memoryShelf } from './memoryShelf.ts';

const FIRST = CHAPTERS[0];
const silent = (): void => {};

/** A campaign at its first chapter, with a session that closes it and saves as the page does. */
function atFirst(shelf: MemoryShelf, failed: () => void = silent) {
  const store = createCampaign(findCampaign(shelf));
  startCampaign(store, shelf, newCampaign('hard'));
  const session = createSession(layOut(newCampaign('hard'), named(FIRST)), 3);
  autosave(session, campaignShelf(shelf), { tell: silent });
  closeWithGame(store, shelf, session, failed);
  return { store, session };
}

function playOut(session: Session): void {
  const { scenario, seed } = session.getState();
  for (const command of play(scenario, seed, policy('balanced')).commands) dispatch(session, command);
}

function onShelf(items: Readonly<Record<string, string>>): MemoryShelf {
  const shelf = memoryShelf();
  for (const [key, text] of Object.entries(items)) shelf.items.set(key, text);
  return shelf;
}

describe('a campaign', () => {
  test('is kept when it begins, and closes its chapter when the game ends', () => {
    const shelf = memoryShelf();
    const { store, session } = atFirst(shelf);
    expect(findCampaign(shelf)).toMatchObject({ kind: 'campaign', campaign: { finished: [] } });
    playOut(session);
    const { campaign } = store.getState();
    expect(campaign?.finished).toHaveLength(1);
    expect(campaign && chapterOf(campaign)).toBe(CHAPTERS[1]);
    expect(findCampaign(shelf)).toEqual({ kind: 'campaign', campaign, older: false });
  });

  test('loses nothing between two visits in the middle of a chapter', () => {
    const shelf = memoryShelf();
    const { session } = atFirst(shelf);
    const { commands } = play(session.getState().scenario, 3, policy('balanced'));
    for (const command of commands.slice(0, 9)) dispatch(session, command);
    const again = findCampaign(shelf);
    if (again.kind !== 'campaign') throw new Error('the campaign is gone');
    const scenario = layOut(again.campaign, named(FIRST));
    const found = findSave(campaignShelf(shelf), scenario);
    expect(found).toMatchObject({ kind: 'game', way: { followed: true } });
    if (found.kind !== 'game') return;
    expect(found.save.state).toEqual(session.getState().game);
    expect(found.save.record.arrangement).toEqual({ difficulty: 'hard' });
  });

  test('keeps its games apart from the same scenario played alone', () => {
    const shelf = memoryShelf();
    const { session } = atFirst(shelf);
    dispatch(session, { type: 'begin' });
    expect(findSave(shelf, named(FIRST))).toEqual({ kind: 'nothing' });
    expect(findSave(campaignShelf(shelf), named(FIRST))).toMatchObject({ kind: 'game' });
  });

  test('lets a chapter that was just closed be played again', () => {
    const { store, session } = atFirst(memoryShelf());
    playOut(session);
    newSession(session, 8);
    playOut(session);
    expect(store.getState().campaign?.finished.map(({ record }) => record.seed)).toEqual([8]);
  });

  test('that is begun anew leaves nothing of the one before', () => {
    const shelf = onShelf(storageOf(campaignAfter(3), 2));
    const store = createCampaign(findCampaign(shelf));
    expect(store.getState().campaign?.finished).toHaveLength(3);
    startCampaign(store, shelf, newCampaign('story'));
    expect(findCampaign(shelf)).toEqual({
      kind: 'campaign',
      campaign: { difficulty: 'story', finished: [] },
      older: false,
    });
    expect(
      [...shelf.items.keys()].filter((key) => key.startsWith('campaign/') && key.includes('/run/')),
    ).toEqual([]);
  });

  test('that cannot be kept says so and goes on', () => {
    const shelf = memoryShelf();
    let told = 0;
    const { store, session } = atFirst(shelf, () => {
      told += 1;
    });
    shelf.locked = true;
    playOut(session);
    expect(told).toBe(1);
    expect(store.getState().campaign?.finished).toHaveLength(1);
    expect(findCampaign(shelf)).toEqual({ kind: 'forbidden' });
    expect(startCampaign(store, shelf, newCampaign('normal'))).toBe(false);
  });
});

describe('a damaged campaign', () => {
  const [key = '', text = ''] = Object.entries(storageOf(campaignAfter(2)))[0] ?? [];

  test.each<[string, string]>([
    ['cut short', text.slice(0, -40)],
    ['no JSON', 'chapter four'],
    ['nothing', 'null'],
    ['with a letter changed', text.replace('"normal"', '"story"')],
    ['of a later format', text.replace('campaign@1', 'campaign@9')],
    ['empty', '{}'],
  ])('%s is set aside, not lost, and said', (_, damaged) => {
    const shelf = onShelf({ [key]: damaged });
    expect(findCampaign(shelf)).toEqual({ kind: 'damaged' });
    expect([...shelf.items.values()]).toEqual([damaged]);
    expect(findCampaign(shelf)).toEqual({ kind: 'nothing' });
  });

  test('leaves the one before it, which is said too', () => {
    const before = campaignAfter(1);
    const shelf = onShelf({ ...storageOf(before), ...storageOf(campaignAfter(2)) });
    shelf.items.set(key, text.slice(9));
    expect(findCampaign(shelf)).toEqual({ kind: 'campaign', campaign: before, older: true });
  });
});
