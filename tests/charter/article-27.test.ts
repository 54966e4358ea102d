import { describe, expect, test } from 'vitest';
import { advance } from '../../src/core/machine.ts';
import { TABLES } from '../../src/game/actors/index.ts';

const count = (inFavour: number, permanentAgainst: number): string =>
  advance(TABLES.draftResolution, 'voting', { type: 'hands-counted', inFavour, permanentAgainst } as never);

describe('Charter, Article 27(3)', () => {
  test('nine in favour and no permanent member against adopt a text', () => {
    expect(count(9, 0)).toBe('adopted');
    expect(count(13, 0)).toBe('adopted');
  });

  test('eight in favour fail, whoever abstains', () => {
    expect(count(8, 0)).toBe('failed');
  });

  test('nine in favour and one permanent member against is a veto', () => {
    expect(count(9, 1)).toBe('vetoed');
    expect(count(14, 1)).toBe('vetoed');
  });

  test('eight in favour and a permanent member against has failed, not been vetoed', () => {
    expect(count(8, 1)).toBe('failed');
  });
});

describe('Provisional rules of procedure, rule 35', () => {
  test('a draft may be withdrawn while no vote has been taken on it', () => {
    for (const state of [
      'zeroDraft',
      'circulated',
      'comments',
      'underSilence',
      'silenceBroken',
      'inBlue',
    ] as const) {
      expect(advance(TABLES.draftResolution, state, { type: 'draft-withdrawn' })).toBe('withdrawn');
    }
  });

  test('a draft that is being voted on, or has been, may not be withdrawn', () => {
    for (const state of ['voting', 'adopted', 'vetoed', 'failed'] as const) {
      expect(advance(TABLES.draftResolution, state, { type: 'draft-withdrawn' })).toBe(state);
    }
  });
});
