import { expect, test } from 'vitest';
import { apply, newGame } from '../../src/game/apply.ts';
import { legalCommands } from '../../src/game/verbs/legality.ts';
import { policy } from '../../src/policy/policies.ts';
import { readScenario } from '../../src/game/readScenario.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { SMALL } from '../scenario/smallScenario.ts';

/** France sits on the Council of the small scenario; here it might lead as well. */
const FRANCE = `  - id: france
    name: France
    flag: fr
    at: notApproached
    canLead: true
    personnel: {v: 500, basis: design}
    willingness: {interest: 10, ties: 20, status: 30, pay: 40, tolerance: -10, stretch: -20, history: 0, opposition: -5, basis: design}
    conditions:
      - {paragraph: authority, atLeast: 2}
    interest: It sits on the Council and could lead.
    basis: design
`;

function withFrance(): Scenario {
  const read = readScenario(SMALL.replace('\ncontributors:', `${FRANCE}\ncontributors:`));
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
}

test('no move is listed twice, not even of a country that is both a member and a candidate lead', () => {
  const scenario = withFrance();
  let state = newGame(scenario, 9);
  for (const command of play(scenario, 9, policy('balanced')).commands) {
    const listed = legalCommands(scenario, state).map((one) => JSON.stringify(one));
    expect(listed.filter((one, at) => listed.indexOf(one) !== at)).toEqual([]);
    const applied = apply(scenario, state, command);
    if (applied.ok) state = applied.state;
  }
});
