import { describe, expect, test } from 'vitest';
import { choiceFindings, gainsOf } from '../../src/scenario/check/choices.ts';
import { claimFindings } from '../../src/scenario/check/claims.ts';
import type { Finding } from '../../src/scenario/check/finding.ts';
import { figureFindings } from '../../src/scenario/check/figures.ts';
import { unless } from '../../src/scenario/check/names.ts';
import { wordingFindings } from '../../src/scenario/check/wording.ts';
import type { ScenarioForm } from '../../src/scenario/model/form/scenarioForm.ts';
import type { Effect } from '../../src/scenario/model/scenario.ts';
import type { Fact, Facts } from '../../src/scenario/read/facts.ts';

/** As much of a scenario as a check looks at. */
const form = (parts: object): ScenarioForm =>
  ({
    period: { start: '2023-06-05', end: '2024-02-02' },
    glossary: [],
    council: [],
    events: [],
    history: {},
    ...parts,
  }) as unknown as ScenarioForm;
const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, values }) => `${code} ${Object.values(values ?? {}).join(' | ')}`);

describe('what an answer to a cable gains', () => {
  test('counts above zero what is good for the player: less pressure, a lower cost, more of all else', () => {
    const effects = [
      { pressure: 4, need: 10, capital: -2, people: 3 },
      { lull: true, warmth: { who: 'ghana', by: 20 }, lead: { who: 'kenya', advance: 1 } },
      { pledge: { who: 'canada', by: 10 }, capital: 1 },
    ] as unknown as Effect[];
    expect(Object.fromEntries(gainsOf(effects))).toEqual({
      pressure: -4,
      need: -10,
      capital: -1,
      people: 3,
      lull: 1,
      'warmth of ghana': 20,
      'lead kenya': 1,
      'pledge of canada': 10,
    });
    expect(gainsOf([{ capital: 2 }, { capital: -2 }] as unknown as Effect[]).size).toBe(0);
  });

  const answers = (...choices: readonly Partial<Effect>[]): string[] =>
    told(
      choiceFindings(
        form({
          events: [
            {
              id: 'cable',
              effects: [],
              choices: choices.map((effect, at) => ({ label: { en: `answer ${at}` }, effects: [effect] })),
            },
          ],
        }),
      ),
    );

  test('must be something, and not less in everything than that of another', () => {
    expect(answers({ capital: 1 }, { people: 1 })).toEqual([]);
    expect(answers({ capital: 1 }, {})).toEqual(['idle-choice answer 1']);
    expect(answers({ capital: 1 }, { capital: 2, people: 1 })).toEqual([
      'dominated-choice answer 0 | answer 1',
    ]);
    expect(answers({ pressure: 1 }, { need: 1 })).toEqual([]);
    expect(answers({ capital: -1, people: 2 }, { capital: -1, people: 1 })).toEqual([
      'dominated-choice answer 1 | answer 0',
    ]);
    // Of two alike the later is one too many.
    expect(answers({ capital: 1 }, { capital: 1 })).toEqual(['dominated-choice answer 1 | answer 0']);
  });

  test('is asked of no event without effects and answers: it does nothing at all', () => {
    expect(told(choiceFindings(form({ events: [{ id: 'cable', effects: [], choices: [] }] })))).toEqual([
      'idle-event cable',
    ]);
    expect(
      choiceFindings(form({ events: [{ id: 'cable', effects: [{ capital: 1 }], choices: [] }] })),
    ).toEqual([]);
  });
});

describe('a text that cites facts', () => {
  const FACTS: Facts = {
    'A-1': {
      text: 'The Council met for 90 minutes; its President said “We’ll  wait and see.”',
      figures: [
        { value: '2023-07-09', unit: 'date' },
        { value: 70, unit: 'percent' },
        { value: [1200, 1500], unit: 'persons' },
      ],
    } as unknown as Fact,
  };
  const claims = (text: string, source: object = { src: ['A-1'] }): string[] =>
    told(claimFindings(form({ brief: [{ text: { en: text }, ...source }] }), FACTS));

  test('has only figures of theirs, or years of its own period', () => {
    expect(claims('For 90 minutes in 2023 and 2024, on 9 July, 70 of 100, 1,200 to 1500 people.')).toEqual(
      [],
    );
    expect(claims('For 91 minutes in 2025.')).toEqual([
      'uncited-figure 91 | A-1',
      'uncited-figure 2025 | A-1',
    ]);
    expect(claims('Twice 91 and 91.')).toEqual(['uncited-figure 91 | A-1']);
    expect(claims('For 91 minutes.', { src: ['A-1'], note: 'It was 91 by our clock.' })).toEqual([]);
    expect(claims('For 91 minutes.', { src: ['A-9', 'A-1'] })).toEqual(['uncited-figure 91 | A-9, A-1']);
  });

  test('has only quotations of theirs, whatever the case and the quotation marks', () => {
    expect(claims("It said “we'll wait and see,” and did.")).toEqual([]);
    expect(claims('It said "wait AND see".')).toEqual([]);
    expect(claims('It said “we will act”.')).toEqual(['uncited-quote we will act | A-1']);
    expect(claims('A so-called “ax”.')).toEqual([]);
  });

  test('may say what it likes as its own design, or without a source', () => {
    expect(claims('91 “we will act”', { src: ['A-1'], basis: 'design' })).toEqual([]);
    expect(claims('91 “we will act”', {})).toEqual([]);
  });
});

describe('a number that cites facts', () => {
  const figure = (value: unknown, unit: string, of?: string) => ({
    value,
    unit,
    ...(of !== undefined && { of }),
  });
  const facts = (...figures: object[]): Facts => ({ 'A-1': { text: '', figures } as unknown as Fact });
  const held = (key: string, v: unknown, all: Facts, source: object = { src: ['A-1'] }): string[] =>
    told(figureFindings(form({ parts: [{ [key]: { v, ...source } }] }), all));

  test('is one of their figures, in its own units, rounded to a whole', () => {
    expect(held('personnel', 1000, facts(figure(1000, 'persons')))).toEqual([]);
    expect(held('personnel', 1000, facts(figure(1000, 'USD_M')))).toEqual([
      'figure-mismatch personnel | 1000 | no figure of this kind',
    ]);
    expect(held('need', 2000, facts(figure(2, 'USD_bn')))).toEqual([]);
    expect(held('need', 200, facts(figure(199.5, 'USD_M_per_year')))).toEqual([]);
    expect(held('need', 200, facts(figure(199.4, 'USD_M')))).toHaveLength(1);
    expect(held('need', 200, facts(figure(1, 'persons')), { src: ['A-1'], basis: 'design' })).toEqual([]);
    expect(held('need', 200, facts(figure(1, 'persons')), {})).toEqual([]);
  });

  test('of no unit of its own is any figure but a date or a time', () => {
    expect(held('pressure', 6, facts(figure(6, 'percent')))).toEqual([]);
    expect(held('pressure', 6, facts(figure(6, 'date')))).toHaveLength(1);
    expect(held('pressure', 6, facts(figure(6, 'time')))).toHaveLength(1);
  });

  test('that is a range is one of theirs, or has both ends among them', () => {
    expect(held('need', [200, 400], facts(figure([200, 400], 'USD_M')))).toEqual([]);
    expect(held('need', [200, 400], facts(figure(200, 'USD_M'), figure(400, 'USD_M')))).toEqual([]);
    expect(held('need', [200, 400], facts(figure([200, 410], 'USD_M')))).toHaveLength(1);
    expect(held('need', 200, facts(figure([200, 400], 'USD_M')))).toHaveLength(1);
  });

  test('is told with three of the figures that it might have been, at most', () => {
    const [first] = held('personnel', 7, facts(...[1, 2, 3, 4].map((value) => figure(value, 'persons'))));
    expect(first).toContain('A-1: 1 ');
    expect(first).toContain('A-1: 3 ');
    expect(first).not.toContain('A-1: 4 ');
    expect(held('personnel', 7, facts(figure([1, 2], 'odd_unit')))[0]).toContain(
      'figure-mismatch personnel | 7',
    );
  });

  test('of a member’s ideal point is its own of that year, in hundredths', () => {
    const of = (subject: string) =>
      told(
        figureFindings(
          form({ council: [{ name: { en: 'Ghana' }, ideal: { v: -55, src: ['A-1'] } }] }),
          facts(figure(-0.55, 'ideal_point', subject)),
        ),
      );
    expect(of('Ghana 2023')).toEqual([]);
    expect(of('Ghana 2022')).toHaveLength(1);
  });

  test('of the recorded vote is a hand of theirs, and its resolution theirs', () => {
    const vote = { yes: 13, no: 0, abstaining: ['china', 'russia'], resolution: '2699 (2023)', src: ['A-1'] };
    const recorded = (...figures: object[]) =>
      told(figureFindings(form({ history: { vote } }), facts(...figures)));
    const all = [
      figure(13, 'votes_for'),
      figure(0, 'votes_against'),
      figure(2, 'abstentions'),
      figure(2699, 'resolution'),
    ];
    expect(recorded(...all)).toEqual([]);
    for (const [index, name] of ['yes', 'no', 'abstaining', 'resolution'].entries())
      expect(recorded(...all.filter((_, at) => at !== index))[0]).toContain(`figure-mismatch ${name}`);
    const own = { ...vote, basis: 'design' };
    expect(figureFindings(form({ history: { vote: own } }), facts())).toEqual([]);
  });
});

describe('a name that nobody bears', () => {
  test('is told with those that would do, and as it was typed where it may be a slip of the pen', () => {
    expect(unless(['us', 'uk'], 'uk', ['seat'])).toEqual([]);
    const found = { path: ['seat'], values: { name: 'um' }, known: ['us', 'uk'] };
    expect(unless(['us', 'uk'], 'um', ['seat'])).toEqual([{ code: 'unknown-id', ...found, typed: 'um' }]);
    expect(unless(['us', 'uk'], 'um', ['seat'], 'unknown-seat')).toEqual([
      { code: 'unknown-seat', ...found, typed: 'um' },
    ]);
    expect(unless(['us', 'uk'], 'um', ['seat'], 'not-permanent' as never)).toEqual([
      { code: 'not-permanent', ...found },
    ]);
  });
});

describe('how a text is written', () => {
  const wording = (parts: object): string[] => told(wordingFindings(form(parts)));

  test('is short enough for its place, in English', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join('  ');
    expect(wording({ title: { en: words(8) } })).toEqual([]);
    expect(wording({ title: { en: words(9) } })).toEqual(['long-text 9 | 8']);
    expect(wording({ title: { en: 'one', fr: words(9) } })).toEqual([]);
    expect(wording({ somewhere: { en: words(500) } })).toEqual([]);
  });

  test('is plain: no tags, no entities, no addresses, no marks of formatting', () => {
    for (const text of [
      '<b>now</b>',
      'a &amp; b',
      'see https://un.org',
      'see www.un.org',
      '[a](b)',
      '**now**',
      '`now`',
      '[b]now[/b]',
    ])
      expect(wording({ title: { en: text } }), text).toHaveLength(1);
    for (const text of ['a < b', 'A & B', 'a * b', '(sic) now'])
      expect(wording({ title: { en: text } }), text).toEqual([]);
  });

  test('has acronyms that everyone knows, or that its glossary explains', () => {
    expect(wording({ title: { en: 'UN, US, UK, EU, UAE, Article VII' } })).toEqual([]);
    expect(wording({ title: { en: 'The QXZ and A9 met QXZ' } })).toEqual([
      'unexplained-acronym QXZ',
      'unexplained-acronym A9',
    ]);
    const glossary = [
      { id: 'q', also: [], term: { en: 'Council of Ministers (QXZ)' }, means: { en: 'QXZ is one.' } },
    ];
    expect(wording({ title: { en: 'The QXZ met' }, glossary })).toEqual([]);
    expect(wording({ title: { en: 'x', fr: 'le QXZ' } })).toEqual([]);
  });

  test('is translated as a whole or not at all', () => {
    const both = { en: 'a', fr: 'b' };
    expect(wording({ title: both, aim: both })).toEqual([]);
    expect(wording({ title: both, aim: { en: 'a' }, subtitle: { en: 'b' } })).toEqual([
      'half-translated fr | 2',
    ]);
  });
});
