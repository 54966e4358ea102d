import { probability } from '../core/logistic.ts';
import { digest } from '../core/digest.ts';
import type { CodedText, PermanentVoter } from '../voter/codedText.ts';
import type { Coefficients, Rates, Weights } from '../voter/coefficients.ts';
import { againstTerms, electedTerms, endorsementTerms, type Terms } from '../voter/terms.ts';
import { elect, endorse } from '../voter/voter.ts';
import type { Permanent, RecordedHand, RecordedText } from './votes.ts';

/** Which coefficients a permanent member votes by: the three Western members share one set. */
export const VOTER: Readonly<Record<Permanent, PermanentVoter>> = {
  russia: 'russia',
  china: 'china',
  unitedStates: 'west',
  unitedKingdom: 'west',
  france: 'west',
};

/** The file whose votes are all there were: it gives the rates at which members dissent there. */
const CENSUS = 'Haiti';

/** One decision to be fitted: its terms, whether it went the way that a high score says, and how much it counts. */
interface Case {
  readonly terms: Terms;
  readonly came: boolean;
  readonly weight: number;
}

/** One vote of a permanent member on one text. */
export interface PermanentVote {
  readonly text: RecordedText;
  readonly member: Permanent;
  readonly voter: PermanentVoter;
  readonly coded: CodedText;
  /** With hindsight; 0 for a Western member, whose asks nobody coded. */
  readonly accommodation: number;
  readonly hand: RecordedHand;
}

export function permanentVotes(texts: readonly RecordedText[]): PermanentVote[] {
  return texts.flatMap((text) =>
    text.permanent.map(({ member, hand }) => ({
      text,
      member,
      voter: VOTER[member],
      coded: seenBy(member, text.coded),
      accommodation: member === 'russia' || member === 'china' ? text.accommodation[member] : 0,
      hand,
    })),
  );
}

/** The stake of the West is coded for the United States alone. */
function seenBy(member: Permanent, coded: CodedText): CodedText {
  return member === 'unitedKingdom' || member === 'france' ? { ...coded, stakeWest: 0 } : coded;
}

/** How many permanent members did not vote yes on a text. */
export function doubtsShown(text: RecordedText): number {
  return text.permanent.filter(({ hand }) => hand !== 'yes').length;
}

/**
 * Fits every weight to recorded votes: logistic regressions, each held to its documented priors by a
 * ridge, solved by Newton's method. Deterministic; the answer is in whole hundredths of a logit.
 * @param start the coefficients whose priors, bases and ridge are kept
 */
export function fit(texts: readonly RecordedText[], start: Coefficients, command: string): Coefficients {
  const votes = permanentVotes(texts);
  const weight = weights(texts);
  const of = <T>(make: (voter: PermanentVoter) => T): Record<PermanentVoter, T> => ({
    russia: make('russia'),
    china: make('china'),
    west: make('west'),
  });
  const { ridge } = start.provenance;
  const endorsement = of((voter) =>
    fitted(
      votes
        .filter((vote) => vote.voter === voter)
        .map(({ text, coded, accommodation, hand }) => ({
          terms: endorsementTerms(voter, coded, accommodation),
          came: hand === 'yes',
          weight: weight(text),
        })),
      start.endorsement[voter],
      ridge.endorsement,
    ),
  );
  const against = of((voter) =>
    fitted(
      votes
        .filter((vote) => vote.voter === voter && vote.hand !== 'yes')
        .map(({ text, coded, hand }) => ({
          terms: againstTerms(voter, coded),
          came: hand === 'no',
          weight: weight(text),
        })),
      start.against[voter],
      ridge.against,
    ),
  );
  const elected = fitted(
    texts.flatMap((text) =>
      text.elected.map(({ idealPoint, hand }) => ({
        terms: electedTerms(text.coded, idealPoint, doubtsShown(text)),
        came: hand === 'yes',
        weight: weight(text),
      })),
    ),
    start.elected,
    ridge.elected,
  );
  const uncounted = { ...start, endorsement, against, elected };
  const census = texts.filter(({ file }) => file === CENSUS);
  // Sixty votes each: the ridge holds what they say to nothing, as it holds every weight to its prior.
  const leaning = (member: 'russia' | 'china'): number =>
    fitted(
      permanentVotes(census)
        .filter((vote) => vote.member === member)
        .map(({ coded, accommodation, hand }) => ({
          terms: { record: 1, score: endorse(uncounted, member, coded, accommodation) / 100 },
          came: hand === 'yes',
          weight: 1,
        })),
      { record: { value: 0, prior: 0, basis: '' }, score: { value: 100, prior: 100, basis: '', held: true } },
      ridge.endorsement,
    )['record']?.value ?? 0;
  return {
    provenance: {
      command,
      texts: texts.length,
      votes: texts.reduce((sum, text) => sum + text.permanent.length + text.elected.length, 0),
      data: digest(texts),
      ridge,
      note: start.provenance.note,
    },
    endorsement,
    against,
    elected,
    census: {
      file: CENSUS,
      russia: leaning('russia'),
      china: leaning('china'),
      elected: offset(
        census.flatMap((text) =>
          text.elected.map(({ idealPoint, hand }) => ({
            score: elect(uncounted, text.coded, idealPoint, doubtsShown(text)),
            yes: hand === 'yes',
          })),
        ),
      ),
    },
    rates: {
      ...of((voter) =>
        rates(
          votes
            .filter((vote) => vote.voter === voter)
            .map(({ text, hand }) => ({ hand, weight: weight(text) })),
        ),
      ),
      elected: rates(
        texts.flatMap((text) => text.elected.map(({ hand }) => ({ hand, weight: weight(text) }))),
      ),
    },
  };
}

const STEPS = 60;

/** One logistic regression toward priors: minimises weighted log loss plus ridge/2 times the squared distance, in logits. */
function fitted(cases: readonly Case[], weights: Weights, ridge: number): Weights {
  const names = Object.keys(weights).filter((name) => !weights[name]?.held);
  const held = Object.entries(weights).filter(([, weight]) => weight.held);
  const prior = names.map((name) => (weights[name] as Weights[string]).prior / 100);
  const rows = cases.map(({ terms, came, weight }) => ({
    x: names.map((name) => terms[name] ?? 0),
    start: held.reduce((sum, [name, weight]) => sum + weight.prior * (terms[name] ?? 0), 0),
    came: came ? 1 : 0,
    weight,
  }));
  let beta = [...prior];
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = beta.map((b, i) => ridge * (b - (prior[i] as number)));
    const hessian = beta.map((_, i) => beta.map((__, j) => (i === j ? ridge : 0)));
    for (const { x, start, came, weight } of rows) {
      const p = probability(start + 100 * x.reduce((sum, value, i) => sum + value * (beta[i] as number), 0));
      for (let i = 0; i < x.length; i += 1) {
        const xi = x[i] as number;
        if (xi === 0) continue;
        gradient[i] = (gradient[i] as number) + weight * xi * (p - came);
        const row = hessian[i] as number[];
        for (let j = 0; j < x.length; j += 1)
          row[j] = (row[j] as number) + weight * xi * (x[j] as number) * p * (1 - p);
      }
    }
    const move = solve(hessian, gradient);
    beta = beta.map((b, i) => b - (move[i] as number));
    if (move.every((by) => Math.abs(by) < 1e-9)) break;
  }
  const value = (name: string): number => Math.round(100 * (beta[names.indexOf(name)] as number)) + 0;
  return Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [
      name,
      { ...weight, value: weight.held ? weight.prior : value(name) },
    ]),
  );
}

/** Solves a positive definite system by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const n = rows.length;
  for (let i = 0; i < n; i += 1) {
    const pivot = rows[i] as number[];
    for (let k = i + 1; k < n; k += 1) {
      const row = rows[k] as number[];
      const factor = (row[i] as number) / (pivot[i] as number);
      for (let j = i; j <= n; j += 1) row[j] = (row[j] as number) - factor * (pivot[j] as number);
    }
  }
  const answer = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i -= 1) {
    const row = rows[i] as number[];
    let left = row[n] as number;
    for (let j = i + 1; j < n; j += 1) left -= (row[j] as number) * (answer[j] as number);
    answer[i] = left / (row[i] as number);
  }
  return answer;
}

/** A vote with what the voter model makes of it, in hundredths of a logit. */
interface Scored {
  readonly score: number;
  readonly yes: boolean;
}

/** What to add to scores so that as many are expected to vote yes as did; hundredths of a logit, -300 to 300. */
function offset(votes: readonly Scored[]): number {
  const did = votes.filter(({ yes }) => yes).length;
  const expected = (by: number): number => votes.reduce((sum, { score }) => sum + probability(score + by), 0);
  let low = -300;
  let high = 300;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (expected(middle) < did) low = middle;
    else high = middle;
  }
  return high;
}

/** How often each hand was raised, thousandths, each by its weight. */
function rates(hands: readonly { readonly hand: RecordedHand; readonly weight: number }[]): Rates {
  const sum = (those: typeof hands): number => those.reduce((all, { weight }) => all + weight, 0);
  const of = (hand: RecordedHand): number =>
    Math.round((1000 * sum(hands.filter((one) => one.hand === hand))) / sum(hands));
  return { yes: of('yes'), abstain: of('abstain'), no: of('no') };
}

/**
 * What a text counts in a fit: each conflict counts as much as any other, as one text does. A forecast is asked
 * for of a new conflict, and sixty texts of one do not say sixty times as much about it.
 */
function weights(texts: readonly RecordedText[]): (text: RecordedText) => number {
  const count = new Map<string, number>();
  for (const { file } of texts) count.set(file, (count.get(file) ?? 0) + 1);
  return ({ file }) => 1 / (count.get(file) as number);
}
