import { expect, test } from 'vitest';
import { VERB_IDS } from '../../src/game/verbs/index.ts';
import { DECLARED } from '../../src/game/verbs/declared.ts';
import type { MoveDeclared } from '../../src/scenario/model/moves.ts';
import { readScenarioText } from '../../src/scenario/read/read.ts';
import { edited, FACTS } from './smallScenario.ts';

const declared: readonly MoveDeclared[] = DECLARED;

test('every verb of the game is declared to the reader, in the same order', () => {
  expect(declared.map(({ id }) => id)).toEqual(VERB_IDS);
});

test('a move made with an actor says towards whom, and needs only moves that a scenario can leave out', () => {
  const optional = declared.filter((move) => move.optional).map(({ id }) => id);
  for (const { id, fields, towards, needs = [] } of declared) {
    if (Object.values(fields).includes('actor')) expect(towards, id).not.toBeUndefined();
    expect(optional, id).toEqual(expect.arrayContaining([...needs]));
  }
});

/** Moves of another game. */
const OTHER: readonly MoveDeclared[] = [
  { id: 'wave', fields: { to: 'actor' }, optional: true, towards: ['contributors'] },
  { id: 'nod', fields: {}, optional: true, fulfils: 'afterRequest' },
  { id: 'hold-out', fields: {}, optional: false, needs: ['nod'] },
];

/** What the reader says of the small scenario, whose history makes these moves of the other game. */
function told(moves: string, seat = 'seat: us', when = '{round: 6}'): string[] {
  const { text } = edited('seat: us', `${seat}‸`);
  const other = text
    .replace(/ {2}moves:\n(?: {4}- .*\n)+/, `  moves: [[${moves}]]\n`)
    .replace('when: {round: 6}', `when: ${when}`);
  const read = readScenarioText(other, OTHER, { facts: FACTS });
  return (read.ok ? read.warnings : read.problems).map(({ code, hint }) => `${code}: ${hint}`);
}

test('the reader knows the moves that it is given, and no others', () => {
  expect(told('{type: wave, to: jamaica}, {type: nod}, {type: hold-out}')).toEqual([]);
  expect(told('{type: begin}')).toEqual(['unknown-verb: known here: wave, nod, hold-out']);
  expect(told('{type: nod}', 'seat: us\nverbs: [noad]')).toEqual(['unknown-name: did you mean nod?']);
  expect(told('{type: nod}', 'seat: us\nverbs: [hold-out]')).toEqual(['unknown-name: known here: wave, nod']);
});

test('a move is held to what its declaration says of it', () => {
  expect(told('{type: wave, to: kenya}')).toEqual(['unknown-id: known here: jamaica']);
  expect(told('{type: wave, who: jamaica}')).toEqual(['unknown-key: did you mean to?']);
  expect(told('{type: hold-out}', 'seat: us\nverbs: [wave]')).toEqual(['verb-left-out: known here: wave']);
  expect(told('{type: wave, to: jamaica}', 'seat: us\nverbs: [wave]', '{afterRequest: true}')).toEqual([
    expect.stringContaining('impossible-when'),
  ]);
});
