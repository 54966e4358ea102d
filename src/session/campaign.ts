import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { type Campaign, closeChapter } from '../campaign/campaign.ts';
import { chapterAfter } from '../campaign/chapters.ts';
import { readRecord } from '../game/record/record.ts';
import { DIFFICULTIES } from '../scenario/model/arrangement.ts';
import { sealed, unsealed } from './formats.ts';
import { dropGame, gamesOn, isRunning, putSave } from './gameShelf.ts';
import { putText, textOfRecord } from './scenarioTexts.ts';
import { keysUnder, type Shelf, storedAs } from './shelf.ts';
import type { Session } from './session.ts';

/** The campaign that a player is in, if any. Only the functions of this file write it. */
export type CampaignStore = StoreApi<{
  readonly campaign: Campaign | null;
  /** Whether it lies on the shelf so. */
  readonly kept: boolean;
  /** How often this page followed another that had gone on with it. */
  readonly followed: number;
}>;

/** What the shelf held of a campaign. */
export type CampaignFound =
  | { readonly kind: 'nothing' | 'damaged' | 'newer' | 'forbidden' }
  /** `older`: a newer save was damaged and has been set aside. */
  | { readonly kind: 'campaign'; readonly campaign: Campaign; readonly older: boolean };

const SLOTS = ['A', 'B'] as const;
const slotKey = (slot: string): string => `penholder/campaign/${slot}`;
const asideKey = (slot: string): string => `penholder/set-aside/campaign/${slot}`;

/** Finds the newest whole campaign. A damaged one is moved under another key and never thrown away. */
export function findCampaign(shelf: Shelf): CampaignFound {
  const whole: Campaign[] = [];
  let damaged = false;
  try {
    for (const slot of SLOTS) {
      const text = shelf.getItem(slotKey(slot));
      if (text === null) continue;
      const read = readCampaign(text);
      if (read === 'newer') return { kind: 'newer' };
      if (read !== 'damaged') whole.push(read);
      else {
        damaged = true;
        shelf.removeItem(slotKey(slot));
        shelf.setItem(asideKey(slot), text);
      }
    }
  } catch {
    return { kind: 'forbidden' };
  }
  const newest = whole.sort((a, b) => b.finished.length - a.finished.length)[0];
  if (newest) return { kind: 'campaign', campaign: newest, older: damaged };
  return { kind: damaged ? 'damaged' : 'nothing' };
}

/** Reads the text of a kept campaign, trusting none of it. */
function readCampaign(text: string): Campaign | 'damaged' | 'newer' {
  const kept = unsealed('campaign', text);
  if (!kept.ok) return kept.problems;
  try {
    const { difficulty, finished } = kept.value['campaign'] as Campaign;
    if (!DIFFICULTIES.includes(difficulty)) return 'damaged';
    const inOrder = finished.every(
      ({ record }, index) =>
        readRecord(record).ok && chapterAfter(finished.slice(0, index)) === record.scenario,
    );
    return inOrder ? { difficulty, finished } : 'damaged';
  } catch {
    return 'damaged';
  }
}

/**
 * Puts a campaign on the shelf, in two slots by turns: one that is cut short while it is written leaves the
 * one before it whole.
 * @returns whether it is kept
 */
function putCampaign(shelf: Shelf, campaign: Campaign): boolean {
  const count = campaign.finished.length;
  const text = sealed({ format: 'penholder/campaign@1', count, campaign });
  return storedAs(() => shelf.setItem(slotKey(SLOTS[count % 2] ?? 'A'), text)) === 'saved';
}

/**
 * Begins a campaign, or changes how one that has only begun is played. A game that is under way in the one before
 * is put aside among the games that are played alone.
 * @returns whether it is kept
 */
export function startCampaign(store: CampaignStore, shelf: Shelf, campaign: Campaign): boolean {
  storedAs(() => {
    const games = campaignShelf(shelf);
    for (const save of gamesOn(games).saves) {
      const scenario = isRunning(save) ? textOfRecord(games, save.record) : null;
      if (scenario) putText(shelf, scenario);
      if (isRunning(save)) putSave(shelf, save);
      dropGame(games, save);
    }
    for (const slot of SLOTS) shelf.removeItem(slotKey(slot));
  });
  const kept = putCampaign(shelf, campaign);
  store.setState({ campaign, kept });
  return kept;
}

export function createCampaign(found: CampaignFound): CampaignStore {
  return createStore(() => ({
    campaign: found.kind === 'campaign' ? found.campaign : null,
    kept: true,
    followed: 0,
  }));
}

/** Follows a campaign that another page has gone on with, or begun anew. */
export function followCampaign(store: CampaignStore, shelf: Shelf): void {
  const found = findCampaign(shelf);
  const { campaign, kept, followed } = store.getState();
  if (found.kind !== 'campaign' || !kept) return;
  if (!campaign || !leadsTo(found.campaign, campaign) || !leadsTo(campaign, found.campaign))
    store.setState({ campaign: found.campaign, followed: followed + 1 });
}

/** Whether the chapters of one campaign are the first of another, or all of them. */
function leadsTo(earlier: Campaign, later: Campaign): boolean {
  const chapters = later.finished.map(({ record }) => record.digest);
  return (
    earlier.difficulty === later.difficulty &&
    earlier.finished.every(({ record }, index) => chapters[index] === record.digest)
  );
}

/** The part of a shelf where the games of the campaign lie, apart from the same scenarios played alone. */
export function campaignShelf(shelf: Shelf): Shelf {
  const part = 'campaign/';
  return {
    getItem: (key) => shelf.getItem(part + key),
    setItem: (key, text) => shelf.setItem(part + key, text),
    removeItem: (key) => shelf.removeItem(part + key),
    keys: () => keysUnder(shelf, part).map((key) => key.slice(part.length)),
  };
}

/**
 * Closes the chapter of the campaign when its game ends, and keeps the campaign. One that another page has gone on
 * with is not written over: this page then follows it.
 * @param told why the chapter is not kept in the campaign
 */
export function closeWithGame(
  store: CampaignStore,
  shelf: Shelf,
  session: Session,
  told: (why: 'unsaved' | 'behind') => void,
): void {
  const begun = store.getState().followed;
  session.subscribe((state, before) => {
    if (state.game.outcome === null || state.game === before.game) return;
    followCampaign(store, shelf);
    const { campaign, followed } = store.getState();
    if (!campaign) return;
    if (followed !== begun) {
      told('behind');
      return;
    }
    const { scenario, seed, commands, game } = state;
    const closed = closeChapter(campaign, scenario, { seed, commands, state: game });
    const kept = putCampaign(shelf, closed);
    store.setState({ campaign: closed, kept });
    if (!kept) told('unsaved');
  });
}
