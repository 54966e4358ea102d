import { expect, test } from 'vitest';
import words from '../../assets/locales/en/reader.json' with { type: 'json' };
import { readScenarioFile, scenarioFile, shippedNames } from '../../src/cli/scenarios.ts';
import { VERB_IDS } from '../../src/game/verbs/index.ts';
import { formatProblem, type Problem } from '../../src/scenario/read/problem.ts';
import { PROBLEM_CODES } from '../../src/scenario/read/problemCodes.ts';
import { readScenario } from '../../src/game/readScenario.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { edited, FACTS, SMALL } from './smallScenario.ts';

function read(text: string, facts = FACTS): Scenario {
  const reading = readScenario(text, { facts });
  if (!reading.ok) throw new Error(reading.problems.map(formatProblem).join('\n'));
  return reading.value;
}

function problemsOf(text: string): readonly Problem[] {
  const reading = readScenario(text, { file: 'broken.yaml', facts: FACTS });
  return reading.ok ? [] : reading.problems;
}

test('a complete file is a scenario', () => {
  const scenario = read(SMALL);
  expect(scenario.council.map((member) => member.id).slice(0, 6)).toEqual([
    'us',
    'uk',
    'france',
    'china',
    'russia',
    'albania',
  ]);
  expect(scenario.start.draft.authority).toBe(2);
  expect(scenario.period.start).toBe('2023-06-05');
  expect(scenario.history.moves[0]?.[1]).toEqual({ type: 'sound-out', who: 'kenya' });
});

test.each(shippedNames())('%s, which comes with the game, is read without a problem', (name) => {
  const file = scenarioFile(name);
  const read = file.ok ? readScenarioFile(file.value) : file;
  if (!read.ok) throw new Error(read.problems.message);
  const { value } = read;
  expect((value.ok ? value.warnings : value.problems).map(formatProblem)).toEqual([]);
});

test('plain text is English text, and other languages stay beside it', () => {
  const scenario = read(SMALL);
  expect(scenario.subtitle).toEqual({ en: 'For tests' });
  expect(scenario.title).toEqual({ en: 'A small scenario', fr: 'Un petit scénario' });
});

test('lists that may be left out are empty', () => {
  const scenario = read(SMALL);
  expect(scenario.instructions).toEqual([]);
  expect(scenario.council[0]).toMatchObject({ redLines: [], asks: [] });
  expect(scenario.events[0]?.choices).toEqual([]);
  expect(scenario.events[1]?.effects).toEqual([]);
});

test('a scenario carries the facts it cites, with their sources, and no others', () => {
  const scenario = read(SMALL, { ...FACTS, 'P-02': { text: 'Not cited.', citation: 'Nowhere' } });
  expect(Object.keys(scenario.facts)).toEqual(['A-000-06', 'A-003-02', 'A-003-03', 'A-003-31', 'P-01']);
  expect(scenario.facts['P-01']).toEqual({ text: 'What P-01 says.', citation: 'Source of P-01' });
});

test('without the evidence at hand citations are taken on trust', () => {
  const reading = readScenario(edited('[A-000-06, P-01]', '[A-000-06, ‸P-99]').text);
  expect(reading).toMatchObject({ ok: true, value: { facts: {} } });
});

test('line ends of Windows and a byte order mark change nothing', () => {
  expect(read(`\uFEFF${SMALL.replaceAll('\n', '\r\n')}`)).toEqual(read(SMALL));
});

test('reading twice gives equal scenarios that share nothing', () => {
  expect(read(SMALL)).toEqual(read(SMALL));
  expect(read(SMALL).council).not.toBe(read(SMALL).council);
});

test('a problem is told with its place, its line and a way out', () => {
  const [problem] = problemsOf(edited('subtitle: For tests', '‸subtitel: For tests').text);
  expect(problem && formatProblem(problem)).toBe(
    [
      'broken.yaml:5:1 error unknown-key Nothing in this block is called “subtitel”.',
      'subtitel: For tests',
      'hint: did you mean subtitle?',
    ].join('\n'),
  );
});

test.each([
  ['a misspelt id', 'lead: kenya, leadIn', 'lead: ‸kenia, leadIn', 'did you mean kenya?'],
  ['a misspelt fact', 'src: [A-003-31]', 'src: [‸A-003-13]', 'did you mean A-003-03, A-003-02, A-003-31?'],
  ['a misspelt verb', 'type: begin', 'type: ‸beginn', 'did you mean begin?'],
  [
    'a sentence in braces torn apart by its own comma',
    'subtitle: For tests',
    'subtitle: {en: For tests, ‸of course}',
    'Inside braces a comma ends a text. If this is one sentence, put it in quotes: "For tests, of course"',
  ],
  [
    'a sentence torn into three',
    '{label: Thank them, effects',
    '{label: Thank them, ‸of course, and wait, effects',
    'Inside braces a comma ends a text. If this is one sentence, put it in quotes: "Thank them, of course, and wait"',
  ],
  [
    'a key in braces without a value',
    '{v: 50, basis: design}',
    '{v: 50, ‸basi, basis: design}',
    'did you mean basis?',
  ],
  [
    'a name unlike any',
    'legitimacy: contested',
    'legitimacy: ‸none',
    'known here: contested, talksOpen, accordSigned, talksCollapsed, councilInstalled',
  ],
  [
    'a number without a source',
    '{v: 1000, src: [A-003-02]}',
    '‸{v: 1000}',
    'Add src with the numbers of facts, such as src: [A-003-31], or basis: design.',
  ],
])('%s comes with a hint', (_fault, passage, instead, hint) => {
  expect(problemsOf(edited(passage, instead).text).map((problem) => problem.hint)).toEqual([hint]);
});

test('several faults are told together, in the order of the text', () => {
  const text = edited('seat: us', 'seat: ‸4')
    .text.replace('chance: 600', 'chance: often')
    .replace('at: sounded', 'at: running');
  expect(problemsOf(text).map((problem) => problem.code)).toEqual([
    'wrong-type',
    'unknown-name',
    'wrong-type',
  ]);
});

test('a very long line is shown round the place', () => {
  const [problem] = problemsOf(edited('For tests', `{en: "${'x'.repeat(3000)}", ‸english: tests}`).text);
  expect(problem?.source.length).toBeLessThan(210);
  expect(problem?.source).toContain('english: tests');
});

test('a line is made safe for a terminal', () => {
  const [problem] = problemsOf(edited('For tests', 'For ‸\u001B[31mtests').text);
  expect(problem?.source).toBe('subtitle: For \uFFFD[31mtests');
});

test('a warning stands in nobody’s way, and its hint says how to allow it', () => {
  const reading = readScenario(edited('title: Staff leave', 'title: ‸<b>Staff</b> leave').text, {
    facts: FACTS,
  });
  if (!reading.ok) throw new Error('refused');
  expect(reading.warnings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning markup']);
  expect(reading.warnings[0]?.hint).toContain('code: markup, at: events.embassy-departure.title');
});

test('an allowance silences its own warning and no other', () => {
  const two = edited('title: Staff leave', 'title: ‸<b>Staff</b> leave').text.replace(
    'title: Nairobi speaks',
    'title: <b>Nairobi</b> speaks',
  );
  const allowed = two.replace(
    'allow:\n',
    'allow:\n  - {code: markup, at: events.embassy-departure.title, why: It is a test.}\n',
  );
  const warnings = (text: string): readonly string[] => {
    const reading = readScenario(text, { facts: FACTS });
    return reading.ok ? reading.warnings.map(({ code, source }) => `${code} ${source.trim()}`) : ['refused'];
  };
  expect(warnings(two)).toHaveLength(2);
  expect(warnings(allowed)).toEqual(['markup title: <b>Nairobi</b> speaks']);
});

test('an error cannot be allowed', () => {
  const text = edited('allow:\n', 'allow:\n  - {code: ‸figure-mismatch, at: need, why: It is ours.}\n').text;
  expect(problemsOf(text).map(({ code }) => code)).toEqual(['unknown-name']);
});

test('every code has a sentence', () => {
  expect(PROBLEM_CODES.filter((code) => !Object.hasOwn(words, `reader.${code}`))).toEqual([]);
});

test('history can make every move that the game knows', () => {
  const moves = VERB_IDS.filter((type) => type !== 'begin').map((type) => `{type: ${type}}`);
  const text = edited('{type: begin}', `{type: ‸begin}, ${moves.join(', ')}`).text;
  expect(problemsOf(text).filter((problem) => problem.code === 'unknown-verb')).toEqual([]);
});
