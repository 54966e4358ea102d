import words from '../../../assets/locales/en/reader.json' with { type: 'json' };
import { speaker } from '../../locale/say.ts';
import type { Facts, Figure } from '../read/facts.ts';
import type { Finding } from './finding.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';
import type { Path } from '../read/scenarioFile.ts';

/** What the numbers under a key count, and how many of the file's own units one of a figure's is. */
type Units = Readonly<Record<string, number>>;
const PEOPLE: Units = { persons: 1 };
const MONEY: Units = { USD_M: 1, USD_M_per_year: 1, USD_bn: 1_000 };
const UNITS_OF: Readonly<Record<string, Units>> = {
  personnel: PEOPLE,
  arrived: PEOPLE,
  required: PEOPLE,
  need: MONEY,
  trueNeed: MONEY,
  ceiling: MONEY,
  gift: MONEY,
  money: MONEY,
  banked: MONEY,
  ideal: { ideal_point: 100 },
};
/** Units that no number of a scenario is in. */
const NO_NUMBERS = ['date', 'time'];

const say = speaker('en', words);

/** A figure together with the number of its fact. */
interface CitedFigure {
  readonly fact: string;
  readonly figure: Figure;
}

/** Values that cite facts and are not what any of those facts says. An inference of our own says `basis: design`. */
export function figureFindings(form: ScenarioForm, facts: Facts): Finding[] {
  return [...valuesIn(form, [], form, facts), ...voteFindings(form, facts)];
}

function valuesIn(value: unknown, path: Path, form: ScenarioForm, facts: Facts): Finding[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => valuesIn(item, [...path, index], form, facts));
  }
  if (typeof value !== 'object' || value === null) return [];
  const { v, src, basis } = value as { v?: unknown; src?: readonly string[]; basis?: unknown };
  if (v === undefined) {
    return Object.entries(value).flatMap(([key, item]) => valuesIn(item, [...path, key], form, facts));
  }
  return src === undefined || basis !== undefined ? [] : heldTo(src, v as Value, path, form, facts);
}

type Value = number | readonly number[];

function heldTo(src: readonly string[], v: Value, path: Path, form: ScenarioForm, facts: Facts): Finding[] {
  const key = String(path.find((step) => typeof step === 'string' && Object.hasOwn(UNITS_OF, step)) ?? '');
  const units = UNITS_OF[key];
  const whose = key === 'ideal' ? subjectOf(path, form) : undefined;
  const comparable = figuresOf(src, facts).filter(
    ({ figure: { unit, of } }) =>
      (units ? Object.hasOwn(units, unit) : !NO_NUMBERS.includes(unit)) && of === whose,
  );
  const given = comparable.map(({ figure: { value, unit } }) => {
    const scale = units?.[unit] ?? 1;
    return (typeof value === 'object' ? value : [Number(value)]).map((number) => number * scale);
  });
  // A single value is a figure; a range is one, or has its ends in two.
  const single = given.filter((numbers) => numbers.length === 1).flat();
  const numbers = typeof v === 'number' ? [v] : v;
  const agrees =
    numbers.every((number) => single.some((figure) => rounds(figure, number))) ||
    given.some(
      (range) =>
        range.length === numbers.length && range.every((end, index) => rounds(end, numbers[index] ?? NaN)),
    );
  return agrees ? [] : [mismatch([...path, 'v'], numbers.join(' – '), comparable)];
}

/** A file's numbers are whole, and a half may have been rounded either way. */
const rounds = (figure: number, number: number): boolean => Math.abs(figure - number) <= 0.5;

/** An ideal point is a member's in the year in which the period begins. */
function subjectOf(path: Path, form: ScenarioForm): string | undefined {
  const member = form.council[Number(path[1])];
  return member && `${member.name.en} ${form.period.start.slice(0, 4)}`;
}

function figuresOf(src: readonly string[], facts: Facts): CitedFigure[] {
  return src.flatMap((fact) => (facts[fact]?.figures ?? []).map((figure) => ({ fact, figure })));
}

function mismatch(path: Path, found: string, comparable: readonly CitedFigure[]): Finding {
  const figures = comparable.map(told).slice(0, 3).join('; ');
  const name = String(path.findLast((step) => typeof step === 'string' && step !== 'v'));
  return {
    code: 'figure-mismatch',
    path,
    values: { name, found, figures: figures || say('reader.no-figure') },
  };
}

/** A figure in words: `A-003-31: 200 to 400 million US dollars a year`. */
function told({ fact, figure: { value, unit, of } }: CitedFigure): string {
  const number = typeof value === 'object' ? value.join(' – ') : String(value);
  const key = `reader.unit.${unit}`;
  const kind = Object.hasOwn(words, key) ? say(key) : unit.replaceAll('_', ' ');
  return `${fact}: ${number} ${kind}${of === undefined ? '' : ` (${of})`}`;
}

const HANDS = { yes: 'votes_for', no: 'votes_against', abstaining: 'abstentions' } as const;

/** The hands of the recorded vote and the number of its resolution, against the facts that it cites. */
function voteFindings({ history: { vote } }: ScenarioForm, facts: Facts): Finding[] {
  if (vote?.src === undefined || vote.basis !== undefined) return [];
  const all = figuresOf(vote.src, facts);
  const path: Path = ['history', 'vote'];
  const counted = { yes: vote.yes, no: vote.no, abstaining: vote.abstaining.length };
  const hands = (Object.keys(HANDS) as (keyof typeof HANDS)[]).flatMap((key): Finding[] => {
    const given = all.filter(({ figure }) => figure.unit === HANDS[key]);
    if (given.some(({ figure }) => figure.value === counted[key])) return [];
    return [mismatch([...path, key], String(counted[key]), given)];
  });
  const number = /\d+/.exec(vote.resolution)?.[0];
  const resolutions = all.filter(({ figure }) => figure.unit === 'resolution');
  return number === undefined || resolutions.some(({ figure }) => String(figure.value) === number)
    ? hands
    : [...hands, mismatch([...path, 'resolution'], vote.resolution, resolutions)];
}
