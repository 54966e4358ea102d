/* Money: pledged, bound by law, paid in, held up. M USD; shares in thousandths. */

export const MONEY = {
  /** Share of a funder's ceiling that a conference draws, by how many there have been. */
  conference: [340, 220, 130, 80, 50],
  /** Per cent of what is left that a funder gives whose own benefit is nil. */
  benefitBase: 40,
  leadNamed: 1300,
  noLead: 550,
  oversightPerLevel: 100,
  /** Others' pledges draw pledges: 0.3 of the share already promised (spillover complementarity). */
  complementarity: 300,
  /** A smaller sum is not announced, M USD. */
  leastPledge: 3,
  /** Of what is not yet bound, so much by a first chase; a pledge can be chased so many times. */
  chase: 460,
  mostChases: 3,
  /**
   * Of what is bound by law so much is ever paid in: the trust fund for Haiti had received 85 of 110.3 M USD
   * at the end of 2024 (P-73).
   */
  paidShare: 770,
  /**
   * Share of an unchased pledge that is bound in a quarter, by what the text lets donors follow (its
   * transparency). Level 1, as adopted in 2023, is set on the fund's cash after a year; the rest is judged:
   * what was held back was held for want of details (P-67).
   */
  bindPerQuarter: [80, 160, 240, 320],
  /** Share of what will be paid that is paid in a quarter: six months' lag on average, of 3 to 9. */
  payPerQuarter: 500,
  lapse: 120,
  /** Share of a year's assessed cost that is in by its end: 600 to 800, and three to six months late. */
  assessedCollected: 500,
  tasks: [550, 800, 1000, 1250],
  form: [500, 1000, 1150, 1350],
  logisticsRelief: 250,
  /** Pressure from which the cost of a year rises, and over how much of it the cost would double; tenths. */
  hardFrom: 600,
  hardness: 1600,
} as const;

/** The estimate of a year's cost once a lead counts its own officers: chance in a round, thousandths, and one part in so many of what is missing. */
export const ESTIMATE = { revised: 300, share: 6 } as const;

/** Luck of one funder at a conference, thousandths: the least, and how many values there are. */
export const CONFERENCE_LUCK = { least: 750, spread: 501 } as const;

/**
 * A hold by a committee of Congress on money notified to it (MODEL.md 5.2): the score of a quarter in
 * hundredths of a logit, and how a hold ends, by the month. Judged on one hold, of March 2024 (P-67).
 */
export const HOLD = {
  /** Quarters in which money is notified to the committees: a tranche and six months later another. */
  tranches: [1, 3],
  constant: -50,
  /** Two parties, two chambers: 1.2 of a split of 0.5, as in the 118th Congress. */
  split: 60,
  /** A text that puts off sharing its concept of operations. */
  noPlan: 80,
  /** The year before a general election, January to December of an even year. */
  electionYear: 60,
  /** At full pressure on the ground, when people leave Haiti for Florida. */
  migration: -70,
  /** Where others have promised half of the cost or more. */
  shared: -50,
  briefing: -30,
  /** Chance in a month that questions are answered: at rest, with a plan on paper, by each briefing, by others' money. */
  answered: 150,
  answeredPlan: 200,
  answeredBriefing: 100,
  answeredShared: 150,
  /** Chance in each month from the third that the White House overrides it, as in June 2024 (P-69). */
  override: 400,
  /** Share of the cost promised by others from which questions are answered more readily, thousandths. */
  sharedFrom: 500,
  overrideFrom: 3,
} as const;
