import type { Finding } from './finding.ts';
import { type Term, termsOf } from '../model/glossary.ts';
import type { ScenarioForm } from '../model/form/scenarioForm.ts';
import { textsOf, type WrittenText } from './texts.ts';

/** Words that a text of each kind holds at most in English: what its place on a page at 390 pixels takes. */
export const MOST_WORDS: Readonly<Record<string, number>> = {
  title: 8,
  subtitle: 14,
  aim: 80,
  'brief.text': 65,
  'council.name': 6,
  'council.called': 6,
  'council.asks.text': 20,
  'council.interest': 45,
  'council.record': 60,
  'leads.name': 6,
  'leads.called': 6,
  'leads.interest': 45,
  'leads.refuses': 35,
  'contributors.name': 6,
  'contributors.called': 6,
  'contributors.interest': 35,
  'funders.name': 6,
  'funders.called': 6,
  'funders.interest': 35,
  'strands.one.name': 6,
  'strands.one.demand': 30,
  'events.title': 10,
  'events.text': 70,
  'events.choices.label': 20,
  'voices.who': 10,
  'history.lines.text': 60,
  'history.movesNote': 120,
  questions: 45,
  'glossary.term': 8,
  'glossary.means': 40,
  'instructions.name': 6,
  'instructions.aim': 40,
  'instructions.priorities': 30,
  'instructions.redLine': 30,
  'instructions.success': 40,
  'teaching.twist': 60,
  'teaching.trap': 60,
  'teaching.endings.how': 50,
  'contested.handling': 60,
  'balance.expects.why': 60,
  'shelf.place': 12,
  'shelf.problem': 40,
  'allow.why': 40,
};

/** Tags, entities, addresses and marks of formatting: the game shows them as they stand. */
const MARKUP =
  /<\/?[a-z!][^>]*>?|&(?:[a-z]+|#\d+);|\b(?:https?|javascript|data):\S|\bwww\.|\]\(|\*\*|`|\[\/?\w+(?:=\w+)?\]/i;
/** Two capitals or more, with or without digits, and names like A3 and E10. */
const ACRONYM = /\b(?:[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*|[A-Z]\d+(?:\+1)?)\b(?:\+1)?/g;
const ROMAN = /^[IVXLC]+$/;
/** Short names that need no explanation. */
const PLAIN: readonly string[] = ['UN', 'US', 'UK', 'EU', 'UAE'];

/** How a scenario is written: texts too long for their place, markup, acronyms nobody explains, half a translation. */
export function wordingFindings(form: ScenarioForm): Finding[] {
  const texts = textsOf(form);
  const explained = new Set(termsOf(form).flatMap(namesOf));
  return [
    ...texts.flatMap((written) => [
      ...longFindings(written),
      ...markupFindings(written),
      ...acronymFindings(written, explained),
    ]),
    ...translationFindings(texts),
  ];
}

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

function longFindings({ text, slot, path, language }: WrittenText): Finding[] {
  const limit = MOST_WORDS[slot];
  const found = wordsIn(text);
  return limit === undefined || language !== 'en' || found <= limit
    ? []
    : [{ code: 'long-text', path, values: { found, limit } }];
}

function markupFindings({ text, path }: WrittenText): Finding[] {
  const found = MARKUP.exec(text)?.[0];
  return found === undefined ? [] : [{ code: 'markup', path, values: { found } }];
}

const namesOf = ({ term, also }: Term): readonly string[] =>
  [term, ...also].flatMap((name) => [name, ...name.split(/[ ()]/)]);

function acronymFindings({ text, path, language }: WrittenText, explained: ReadonlySet<string>): Finding[] {
  // A term's own entry spells it out.
  if (language !== 'en' || path[0] === 'glossary') return [];
  return [...new Set(text.match(ACRONYM) ?? [])]
    .filter((word) => !ROMAN.test(word) && !PLAIN.includes(word) && !explained.has(word))
    .map((found) => ({ code: 'unexplained-acronym', path, values: { found } }));
}

/** Each language that some texts have and others lack, told once, where it first stands. */
function translationFindings(texts: readonly WrittenText[]): Finding[] {
  const all = texts.filter(({ language }) => language === 'en').length;
  const others = new Set(texts.map(({ language }) => language).filter((language) => language !== 'en'));
  return [...others].flatMap((language): Finding[] => {
    const there = texts.filter((text) => text.language === language);
    const missing = all - there.length;
    return missing === 0 || there[0] === undefined
      ? []
      : [{ code: 'half-translated', path: there[0].path, values: { language, missing } }];
  });
}
