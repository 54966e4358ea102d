import type { Difficulty } from '../../scenario/model/arrangement.ts';

/**
 * Every number that tunes the rules and belongs to no single scenario. Scores are in hundredths of a
 * logit, chances in thousandths, dials in points of 100, money in M USD. Where a number rests on
 * something, the line says so; the others are design.
 */

/**
 * What a permanent member with a crossed red line weighs beside the fitted cost of standing against host
 * and region (voter/coefficients.json, `against`): model.md 5.2, judged (Voeten 2001; Fung 2019).
 */
export const BLOCKING = {
  /** Standing alone against all fourteen others. */
  isolation: 100,
  severity: 50,
  /** A General Assembly meeting follows every veto since resolution 76/262 of April 2022. */
  vetoInitiative: 20,
  partner: -70,
} as const;

/** What elected members weigh beside the fitted terms; judged, nobody coded their asks. */
export const ELECTED = {
  accommodation: 90,
  coPenholder: 80,
  africanLead: 60,
  /** Below this an elected member votes no rather than abstain. */
  against: -320,
  /** The A3 vote as a bloc in about eight votes of ten: chance that its members share one draw. */
  bloc: 800,
} as const;

/** What everyone weighs, permanent or elected. */
export const COMMON = {
  /** One step of fit at salience 1: at its ideal a paragraph is worth this, at one step off nothing. */
  cell: 34,
  redLine: -200,
  /** So much that a permanent member never puts its name to what crosses its red line. */
  redLinePermanent: -600,
  favour: 50,
  payment: [0, 45, 65, 75, 80],
  credibility: 3,
  leadless: -420,
  leadlessPermanent: -150,
  leadCommitted: 60,
  report: 30,
  /**
   * Blue helmets against the Secretary-General's advice, as in August 2023 and February 2025; judged: three
   * times what his report is worth, since it turns the best argument for the text against it.
   */
  caution: -90,
  unsupportedForce: -60,
  haste: -50,
  committed: 150,
} as const;

/**
 * What an estimate takes a request for that nobody has heard: its weight, and the chance that the text
 * meets it, thousandths. A member raises its weightiest unmet request when a text goes round, so that one
 * whose requests are all met and that raised no other most likely has none left; one that was left
 * wanting may want more.
 */
export const UNHEARD = { weight: 2, unasked: 350, wanting: 600, content: 900 } as const;

/**
 * What each difficulty changes (game.md 1.14). Normal is the scenario as it is written.
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

/** What a campaign carries into its next chapter (game.md 1.17). */
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

/** Seats of hidden luck at the start of a game. */
export const DRAWN = {
  /** Half-width of the draw around a red line's mean resolve. */
  resolve: 200,
  /** Half-width of a member's own leaning, and of a candidate lead's. */
  leaning: 70,
  willingness: 20,
  /** A year's true cost lies somewhere here, M USD (range of the two estimates on record). */
  need: [200, 600],
} as const;

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
} as const;

/** What a package takes: favours owed, and of an elected member some warmth and a penholder that is believed. */
export const PACKAGE = { favoursElected: 1, favoursPermanent: 2, warmth: -100, credibility: 30 } as const;

/** Warmth of the region where one of its members shares the pen, hundredths of a logit. */
export const CO_PENHOLDER = { warmth: 60 } as const;

/** What a permanent member takes for granted when it reads a text and asks itself whether it would stop it. */
export const REVIEW = { othersInFavour: 12 } as const;

/** Explanations of vote. */
export const EXPLANATIONS = {
  /** How many of those who did not vote in favour speak, and how many of those who did. */
  critics: 4,
  friends: 2,
  /** A reason against that is at least so weighty is spoken of by a hand in favour, hundredths of a logit. */
  reserved: -50,
} as const;

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
 * Willingness to lead (model.md 5.5): weights of the index in hundredths at a full trait, and the index at
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
} as const;

/** Weeks on a lead's road that are not in its will: model.md 5.5 keeps gates out of the index. Judged. */
export const ROAD = {
  /** From the order to the first aircraft, with units and lift of its own. */
  musterOwn: 1,
  /** The same where officers are picked, vetted and trained for it and somebody else flies them. */
  musterLent: 8,
  /** A parliament that must agree before anybody leaves. */
  parliament: 3,
} as const;

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
} as const;

/** The estimate of a year's cost once a lead counts its own officers: chance in a round, thousandths, and one part in so many of what is missing. */
export const ESTIMATE = { revised: 300, share: 6 } as const;

/** Luck of one funder at a conference, thousandths: the least, and how many values there are. */
export const CONFERENCE_LUCK = { least: 750, spread: 501 } as const;

/**
 * A hold by a committee of Congress on money notified to it (model.md 5.6): the score of a quarter in
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
  /** Chance in each month from the third that the White House goes round it, as in June 2024 (P-69). */
  override: 400,
} as const;

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
   * 400 of 2,500 a year after the vote (P-63).
   */
  pace: 40,
  pacePerCover: 600,
  paceSpread: 120,
} as const;

/**
 * What each of the four locks takes: from where on its seal is half, and from where on full. All design; the
 * screen and the end of a game both read them here (game/locks).
 */
export const SEALS = {
  /** Nine adopt (Charter, Article 27). A text that two absences would have lost is held against its mission. */
  hands: { half: 9, full: 11 },
  /** Level of the paragraph on authority from which a text sends anybody. */
  authority: 1,
  /** Of the partners that a meeting wants, thousandths. */
  partners: { half: 750, full: 1000 },
  /**
   * Of the people that the text's tasks take, thousandths. The 400 of 2,500 who had come a year after the vote
   * of 2023 (P-63) are less than half a seal.
   */
  people: { half: 300, full: 600 },
  /**
   * Of a year's cost that is in the bank, thousandths. Of what is bound by law at most MONEY.leak is paid in, so
   * that a full seal takes somewhat more than a year's cost bound.
   */
  cash: { half: 400, full: 800 },
  /** Of the sum that a meeting wants, signalled there, thousandths. A signal costs little, so all of it is asked. */
  signals: { half: 500, full: 1000 },
  /** Mean of the two dials of consent, points of 100: about where the host neither helps nor hinders, and well above. */
  consent: { half: 45, full: 60 },
} as const;

/** What each seal adds to the score of a finished game, in proportion; a full one twice what a half one does. */
export const SCORE = { text: 30, lead: 25, money: 25, consent: 30 } as const;

/** Where endings part. All design. */
export const ENDINGS = {
  /** Credibility below which a broken promise is what a game is remembered for. */
  broken: 25,
  /** Credibility from which a text that is withdrawn is put down in good order. */
  goodOrder: 55,
  /** Pressure from which a mission that is not yet there comes too late, tenths. */
  tooLate: 950,
  /** Consent between the two dials below which those who came are not welcome. */
  unwelcome: 36,
} as const;

/** What the Haitian-led road, which sends no force, is judged on twelve months later, besides a full seal of money. */
export const HAITIAN_ROAD = {
  /** Rounds of talks that must have been backed before a council that was installed counts as their fruit. */
  talks: 2,
  /** Level of the paragraph on arms. */
  arms: 2,
  /** Pressure below this, tenths. */
  pressure: 850,
} as const;
