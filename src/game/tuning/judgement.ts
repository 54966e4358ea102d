/* How a game is judged twelve months after the vote. */

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
   * Of a year's cost that is in the bank, thousandths. Of what is bound by law at most MONEY.paidShare is paid in, so
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
  /**
   * All four seals together from which a part of what was promised has come, 0 to 4, a half seal counting half:
   * less where people are there, of whom nobody may say that little followed.
   */
  partHasCome: { present: 1.5, absent: 2 },
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
