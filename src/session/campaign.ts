import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { type Campaign, closeChapter } from '../campaign/campaign.ts';
import { chapterAfter, IN_CAMPAIGN } from '../campaign/chapters.ts';
import { digest } from '../core/digest.ts';
import { readRecord } from '../game/record/record.ts';
import { DIFFICULTIES } from '../scenario/model/arrangement.ts';
import { clearSaves, type Shelf } from './saves.ts';
import type { Session } from './session.ts';

/** The campaign that a player is in, if any. Only the functions of this file write it. */
export type CampaignStore = StoreApi<{ readonly campaign: Campaign | null }>;

/** What the shelf held of a campaign. */
export type CampaignFound =
  | { readonly kind: 'nothing' | 'damaged' | 'forbidden' }
  /** `older`: a newer save was damaged and has been set aside. */
  | { readonly kind: 'campaign'; readonly campaign: Campaign; readonly older: boolean };

const SLOTS = ['A', 'B'] as const;
const slotKey = (slot: string): string => `penholder/campaign/${slot}`;
const asideKey = (slot: string): string => `penholder/set-aside/campaign/${slot}`;

/** Finds the newest whole campaign. A damaged one is moved under another key and never thrown away. */
export function findCampaign(shelf: Shelf): CampaignFound {
  const whole: { readonly count: number; readonly campaign: Campaign }[] = [];
  let damaged = false;
  try {
    for (const slot of SLOTS) {
      const text = shelf.getItem(slotKey(slot));
      if (text === null) continue;
      const read = readCampaign(text);
      if (read) whole.push(read);
      else {
        damaged = true;
        shelf.removeItem(slotKey(slot));
        shelf.setItem(asideKey(slot), text);
      }
    }
  } catch {
    return { kind: 'forbidden' };
  }
  const newest = whole.sort((a, b) => b.count - a.count)[0];
  if (newest) return { kind: 'campaign', campaign: newest.campaign, older: damaged };
  return { kind: damaged ? 'damaged' : 'nothing' };
}

/** Reads the text of a kept campaign, trusting none of it. */
function readCampaign(text: string): { readonly count: number; readonly campaign: Campaign } | null {
  try {
    const { check, ...rest } = JSON.parse(text) as KeptCampaign;
    if (rest.format !== 'penholder/campaign@1' || check !== digest(rest)) return null;
    const { difficulty, finished } = rest.campaign;
    if (!DIFFICULTIES.includes(difficulty)) return null;
    const inOrder = finished.every(
      ({ record }, index) =>
        readRecord(record).ok && chapterAfter(finished.slice(0, index)) === record.scenario,
    );
    return inOrder ? rest : null;
  } catch {
    return null;
  }
}

/** A campaign on the shelf. The check is over everything else in it. */
interface KeptCampaign {
  readonly format: 'penholder/campaign@1';
  /** Rises with every chapter, so that the newer of two is known without a clock. */
  readonly count: number;
  readonly campaign: Campaign;
  readonly check: string;
}

/**
 * Puts a campaign on the shelf, in two slots by turns: one that is cut short while it is written leaves the
 * one before it whole.
 * @returns whether it is kept
 */
function putCampaign(shelf: Shelf, campaign: Campaign): boolean {
  const count = campaign.finished.length;
  const rest = { format: 'penholder/campaign@1', count, campaign };
  try {
    shelf.setItem(slotKey(SLOTS[count % 2] ?? 'A'), JSON.stringify({ ...rest, check: digest(rest) }));
    return true;
  } catch {
    return false;
  }
}

/** Begins a campaign, or changes how one that has only begun is played; its games are cleared away. */
export function startCampaign(store: CampaignStore, shelf: Shelf, campaign: Campaign): boolean {
  for (const name of IN_CAMPAIGN) clearSaves(campaignShelf(shelf), name);
  try {
    for (const slot of SLOTS) shelf.removeItem(slotKey(slot));
  } catch {
    // Told when it cannot be kept.
  }
  store.setState({ campaign });
  return putCampaign(shelf, campaign);
}

export function createCampaign(found: CampaignFound): CampaignStore {
  return createStore(() => ({ campaign: found.kind === 'campaign' ? found.campaign : null }));
}

/** The part of a shelf where the games of the campaign lie, apart from the same scenarios played alone. */
export function campaignShelf(shelf: Shelf): Shelf {
  const inside = (key: string): string => `campaign/${key}`;
  return {
    getItem: (key) => shelf.getItem(inside(key)),
    setItem: (key, text) => shelf.setItem(inside(key), text),
    removeItem: (key) => shelf.removeItem(inside(key)),
  };
}

/**
 * Closes the chapter of the campaign when its game ends, and keeps the campaign.
 * @param failed told when it cannot be kept
 */
export function closeWithGame(
  store: CampaignStore,
  shelf: Shelf,
  session: Session,
  failed: () => void,
): void {
  session.subscribe((state, before) => {
    const { campaign } = store.getState();
    if (!campaign || state.game.outcome === null || state.game === before.game) return;
    const { scenario, seed, commands, game } = state;
    const closed = closeChapter(campaign, scenario, { seed, commands, state: game });
    store.setState({ campaign: closed });
    if (!putCampaign(shelf, closed)) failed();
  });
}
