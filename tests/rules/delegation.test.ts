import { describe, expect, test } from 'vitest';
import {
  type After,
  after,
  type Change,
  chanceThat,
  funder,
  gameAt,
  lead,
  moves,
  played,
  refused,
  sourced,
  the,
  world,
} from './ground.ts';
import type { Lead } from '../../src/scenario/model/scenario.ts';

const SEND = { type: 'send-delegation', who: 'kenya' } as const;
const CLOSE = { type: 'close-round' } as const;

function kenya(changes: Partial<Lead> = {}) {
  return world({ leads: [lead('kenya', changes)], funders: [funder('kenya')] });
}

/** A game in which Kenya's index, but for what a delegation adds, is as given. */
function sending(index: number, changes: Partial<Lead> = {}, change: Change = () => {}) {
  const scenario = kenya(changes);
  const state = gameAt(scenario, (game) => {
    game.hidden.leads['kenya'] = index - 48; // The host's letter stands, and is worth 48.
    change(game);
  });
  return [scenario, state, SEND] as const;
}
const stance = ({ state }: After) => the(state.leads, 'kenya').state;
const HOPELESS = -4000;

describe('a delegation to a candidate', () => {
  test('costs two points of attention, and courts it by twelve hundredths', () => {
    const sent = sending(HOPELESS);
    const { state } = after(...sent);
    expect(state.attention).toBe(sent[1].attention - 2);
    expect(the(state.leads, 'kenya')).toMatchObject({ courtship: 12, delegations: 1 });
  });

  test('wins the first step with even chance at its threshold, which its courtship counts towards', () => {
    expect(chanceThat(sending(90 - 12), (one) => stance(one) === 'lookingSeriously')).toBe(500);
    expect(chanceThat(sending(90 - 12 + 35), (one) => stance(one) === 'lookingSeriously')).toBe(731);
  });

  test('wins a country that looks seriously to speak in public, at a higher threshold', () => {
    const at = { at: 'lookingSeriously' } as const;
    expect(chanceThat(sending(195 - 12, at), (one) => stance(one) === 'publiclyConsidering')).toBe(500);
  });

  test('brings one that declined softly back to where it can be talked to', () => {
    const at = { at: 'declinedSoftly' } as const;
    expect(chanceThat(sending(90 - 12, at), (one) => stance(one) === 'sounded')).toBe(500);
  });

  test('is refused where nobody has sounded the country out, or where it has said no for good, or spoken', () => {
    const code = (at: Lead['at']) => refused(...sending(90, { at }));
    expect(code('notApproached')).toBe('not-sounded');
    expect(code('declinedFirmly')).toBe('refuses-for-good');
    expect(code('publiclyConsidering')).toBe('said-in-public');
    expect(code('decision')).toBe('cabinet-to-decide');
    expect(code('sounded')).toBeNull();
  });
});

describe('a capital that was just pressed', () => {
  const pressed =
    (by: number): Change =>
    (game) =>
      void (the(game.leads, 'kenya').pressed = by);

  test('is moved at a third of the odds by the next delegation', () => {
    expect(after(...sending(HOPELESS)).state.leads['kenya']?.pressed).toBe(40);
    const again = chanceThat(sending(90 - 12, {}, pressed(40)), (one) => stance(one) === 'lookingSeriously');
    expect(again).toBe(242);
  });

  test('is pressed whether it moved or not', () => {
    const won = played(sending(90), (one) => stance(one) === 'lookingSeriously');
    expect(the(won.state.leads, 'kenya').pressed).toBe(40);
  });

  test('is rid of it within a month', () => {
    const [scenario] = sending(HOPELESS);
    expect(scenario.period.roundDays).toBe(10);
    let now = sending(HOPELESS, {}, pressed(40))[1];
    const left = [1, 2, 3].map(() => {
      now = after(scenario, now, CLOSE).state;
      return now.leads['kenya']?.pressed;
    });
    expect(left).toEqual([26, 12, 0]);
  });
});

describe('a delegation that moves nobody', () => {
  const no = (one: After) => stance(one) === 'declinedSoftly';

  test('is answered with a public no in twelve cases of a hundred', () => {
    // The first draw decides whether it moves.
    expect(chanceThat(sending(HOPELESS), no, 1)).toBe(120);
  });

  test('is answered with one in seven cases of ten by a country that will not go whatever is offered', () => {
    const refuses = { refuses: { en: 'never' } };
    expect(chanceThat(sending(HOPELESS, refuses), no, 1)).toBe(700);
    expect(chanceThat(sending(4000, refuses), (one) => stance(one) === 'lookingSeriously')).toBe(0);
  });

  test('costs four points of capital at home where the no is public, and none where it is not', () => {
    expect(moves(played(sending(HOPELESS), no))).toEqual([['publicNo', 'capital', -4]]);
    expect(moves(played(sending(HOPELESS), (one) => !no(one)))).toEqual([]);
  });

  test('makes a soft no a lasting one', () => {
    const twice = sending(HOPELESS, { at: 'declinedSoftly' });
    expect(chanceThat(twice, (one) => stance(one) === 'declinedFirmly', 1)).toBe(120);
  });
});

describe('a country that gives instead of leading', () => {
  const gift = { gift: sourced(60), at: 'declinedSoftly' } as const;

  test('gives its gift where it was not moved, and says no to nothing', () => {
    const given = sending(HOPELESS, gift);
    const { state, events } = after(...given);
    expect(the(state.funders, 'kenya')).toMatchObject({ state: 'pledged', pledged: 60, obligated: 0 });
    expect(events).toContainEqual({ type: 'gift-given', who: 'kenya', amount: 60 });
    expect(chanceThat(given, (one) => stance(one) === 'declinedSoftly', 1)).toBe(1000);
  });

  test('gives it once, and is not asked again after a soft no', () => {
    const [scenario, state] = sending(HOPELESS, gift);
    const once = after(scenario, state, SEND).state;
    expect(refused(scenario, { ...once, attention: 3 }, SEND)).toBe('refuses-for-good');
    const open = sending(HOPELESS, { ...gift, at: 'sounded' }, (game) => {
      the(game.leads, 'kenya').giftGiven = true;
    });
    expect(chanceThat(open, ({ state: later }) => the(later.funders, 'kenya').pledged > 0)).toBe(0);
  });

  test('keeps it where it was moved', () => {
    const won = played(sending(90, gift), (one) => stance(one) === 'sounded');
    expect(the(won.state.funders, 'kenya').pledged).toBe(0);
  });
});
