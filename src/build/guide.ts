/**
 * `npm run guide`: writes scenarios/schema.json and the format in scenarios/README.md, both out of the reader's own
 * schema; assets/guide/flags.json, which the reader holds the names of flags to; and assets/guide/marks.json, by which
 * the hash of what the rules read leaves out what only people read.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import examples from '../../assets/guide/faults.json' with { type: 'json' };
import gameWords from '../../assets/locales/en/game.json' with { type: 'json' };
import notes from '../../assets/locales/en/format.json' with { type: 'json' };
import reader from '../../assets/locales/en/reader.json' with { type: 'json' };
import { DECLARED } from '../game/verbs/declared.ts';
import { marksOf } from '../scenario/model/form/marks.ts';
import { scenarioForm } from '../scenario/model/form/scenarioForm.ts';
import { formatKeys, scenarioJsonSchema } from '../scenario/read/jsonSchema.ts';
import { PROBLEM_CODES, severityOf } from '../scenario/read/problemCodes.ts';
import { ENDINGS, LEVELS, PARAGRAPHS } from '../scenario/model/scenario.ts';
import { MOST_WORDS } from '../scenario/check/wording.ts';

const SCHEMA = new URL('../../scenarios/schema.json', import.meta.url);
const GUIDE = new URL('../../scenarios/README.md', import.meta.url);
const DRAWN = new URL('../../node_modules/circle-flags/flags/', import.meta.url);
const FLAGS = new URL('../../assets/guide/flags.json', import.meta.url);
const MARKS = new URL('../../assets/guide/marks.json', import.meta.url);

/** The JSON Schema as a file. */
export function schemaText(): string {
  return `${JSON.stringify(scenarioJsonSchema(DECLARED, tell), null, 2)}\n`;
}

/** The names of the flags that circle-flags has, as a file. */
export function flagsText(): string {
  const names = readdirSync(DRAWN).filter((file) => file.endsWith('.svg'));
  return `${JSON.stringify(
    {
      names: names
        .map((file) => file.slice(0, -'.svg'.length))
        .sort()
        .join(' '),
    },
    null,
    2,
  )}\n`;
}

/** The marks of the keys that only people read, as a file. */
export function marksText(): string {
  return `${JSON.stringify(marksOf(scenarioForm(DECLARED)), null, 2)}\n`;
}

/** The guide with its generated parts written anew. */
export function guideText(guide: string): string {
  const parts = {
    levels: levelsTable(),
    endings: endingsTable(),
    format: formatTable(),
    codes: codesTable(),
  };
  return Object.entries(parts).reduce((text, [name, written]) => between(text, name, written), guide);
}

function tell(path: string): string {
  const note = (notes as Readonly<Record<string, string>>)[`format.${path}`];
  if (note === undefined) throw new Error(`assets/locales/en/format.json says nothing of ${path}`);
  return note;
}

const game: Readonly<Record<string, string>> = gameWords;

/** The ten paragraphs at their four levels, in the game's own words. */
function levelsTable(): string {
  const rows = PARAGRAPHS.flatMap((paragraph) =>
    LEVELS.map((level) => {
      const named = level === 0 ? `\`${paragraph}\`: ${game[`paragraph.${paragraph}`]}` : '';
      return `| ${named} | ${level} | ${game[`paragraph.${paragraph}.${level}`]} |`;
    }),
  );
  return ['| paragraph | level | what it says |', '| --- | --- | --- |', ...rows].join('\n');
}

function endingsTable(): string {
  const rows = ENDINGS.map(
    (ending) => `| \`${ending}\` | ${game[`ending.${ending}.title`]} | ${game[`ending.${ending}.text`]} |`,
  );
  return ['| ending | title | what the game says of it |', '| --- | --- | --- |', ...rows].join('\n');
}

function formatTable(): string {
  const rows = formatKeys(DECLARED).map(
    ({ path, kind, required }) =>
      `| \`${path}\`${required ? '' : ' ?'} | ${kind}${wordsOf(path)} | ${tell(path)} |`,
  );
  return ['| key | holds | what it is for |', '| --- | --- | --- |', ...rows].join('\n');
}

/** How long a text may be before the validator warns. */
function wordsOf(path: string): string {
  const most = MOST_WORDS[path];
  return most === undefined ? '' : `, up to ${most} words`;
}

/** An example of a fault: what is wrong, the place marked, or what it would be where that is too long to print. */
interface Example {
  readonly wrong?: string;
  readonly at?: string;
  readonly told?: string;
}

function codesTable(): string {
  const words: Readonly<Record<string, string>> = reader;
  const rows = PROBLEM_CODES.map((code) => {
    const hint = words[`reader.${code}.hint`] ?? '';
    const shown = exampleOf((examples as Readonly<Record<string, Example>>)[code] ?? {});
    return `| \`${code}\` | ${severityOf(code)} | ${plain(words[`reader.${code}`] ?? '')} | ${plain(hint)} | ${shown} |`;
  });
  return [
    '| code | | what it says | what to do | example |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** Longest example that is printed whole. */
const LONGEST = 110;

function exampleOf({ wrong, at, told }: Example): string {
  if (told !== undefined) return told;
  const shown = (wrong || at || '').trim().replace(/\n\s*/g, ' ⏎ ').replaceAll('|', '\\|');
  const cut = shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
  // The mark is where the validator points.
  return `\`${cut}\``;
}

/** A sentence of the catalogue with its slots shown as such. */
function plain(text: string): string {
  return text
    .replace(/\{(\w+), (?:plural|select),[^{}]*(?:\{(?:[^{}]|\{[^{}]*\})*\}[^{}]*)*\}/g, '…')
    .replace(/\{\w+\}/g, '…')
    .replaceAll('|', '\\|');
}

function between(text: string, name: string, written: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(from);
  const end = text.indexOf(to);
  if (start < 0 || end < start) throw new Error(`scenarios/README.md has no ${from} … ${to}`);
  return `${text.slice(0, start + from.length)}\n${written}\n${text.slice(end)}`;
}

if (import.meta.main) {
  writeFileSync(FLAGS, flagsText());
  writeFileSync(MARKS, marksText());
  writeFileSync(SCHEMA, schemaText());
  writeFileSync(GUIDE, guideText(readFileSync(GUIDE, 'utf8')));
}
