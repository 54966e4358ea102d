import { expect, test } from 'vitest';
import game from '../../assets/locales/en/game.json' with { type: 'json' };
import table from '../../assets/locales/en/table.json' with { type: 'json' };
import { apply, newGame } from '../../src/game/apply.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import type { GameEvent } from '../../src/game/events.ts';
import type { MachineName } from '../../src/game/actors/index.ts';
import { TABLES } from '../../src/game/actors/index.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { GameState } from '../../src/game/state.ts';
import { chartOf, chartsOf, chartSteps } from '../../src/view/table/dossier/statecharts.ts';
import { nassau } from '../fixtures/nassau.ts';

const WORDS: Readonly<Record<string, string>> = { ...game, ...table };

test('every state and every arrow of a delegation’s statechart has a name in the catalogue', () => {
  const missing: string[] = [];
  for (const machine of (Object.keys(TABLES) as MachineName[]).filter((name) => name !== 'session')) {
    for (const region of Object.keys(TABLES[machine].regions)) {
      const { states, arrows } = chartOf(machine, region);
      const keys = [
        `chart.${machine}`,
        ...states.map((state) => `state.${machine}.${state}`),
        ...arrows.flatMap(({ events }) => events.map((event) => `arrow.${machine}.${event}`)),
      ];
      missing.push(...keys.filter((key) => WORDS[key] === undefined));
    }
  }
  expect(missing).toEqual([]);
});

/** A game with a few moves in it, and what was told. */
function played(seed: number, commands: readonly Command[]): { state: GameState; log: GameEvent[] } {
  const scenario = nassau();
  let state = newGame(scenario, seed);
  const log: GameEvent[] = [];
  for (const command of commands) {
    const applied = apply(scenario, state, command);
    if (!applied.ok) continue;
    state = applied.state;
    log.push(...applied.events);
  }
  return { state, log };
}

const OPENING: readonly Command[] = [
  { type: 'begin' },
  ...nassau().events.map((event): Command => ({ type: 'answer-cable', event: event.id, option: 0 })),
  { type: 'sound-out', who: 'kenya' },
  { type: 'circulate-draft' },
  { type: 'close-round' },
];

test('the road ends in the state that was last shown, and every member’s begins where its machine does', () => {
  const scenario = nassau();
  const { state, log } = played(7, OPENING);
  const view = seatView(scenario, state);
  for (const who of [...scenario.council, ...scenario.leads].map(({ id }) => id)) {
    for (const chart of chartsOf(scenario, view, who)) {
      const road = chartSteps(log, chart);
      expect(road.at(-1)?.state).toBe(chart.state);
      expect(chartOf(chart.machine, chart.region).states).toContain(road[0]?.state);
    }
  }
});

test('a statechart shows the stance that was last shown, not the one that is hidden', () => {
  const scenario = nassau();
  const { state } = played(7, OPENING);
  const before = chartsOf(scenario, seatView(scenario, state), 'china');
  const turned: GameState = {
    ...state,
    members: Object.fromEntries(
      Object.entries(state.members).map(([id, member]) => [id, { ...member, state: 'acquiescent' }]),
    ),
  };
  expect(chartsOf(scenario, seatView(scenario, turned), 'china')).toEqual(before);
});
