import { beforeAll, describe, expect, test } from 'vitest';
import { explorer } from '../../src/balance/explorer.ts';
import { forbidding } from '../../src/balance/line.ts';
import { type BalanceReport, reportOn } from '../../src/balance/report.ts';
import { gamesShown, recordOfGame } from '../../src/balance/show.ts';
import { gamesIn, perform, type Survey, survey, type Unit } from '../../src/balance/survey.ts';
import { hire } from '../../src/cli/cores.ts';
import { digest } from '../../src/core/digest.ts';
import { replay } from '../../src/game/record/record.ts';
import { POLICIES, policy } from '../../src/policy/policies.ts';
import { ENDINGS } from '../../src/scenario/model/scenario.ts';
import { simulate } from '../../src/simulate/batch.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

const scenario = nassau();
const GAMES = 40;
/** Enough for several units of work, where only sameness is asked. */
const FEW = 8;
const SEED = 7;
const inTurn = (units: readonly Unit[]) => units.map((unit) => perform(scenario, unit));

const worker = new URL('../../src/cli/balanceWorker.ts', import.meta.url);
const crewOf = (cores: number, after: (games: number) => void = () => {}) =>
  hire({ work: scenario, perform, worker, after }, cores);

const small = () => reportOn(survey(scenario, FEW, SEED, inTurn));

let found: Survey;
let report: BalanceReport;
beforeAll(() => {
  found = survey(scenario, GAMES, SEED, inTurn);
  report = reportOn(found);
}, 120_000);

describe('a survey', () => {
  test('counts what simulate counts', () => {
    const batch = simulate(scenario, 'balanced', GAMES, SEED);
    const row = report.players.find(({ player }) => player === 'balanced');
    expect(row?.endings).toEqual(batch.endings);
    expect(row?.vote).toEqual(batch.vote);
    expect(row?.tally).toEqual(batch.tally);
    expect(row?.seals).toEqual(batch.seals);
  });

  test('plays every bot, twice as many explorers, and no more in all than it says', () => {
    for (const { player, games, endings } of report.players) {
      expect(games, player).toBe(player === 'explorer' ? 2 * GAMES : GAMES);
      expect(Object.values(endings).reduce((a, b) => a + b)).toBe(games);
    }
    expect(report.players.map(({ player }) => player)).toEqual([...POLICIES, 'explorer']);
    expect(found.played).toBeLessThanOrEqual(gamesIn(scenario, GAMES));
  });

  test('is the same whoever does which part of it, and in whatever order', () => {
    const backwards = (units: readonly Unit[]) => inTurn([...units].reverse()).reverse();
    expect(digest(reportOn(survey(scenario, FEW, SEED, backwards)))).toBe(digest(small()));
  });

  test.each([1, 2, 3])('is the same on %i cores', (cores) => {
    let done = 0;
    const crew = crewOf(cores, (games) => (done += games));
    try {
      expect(digest(reportOn(survey(scenario, FEW, SEED, crew.performAll)))).toBe(digest(small()));
    } finally {
      crew.leave();
    }
    expect(done).toBeGreaterThan(10 * FEW);
  });

  test('of another seed is another', () => {
    expect(digest(reportOn(survey(scenario, 4, SEED + 1, inTurn)))).not.toBe(
      digest(reportOn(survey(scenario, 4, SEED, inTurn))),
    );
  });
});

test('a worker that fails is a fault that says why', () => {
  const crew = crewOf(2);
  const broken = { line: { player: 'nobody', without: null }, seed: 1, games: 1 } as unknown as Unit;
  try {
    expect(() => crew.performAll([broken])).toThrow();
  } finally {
    crew.leave();
  }
});

describe('a forbidden move', () => {
  test('is never played, and the bot goes on with what it would do next', () => {
    const without = forbidding(scenario, 'host-conference');
    for (let seed = 1; seed <= 10; seed += 1) {
      const [free, bound] = [
        play(scenario, seed, policy('balanced')),
        play(without, seed, policy('balanced')),
      ];
      const moves = (type: string, { commands }: typeof free) =>
        commands.filter((command) => command.type === type).length;
      expect(moves('host-conference', free)).toBeGreaterThan(0);
      expect(moves('host-conference', bound)).toBe(0);
      // A deadlocked bot would close its rounds with its attention unspent.
      expect(bound.commands.length).toBeGreaterThan(0.8 * free.commands.length);
      expect(bound.state.outcome?.vote).toBe('adopted');
    }
  });

  test('is measured on the same seeds as the games it is held against', () => {
    const row = report.verbs.find(({ verb }) => verb === 'put-in-blue')?.forbidden;
    expect(row).toMatchObject({ player: 'balanced', games: 12 });
    // No text in blue, no vote: whatever balanced scores with it is lost.
    expect(row?.change).toBeLessThan(-30);
    expect(row?.lost).toContain('ON_PAPER');
    expect(row?.gained).toContain('NOT_TABLED');
  });

  test('changes nothing for a bot that never plays it', () => {
    const row = report.verbs.find(({ verb }) => verb === 'appoint-envoy');
    expect(row?.forbidden).toBeNull();
    expect(Object.values(row?.plays ?? {}).every((share) => share === 0)).toBe(true);
    expect(row?.drawn?.games).toBeGreaterThan(0);
  });
});

describe('explorers', () => {
  test('between them make every move there is, end in many ways, and play the same game twice', () => {
    const games = Array.from({ length: 60 }, (_, seed) => play(scenario, seed, explorer()));
    const verbs = new Set(games.flatMap(({ commands }) => commands.map(({ type }) => type)));
    for (const verb of found.scenario.verbs ?? ['link-issues', 'appoint-envoy', 'place-under-silence'])
      expect(verbs).toContain(verb);
    expect(new Set(games.map(({ state }) => state.outcome?.ending)).size).toBeGreaterThan(5);
    expect(digest(play(scenario, 11, explorer()).commands)).toBe(digest(games[11]?.commands));
  });

  test('mean each level of each paragraph in some games', () => {
    for (const { paragraph, levels } of report.paragraphs)
      expect(
        levels.map(({ level }) => level),
        paragraph,
      ).toEqual([0, 1, 2, 3]);
  });
});

describe('what a report points to', () => {
  test('is a game whose record replays in the whole scenario, a forbidden move or not', () => {
    const games = gamesShown(report);
    expect(games.some(({ without }) => without !== null)).toBe(true);
    expect(games.some(({ player }) => player === 'explorer')).toBe(true);
    for (const game of games) expect(replay(scenario, recordOfGame(scenario, game)).ok).toBe(true);
  }, 60_000);

  test('shows what the check says: an ending that was reached', () => {
    const checks = report.gates.find(({ id }) => id === 'B8')?.checks ?? [];
    expect(checks).toHaveLength(ENDINGS.length);
    for (const { key, values, shown } of checks) {
      if (key !== 'ending' || shown === null) continue;
      const replayed = replay(scenario, recordOfGame(scenario, shown));
      expect(replayed.ok && replayed.state.outcome?.ending).toBe(values['ending']);
    }
  });
});
