import { describe, expect, test } from 'vitest';
import { situationOf } from '../../src/game/rules/situation.ts';
import { blocking, type Position } from '../../src/game/rules/voting.ts';
import { COUNT, DRAWN } from '../../src/game/tuning/index.ts';
import { type Level, PARAGRAPHS, type Paragraph } from '../../src/scenario/model/scenario.ts';
import { countOf, handOf, knowing, type Known, scored, seenOf, viewOf } from './counted.ts';
import { INDIFFERENT, member } from './scores.ts';
import { changed, type Game, gameAt, levelsAll, smallCouncil, warmed } from './table.ts';

describe('the risk of a veto', () => {
  const RISKY = scored(knowing(), 'china', -2000);
  const risk = (game: Game, who = 'china'): number => countOf(game).vetoRisk[who] as number;
  /** The form of the mission crosses the line that China has told the seat of, with this much mean resolve. */
  const crossing = (resolve: number, also: Partial<Known> = {}, revised = true): Game => {
    const redLines = [{ paragraph: 'form', max: 1, resolve }] as const;
    const game = knowing({ china: also }, gameAt({ scenario: smallCouncil({ china: { redLines } }) }));
    return scored(
      changed(game, ({ draft }) => {
        draft.levels = { ...draft.levels, form: 2 };
        draft.circulated = { ...draft.levels, form: revised ? 1 : 2 };
      }),
      'china',
      -2000,
    );
  };
  /** In how many of a thousand draws of the resolve behind the line China would block, eleven others in favour. */
  const blocked = (game: Game, resolve: number): number => {
    const situation = situationOf(game.scenario, viewOf(game), game.state.draft.levels);
    const draws = Array.from(
      { length: 2 * DRAWN.resolve + 1 },
      (_, place) => resolve + place - DRAWN.resolve,
    );
    const position = (drawn: number): Position => ({
      ...INDIFFERENT,
      redLines: [{ paragraph: 'form', max: 1, resolve: drawn }],
    });
    const would = draws.filter(
      (drawn) =>
        blocking(
          member('china'),
          position(drawn),
          seenOf(game, 'china'),
          situation,
          COUNT.othersInFavour,
          0,
          null,
        ) > 0,
    );
    return (1000 * would.length) / draws.length;
  };

  test('over a line that a revised text crosses is the share of what its resolve may be', () => {
    for (const resolve of [150, 250, 350]) {
      const game = crossing(resolve);
      expect(Math.abs(risk(game) - blocked(game, resolve))).toBeLessThanOrEqual(5);
    }
    expect([risk(crossing(1)), risk(crossing(2000))]).toEqual([0, 1000]);
  });

  test('over a line in the text that went out is at least what a threat is worth, and little where a line was only named', () => {
    expect(risk(crossing(1, { stance: 'vetoThreatened' }, false))).toBe(COUNT.threatened);
    expect(risk(crossing(2000, { stance: 'vetoThreatened' }, false))).toBe(1000);
    expect(risk(crossing(2000, { stance: 'redLineSignalled' }, false))).toBe(COUNT.signalled);
    expect(risk(crossing(1, { stance: 'redLineSignalled' }, false))).toBe(0);
    const plain = crossing(250, { stance: 'reserved' }, false);
    expect(Math.abs(risk(plain) - blocked(plain, 250))).toBeLessThanOrEqual(5);
  });

  test('counts only those who would not vote yes', () => {
    const half = crossing(2000);
    const game = warmed(half, 'china', 2000);
    const { yes } = handOf(countOf(game), 'china');
    expect(risk(game)).toBe(1000 - yes);
  });

  test('is gone where a package covers the line, where it was never meant, or where the seat has not heard of it', () => {
    const covered = changed(crossing(2000), ({ members }) => {
      if (members['china']) members['china'].covered = 'form';
    });
    expect(risk(covered)).toBe(COUNT.leastUnheard);
    expect(risk(crossing(0))).toBe(COUNT.leastUnheard);
    expect(risk(crossing(2000, { redLines: [] }))).toBe(COUNT.leastUnheard);
  });

  test('of a Western member that has named no line is next to nothing', () => {
    expect(risk(scored(RISKY, 'france', -2000), 'france')).toBe(COUNT.west);
    expect(risk(RISKY)).toBe(COUNT.leastUnheard);
    expect(COUNT.west).toBeLessThan(COUNT.leastUnheard);
  });

  /** China cares for so many paragraphs, of which it is believed to want nothing; the text, not yet out, is at one level. */
  const afar = (cares: number, level: Level, salience: 1 | 2 = 2, also: Partial<Known> = {}): Game => {
    const cared = Object.fromEntries(PARAGRAPHS.slice(0, cares).map((paragraph) => [paragraph, salience]));
    const china = { wants: levelsAll(0), salience: { ...levelsAll(0), ...cared }, redLines: [] };
    const game = gameAt({ scenario: smallCouncil({ china }) });
    const out = changed(knowing({ china: also }, game), ({ draft }) => {
      draft.levels = levelsAll(level);
      draft.circulated = null;
    });
    return warmed(out, 'china', -4000);
  };

  test('grows with each paragraph two levels past what a member that cares is believed to want', () => {
    expect([0, 1, 2].map((cares) => risk(afar(cares, 2)))).toEqual(
      [0, 1, 2].map((cares) => COUNT.leastUnheard + cares * COUNT.unheardLine),
    );
    expect(risk(afar(10, 3))).toBe(COUNT.mostUnheard);
  });

  test('does not grow with a level one past, a paragraph of small weight, or one whose line is known', () => {
    expect(risk(afar(1, 1))).toBe(COUNT.leastUnheard);
    expect(risk(afar(1, 2, 1))).toBe(COUNT.leastUnheard);
    expect(risk(afar(1, 2, 2, { redLines: [PARAGRAPHS[0] as Paragraph] }))).toBe(COUNT.leastUnheard);
  });

  test('does not grow with what a member has read and let stand, only with what was strengthened since', () => {
    const game = afar(1, 2);
    const readAt = (level: Level) => changed(game, ({ draft }) => void (draft.circulated = levelsAll(level)));
    expect(risk(readAt(2))).toBe(COUNT.leastUnheard);
    expect(risk(readAt(1))).toBe(COUNT.leastUnheard + COUNT.unheardLine);
  });

  test('becomes a hand against only as far as the text has nine', () => {
    let game = crossing(2000);
    expect(handOf(countOf(game), 'china').no).toBeGreaterThan(0);
    for (const { id } of game.scenario.council) if (id !== 'us') game = warmed(game, id, -4000);
    expect(risk(game)).toBe(1000);
    expect(handOf(countOf(game), 'china')).toMatchObject({ yes: 0, no: 0, abstain: 1000, leaning: 'veto' });
  });
});
