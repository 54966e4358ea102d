import { expect, test } from 'vitest';
import { apply, newGame } from '../../src/game/apply.ts';
import { legalCommands } from '../../src/game/legal.ts';
import { recordOf } from '../../src/game/record.ts';
import { openRunCode, readRun, runCode } from '../../src/game/runCode.ts';
import { policy } from '../../src/policy/policies.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
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

/**
 * The balanced bot's game of seed 9, as the first format of run codes wrote it: in blue for a round, when there were
 * no last calls to place a command among. A change of the rules makes it another version's, and this test useless.
 */
const FIRST =
  'P1.SMALL.02EHE09O48UFPHUUT0B43CXTXIN3TMMQO75971U441K2JXZPN3XXKY2O40B6A7MJ88E7ZU4UUQZYD3CU73RXPNBRD1VWD9S';

function withFrance(): Scenario {
  const read = readScenario(SMALL.replace('\ncontributors:', `${FRANCE}\ncontributors:`));
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return read.value;
}

test('a run code of the first format, which was given out before there were last calls, is read still', () => {
  const scenario = withFrance();
  const { commands, state } = play(scenario, 9, policy('balanced'));
  const record = recordOf(scenario, 9, commands, state);
  const opened = openRunCode(FIRST);
  expect(opened.ok && readRun(scenario, opened.value)).toEqual({ ok: true, value: record });
  expect(runCode(scenario, record)).toMatch(/^P2\./);
});

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
