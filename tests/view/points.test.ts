import { expect, test } from 'vitest';
import { findScenario } from '../../src/cli/scenarios.ts';
import { describe as tell } from '../../src/telling/events.ts';
import { pressurePoints } from '../../src/game/rules/pressurePoints.ts';

test('the screens show the pressure as the log tells it, also between two points', () => {
  const found = findScenario('2021-12-fridays-call');
  if (!found.ok) throw new Error(found.problems.message);
  const event = { type: 'dial-moved', dial: 'pressure', by: 10, now: 375, why: 'round' } as const;
  const told: unknown[] = [];
  tell(found.value, event, (_key, values) => {
    told.push(values?.['now']);
    return 'so';
  });
  expect(told).toContain(pressurePoints(375));
});
