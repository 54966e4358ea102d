import { describe, expect, test } from 'vitest';
import type { Lead, Levels } from '../../src/scenario/model/scenario.ts';
import {
  type After,
  after,
  type Change,
  chanceThat,
  gameAt,
  lead,
  moves,
  played,
  refused,
  spread,
  text,
  the,
  world,
} from './ground.ts';

const CLOSE = { type: 'close-round' } as const;

/** The close of a round in which Kenya stands somewhere with its index as given. */
function closing(at: Lead['at'], index: number, changes: Partial<Lead> = {}, change: Change = () => {}) {
  const scenario = world({ leads: [lead('kenya', { at, ...changes })] });
  const state = gameAt(scenario, (game) => {
    game.hidden.leads['kenya'] = index - 48; // The host's letter stands, and is worth 48.
    change(game);
  });
  return [scenario, state, CLOSE] as const;
}
const stance = ({ state }: After) => the(state.leads, 'kenya').state;
const becomes = (to: string) => (one: After) => stance(one) === to;
const SURE = 4000;

describe('a capital moves in its own time', () => {
  test('six in a hundred as readily as under a delegation', () => {
    expect(chanceThat(closing('sounded', 90), becomes('lookingSeriously'))).toBe(30);
    expect(chanceThat(closing('lookingSeriously', 195), becomes('publiclyConsidering'))).toBe(30);
    expect(chanceThat(closing('sounded', SURE), becomes('lookingSeriously'))).toBe(60);
  });

  test('not where it was never asked, has declined, or refuses whatever is offered', () => {
    const still = (at: Lead['at'], changes: Partial<Lead> = {}) =>
      chanceThat(closing(at, SURE, changes), becomes(at));
    expect(still('notApproached')).toBe(1000);
    expect(still('declinedSoftly')).toBe(1000);
    expect(still('declinedFirmly')).toBe(1000);
    expect(still('sounded', { refuses: { en: 'never' } })).toBe(1000);
  });

  test('not beyond speaking in public: officers go when they are invited', () => {
    expect(chanceThat(closing('publiclyConsidering', SURE), becomes('publiclyConsidering'))).toBe(1000);
  });
});

describe('an assessment mission', () => {
  const INVITE = { type: 'invite-assessment', who: 'kenya' } as const;

  test('costs a point of attention, and goes where a country has spoken in public', () => {
    const [scenario, state] = closing('publiclyConsidering', 0);
    const invited = after(scenario, state, INVITE).state;
    expect(invited.attention).toBe(state.attention - 1);
    expect(the(invited.leads, 'kenya').state).toBe('assessmentMission');
    for (const [at, code] of [
      ['lookingSeriously', 'not-considering'],
      ['declinedFirmly', 'refuses-for-good'],
      ['assessmentMission', 'officers-looking'],
    ] as const)
      expect(refused(closing(at, 0)[0], closing(at, 0)[1], INVITE)).toBe(code);
  });

  test('reports at the close of the second round after', () => {
    const [scenario, state] = closing('publiclyConsidering', 0);
    let now = after(scenario, state, INVITE).state;
    const seen = [1, 2, 3].map(() => {
      now = after(scenario, now, CLOSE).state;
      return the(now.leads, 'kenya').state;
    });
    expect(seen).toEqual(['assessmentMission', 'assessmentMission', 'decision']);
  });

  test('finds between 85 and 110 in 100 of the people that were spoken of', () => {
    const due = closing('assessmentMission', 0, {}, (game) => {
      the(game.leads, 'kenya').assessmentDue = 1;
    });
    const people = spread(due, 251, ({ state }) => the(state.leads, 'kenya').personnel);
    expect(people).toEqual(Array.from({ length: 251 }, (_, at) => 850 + at));
  });
});

describe('a cabinet', () => {
  const conditions = [{ paragraph: 'term', atLeast: 2 }] as const;
  const sitting = (index: number, term: Levels['term'], credibility = 60) =>
    closing('decision', index, { conditions }, (game) => {
      game.draft.levels.term = term;
      game.credibility = credibility;
    });

  test('gives its word with even chance at its threshold, where its conditions are met', () => {
    expect(chanceThat(sitting(235, 2), becomes('committed'))).toBe(500);
    expect(chanceThat(sitting(235 + 35, 2), becomes('committed'))).toBe(731);
  });

  test('looks at its conditions first: with one of them unmet it does not go, however willing', () => {
    expect(chanceThat(sitting(SURE, 1), becomes('committed'))).toBe(0);
  });

  test('reads the text that was sent round, and the draft only before', () => {
    const sent = (circulated: Levels['term'], draft: Levels['term']) =>
      closing('decision', SURE, { conditions }, (game) => {
        game.draft.levels.term = draft;
        game.draft.circulated = text({ term: circulated });
        // Nobody reads the text but the cabinet: all draws before it are the capitals'.
      });
    expect(stance(after(...sent(2, 1)))).toBe('committed');
    expect(stance(after(...sent(1, 2)))).not.toBe('committed');
  });

  test('seldom says no for good, and readily to a penholder that is not believed and met no condition', () => {
    const lasting = (one: readonly [number, Levels['term'], number]) =>
      chanceThat(sitting(...one), becomes('declinedFirmly'), 1);
    expect(lasting([-SURE, 2, 60])).toBe(15);
    expect(lasting([-SURE, 2, 44])).toBe(15);
    expect(lasting([-SURE, 1, 45])).toBe(15);
    expect(lasting([-SURE, 1, 44])).toBe(150);
  });

  test('that gives neither its word nor a last no sits again', () => {
    const off = played(sitting(-SURE, 2), becomes('decision'));
    expect(off.events).toContainEqual({ type: 'cabinet-put-off', who: 'kenya' });
    expect(moves(off).map(([why]) => why)).toEqual(['ground']);
    const word = played(sitting(SURE, 2), becomes('committed'));
    expect(word.events).toContainEqual({ type: 'lead-committed', who: 'kenya' });
    expect(word.events.map(({ type }) => type)).not.toContain('cabinet-put-off');
  });
});
