import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findScenario } from '../../src/cli/scenarios.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { simulate } from '../../src/simulate/batch.ts';

const GAMES = 1000;

function shipped(name: string): Scenario {
  const found = findScenario(name);
  if (!found.ok) throw new Error(found.problems.message);
  return found.value;
}

describe('September 2024, by the moves that history made', () => {
  const struck = simulate(shipped('2024-09-paragraph-ten'), 'history', GAMES, 1);

  test('with the paragraph struck, all fifteen in favour is the most frequent count', () => {
    expect(struck.vote.adopted).toBe(GAMES);
    expect(Object.keys(struck.tally)[0]).toBe('15-0-0');
    expect(struck.tally['15-0-0']).toBeGreaterThan(0.6 * GAMES);
  });

  test('pressed to the vote, Russia and China never vote yes and one of them vetoes in 25 to 60 of a hundred', () => {
    const scenario = shipped('2024-09-paragraph-ten');
    const { pressed } = parse(
      readFileSync(new URL('../fixtures/paragraph-ten-pressed.yaml', import.meta.url), 'utf8'),
    ) as { pressed: Scenario['history']['moves'] };
    const { members, vote } = simulate(
      { ...scenario, history: { ...scenario.history, moves: pressed } },
      'history',
      GAMES,
      1,
    );
    expect(members['russia']?.yes).toBe(0);
    expect(members['china']?.yes).toBe(0);
    expect(vote.vetoed).toBeGreaterThanOrEqual(0.25 * GAMES);
    expect(vote.vetoed).toBeLessThanOrEqual(0.6 * GAMES);
    expect(vote.vetoed + vote.adopted).toBe(GAMES);
  });
});

describe('October 2022', () => {
  const scenario = shipped('2022-10-the-force-nobody-leads');

  test('by the moves that history made no force is authorised and nobody leads', () => {
    const { vote, lead } = simulate(scenario, 'history', GAMES, 1);
    expect(vote.adopted).toBe(0);
    expect(lead['none']).toBe(GAMES);
  });

  test('a text that authorises a force without a lead does not bring one', () => {
    const { lead, seals } = simulate(scenario, 'soften', 200, 1);
    expect(lead['none']).toBeGreaterThan(0.95 * 200);
    expect(seals.lead.full).toBe(0);
    const rushed = simulate(scenario, 'rush', 200, 1);
    expect(rushed.vote.adopted).toBeLessThan(0.1 * 200);
  });
});

describe('March 2023', () => {
  const scenario = shipped('2023-03-blue-helmets-again');

  test('by the moves that history made there is no mission and no lead', () => {
    const { vote, lead } = simulate(scenario, 'history', GAMES, 1);
    expect(vote.adopted).toBe(0);
    expect(lead['none']).toBe(GAMES);
  });

  test('blue helmets on the bill of everyone do not pass', () => {
    const { vote } = simulate(scenario, 'rush', 200, 1);
    expect(vote.adopted).toBe(0);
  });

  test('a better road ends with the pen down and a capital on its way, in 20 to 60 of a hundred', () => {
    const { endings } = simulate(scenario, 'balanced', 200, 1);
    expect(endings.PEN_DOWN).toBeGreaterThan(0.2 * 200);
    expect(endings.PEN_DOWN).toBeLessThan(0.6 * 200);
  });
});

describe('December 2021', () => {
  const scenario = shipped('2021-12-fridays-call');
  const wins = (endings: Readonly<Record<string, number>>): number =>
    (endings['USABLE'] ?? 0) + (endings['IN_FIELD'] ?? 0);

  test('by the moves that history made nobody trains, and the Friday ends without a communiqué', () => {
    const { vote, lead, endings } = simulate(scenario, 'history', GAMES, 1);
    expect(lead['none']).toBe(GAMES);
    expect(vote.notTabled).toBe(GAMES);
    expect(endings.NOT_TABLED).toBe(GAMES);
  });

  test('whoever sees to all four locks has trainers at the academy in 20 to 60 of a hundred', () => {
    const { endings } = simulate(scenario, 'balanced', 400, 1);
    expect(wins(endings)).toBeGreaterThan(0.2 * 400);
    expect(wins(endings)).toBeLessThan(0.6 * 400);
  });

  test('chance and idleness get nowhere', () => {
    expect(wins(simulate(scenario, 'random', 400, 1).endings)).toBe(0);
    expect(simulate(scenario, 'passive', 200, 1).endings.NOT_TABLED).toBe(200);
  });

  test('a UN mission is not the meeting’s to give, whoever has joined', () => {
    const un: Scenario = {
      ...scenario,
      start: { ...scenario.start, draft: { ...scenario.start.draft, form: 3 } },
      openParagraphs: ['oversight', 'politics'],
    };
    const { vote, seals } = simulate(un, 'balanced', 200, 1);
    expect(vote.notTabled).toBe(200);
    expect(seals.text.empty).toBe(200);
  });
});
