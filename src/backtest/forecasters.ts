import { probability } from '../core/logistic.ts';
import type { Coefficients, Rates, Weights } from '../voter/coefficients.ts';
import type { Chances } from '../voter/council.ts';
import { expectedHand, NO_ASKS } from '../voter/forecast.ts';
import { elect } from '../voter/voter.ts';
import { doubtsShown, type PermanentVote, permanentVotes, VOTER } from './fit.ts';
import type { RecordedHand, RecordedText } from './votes.ts';

/** A way to forecast one vote. `text` is the place among all texts, in their order. */
export interface Forecaster {
  permanent(vote: PermanentVote, text: number): Chances;
  elected(text: RecordedText, index: number, member: RecordedText['elected'][number]): Chances;
}

/** The voter model itself. Without process no ask counts, and elected members see what is to be expected of the five. */
export function modelled(
  texts: readonly RecordedText[],
  used: (file: string) => Coefficients,
  process: boolean,
): Forecaster {
  const forecast = ({ text, voter, coded }: PermanentVote): Chances =>
    expectedHand(used(text.file), voter, coded, process ? text.accommodation : NO_ASKS);
  const doubts = texts.map((text) =>
    process
      ? doubtsShown(text)
      : permanentVotes([text]).reduce((sum, vote) => sum + 1 - forecast(vote).yes, 0),
  );
  return {
    permanent: forecast,
    elected: (text, index, { idealPoint }) => {
      const yes = probability(elect(used(text.file), text.coded, idealPoint, doubts[index] as number));
      return { yes, abstain: 1 - yes, no: 0 };
    },
  };
}

export const EVERYONE_YES: Chances = { yes: 0.98, abstain: 0.015, no: 0.005 };

export function constant(
  of: (file: string, who: 'russia' | 'china' | 'west' | 'elected') => Chances,
): Forecaster {
  return {
    permanent: ({ text, member }) => of(text.file, VOTER[member]),
    elected: ({ file }) => of(file, 'elected'),
  };
}

export function chancesOf({ yes, abstain, no }: Rates): Chances {
  return { yes: yes / 1000, abstain: abstain / 1000, no: no / 1000 };
}

/** What a member that repeats itself does nine times in ten. */
const REPEATED = 0.9;

export function persistence(texts: readonly RecordedText[]): Forecaster {
  const last = new Map<string, RecordedHand>();
  const before = new Map<string, RecordedHand>();
  const order = texts
    .map((text, index) => ({ text, index }))
    .sort((a, b) => (a.text.date < b.text.date ? -1 : 1));
  for (const { text, index } of order) {
    for (const { member, hand } of [...text.permanent, ...text.elected]) {
      const key = `${text.file}\n${member}`;
      before.set(`${index}\n${member}`, last.get(key) ?? 'yes');
      last.set(key, hand);
    }
  }
  const repeat = (index: number, member: string): Chances => {
    const rest = (1 - REPEATED) / 2;
    const chances = { yes: rest, abstain: rest, no: rest };
    return { ...chances, [before.get(`${index}\n${member}`) ?? 'yes']: REPEATED };
  };
  return {
    permanent: ({ member }, index) => repeat(index, member),
    elected: (_, index, { member }) => repeat(index, member),
  };
}

/** What a reported forecast takes from the model; the rest is the member's base rate. */
const FROM_MODEL = 0.7;

/**
 * A forecast as it is reported: the model of a permanent member drawn towards how that member votes on average.
 * On votes that its makers did not know it was too sure of itself, in both directions. An elected member sits
 * for two years and has no rate of its own, and there the model was not too sure. A game is not drawn so.
 */
export function blended(model: Forecaster, baseRate: Forecaster): Forecaster {
  return {
    ...model,
    permanent: (vote, text) => {
      const own = model.permanent(vote, text);
      const usual = baseRate.permanent(vote, text);
      const of = (hand: RecordedHand): number => FROM_MODEL * own[hand] + (1 - FROM_MODEL) * usual[hand];
      return { yes: of('yes'), abstain: of('abstain'), no: of('no') };
    },
  };
}

/** The coefficients with each weight at its prior: what was held to be so before any vote was counted. */
export function priorsOf(coefficients: Coefficients): Coefficients {
  const atPrior = (weights: Weights): Weights =>
    Object.fromEntries(
      Object.entries(weights).map(([term, weight]) => [term, { ...weight, value: weight.prior }]),
    );
  const each = ({ russia, china, west }: Coefficients['against']): Coefficients['against'] => ({
    russia: atPrior(russia),
    china: atPrior(china),
    west: atPrior(west),
  });
  return {
    ...coefficients,
    endorsement: each(coefficients.endorsement),
    against: each(coefficients.against),
    elected: atPrior(coefficients.elected),
  };
}
