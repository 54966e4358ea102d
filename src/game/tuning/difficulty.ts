import type { Difficulty } from '../../scenario/model/arrangement.ts';

/* What is laid over a scenario before a game, and what is drawn at its start. */

/**
 * What each difficulty changes (MODEL.md 6). Normal is the scenario as it is written.
 * Realist keeps every position where history had it, and hides it best.
 */
export const DIFFICULTY = {
  story: {
    /** Attention added to each round. */
    attention: 1,
    /** Levels by which a member's reputation may be off, each way. */
    doubt: 0,
    /** Members whose reputation on one paragraph that matters to them is wrong. */
    bluffs: 0,
    /** Chance that a position has drifted one level from the public record … */
    drift: 0,
    /** … and what an estimate takes that chance for. */
    expected: 0,
    /** What the preview of a level tells of each member: its exact cell, what its range allows, its hand only. */
    preview: 'exact',
    /** Points at the start: capital at home, and each of the two dials of consent. */
    capital: 8,
    consent: 6,
    /** Per cent of every candidate lead's readiness, and points of each donor's own benefit. */
    readiness: 30,
    benefit: 20,
    /** Per cent of the slope of pressure on the ground. */
    slope: 80,
    /** Rounds that may be taken back in a game. */
    rewinds: 3,
  },
  normal: {
    attention: 0,
    doubt: 1,
    bluffs: 0,
    drift: 220,
    expected: 220,
    preview: 'range',
    capital: 0,
    consent: 0,
    readiness: 0,
    benefit: 0,
    slope: 100,
    rewinds: 1,
  },
  hard: {
    attention: 0,
    doubt: 2,
    bluffs: 0,
    drift: 330,
    expected: 330,
    preview: 'range',
    capital: -4,
    consent: -3,
    readiness: -20,
    benefit: -10,
    slope: 115,
    rewinds: 0,
  },
  realist: {
    attention: 0,
    doubt: 2,
    bluffs: 2,
    drift: 0,
    expected: 330,
    preview: 'leaning',
    capital: 0,
    consent: 0,
    readiness: 0,
    benefit: 0,
    slope: 120,
    rewinds: 0,
  },
} as const satisfies Record<Difficulty, Terms>;

/** What a difficulty may change; each is explained where Story sets it. */
export interface Terms {
  readonly attention: number;
  readonly doubt: number;
  readonly bluffs: number;
  readonly drift: number;
  readonly expected: number;
  readonly preview: 'exact' | 'range' | 'leaning';
  readonly capital: number;
  readonly consent: number;
  readonly readiness: number;
  readonly benefit: number;
  readonly slope: number;
  readonly rewinds: number;
}

/** Seats of hidden luck at the start of a game. */
export const DRAWN = {
  /** Half-width of the draw around a red line's mean resolve. */
  resolve: 200,
  /** Half-width of a member's own leaning, and of a candidate lead's. */
  leaning: 70,
  willingness: 20,
} as const;

/** What a campaign carries into its next chapter (MODEL.md 6). */
export const CARRY = {
  /** The most by which anything carried moves what a chapter starts with, per cent of that start. */
  cap: 15,
  /** A favour cannot be owed in part: so many at most, either way. */
  favours: 1,
} as const;

/** What a finished chapter leaves behind, before the cap. All design. */
export const CAMPAIGN = {
  /** Per cent of credibility won or lost that is remembered. */
  credibility: 50,
  /** Points of the people's consent for each strand that was never asked, heard, heeded, or heard in vain. */
  unheard: -1,
  heard: 1,
  heeded: 2,
  notHeeded: -3,
  /** Per cent by which funders see more in the next mission, by the oversight in the last text. */
  oversight: [-10, 0, 8, 15],
  /** Per cent of the distance from where pressure would lie had nothing been done. */
  pressure: 40,
  /** Per cent of a full trait, by what came of asking a capital for people. */
  relation: { came: 15, led: 10, considered: 8, visited: 3, refused: -8, joined: 12, pledges: 6 },
  /** Per cent of what is in the bank that a mission has left over after its year. */
  unspent: 50,
} as const;
