import { describe, expect, test } from 'vitest';
import game from '../../assets/locales/en/game.json' with { type: 'json' };
import panels from '../../assets/locales/en/panels.json' with { type: 'json' };
import type { GameEvent } from '../../src/game/events.ts';
import { speaker } from '../../src/locale/say.ts';
import { told } from '../../src/telling/summary.ts';
import { nassau } from '../fixtures/nassau.ts';

const say = speaker('en', game, panels);
const dial = (by: number, now: number): GameEvent => ({
  type: 'dial-moved',
  dial: 'capital',
  by,
  now,
  why: 'event',
});

describe('what is told in the strip', () => {
  test('names who objects to one paragraph in one sentence, the most disputed first', () => {
    const objects = (who: string, paragraph: 'arms' | 'finance'): GameEvent => ({
      type: 'comment-made',
      who,
      paragraph,
      objects: true,
    });
    const lines = told(
      nassau(),
      [objects('brazil', 'finance'), objects('china', 'arms'), objects('uk', 'arms')],
      say,
    );
    expect(lines).toEqual([
      'Arms and sanctions: objections of China and the United Kingdom.',
      'Finance: objections of Brazil.',
    ]);
  });

  test('gives a dial once, with the sum of what moved it, and after what was done', () => {
    const lines = told(
      nassau(),
      [dial(2, 52), { type: 'call-made', who: 'china', warmth: 20, learnt: 0 }, dial(-5, 47)],
      say,
    );
    expect(lines).toEqual(['You call China. Relations are warmer.', 'Political capital −3, now 47.']);
  });

  test('names all with whom relations are warmer in one sentence, and in another those with whom they are cooler', () => {
    const changed = (who: string, by: number): GameEvent => ({
      type: 'relations-changed',
      who,
      by,
      why: 'news',
    });
    expect(
      told(nassau(), [changed('brazil', 20), changed('russia', -10), changed('kenya', 4), dial(1, 51)], say),
    ).toEqual([
      'Relations with Brazil and Kenya are warmer.',
      'Relations with Russia are cooler.',
      'Political capital +1, now 51.',
    ]);
  });

  test('says nothing of a dial that is back where it was', () => {
    expect(told(nassau(), [dial(2, 52), dial(-2, 50)], say)).toEqual([]);
  });
});
