/* The ground and the year after the vote. Pressure in tenths, dials in points of 100. */

/** What the adopted text does to the two consent dials and to pressure. */
export const GROUND = {
  oversightPeople: 5,
  politicsPeople: 4,
  politicsAuthorities: -2,
  heededPeople: 6,
  notHeededPeople: -8,
  blueHelmetsPeople: -12,
  unqualifiedForcePeople: -8,
  armsSlope: [0, 20, 60, 110],
  aftermathSlope: 45,
  deployedRelief: 110,
  /** Pressure on the ground by itself in a round is the scenario's slope, give or take this, tenths. */
  spread: 5,
  /** A lull: pressure in each round of it, and the chance that it ends, thousandths. */
  lullRelief: -20,
  lullEnds: 350,
  abuseWithoutOversight: -6,
  presencePeople: 4,
  /** Share of the people required from which they are seen in the streets, thousandths, and what that brings without oversight. */
  presence: 300,
  presenceUnseen: 1,
  /** Chance in a quarter of abuse that nobody is there to report, thousandths. */
  abuse: 250,
  /** Luck of a quarter on the ground, tenths: from so much below the slope, over so many values. */
  quarterSpread: 40,
  quarterFall: 10,
} as const;

export const AFTERMATH = {
  /** A petition against the lead's deployment, and its success: Nairobi, October 2023 and January 2024. */
  petition: 600,
  courtStops: 500,
  /** Chance in a quarter of the agreement that lifts a stop, with a government to sign it and without. */
  agreementAfterStop: 650,
  agreementWithoutHost: 100,
  governmentFalls: 350,
  /** Below this consent of the people, and without a political paragraph, the request itself is attacked. */
  letterAtRisk: 27,
  letterWithdrawn: 60,
  withdrawsPerQuarter: 30,
  /**
   * Share of the lead's people who arrive in a quarter with no cover at all, and how much cover adds. Set on
   * 400 of 2,500 a year after the vote (P-63), with cover as a share of the estimate for joint operations; as a
   * share of what the text costs it would bring trainers in 69 of 100 games of December 2021, where 60 is the most.
   */
  pace: 40,
  pacePerCover: 600,
  paceSpread: 120,
  /** Chance in a quarter that a contributor's people are vetted, thousandths. */
  vetted: 450,
  /** Cover from which a contributor may send all its people at once, and the chance; else one in so many. */
  coverForAll: 450,
  allCome: 600,
  advanceParty: 8,
  /** A government whose standing nobody contests falls so many times less often. */
  steadier: 5,
  fallAuthorities: -8,
  /** After a fall a council is installed: chance that it renews the letter, and what it brings the dial. */
  letterAfterCouncil: 700,
  councilAuthorities: 6,
  /** Chance in a quarter that a signed accord installs one, and what that brings. */
  councilOfAccord: 400,
  councilPeople: 4,
} as const;

/** Pressure from which the ground enters each of its phases, tenths. */
export const PRESSURE = { wave: 480, blockade: 680, offensive: 800, cutOff: 950 } as const;
