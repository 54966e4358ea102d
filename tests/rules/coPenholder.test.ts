import { describe, expect, test } from 'vitest';
import { CO_PENHOLDER } from '../../src/game/tuning/index.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { after, gameAt, refused, relationsOf, smallCouncil } from './table.ts';

const invite = (who: string): Command => ({ type: 'invite-co-penholder', who });

describe('a co-penholder', () => {
  const shared = after(gameAt(), invite('ecuador'));

  test('costs a point of attention to invite, and shares the pen from then on', () => {
    expect(shared.state.attention).toBe(gameAt().state.attention - 1);
    expect(shared.state.draft.coPenholder).toBe('ecuador');
    expect(shared.events).toContainEqual({ type: 'co-penholder-joined', who: 'ecuador' });
  });

  test('warms every Latin American member, and nobody else', () => {
    expect(CO_PENHOLDER.warmth).toBeGreaterThan(0);
    for (const { id, group } of shared.scenario.council)
      expect(relationsOf(shared, id).warmth).toBe(group === 'latin' ? CO_PENHOLDER.warmth : 0);
  });

  test('from another group is warmed itself, and Latin America with it', () => {
    const scenario = smallCouncil({}, { coPenholders: ['uae'] });
    const warmed = after(gameAt({ scenario }), invite('uae'));
    const warm = scenario.council.filter(({ id }) => relationsOf(warmed, id).warmth > 0);
    expect(warm.map(({ id }) => id)).toEqual(['brazil', 'ecuador', 'uae']);
  });

  test('is invited once in a game', () => {
    expect(refused(shared, invite('ecuador'))).toBe('already-done');
  });

  test('is one of the neighbours that the scenario names, whoever else sits on the Council', () => {
    expect(refused(gameAt(), invite('ecuador'))).toBeNull();
    for (const who of ['brazil', 'gabon', 'china'])
      expect(refused(gameAt(), invite(who))).toBe('not-a-neighbour');
  });
});
