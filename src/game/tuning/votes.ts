/* How hands are raised. Scores in hundredths of a logit, chances in thousandths. */

/**
 * What a permanent member with a crossed red line weighs beside the fitted outcome score
 * (voter/coefficients.json, `against`): MODEL.md 2, judged (Voeten 2001; Fung 2019).
 */
export const BLOCKING = {
  /** Russia's and China's price of standing against what the host asked for, and against what the region asked for. */
  consent: 50,
  region: 55,
  /** Standing alone against all fourteen others. */
  isolation: 100,
  severity: 50,
  /** A General Assembly meeting follows every veto since resolution 76/262 of April 2022. */
  vetoInitiative: 20,
  partner: -70,
  /** So much that no permanent member blocks a text that crosses none of its red lines. */
  noRedLine: -500,
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
  /** How much steeper than the noise of a yes the chance of a no rises below that. */
  againstSlope: 2,
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
  /**
   * What Russia and China said of new authority to use force (2699) and of new costs on assessed contributions
   * (2793, when they explained their votes on Haiti). Over all conflicts the record does not bear them out, and
   * the fit leaves them out: MODEL.md 2.
   */
  newForcePermanent: -35,
  assessedPermanent: -50,
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
  /** Rounds from the first circulation: below the first it is haste, from the second nobody was hurried. */
  hasty: 2,
  unhurried: 3,
  /** Credibility at which it weighs neither way. */
  neutralCredibility: 60,
  /** A member's accommodation, of 100: what any call adds, and what being overridden after breaking silence takes. */
  called: 15,
  overridden: 25,
} as const;

/**
 * What an estimate takes a request for that nobody has heard: its weight, and the chance that the text
 * meets it, thousandths. A member raises its weightiest unmet request when a text is circulated, so that one
 * whose requests are all met and that raised no other most likely has none left; one that was left
 * wanting may want more.
 */
export const UNHEARD = { weight: 2, unasked: 350, wanting: 600, content: 900 } as const;

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

/** What a seat makes of the evidence when it counts hands, thousandths. All judged, and held to what comes (`penholder calibrate`). */
export const COUNT = {
  /** Chance that an unheard red line lies on a paragraph set two levels past anything believed. */
  unheardLine: 120,
  /** Bounds of the chance that a permanent member blocks for a line that nobody has heard of; of a Western one. */
  leastUnheard: 10,
  mostUnheard: 600,
  west: 5,
  /** Least chance that one who threatened a veto would cast it, and most that one who only named a line would. */
  threatened: 850,
  signalled: 60,
  /** Hands in favour, among the other fourteen, that a permanent member is taken to reckon with. */
  othersInFavour: 11,
  /** From which chance a hand is said to be, or to lean to, something. */
  veto: 250,
  yes: 800,
  leaningYes: 580,
  unknown: 420,
  leaningNo: 400,
} as const;

/** Scores from which a member that has read the text shows a stance, hundredths of a logit; below the last it is opposed. */
export const STANCE = {
  supportive: 250,
  flexible: 60,
  reserved: -120,
  /** A permanent member that was won by a package threatens again from this outcome score on. */
  stillBlocks: 100,
} as const;
