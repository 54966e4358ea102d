/* What moves of the penholder do, their prices apart, which stand in the files of the verbs. */

/** Points of attention. What a move costs stands in the file of its verb. */
export const ATTENTION = {
  /** Kept for the next round at most. */
  carried: 1,
  /** What an envoy brings in every round. */
  envoy: 1,
} as const;

export const DIPLOMACY = {
  /** Chance, paragraph by paragraph, that a sounding or a call narrows what is believed, thousandths. */
  soundingNarrows: 750,
  callNarrows: 350,
  /** Soundings before a member speaks of its red lines, and the chance that it then does. */
  soundingsBeforeRedLines: 2,
  soundingRedLine: 800,
  soundingLeak: 100,
  leakCredibility: -3,
  /** Warmth of a call, and of one to a counterpart who was neither sounded out nor read up on; hundredths of a logit. */
  callWarmth: 90,
  callAboveLevel: -30,
  /** What luck may add to the warmth of a call. */
  callSpread: 40,
  /** Calls that cost no attention as the vote is about to be called, in a whole game. */
  lastCalls: 1,
  /** A promise that is broken: credibility, and the warmth of the one it was given to. One that is kept: credibility. */
  brokenPromise: -12,
  brokenPromiseWarmth: -120,
  keptPromise: 2,
  silenceHeld: 4,
  withdrawn: -3,
  lostVote: -15,
  /** Below this an elected member breaks silence; below the other a permanent one does. */
  silenceElected: -10,
  silencePermanent: -60,
} as const;

/** Help on a member's own file. */
export const ASSISTANCE = {
  /** Nobody offers help with less political capital than this. */
  leastCapital: 10,
  /** Favours that one member can owe. */
  mostFavours: 3,
  /** Hundredths of a logit. */
  warmth: 15,
  /** From so many on, every further one costs credibility: the Council sees a vote being bought. */
  paymentsFree: 4,
  paymentsTooMany: -3,
  /** Political capital that it costs. */
  capitalElected: 5,
  capitalPermanent: 8,
} as const;

/** What a package takes: favours owed, and of an elected member some warmth and a penholder that is believed. */
export const PACKAGE = { favoursElected: 1, favoursPermanent: 2, warmth: -100, credibility: 30 } as const;

/** Warmth of the region where one of its members shares the pen, hundredths of a logit. */
export const CO_PENHOLDER = { warmth: 60 } as const;

/** The Secretary-General's report. */
export const REPORT = {
  rounds: 3,
  /** Peacekeeping is advised against where violence is high, as in August 2023 and February 2025. Tenths, thousandths. */
  calmBelow: 640,
  calm: 650,
  violent: 250,
  /** Credibility that a report brings which speaks for the text. */
  credibility: 2,
} as const;

/** Haiti's authorities renew their letter: chance, thousandths, and points of the two dials. */
export const LETTER = { chance: 350, chancePerPoint: 5, authorities: 4, contestedPeople: -2 } as const;

/** Points of the people's consent for a first consultation, a second, and so on. */
export const CONSULTATION = { people: [5, 4, 3, 2] } as const;

/** Talks among Haitians. Chances in thousandths, dials in points. */
export const TALKS = {
  people: 2,
  /** Rounds of talks backed before a further one may bring an accord, and its chance. */
  backedToSign: 3,
  backedAccord: 220,
  backedAccordPerPoint: 5,
  /** The same between rounds, by themselves. */
  toSign: 2,
  accord: 70,
  accordPerPoint: 3,
  accordPeople: 9,
  accordAuthorities: 3,
  collapse: 60,
  collapsePeople: -4,
} as const;

/** Committees of Congress: political capital and M USD of a first briefing, a second, and so on. */
export const CONGRESS = {
  capital: [7, 5, 3, 2, 1],
  money: [30, 15, 5],
  /** Level of the paragraph on transparency at which a committee has its questions answered. */
  transparency: 2,
} as const;

/** Points of attention for a change of the text: of the form of the mission, the first other one of a round, any further one. */
export const EDIT = { form: 2, first: 0, other: 1 } as const;
