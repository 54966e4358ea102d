import { probability } from '../core/logistic.ts';
import type { CodedText, PermanentVoter } from './codedText.ts';
import type { Coefficients } from './coefficients.ts';
import type { Chances } from './council.ts';
import { endorse, oppose } from './voter.ts';

/** How far the documented asks of each were met, -1 to 1; 0 where nothing is known. Nobody coded those of the West. */
export interface Asks {
  readonly russia: number;
  readonly china: number;
}

export const NO_ASKS: Asks = { russia: 0, china: 0 };

/**
 * China's chance of a no, as a share of Russia's, at most. Since 1972 every veto that China cast alone was
 * over Taipei (Guatemala 1997, Macedonia 1999); each other stood beside a Russian one, and Russia cast more
 * than twice as many (vetoes listed by the UN Dag Hammarskjöld Library). It is no fit.
 */
const BESIDE_RUSSIA = 0.5;

/** What a permanent member is expected to do on a text, by the voter model. A game does not forecast so: it has red lines. */
export function expectedHand(
  coefficients: Coefficients,
  voter: PermanentVoter,
  text: CodedText,
  asks: Asks,
): Chances {
  const own = byItself(coefficients, voter, text, asks);
  if (voter !== 'china' || text.taiwanProvocation > 0) return own;
  const no = Math.min(own.no, BESIDE_RUSSIA * byItself(coefficients, 'russia', text, asks).no);
  return { yes: own.yes, abstain: 1 - own.yes - no, no };
}

/** What its two scores say, whatever others do. */
function byItself(coefficients: Coefficients, voter: PermanentVoter, text: CodedText, asks: Asks): Chances {
  const yes = probability(endorse(coefficients, voter, text, voter === 'west' ? 0 : asks[voter]));
  const no = (1 - yes) * probability(oppose(coefficients, voter, text));
  return { yes, abstain: 1 - yes - no, no };
}
