import { setup } from 'xstate';
import type { StateOf } from '../../core/machine.ts';
import type { Level, Levels, Paragraph } from '../../scenario/model/scenario.ts';

type DraftEvent =
  | { type: 'draft-circulated' }
  | { type: 'comments-came' }
  | { type: 'placed-under-silence' }
  | { type: 'silence-broken' }
  | { type: 'silence-held' }
  | { type: 'put-in-blue' }
  | { type: 'vote-called' }
  | { type: 'hands-counted'; inFavour: number; permanentAgainst: number }
  | { type: 'draft-withdrawn' }
  /** A meeting took the text as its communiqué; there is no vote. */
  | { type: 'communique-issued' };

/**
 * A draft resolution from the first full text to the count. A text that keeps silence goes in blue;
 * one that does not may be revised and circulated again, or put in blue all the same.
 * Charter, Article 27(3): nine in favour and no permanent member against. A permanent member's no
 * against a text that had not nine is not a veto: the text failed.
 */
export const draftResolution = setup({
  types: { events: {} as DraftEvent },
  guards: {
    isVetoed: ({ event }) =>
      event.type === 'hands-counted' && event.inFavour >= 9 && event.permanentAgainst > 0,
    isAdopted: ({ event }) =>
      event.type === 'hands-counted' && event.inFavour >= 9 && event.permanentAgainst === 0,
  },
}).createMachine({
  id: 'draftResolution',
  initial: 'zeroDraft',
  states: {
    zeroDraft: {
      on: {
        'draft-circulated': 'circulated',
        'draft-withdrawn': 'withdrawn',
        'communique-issued': 'adopted',
      },
    },
    circulated: {
      on: {
        'comments-came': 'comments',
        'draft-circulated': 'circulated',
        'placed-under-silence': 'underSilence',
        'put-in-blue': 'inBlue',
        'draft-withdrawn': 'withdrawn',
        'communique-issued': 'adopted',
      },
    },
    comments: {
      on: {
        'draft-circulated': 'circulated',
        'placed-under-silence': 'underSilence',
        'put-in-blue': 'inBlue',
        'draft-withdrawn': 'withdrawn',
        'communique-issued': 'adopted',
      },
    },
    underSilence: {
      on: { 'silence-broken': 'silenceBroken', 'silence-held': 'inBlue', 'draft-withdrawn': 'withdrawn' },
    },
    silenceBroken: {
      on: {
        'draft-circulated': 'circulated',
        'placed-under-silence': 'underSilence',
        'put-in-blue': 'inBlue',
        'draft-withdrawn': 'withdrawn',
      },
    },
    inBlue: { on: { 'vote-called': 'voting', 'draft-withdrawn': 'withdrawn' } },
    voting: {
      on: {
        'hands-counted': [
          { guard: 'isVetoed', target: 'vetoed' },
          { guard: 'isAdopted', target: 'adopted' },
          { target: 'failed' },
        ],
      },
    },
    adopted: {},
    vetoed: {},
    failed: {},
    withdrawn: {},
  },
});

export type DraftState = StateOf<typeof draftResolution>;

const TABLED: ReadonlySet<DraftState> = new Set(['circulated', 'comments', 'silenceBroken']);
const IN_BLUE: ReadonlySet<DraftState> = new Set(['inBlue', 'voting', 'adopted', 'vetoed', 'failed']);

/** Whether the members have a text of it that they can still change. */
export function isTabled(state: DraftState): boolean {
  return TABLED.has(state);
}

/** Whether it can still be written in. */
export function isOpen(state: DraftState): boolean {
  return state === 'zeroDraft' || isTabled(state);
}

/** Whether a text has gone in blue, and so can no longer be changed. */
export function hasGoneInBlue(state: DraftState): boolean {
  return IN_BLUE.has(state);
}

/** Whether a text can no longer be adopted. */
export function isLost(state: DraftState): boolean {
  return state === 'vetoed' || state === 'failed' || state === 'withdrawn';
}

/** The draft's part of a game's state. */
export interface DraftPart {
  state: DraftState;
  levels: Record<Paragraph, Level>;
  /** The text as last sent to the members, null before the first circulation. */
  circulated: Levels | null;
  circulatedOn: number | null;
  revisions: number;
  silenceUntil: number | null;
  brokenBy: string[];
  blueOn: number | null;
  /** Who was rung in the last calls; absent before the first of them. */
  lastCalls?: readonly string[];
  coPenholder: string | null;
}

/** A draft as a game begins: written, and in nobody else's hands. */
export function newDraft(levels: DraftPart['levels']): DraftPart {
  return {
    state: 'zeroDraft',
    levels,
    circulated: null,
    circulatedOn: null,
    revisions: 0,
    silenceUntil: null,
    brokenBy: [],
    blueOn: null,
    coPenholder: null,
  };
}
