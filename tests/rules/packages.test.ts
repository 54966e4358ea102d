import { describe, expect, test } from 'vitest';
import type { MemberPart } from '../../src/game/actors/member.ts';
import type { GameState } from '../../src/game/state.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import type { Paragraph } from '../../src/scenario/model/scenario.ts';
import { after, eventsOf, type Game, gameAt, type Open, refused, relationsOf } from './table.ts';

const link = (who: string, paragraph: Paragraph): Command => ({ type: 'link-issues', who, paragraph });

/** A text that is out, and members that owe favours: three unless a test says otherwise. */
function owing(
  done: Readonly<Record<string, Partial<MemberPart>>> = {},
  also: (state: Open<GameState>) => void = () => {},
): Game {
  return gameAt({
    with: (state) => {
      state.draft.levels.form = 2;
      state.secretariat.state = 'advocating';
      also(state);
      Object.assign(state.draft, {
        state: 'comments',
        circulated: { ...state.draft.levels },
        circulatedOn: 1,
      });
      for (const [id, member] of Object.entries(state.members))
        Object.assign(member, { favours: 3 }, done[id]);
    },
  });
}

const agrees = (game: Game, who: string, paragraph: Paragraph): boolean =>
  eventsOf(after(game, link(who, paragraph)), 'package-agreed').length === 1;

describe('an elected member agrees to a package', () => {
  test('for one favour, which it then no longer owes', () => {
    const game = owing({ gabon: { favours: 1 } });
    expect(agrees(game, 'gabon', 'arms')).toBe(true);
    expect(relationsOf(after(game, link('gabon', 'arms')), 'gabon').favours).toBe(0);
    expect(refused(owing({ gabon: { favours: 0 } }), link('gabon', 'arms'))).toBe('no-favour-owed');
  });

  test('unless relations are very cold', () => {
    expect(agrees(owing({ gabon: { warmth: -99 } }), 'gabon', 'arms')).toBe(true);
    expect(agrees(owing({ gabon: { warmth: -100 } }), 'gabon', 'arms')).toBe(false);
  });

  test('unless nobody believes the penholder any more', () => {
    const believed = (credibility: number): boolean =>
      agrees(
        owing({}, (state) => void (state.credibility = credibility)),
        'gabon',
        'arms',
      );
    expect([30, 29].map(believed)).toEqual([true, false]);
  });

  test('without a report, and whatever the form', () => {
    const bare = owing({}, (state) => {
      state.secretariat.state = 'available';
      state.draft.levels.form = 3;
    });
    expect(agrees(bare, 'gabon', 'form')).toBe(true);
  });

  test('and gives its word for the text', () => {
    expect(relationsOf(after(owing(), link('gabon', 'arms')), 'gabon').state).toBe('committed');
  });
});

describe('a permanent member agrees to a package', () => {
  test('for two favours, and not for one', () => {
    expect(agrees(owing({ china: { favours: 2 } }), 'china', 'form')).toBe(true);
    expect(agrees(owing({ china: { favours: 1 } }), 'china', 'form')).toBe(false);
    expect(relationsOf(after(owing(), link('china', 'form')), 'china').favours).toBe(1);
  });

  test("only with the Secretary-General's report to point to, whichever way it advises", () => {
    const advised = (secretariat: GameState['secretariat']['state']): boolean =>
      agrees(
        owing({}, (state) => void (state.secretariat.state = secretariat)),
        'china',
        'form',
      );
    expect((['advocating', 'cautioning'] as const).map(advised)).toEqual([true, true]);
    expect((['available', 'tasked', 'consulting'] as const).map(advised)).toEqual([false, false, false]);
  });

  test('never over blue helmets', () => {
    const helmets = owing({}, ({ draft }) => void Object.assign(draft.levels, { form: 3, arms: 3 }));
    expect(agrees(helmets, 'china', 'form')).toBe(false);
    expect(agrees(helmets, 'china', 'arms')).toBe(true);
  });

  test('however cold relations are, and little as the penholder is believed', () => {
    const cold = owing({ china: { warmth: -400 } }, (state) => void (state.credibility = 0));
    expect(agrees(cold, 'china', 'form')).toBe(true);
  });

  test('and is then ready to abstain on what it will not endorse', () => {
    expect(relationsOf(after(owing(), link('china', 'form')), 'china').state).toBe('acquiescent');
  });
});

describe('a package that is agreed to', () => {
  const agreed = after(owing(), link('china', 'form'));

  test('covers the paragraph, and so a red line on it', () => {
    expect(relationsOf(agreed, 'china').covered).toBe('form');
    expect(eventsOf(agreed, 'package-agreed')).toEqual([
      { type: 'package-agreed', who: 'china', paragraph: 'form', covers: true },
    ]);
    const elsewhere = after(owing(), link('china', 'arms'));
    expect(eventsOf(elsewhere, 'package-agreed')).toMatchObject([{ covers: false }]);
  });

  test('is a promise that the paragraph stays at its level', () => {
    expect(agreed.state.promises).toEqual([
      { to: 'china', paragraph: 'form', level: 2, round: 1, kept: null },
    ]);
  });

  test('shows the seat where the member now stands', () => {
    expect(agreed.state.knowledge.members['china']).toMatchObject({ stance: 'acquiescent', stanceRound: 1 });
  });

  test('is the only one with that member', () => {
    expect(refused(agreed, link('china', 'arms'))).toBe('already-done');
    expect(refused(agreed, link('gabon', 'arms'))).toBeNull();
  });
});

describe('a package that is declined', () => {
  const declined = after(owing({ china: { favours: 1 } }), link('china', 'form'));

  test('costs its point of attention, and leaves the favours, the red line and the ledger as they were', () => {
    expect(declined.state.attention).toBe(owing().state.attention - 1);
    expect(relationsOf(declined, 'china')).toMatchObject({
      favours: 1,
      covered: null,
      state: 'uninstructed',
    });
    expect(declined.state.promises).toEqual([]);
    expect(declined.events).toContainEqual({ type: 'package-declined', who: 'china', paragraph: 'form' });
  });

  test('still lets the red line be known that it was about, since it was spoken of', () => {
    expect(declined.state.knowledge.members['china']?.redLines).toEqual(['form']);
    expect(declined.state.knowledge.evidence.map(({ source }) => source)).toEqual(['package']);
    const other = after(owing({ china: { favours: 1 } }), link('china', 'arms'));
    expect(other.state.knowledge.members['china']?.redLines).toEqual([]);
  });
});

test('no package is offered before the members have a text', () => {
  const early = gameAt({ with: ({ members }) => Object.assign(members['gabon'] ?? {}, { favours: 3 }) });
  expect(refused(early, link('gabon', 'arms'))).toBe('not-circulated');
});
