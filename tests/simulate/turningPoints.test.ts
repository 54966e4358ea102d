import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/game/verbs/index.ts';
import { POLICIES, type PolicyName, policy } from '../../src/policy/policies.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { reachOf } from '../../src/simulate/reach.ts';
import { type Progress, type TurningPoint, turningPoints } from '../../src/simulate/turningPoints.ts';
import { nassau } from '../fixtures/nassau.ts';
import { shipped } from '../fixtures/shipped.ts';

const scenario = nassau();

function game(name: PolicyName, seed: number, of: Scenario = scenario) {
  return { seed, commands: play(of, seed, policy(name)).commands };
}

/** Works to the end, and keeps what was said of the way. */
function finish<T>(work: Generator<Progress, T>): { readonly result: T; readonly said: readonly Progress[] } {
  const said: Progress[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { result: step.value, said };
    said.push(step.value);
  }
}

function pointOf(points: readonly TurningPoint[], command: Partial<Command>): TurningPoint {
  const found = points.find((point) =>
    Object.entries(command).every(([key, value]) =>
      Object.entries(point.command).some(([name, own]) => name === key && own === value),
    ),
  );
  if (!found) throw new Error(`no ${command.type} in that game`);
  return found;
}

describe('turning points', () => {
  const history = game('history', 2);
  const { result: points, said } = finish(turningPoints(scenario, history, 7));

  test('a vote called in the last round comes out decisive for the text', () => {
    const { effects, against, whole } = pointOf(points, { type: 'call-vote' });
    expect(against).toBe('put-off');
    expect(effects.text).toMatchObject({ verdict: 'helped', done: { mean: 1 }, undone: { mean: 0 } });
    expect(whole.by.low).toBeGreaterThan(0.9);
  });

  test('a draft given up in the first round, with a mission within reach, comes out as a loss', () => {
    const commands: Command[] = [{ type: 'begin' }];
    for (const command of game('balanced', 2).commands.slice(1)) {
      if (command.type === 'close-round') break;
      commands.push(command);
    }
    const given = { seed: 2, commands: [...commands, { type: 'withdraw-draft' } as const] };
    const { result } = finish(turningPoints(scenario, given, 7));
    const { effects, whole } = pointOf(result, { type: 'withdraw-draft' });
    expect(effects.text.verdict).toBe('hurt');
    expect(whole.by.high).toBeLessThan(-1);
  });

  test('reading a record, which changes nothing on the table, does nothing', () => {
    const { result } = finish(turningPoints(scenario, game('balanced', 2), 7, 8));
    const { whole, effects } = pointOf(result, { type: 'read-record' });
    expect(whole.verdict).toBe('nothing');
    for (const one of Object.values(effects)) expect(one.by).toEqual({ mean: 0, low: 0, high: 0 });
  });

  test('the same luck gives the same result, and other luck another', () => {
    expect(finish(turningPoints(scenario, history, 7)).result).toEqual(points);
    expect(finish(turningPoints(scenario, history, 8)).result).not.toEqual(points);
  });

  test('a verdict is what its range says', () => {
    for (const { effects, whole } of points) {
      for (const { verdict, by } of [...Object.values(effects), whole]) {
        expect(by.low).toBeLessThanOrEqual(by.mean);
        expect(by.mean).toBeLessThanOrEqual(by.high);
        if (verdict === 'helped') expect(by.low).toBeGreaterThan(0);
        if (verdict === 'hurt') expect(by.high).toBeLessThan(0);
        if (verdict === 'cannot-tell') expect(by.low <= 0 && by.high >= 0).toBe(true);
      }
    }
  });

  test('it is said how far the work is, command by command', () => {
    expect(said).toEqual(points.map((_, done) => ({ done, of: points.length })));
  });

  test('every bot in every scenario has them, a vote or none', () => {
    for (const of of shipped()) {
      for (const name of POLICIES) {
        const played = game(name, 5, of);
        const { result } = finish(turningPoints(of, played, 1, 2));
        expect(result.map(({ at }) => played.commands[at])).toEqual(result.map(({ command }) => command));
      }
    }
  });
});

describe('what was within reach', () => {
  test('falls where a player lets the rounds pass, and ends where the game did', () => {
    const { result } = finish(reachOf(scenario, game('passive', 2), 7));
    const [first, last] = [result[0], result.at(-1)];
    expect(result.map(({ round }) => round)).toEqual(result.map((_, index) => index + 1));
    expect(first?.whole.low).toBeGreaterThan((last?.whole.high ?? 4) + 1);
  });

  test('holds while a steady hand plays', () => {
    const { result } = finish(reachOf(scenario, game('balanced', 2), 7));
    for (const { whole } of result) expect(whole.high).toBeGreaterThan((result[0]?.whole.low ?? 0) - 0.5);
  });

  test('is the same for the same luck', () => {
    const once = finish(reachOf(scenario, game('soften', 2), 3, 6)).result;
    expect(finish(reachOf(scenario, game('soften', 2), 3, 6)).result).toEqual(once);
  });
});
