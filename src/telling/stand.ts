import { PARAGRAPHS } from '../scenario/model/scenario.ts';
import type { Hand } from '../game/votes.ts';
import type { Say } from '../locale/say.ts';
import { uncapitalised } from '../locale/sentences.ts';

/** Reasons for a text that a delegation would speak of; each has words `stand.for.REASON`. */
export const SPOKEN_FOR: ReadonlySet<string> = new Set([
  'accommodation',
  'africanLead',
  'coPenholder',
  'committed',
  'consent',
  'credibility',
  'distanceWithRegion',
  'favours',
  'leadCommitted',
  'ownPen',
  'ownStake',
  'paragraph',
  'partnerStake',
  'payment',
  'record',
  'region',
  'report',
  'targetsGovernment',
  'warmth',
]);

/** Reasons against a text that a delegation would speak of; each has words `stand.against.REASON`, by the hand. */
export const SPOKEN_AGAINST: ReadonlySet<string> = new Set([
  'accommodation',
  'afterLibya',
  'assessed',
  'caution',
  'credibility',
  'distance',
  'distanceWithoutConsent',
  'haste',
  'leadless',
  'newForce',
  'paragraph',
  'partner',
  'permanentDoubts',
  'record',
  'redLine',
  'rivalPen',
  'taiwan',
  'targetsGovernment',
  'unsupportedForce',
  'warmth',
  'westernPen',
  'withoutConsent',
]);

/**
 * What a delegation says of its hand, in reported speech, from one of the reasons of its vote.
 * @param value what the reason added to its score, in hundredths of a logit
 */
export function standOf(hand: Hand, reason: string, value: number, say: Say): string {
  const [kind = '', paragraph] = reason.split('.');
  const number = PARAGRAPHS.findIndex((each) => each === paragraph) + 1;
  const title =
    number === 0
      ? ''
      : say('stand.paragraph', { number, title: uncapitalised(say(`paragraph.${paragraph}`)) });
  // A favourable reason explains no abstention, and an adverse one alone no hand in favour.
  if (hand === 'yes' && value > 0 && SPOKEN_FOR.has(kind)) return say(`stand.for.${kind}`, { title });
  if (value < 0 && SPOKEN_AGAINST.has(kind)) return say(`stand.against.${kind}`, { title, hand });
  return say('stand.unstated');
}
