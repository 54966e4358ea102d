import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/scenario/model/scenario.ts';
import { after, chanceThat, gameAt, moves, played, refused, spread, world } from './ground.ts';

const CLOSE = { type: 'close-round' } as const;
const plain = world();

/** The round in whose close a report is issued. */
const due = (pressure: number, form: Level) =>
  [
    plain,
    gameAt(plain, (game) => {
      game.secretariat = { state: 'consulting', due: 1 };
      game.pressure = pressure;
      game.draft.levels.form = form;
    }),
    CLOSE,
  ] as const;
const advocates = (pressure: number, form: Level): number =>
  chanceThat(due(pressure, form), ({ state }) => state.secretariat.state === 'advocating');

describe('a report of the Secretary-General', () => {
  test('costs a point of attention, and is asked for once', () => {
    const state = gameAt(plain);
    const asked = after(plain, state, { type: 'request-report' }).state;
    expect(asked.attention).toBe(state.attention - 1);
    expect(refused(plain, asked, { type: 'request-report' })).toBe('already-done');
  });

  test('comes at the close of the third round after the one it was asked for in', () => {
    let now = after(plain, gameAt(plain), { type: 'request-report' }).state;
    const stances = [1, 2, 3, 4].map(() => {
      now = after(plain, now, CLOSE).state;
      return now.secretariat.state;
    });
    expect(stances.slice(0, 3)).toEqual(['consulting', 'consulting', 'consulting']);
    expect(['advocating', 'cautioning']).toContain(stances[3]);
    expect(now.secretariat.due).toBeNull();
  });

  test('advises for a force in thirteen cases of twenty, and in one of four where violence is high', () => {
    expect(advocates(639, 1)).toBe(650);
    expect(advocates(640, 1)).toBe(250);
  });

  test('never advises for blue helmets', () => {
    expect(advocates(500, 2)).toBe(650);
    expect(advocates(500, 3)).toBe(0);
  });

  test('lends two points of credibility where it advises for the text, and none where it cautions', () => {
    const ofCredibility = (stance: string) =>
      moves(played(due(500, 1), ({ state }) => state.secretariat.state === stance)).filter(
        ([, dial]) => dial === 'credibility',
      );
    expect(ofCredibility('advocating')).toEqual([['report', 'credibility', 2]]);
    expect(ofCredibility('cautioning')).toEqual([]);
  });

  test('is issued once', () => {
    const issued = spread(due(500, 1), 2, ({ state }) => after(plain, state, CLOSE).events);
    for (const events of issued) expect(events.map(({ type }) => type)).not.toContain('report-issued');
  });
});
