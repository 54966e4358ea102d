import { probability } from '../core/logistic.ts';
import type { Coefficients, Rates } from '../voter/coefficients.ts';
import { elect, endorse, oppose } from '../voter/voter.ts';
import { doubtsShown, fit, type PermanentVote, permanentVotes, VOTER } from './fit.ts';
import { type EventScores, type Forecast, scoreEvents, scoreVotes, type VoteScores } from './score.ts';
import type { Permanent, RecordedHand, RecordedText } from './votes.ts';

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
}

/** A file with fewer texts is not shown by itself. */
const SHOWN_FROM = 3;

/** Chances of each hand, 0 to 1. */
type Chances = Pick<Forecast, RecordedHand>;

/** A way to forecast one vote. `text` is the place among all texts, in their order. */
interface Forecaster {
  permanent(vote: PermanentVote, text: number): Chances;
  elected(text: RecordedText, index: number, member: RecordedText['elected'][number]): Chances;
}

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
  const forecasters = {
    structure: modelled(texts, used, false),
    process: modelled(texts, used, true),
    everyoneYes: constant(() => EVERYONE_YES),
    memberBaseRate: constant((file, who) => chancesOf(used(file).rates[who])),
    persistence: persistence(texts),
  };
  const scored = (name: keyof typeof forecasters, only?: string): Scores =>
    score(texts, forecasters[name], only);
  const files = [...new Set(texts.map(({ file }) => file))].filter(
    (name) => texts.filter(({ file }) => file === name).length >= SHOWN_FROM,
  );
  return {
    leaveOneFileOut,
    texts: texts.length,
    structure: scored('structure'),
    process: scored('process'),
    baselines: {
      everyoneYes: scored('everyoneYes'),
      memberBaseRate: scored('memberBaseRate'),
      persistence: scored('persistence'),
    },
    files: Object.fromEntries(
      files.map((file) => [file, { structure: scored('structure', file), process: scored('process', file) }]),
    ),
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

/** The voter model itself. Without process no ask counts, and elected members see what is to be expected of the five. */
function modelled(
  texts: readonly RecordedText[],
  used: (file: string) => Coefficients,
  process: boolean,
): Forecaster {
  const forecast = ({ text, voter, coded, accommodation }: PermanentVote): Chances => {
    const coefficients = used(text.file);
    const yes = probability(endorse(coefficients, voter, coded, process ? accommodation : 0));
    const no = (1 - yes) * probability(oppose(coefficients, voter, coded));
    return { yes, abstain: 1 - yes - no, no };
  };
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

const EVERYONE_YES: Chances = { yes: 0.98, abstain: 0.015, no: 0.005 };

function constant(of: (file: string, who: 'russia' | 'china' | 'west' | 'elected') => Chances): Forecaster {
  return {
    permanent: ({ text, member }) => of(text.file, VOTER[member]),
    elected: ({ file }) => of(file, 'elected'),
  };
}

function chancesOf({ yes, abstain, no }: Rates): Chances {
  return { yes: yes / 1000, abstain: abstain / 1000, no: no / 1000 };
}

/** What a member that repeats itself does nine times in ten. */
const REPEATED = 0.9;

function persistence(texts: readonly RecordedText[]): Forecaster {
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

const SCORED: readonly Permanent[] = ['russia', 'china'];

function score(texts: readonly RecordedText[], forecaster: Forecaster, only?: string): Scores {
  const permanent: Forecast[] = [];
  const elected: { chance: number; came: boolean }[] = [];
  const veto: { chance: number; came: boolean }[] = [];
  for (const [index, text] of texts.entries()) {
    if (only !== undefined && text.file !== only) continue;
    let clear = 1;
    for (const vote of permanentVotes([text])) {
      const chances = forecaster.permanent(vote, index);
      clear *= 1 - chances.no;
      if (SCORED.includes(vote.member)) permanent.push({ ...chances, hand: vote.hand });
    }
    for (const member of text.elected)
      elected.push({ chance: 1 - forecaster.elected(text, index, member).yes, came: member.hand !== 'yes' });
    veto.push({ chance: 1 - clear, came: wasVetoed(text) });
  }
  return { permanent: scoreVotes(permanent), elected: scoreEvents(elected), veto: scoreEvents(veto) };
}

/** Nine in favour and a permanent member against: Article 27, paragraph 3. */
function wasVetoed(text: RecordedText): boolean {
  const inFavour = [...text.permanent, ...text.elected].filter(({ hand }) => hand === 'yes').length;
  return inFavour >= 9 && text.permanent.some(({ hand }) => hand === 'no');
}
