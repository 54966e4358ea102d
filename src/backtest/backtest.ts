import type { Coefficients } from '../voter/coefficients.ts';
import { type Chances, chanceOfVeto, NEEDED } from '../voter/council.ts';
import { fit, permanentVotes } from './fit.ts';
import {
  blended,
  chancesOf,
  constant,
  EVERYONE_YES,
  type Forecaster,
  modelled,
  persistence,
  priorsOf,
} from './forecasters.ts';
import { type EventScores, type Forecast, scoreEvents, scoreVotes, type VoteScores } from './score.ts';
import { type Compared, type Interval, intervalOf, type Skill, skillOf } from './skill.ts';
import type { Permanent, RecordedText } from './votes.ts';

/** Scores of one way to forecast: Russia and China together, the elected members, a veto on the text. */
export interface Scores {
  readonly permanent: VoteScores;
  readonly elected: EventScores;
  readonly veto: EventScores;
}

export interface Backtest {
  /** What was known when the first draft went out. */
  readonly structure: Scores;
  /** With hindsight: which asks were met, and for elected members how the permanent members voted. */
  readonly process: Scores;
  readonly baselines: {
    /** The model with every weight at its prior, fitted to nothing. By what was known when the draft went out. */
    readonly priorsAlone: Scores;
    /** Everyone votes yes, near enough: 0.98, 0.015, 0.005. */
    readonly everyoneYes: Scores;
    /** Each member as often as in the fitting set; elected members as one. */
    readonly memberBaseRate: Scores;
    /** As the member last voted on the same file; yes where it has not. */
    readonly persistence: Scores;
  };
}

/** The backtest of a whole folder, and of each file in it that has texts enough to look at. */
export interface BacktestReport extends Backtest {
  readonly leaveOneFileOut: boolean;
  readonly texts: number;
  readonly files: Readonly<Record<string, Pick<Backtest, 'structure' | 'process'>>>;
  /** Of structure against the member's base rate, on Russia's and China's votes. */
  readonly skill: Skill;
  readonly interval: Interval;
}

/** A file with fewer texts is not shown by itself. */
const SHOWN_FROM = 3;

/**
 * Scores the voter model on recorded votes, beside baselines.
 * @param coefficients used as they are; with leaveOneFileOut each file is forecast by a fit on the others
 */
export function backtest(
  texts: readonly RecordedText[],
  coefficients: Coefficients,
  leaveOneFileOut: boolean,
): BacktestReport {
  const used = leaveOneFileOut ? fitsWithout(texts, coefficients) : () => coefficients;
  const priors = priorsOf(coefficients);
  const memberBaseRate = constant((file, who) => chancesOf(used(file).rates[who]));
  const forecasters = {
    structure: blended(modelled(texts, used, false), memberBaseRate),
    process: blended(modelled(texts, used, true), memberBaseRate),
    priorsAlone: modelled(texts, () => priors, false),
    everyoneYes: constant(() => EVERYONE_YES),
    memberBaseRate,
    persistence: persistence(texts),
  };
  const scored = (name: keyof typeof forecasters, only?: string): Scores =>
    score(texts, forecasters[name], only);
  const files = [...new Set(texts.map(({ file }) => file))].filter(
    (name) => texts.filter(({ file }) => file === name).length >= SHOWN_FROM,
  );
  const compared = compare(texts, forecasters.structure, forecasters.memberBaseRate);
  return {
    leaveOneFileOut,
    texts: texts.length,
    structure: scored('structure'),
    process: scored('process'),
    baselines: {
      priorsAlone: scored('priorsAlone'),
      everyoneYes: scored('everyoneYes'),
      memberBaseRate: scored('memberBaseRate'),
      persistence: scored('persistence'),
    },
    files: Object.fromEntries(
      files.map((file) => [file, { structure: scored('structure', file), process: scored('process', file) }]),
    ),
    skill: skillOf(compared),
    interval: intervalOf(compared),
  };
}

/** For each file, the coefficients fitted on all the others. */
function fitsWithout(
  texts: readonly RecordedText[],
  coefficients: Coefficients,
): (file: string) => Coefficients {
  const fits = new Map<string, Coefficients>();
  for (const { file } of texts) {
    if (fits.has(file)) continue;
    fits.set(
      file,
      fit(
        texts.filter((text) => text.file !== file),
        coefficients,
        '',
      ),
    );
  }
  return (file) => fits.get(file) as Coefficients;
}

const SCORED: readonly Permanent[] = ['russia', 'china'];

function score(texts: readonly RecordedText[], forecaster: Forecaster, only?: string): Scores {
  const permanent: Forecast[] = [];
  const elected: { chance: number; came: boolean }[] = [];
  const veto: { chance: number; came: boolean }[] = [];
  for (const [index, text] of texts.entries()) {
    if (only !== undefined && text.file !== only) continue;
    const five: Chances[] = [];
    for (const vote of permanentVotes([text])) {
      const chances = forecaster.permanent(vote, index);
      five.push(chances);
      if (SCORED.includes(vote.member)) permanent.push({ ...chances, hand: vote.hand });
    }
    const ten = text.elected.map((member) => forecaster.elected(text, index, member).yes);
    for (const [place, { hand }] of text.elected.entries())
      elected.push({ chance: 1 - (ten[place] as number), came: hand !== 'yes' });
    veto.push({ chance: chanceOfVeto(five, ten), came: wasVetoed(text) });
  }
  return { permanent: scoreVotes(permanent), elected: scoreEvents(elected), veto: scoreEvents(veto) };
}

/** Russia's and China's votes, forecast in two ways. */
function compare(texts: readonly RecordedText[], model: Forecaster, baseRate: Forecaster): Compared[] {
  return texts.flatMap((text, index) =>
    permanentVotes([text])
      .filter(({ member }) => SCORED.includes(member))
      .map((vote) => ({
        file: text.file,
        model: { ...model.permanent(vote, index), hand: vote.hand },
        baseRate: { ...baseRate.permanent(vote, index), hand: vote.hand },
      })),
  );
}

/** Nine in favour and a permanent member against: Article 27, paragraph 3. */
function wasVetoed(text: RecordedText): boolean {
  const inFavour = [...text.permanent, ...text.elected].filter(({ hand }) => hand === 'yes').length;
  return inFavour >= NEEDED && text.permanent.some(({ hand }) => hand === 'no');
}
