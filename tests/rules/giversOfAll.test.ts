import { expect, test } from 'vitest';
import { apply, newGame } from '../../src/game/apply.ts';
import { locksFrom } from '../../src/game/locks/lock.ts';
import type { PartId } from '../../src/game/locks/reading.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import { offersTo } from '../../src/game/verbs/cards.ts';
import { policy } from '../../src/policy/policies.ts';
import { roster } from '../../src/scenario/model/roster.ts';
import { STRANDS } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';
import { shipped } from '../fixtures/shipped.ts';

test.each(shipped().map((scenario) => [scenario.id, scenario] as const))(
  '%s: whatever a lock still lacks in a whole game, somebody to turn to can give it',
  (_, scenario) => {
    const { members, leads, contributors, funders } = roster(scenario);
    const someone = new Set([
      ...Object.keys({ ...members, ...leads, ...contributors, ...funders }),
      ...STRANDS,
      'haiti-authorities',
      'congress',
    ]);
    const lacking = new Set<PartId>();
    for (const name of ['passive', 'balanced', 'money-first'] as const) {
      let state = newGame(scenario, 3);
      for (const command of play(scenario, 3, policy(name)).commands) {
        const applied = apply(scenario, state, command);
        if (!applied.ok) throw new Error(`${name}: ${applied.refusal.code}`);
        ({ state } = applied);
        if (command.type !== 'close-round' && command.type !== 'begin') continue;
        const view = seatView(scenario, state);
        const locks = locksFrom(
          scenario,
          view,
          view.draft.levels,
          whipCount(scenario, view, view.draft.levels),
        );
        for (const { parts } of locks)
          for (const { id, met, who } of parts) {
            expect(who.length > 0, `${id} ${met ? 'met' : 'lacking'}`).toBe(!met);
            expect(
              who.filter((one) => !someone.has(one)),
              id,
            ).toEqual([]);
            expect(new Set(who).size, id).toBe(who.length);
            for (const one of who)
              if (one !== view.seat)
                expect(offersTo(scenario, view, one).length, `${id}: ${one}`).toBeGreaterThan(0);
            if (!met) lacking.add(id);
          }
      }
    }
    expect(lacking.size).toBeGreaterThan(8);
  },
);
