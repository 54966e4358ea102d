import { describe, expect, test } from 'vitest';
import { findScenario } from '../../src/cli/scenarios.ts';

/** The chapters that a class can play with every seat taken. */
const CHAPTERS = [
  '2021-12-fridays-call',
  '2022-10-the-force-nobody-leads',
  '2023-03-blue-helmets-again',
  '2023-06-nassau-to-nairobi',
  '2024-09-paragraph-ten',
  '2024-10-one-year-without',
];

describe.each(CHAPTERS)('%s', (name) => {
  const found = findScenario(name);
  if (!found.ok) throw new Error(found.problems.message);
  const scenario = found.value;
  const seats = scenario.instructions.map(({ seat }) => seat);

  test('gives secret instructions to the permanent five, a lead, the authorities, a strand and the region', () => {
    expect(seats).toEqual(expect.arrayContaining(['us', 'uk', 'france', 'china', 'russia', 'authorities']));
    const has = (ids: readonly string[]): boolean => ids.some((id) => seats.includes(id));
    expect(has(scenario.leads.filter(({ canLead }) => canLead).map(({ id }) => id))).toBe(true);
    expect(has(['securityNow', 'accordFirst', 'noIntervention'])).toBe(true);
    expect(seats).toContain('caricom');
  });

  test('rests each of them on facts, and calls them its own', () => {
    for (const { seat, src, basis } of scenario.instructions) {
      expect(basis, seat).toBe('design');
      expect(src?.length ?? 0, seat).toBeGreaterThan(0);
    }
  });

  test('tells a teacher its twist, its trap and how it ends, its own good ends among them', () => {
    const { teaching, goals = [] } = scenario;
    expect(teaching?.twist.en).toBeTruthy();
    expect(teaching?.trap.en).toBeTruthy();
    const endings = teaching?.endings.map(({ ending }) => ending) ?? [];
    expect(new Set(endings).size).toBe(endings.length);
    expect(endings).toEqual(expect.arrayContaining([...goals]));
    expect(endings.length).toBeGreaterThanOrEqual(4);
  });
});
