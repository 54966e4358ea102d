import { expect, test } from 'vitest';
import { readConflicts, readFacts } from '../../src/scenario/read/facts.ts';

const ARTICLE = `
id: A-009
citation: "A newspaper, 1 June 2023"
facts:
  - id: A-009-01
    at: L1
    text: "One."
  - id: A-009-02
    text: "Two."
    figures: [{value: 2, unit: things}]
`;
const PUBLIC = `
id: P
citation: "Public records"
facts:
  - id: P-01
    text: "Three."
    source: "UN press release"
`;

test('facts are known by their number, each with its own source or that of its file', () => {
  const seeds = [
    { file: 'a.yaml', text: ARTICLE },
    { file: 'p.yaml', text: PUBLIC },
  ];
  expect(readFacts(seeds)).toEqual({
    'A-009-01': { text: 'One.', citation: 'A newspaper, 1 June 2023' },
    'A-009-02': {
      text: 'Two.',
      citation: 'A newspaper, 1 June 2023',
      figures: [{ value: 2, unit: 'things' }],
    },
    'P-01': { text: 'Three.', citation: 'UN press release' },
  });
});

test.each([
  ['two facts with one number', ARTICLE.replace('A-009-02', 'A-009-01'), 'A-009-01 is numbered twice'],
  [
    'a fact numbered for another article',
    ARTICLE.replace('A-009-02', 'A-008-02'),
    'A-008-02 is not a fact of A-009',
  ],
  ['a fact without text', ARTICLE.replace('"Two."', '""'), 'a.yaml: '],
])('%s stops the work, and names the file', (_fault, text, message) => {
  expect(() => readFacts([{ file: 'a.yaml', text }])).toThrow(message);
});

test('the rows of a table are figures of the fact that names it', () => {
  const text = PUBLIC.replace('source: "UN', 'table: votes/rosters.csv\n    source: "UN');
  const table = {
    file: 'votes/rosters.csv',
    text: 'year,elected_member,unga_ideal_point,iso3\n2023,Albania,1.257,ALB\n',
  };
  expect(readFacts([{ file: 'p.yaml', text }], [table])['P-01']?.figures).toEqual([
    { value: 1.257, unit: 'ideal_point', of: 'Albania 2023' },
  ]);
  expect(() => readFacts([{ file: 'p.yaml', text }])).toThrow('votes/rosters.csv');
});

test('a conflict has two sides at least', () => {
  const one = 'conflicts: [{id: C-01, topic: Who leads, versions: [{claim: a, facts: [P-01]}]}]';
  expect(() => readConflicts({ file: 'conflicts.yaml', text: one })).toThrow('conflicts.yaml');
});
