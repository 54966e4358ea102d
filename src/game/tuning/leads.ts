/* Who leads and who joins. */

/** A delegation to a capital. */
export const DELEGATION = {
  /** What it adds to a candidate lead's willingness, hundredths. */
  courtship: 12,
  /** Political capital that a refusal in public costs. */
  publicNo: -4,
  /** Chance of such a refusal where it moved nobody, thousandths; and of a country that refuses whatever is offered. */
  saysNo: 120,
  refuserSaysNo: 700,
} as const;

/** An assessment mission: rounds until it reports, and the share of the people promised that it settles on, thousandths. */
export const ASSESSMENT = { rounds: 2, least: 850, spread: 251 } as const;

/** A cabinet that does not say yes: chance that it never will, thousandths; more where its conditions are unmet by a penholder that is not believed. */
export const CABINET = { lasting: 15, lastingDistrusted: 150, credibility: 45 } as const;

/** Countries that may join. */
export const CONTRIBUTORS = {
  /** Readiness is divided by this while nobody leads, and by the other where nobody asked this month. */
  withoutLead: 3,
  unasked: 4,
  /** Added for each approach, and the most it comes to, thousandths. */
  perApproach: 150,
  most: 950,
} as const;

/**
 * Willingness to lead (MODEL.md 5.1): weights of the index in hundredths at a full trait, and the index at
 * which each step has an even chance in a month in which the capital is worked on. Judged; set on Kenya in
 * 2023 and held to fifteen searches (seeds/leads).
 */
export const WILLINGNESS = {
  /** Borders, refugees, diaspora (Bove and Elia 2011; Uzonyi 2015). */
  interest: 100,
  /** Embeddedness with the state that builds the coalition (Henke 2019). */
  ties: 100,
  status: 80,
  /** A package pays its way in, and no further than a fifth above costs (Coleman and Nyblade 2018). */
  pay: 70,
  /** Share of incremental costs, in per cent, above which a package buys no more. */
  packageCap: 120,
  cover: 120,
  mandate: 90,
  host: 60,
  peers: 60,
  /** Independent reporting and a remedy for victims: right, and not what a police force asks for. Judged small. */
  scrutiny: 15,
  risk: 90,
  stretch: 100,
  history: 70,
  opposition: 100,
  /** The first call; each further one brings a share of it. */
  call: 24,
  explore: 90,
  offer: 195,
  decide: 235,
  deploy: 320,
  slope: 35,
  /**
   * A capital that has just received a delegation and is sent another; it wears off in a month, since each step
   * has its chance once a month. As much as a slope and a bit: to press makes a step a third as likely.
   */
  pressed: 40,
  /** Unprompted, a capital moves this share as readily as when a delegation sits across the table. */
  unprompted: 60,
  /** Of a cable's warmth toward a candidate lead one part in so many is courtship. */
  warmth: 5,
  /** Days in which a delegation's pressure wears off. */
  pressedDays: 30,
} as const;

/** Weeks on a lead's road that are not in its will: MODEL.md 5.1 keeps gates out of the index. Judged. */
export const ROAD = {
  /** From the order to the first aircraft, with units and lift of its own. */
  musterOwn: 1,
  /** The same where officers are picked, vetted and trained for it and somebody else flies them. */
  musterLent: 8,
  /** A parliament that must agree before anybody leaves. */
  parliament: 3,
} as const;

/** What a candidate lead sees of the table, thousandths of what could be there. */
export const PROSPECT = {
  /** A mandate to use force that has been circulated, and one in blue; an adopted one is whole. */
  circulated: 350,
  inBlue: 600,
  /** A letter of request that was never renewed; a renewed one is whole. */
  letterSent: 800,
  /** Each country that has promised people. */
  peer: 350,
  /** Risk, per cent: at no pressure on the ground, and one point more for so many tenths of it. */
  risk: 40,
  riskPressure: 20,
} as const;
