import { expect, test } from 'vitest';
import examples from '../../assets/guide/faults.json' with { type: 'json' };
import type { ProblemCode } from '../../src/scenario/read/problemCodes.ts';
import { edited, INSTRUCTED, type Marked, marked, memberBlock, SMALL, told } from './smallScenario.ts';

/** One fault each: what is wrong, its code, and the text with the place marked. */
const BROKEN: readonly (readonly [string, ProblemCode, Marked])[] = [
  ['a file of more than 256 KB', 'too-large', marked(`‸${SMALL}# ${'x'.repeat(256 * 1024)}`)],
  ['a file over 256 KB only in bytes', 'too-large', marked(`‸# ${'é'.repeat(130 * 1024)}`)],
  ['a control character', 'bad-character', edited('For tests', 'For ‸\u0007tests')],
  ['a control character written as an escape', 'bad-character', edited('For tests', '‸"For \\u0007tests"')],
  ['a mark that turns text round', 'bad-character', edited('For tests', 'For ‸\u202Etests')],
  [
    'a mark that turns text round, written as an escape',
    'bad-character',
    edited('For tests', '‸"For \\u202Etests"'),
  ],
  ['half of a surrogate pair', 'bad-character', edited('For tests', 'For ‸\uD83Dtests')],
  ['a carriage return alone', 'bad-character', edited('For tests', 'For ‸\rtests')],
  ['lists twenty-five deep', 'too-deep', edited('For tests', `${'['.repeat(23)}‸[1${']'.repeat(24)}`)],
  ['more than 15,000 values', 'too-many-nodes', marked(`[${'1,'.repeat(14_999)}‸1]`)],
  ['more than 50,000 words and line ends', 'too-many-nodes', marked(`${'\n'.repeat(50_000)}‸\n`)],
  [
    'a list of more than 80 items',
    'too-many-items',
    edited('  - Who was it for?', `  ‸- Why?${'\n  - Why?'.repeat(80)}`),
  ],
  ['a text of more than 4,000 characters', 'too-long', edited('For tests', `‸${'x'.repeat(4_001)}`)],
  ['an empty file', 'empty-file', marked('‸')],
  ['a file of comments', 'empty-file', marked('‸# Nothing yet.\n')],
  [
    'a brace that is never closed',
    'syntax',
    edited('capital: {v: 50, basis: design}\n  ', 'capital: {v: 50, basis: design\n  ‸'),
  ],
  ['a tab for indentation', 'syntax', edited('    name: Ghana', '‸\t\tname: Ghana')],
  ['unquoted text with a colon', 'syntax', edited('It would rather pay than lead.', '‸One thing: it pays.')],
  ['a tag', 'tag', edited('seat: us', 'seat: ‸!!str us')],
  ['a tag that would run code', 'tag', edited('seat: us', 'seat: ‸!!js/function "() => 1"')],
  ['an anchor', 'anchor', edited('seat: us', 'seat: ‸&seat us')],
  ['an alias', 'alias', edited('seat: us', 'seat: ‸*id')],
  ['a merge key', 'merge-key', edited('seat: us', '‸<<: {a: 1}\nseat: us')],
  ['a block as a key', 'complex-key', edited('seat: us', '‸{a: 1}: b\nseat: us')],
  ['a key with a question mark', 'complex-key', edited('seat: us', '‸? seat\n: us')],
  ['a number as a key', 'complex-key', edited('seat: us', '‸1: a\nseat: us')],
  ['a value without a key', 'complex-key', edited('{v: 50, basis: design}', '{v: 50, basis: design, ‸: 1}')],
  ['a key that stands twice', 'duplicate-key', edited('seat: us', 'seat: us\n‸seat: us')],
  ['a key that stands twice, once in quotes', 'duplicate-key', edited('seat: us', 'seat: us\n‸"seat": us')],
  ['the key __proto__', 'prototype-name', edited('seat: us', 'seat: us\n‸__proto__: {polluted: 1}')],
  [
    'the key constructor, in escapes',
    'prototype-name',
    edited('seat: us', 'seat: us\n‸"\\u0063onstructor": {a: 1}'),
  ],
  ['the id constructor', 'prototype-name', edited('- id: embassy-departure', '- id: ‸constructor')],
  ['a YAML directive', 'directive', marked(`‸%YAML 1.1\n---\n${SMALL}`)],
  ['a second document', 'many-documents', marked(`${SMALL}‸---\nid: other\n`)],
  ['a missing key', 'missing', edited('{start: 2023-06-05, end: 2023-10-02, ', '‸{start: 2023-06-05, ')],
  [
    'a member without a flag',
    'missing',
    edited('id: ghana\n    name: Ghana\n    flag: gh', '‸id: ghana\n    name: Ghana'),
  ],
  ['a text without English', 'missing', edited('subtitle: For tests', 'subtitle: ‸{fr: Pour les tests}')],
  ['a misspelt key', 'unknown-key', edited('subtitle: For tests', '‸subtitel: For tests')],
  [
    'a sentence in braces torn apart by its own comma',
    'unknown-key',
    edited('subtitle: For tests', 'subtitle: {en: For tests, ‸of course}'),
  ],
  [
    'a sentence torn into three, told once',
    'unknown-key',
    edited('{label: Thank them, effects', '{label: Thank them, ‸of course, and wait, effects'),
  ],
  ['a key of another block', 'unknown-key', edited('seat: us', 'seat: us\n‸salience: 3')],
  [
    'facts, which only seeds may state',
    'unknown-key',
    edited('seat: us', 'seat: us\n‸facts: {A-000-06: {text: a, citation: b}}'),
  ],
  ['a number where text belongs', 'wrong-type', edited('For tests', '‸2023')],
  ['text where a number belongs', 'wrong-type', edited('chance: 600', 'chance: ‸often')],
  ['text where a list belongs', 'wrong-type', edited('coPenholders: [ecuador]', 'coPenholders: ‸ecuador')],
  ['nothing where a block belongs', 'wrong-type', edited('when: {round: 6}', 'when: ‸null')],
  ['a list instead of a scenario', 'wrong-type', marked('‸- format: penholder/scenario@1\n')],
  ['a fraction', 'not-whole', edited('chance: 600', 'chance: ‸0.6')],
  ['a number that is none', 'not-whole', edited('chance: 600', 'chance: ‸.nan')],
  ['a number without end', 'not-whole', edited('chance: 600', 'chance: ‸1e999')],
  ['a chance above certainty', 'out-of-range', edited('chance: 600', 'chance: ‸1001')],
  ['a mission that costs nothing', 'out-of-range', edited('need: {v: [200,', 'need: {v: [‸0,')],
  [
    'a true cost of nothing',
    'out-of-range',
    edited('need: {v: [200', 'trueNeed: {v: [‸0, 200], basis: design}\nneed: {v: [200'),
  ],
  [
    'a true cost without a source',
    'uncited',
    edited('need: {v: [200', 'trueNeed: ‸{v: [20, 200]}\nneed: {v: [200'),
  ],
  ['a range of one number', 'wrong-count', edited('{v: [200, 400], src', '{v: ‸[200], src')],
  ['a citation of nothing', 'wrong-count', edited('[A-000-06, P-01]', '‸[]')],
  ['another format', 'unknown-name', edited('format: penholder/scenario@1', 'format: ‸penholder/scenario@9')],
  ['a group that is none', 'unknown-name', edited('group: gulf', 'group: ‸golf')],
  ['a paragraph that is none', 'unknown-name', edited('paragraph: form, max', 'paragraph: ‸from, max')],
  ['a lead in a state that it cannot start from', 'unknown-name', edited('at: sounded', 'at: ‸parliament')],
  ['a move that there is not', 'unknown-name', edited('seat: us', 'seat: us\nverbs: [‸shout]')],
  ['a goal that is no ending', 'unknown-name', edited('seat: us', 'seat: us\ngoals: [‸TRIUMPH]')],
  ['a request in no known state', 'unknown-name', edited('request: letterSent', 'request: ‸letter_sent')],
  [
    'a standing of the authorities in no known state',
    'unknown-name',
    edited('legitimacy: contested', 'legitimacy: ‸disputed'),
  ],
  [
    'an event that waits for a state no lead has',
    'unknown-name',
    edited('leadIn: [sounded,', 'leadIn: [‸soundedOut,'),
  ],
  ['a level above three', 'unknown-level', edited('paragraph: arms, level: 2', 'paragraph: arms, level: ‸4')],
  ['a move that is none', 'unknown-verb', edited('type: begin', 'type: ‸beginn')],
  ['an empty text', 'empty-text', edited('For tests', '‸" "')],
  ['a language that is no code', 'language', edited('fr: "Un', '‸french: "Un')],
  ['an id with a capital', 'id-form', edited('id: small', 'id: ‸Small')],
  ['a flag with a path', 'flag-form', edited('flag: gh', 'flag: ‸../gh')],
  ['a day that no calendar has', 'date-form', edited('date: 2023-07-29', 'date: ‸2023-02-29')],
  ['a fact that is not numbered as facts are', 'fact-form', edited('[A-000-06, P-01]', '[A-000-06, ‸A3]')],
  [
    'instructions for a seat at no table',
    'unknown-seat',
    edited('seat: us', `seat: us\ninstructions: [{seat: ‸keny, ${INSTRUCTED}}]`),
  ],
  [
    'two instructions for one seat',
    'duplicate-id',
    edited(
      'seat: us',
      `seat: us\ninstructions:\n  - {seat: kenya, ${INSTRUCTED}}\n  - {seat: ‸kenya, ${INSTRUCTED}}`,
    ),
  ],
  [
    'a red line without a level',
    'incomplete',
    edited('{paragraph: form, max: 1, resolve: 150}', '‸{paragraph: form, resolve: 150}'),
  ],
  [
    'an ask for nothing',
    'incomplete',
    edited(
      '{id: unhurried, text: More time, weight: 1, circumstance: unhurried, basis',
      '‸{id: unhurried, text: More time, weight: 1, basis',
    ),
  ],
  [
    'a condition on a lead in no state',
    'incomplete',
    edited(
      '{fromRound: 3, lead: kenya, leadIn: [sounded, lookingSeriously]}',
      '‸{fromRound: 3, lead: kenya}',
    ),
  ],
  ['an effect that changes nothing', 'no-effect', edited('- {pressure: 4}', '- ‸{}')],
  ['a range with its ends exchanged', 'wrong-order', edited('[200, 400]', '‸[400, 200]')],
  [
    'a true cost with its ends exchanged',
    'wrong-order',
    edited('need: {v: [200', 'trueNeed: {v: ‸[600, 200], basis: design}\nneed: {v: [200'),
  ],
  ['a period that ends before it starts', 'wrong-order', edited('{start: 2023-06-05', '‸{start: 2023-11-05')],
  ['a record out of order', 'wrong-order', edited('date: 2023-10-02', 'date: ‸2023-07-01')],
  ['a number without a source', 'uncited', edited('attention: {v: 3, basis: design}', 'attention: ‸{v: 3}')],
  [
    'a draft without a source',
    'uncited',
    edited('    transition: 0\n    basis: design', '    transition: 0', 'draft:\n    ‸authority: 2'),
  ],
  [
    'a willingness without a source',
    'uncited',
    edited('opposition: -5, basis: design}', 'opposition: -5}', 'willingness: ‸{interest'),
  ],
  [
    'a vote without a source',
    'uncited',
    edited('resolution: "2699 (2023)", src: [P-01]}', 'resolution: "2699 (2023)"}', 'vote: ‸{yes: 13'),
  ],
  [
    'a citation of a fact that seeds do not have',
    'unknown-fact',
    edited('[A-000-06, P-01]', '[A-000-06, ‸P-99]'),
  ],
  [
    'two members with one id',
    'duplicate-id',
    edited('id: albania', 'id: brazil', '- id: ‸brazil\n    name: Brazil'),
  ],
  ['two asks of a member with one id', 'duplicate-id', edited('{id: unhurried', '{id: ‸arms-embargo')],
  [
    'two events with one id',
    'duplicate-id',
    edited(
      '\nvoices:',
      '  - {id: ‸embassy-departure, kind: ground, when: {}, title: Again, text: Again, effects: [{pressure: 1}], basis: design}\nvoices:',
    ),
  ],
  ['a country that abstains twice', 'duplicate-id', edited('[china, russia]', '[china, ‸china]')],
  [
    'a Council of fourteen',
    'council-size',
    marked(SMALL.replace(memberBlock('malta'), '').replace('council:\n  -', 'council:\n  ‸-')),
  ],
  [
    'a permanent member after an elected one',
    'council-order',
    marked(
      SMALL.replace(memberBlock('france'), '').replace(
        'coPen',
        `${memberBlock('france').replace('id:', '‸id:')}coPen`,
      ),
    ),
  ],
  [
    'a Council without a permanent member',
    'permanent-members',
    edited(
      '- id: uk\n    name: United Kingdom\n    flag: gb\n    permanent: true',
      '- id: mexico\n    name: Mexico\n    flag: mx\n    permanent: false',
      'council:\n  ‸- id: us',
    ),
  ],
  [
    'an elected member that calls itself permanent',
    'permanent-members',
    edited('flag: gh\n    permanent: false', 'flag: gh\n    permanent: ‸true'),
  ],
  ['a seat at no table', 'unknown-id', edited('seat: us', 'seat: ‸mexico')],
  ['a seat that is not permanent', 'not-permanent', edited('seat: us', 'seat: ‸ghana')],
  ['a co-penholder that is permanent', 'not-elected', edited('[ecuador]', '[‸france]')],
  ['a co-penholder that is not on the Council', 'unknown-id', edited('[ecuador]', '[‸mexico]')],
  ['an event that waits for nobody', 'unknown-id', edited('lead: kenya, leadIn', 'lead: ‸rwanda, leadIn')],
  ['an effect on nobody', 'unknown-id', edited('{who: ghana, by: 20}', '{who: ‸gana, by: 20}')],
  [
    'a choice that moves a lead nobody knows',
    'unknown-id',
    edited('{who: kenya, advance: 1}', '{who: ‸canada, advance: 1}'),
  ],
  [
    'a pledge from somebody who does not pay',
    'unknown-id',
    edited('{who: canada, by: 10}', '{who: ‸kenya, by: 10}'),
  ],
  ['an event after the last round', 'no-such-round', edited('when: {round: 6}', 'when: {round: ‸13}')],
  [
    'a move towards nobody',
    'unknown-id',
    edited('type: sound-out, who: kenya', 'type: sound-out, who: ‸kenia'),
  ],
  [
    'a package with somebody outside the Council',
    'unknown-id',
    edited('type: link-issues, who: china', 'type: link-issues, who: ‸kenya'),
  ],
  [
    'an answer to a cable that never comes',
    'unknown-id',
    edited('event: nairobi-speaks, option', 'event: ‸nairobi-spoke, option'),
  ],
  ['an answer that the cable does not offer', 'no-such-option', edited('option: 0}', 'option: ‸2}')],
  [
    'moves after the last round',
    'no-such-round',
    edited('  movesNote:', `${'    - []\n'.repeat(9)}    - ‸[]\n  movesNote:`),
  ],
  ['more rounds than days', 'outside-period', edited('rounds: 12', 'rounds: ‸14')],
  ['a record from before the period', 'outside-period', edited('date: 2023-07-29', 'date: ‸2022-10-06')],
  ['a vote of fourteen hands', 'vote-arithmetic', edited('{yes: 13,', '‸{yes: 12,')],
  [
    'a vote of fifteen hands from which somebody was absent',
    'vote-arithmetic',
    edited('{yes: 13, no: 0, ', '‸{yes: 13, no: 0, absent: [ghana], '),
  ],
  ['a stranger absent from the vote', 'unknown-id', edited('{yes: 13,', '{yes: 12, absent: [‸rwanda],')],
  [
    'a member that abstained and was absent',
    'duplicate-id',
    edited(
      '{yes: 13, no: 0, abstaining: [china, russia],',
      '{yes: 12, no: 0, abstaining: [china, russia], absent: [‸china],',
    ),
  ],
  ['a lead deployed where no mission stands', 'not-standing', edited('at: sounded', 'at: ‸deployed')],
  [
    'a standing mission led by one who is not there',
    'not-deployed',
    edited(
      'seat: us',
      'seat: us\nstanding: {authority: 2, form: 1, lead: ‸kenya, personnel: {v: 9, basis: design}, arrived: {v: 1, basis: design}, banked: {}}',
    ),
  ],
  [
    'a standing mission led by nobody known',
    'unknown-id',
    edited(
      'seat: us',
      'seat: us\nstanding: {authority: 2, form: 1, lead: ‸kenia, personnel: {v: 9, basis: design}, arrived: {v: 1, basis: design}, banked: {}}',
    ),
  ],
  [
    'a vote in the record of a meeting',
    'meeting-and-vote',
    edited(
      'seat: us',
      'seat: us\nmeeting: {partners: {v: 4, basis: design}, money: {v: 90, basis: design}}',
      'vote: ‸{yes: 13,',
    ),
  ],
  [
    'a move in history that the scenario leaves out',
    'verb-left-out',
    edited(
      'seat: us',
      'seat: us\nverbs: [sound-out, link-issues]',
      '{type: ‸consult-strand, strand: accordFirst}',
    ),
  ],
  [
    'a verb that stands twice',
    'duplicate-id',
    edited('seat: us', 'seat: us\nverbs: [call, ‸call, sound-out, link-issues, consult-strand]'),
  ],
  [
    'a number that its fact gives of something else',
    'figure-mismatch',
    edited('personnel: {v: 200, basis: design}', 'personnel: {v: ‸13, src: [P-01]}'),
  ],
  [
    'a number from a fact without figures',
    'figure-mismatch',
    edited('personnel: {v: 200, basis: design}', 'personnel: {v: ‸200, src: [A-000-06]}'),
  ],
  [
    'one end of a range as the number',
    'figure-mismatch',
    edited('ceiling: {v: 80, basis: design}', 'ceiling: {v: ‸200, src: [A-003-31]}'),
  ],
  [
    'an ideal point that is another member’s',
    'figure-mismatch',
    edited(
      'flag: gh\n    permanent: false\n    group: a3\n    ideal: {v: 10, basis: design}',
      'flag: gh\n    permanent: false\n    group: a3\n    ideal: {v: ‸126, src: [P-106]}',
    ),
  ],
  ['a resolution of another number', 'figure-mismatch', edited('"2699 (2023)"', '‸"2700 (2023)"')],
  [
    'a period whose days its facts do not give',
    'date-mismatch',
    edited(
      '{start: 2023-06-05, end: 2023-10-02, roundDays: 10, rounds: 12, basis: design}',
      '{start: ‸2023-06-05, end: 2023-10-02, roundDays: 10, rounds: 12, src: [P-01]}',
    ),
  ],
  ['a cable without any chance', 'impossible-when', edited('chance: 600', 'chance: ‸0')],
  [
    'a cable for a round before its first',
    'impossible-when',
    edited('when: {round: 6}', 'when: {round: ‸6, fromRound: 7}'),
  ],
  [
    'a cable that waits for a state beyond the rounds',
    'impossible-when',
    edited('leadIn: [sounded, lookingSeriously]', 'leadIn: ‸[parliament, court]'),
  ],
  [
    'a cable on a closed paragraph that stands too high',
    'impossible-when',
    edited('when: {round: 6}', 'when: {paragraph: authority, below: ‸2}', undefined, [
      'seat: us',
      'seat: us\nopenParagraphs: [arms, politics]',
    ]),
  ],
  [
    'an ask that its own red line rules out',
    'self-crossed',
    edited(
      '{id: arms-embargo, text: A wider arms embargo, weight: 3, paragraph: arms, atLeast: 2, src: [P-01]}',
      '{id: blue, text: Blue helmets, weight: 3, paragraph: form, atLeast: 2, src: [P-01]}',
      '- ‸{paragraph: form, max: 1, resolve: 150}',
    ),
  ],
  [
    'a lead that wants more company than there is',
    'unreachable-lead',
    edited('{pledged: 300}', '‸{peers: 2}'),
  ],
  ['an address in a text', 'markup', edited('title: Staff leave', 'title: ‸See https://example.org')],
  [
    'a voice in another place too long',
    'long-voice',
    edited('voice: We cannot wait.', `voice: ‸${'We wait. '.repeat(31)}`),
  ],
  ['an abstention from outside the Council', 'unknown-id', edited('[china, russia]', '[china, ‸mexico]')],
];

test('nothing is said of the scenario that they break', () => {
  expect(told(SMALL)).toEqual([]);
});

test.each(BROKEN)('%s is %s, at its line and column', (_fault, code, { text, line, column }) => {
  expect(told(text)).toEqual([`${line}:${column} ${code}`]);
});

test('every code whose example the guide only tells has a broken file', () => {
  const broken = new Set<string>(BROKEN.map(([, code]) => code));
  const only = Object.entries(examples).filter(([, example]) => !('wrong' in example));
  expect(only.length).toBeGreaterThan(0);
  expect(only.map(([code]) => code).filter((code) => !broken.has(code))).toEqual([]);
});
