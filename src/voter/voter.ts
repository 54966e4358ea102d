import type { CodedText, PermanentVoter } from './codedText.ts';
import { type Add, type Coefficients, weigh } from './coefficients.ts';
import { againstTerms, electedTerms, endorsementTerms } from './terms.ts';

/** A permanent member's endorsement score, hundredths of a logit; above zero leans to yes. */
export function endorse(
  { endorsement }: Coefficients,
  voter: PermanentVoter,
  text: CodedText,
  accommodation: number,
  add: Add | null = null,
): number {
  return weigh(endorsement[voter], endorsementTerms(voter, text, accommodation), add);
}

/** A permanent member's outcome score where it will not vote yes, hundredths of a logit; above zero leans to no. */
export function oppose(
  { against }: Coefficients,
  voter: PermanentVoter,
  text: CodedText,
  add: Add | null = null,
): number {
  return weigh(against[voter], againstTerms(voter, text), add);
}

/** An elected member's score, hundredths of a logit; above zero leans to yes. */
export function elect(
  { elected }: Coefficients,
  text: CodedText,
  idealPoint: number,
  doubts: number,
  add: Add | null = null,
): number {
  return weigh(elected, electedTerms(text, idealPoint, doubts), add);
}
