/** The three voters with coefficients of their own among the permanent members, and the Western three together. */
export type PermanentVoter = 'russia' | 'china' | 'west';

/**
 * Any text put to the Council, described by what was known of it when it went out. The columns of a
 * `features.csv`, and what the game reads off its ten paragraphs and its table, are both this.
 */
export interface CodedText {
  /** Year of the vote. */
  readonly year: number;
  /** Who holds the pen: a Western permanent member, another one, or an elected member. */
  readonly pen: 'west' | 'russia' | 'china' | 'elected';
  /** Consent of the host: -1 refused, 0 ambiguous or no government, 1 asked for it. */
  readonly consent: number;
  /** The regional body: -1 opposed, 0 silent or split, 1 asked for it; halves between. */
  readonly region: number;
  /** The text is aimed at the sitting government: 0 or 1. */
  readonly targetsGovernment: number;
  /** It authorises force that was not authorised before: 0 or 1. */
  readonly newForce: number;
  /** It puts new costs on assessed contributions: 0 to 1. The voter has no weight for it; the game has one. */
  readonly assessed: number;
  /** The host has freshly provoked Beijing over Taipei: 0 or 1. */
  readonly taiwanProvocation: number;
  /** Own stake of each in the matter, 0 to 1; the West's is that of the United States. */
  readonly stakeRussia: number;
  readonly stakeChina: number;
  readonly stakeWest: number;
}

/**
 * The climate between the great powers, 0 to 1: nothing to 2010, a third to 2013 (Libya), two thirds
 * to 2017 (Crimea, Syria), whole from 2018 (MODEL.md 2; judged).
 */
export function climate(year: number): number {
  return year <= 2010 ? 0 : year <= 2013 ? 1 / 3 : year <= 2017 ? 2 / 3 : 1;
}
