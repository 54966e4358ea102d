import type { Fact, Facts } from '../read/facts.ts';
import type { Finding } from './finding.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';
import { textsOf, type WrittenText } from './texts.ts';

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const QUOTATION = /[“"]([^”"]{3,})[”"]/g;

/** Figures and quotations in texts that cite facts, where no fact cited there has them. */
export function claimFindings(form: ScenarioForm, facts: Facts): Finding[] {
  const { start, end } = form.period;
  const years = [start.slice(0, 4), end.slice(0, 4)];
  return textsOf(form).flatMap((written) => {
    const { src, basis } = written.source;
    if (src === undefined || basis !== undefined) return [];
    const cited = src.flatMap((id) => facts[id] ?? []);
    return [...figureFindings(written, cited, years), ...quotationFindings(written, cited)];
  });
}

function figureFindings(
  { text, path, source }: WrittenText,
  cited: readonly Fact[],
  years: readonly string[],
): Finding[] {
  const known = new Set([...years, ...cited.flatMap(numbersOf), ...numbersIn(source.note ?? '')]);
  return [...new Set(numbersIn(text))]
    .filter((number) => !known.has(number))
    .map((found) => ({
      code: 'uncited-figure',
      path,
      values: { found, src: (source.src ?? []).join(', ') },
    }));
}

const numbersIn = (text: string): string[] =>
  [...text.matchAll(NUMBER)].map(([number]) => number.replaceAll(',', ''));

/** Every number that a fact gives: in its words and in its figures, dates by their parts. */
function numbersOf({ text, figures = [] }: Fact): string[] {
  const given = figures.flatMap(({ value, unit }) => [
    ...(typeof value === 'object' ? value : [value]).flatMap(partsOf),
    // Seventy in a hundred is 70 %.
    ...(unit === 'percent' ? ['100'] : []),
  ]);
  return [...numbersIn(text), ...given];
}

function partsOf(value: number | string): string[] {
  return typeof value === 'number'
    ? [String(value)]
    : value.split(/[-/:]/).map((part) => part.replace(/^0/, ''));
}

function quotationFindings({ text, path, source }: WrittenText, cited: readonly Fact[]): Finding[] {
  const said = cited.map((fact) => folded(fact.text)).join('\n');
  return [...text.matchAll(QUOTATION)]
    .map(([, quotation = '']) => quotation)
    .filter((quotation) => !said.includes(folded(quotation).replace(/[.,;!?]$/, '')))
    .map((found) => ({ code: 'uncited-quote', path, values: { found, src: (source.src ?? []).join(', ') } }));
}

/** A text without the differences that do not change what was said: case, white space, kinds of quotation marks. */
function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replace(/[’‘]/g, "'");
}
