import { describe, expect, it, vi } from 'vitest';
import { newGame } from '../../src/game/apply.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { Hand } from '../../src/game/votes.ts';
import type { SeatView } from '../../src/game/seats/view.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import { handsUp, fundsOf, lampOf, needOf } from '../../src/view/stage/chamber.ts';
import { Pace } from '../../src/view/stage/pace.ts';
import { inOrderOfCertainty } from '../../src/view/stage/showOfHands.ts';
import { nassau } from '../fixtures/nassau.ts';

const scenario = nassau();
const view = seatView(scenario, newGame(scenario, 1));
const whip = whipCount(scenario, view, view.draft.levels);

const cast = (hand: Hand, score: number, blocking: number | null = null) => ({
  hand,
  score,
  reasons: [],
  blocking,
  blockingReasons: [],
});
const raised = (who: string, hand: Hand, score: number, blocking: number | null = null) => ({
  type: 'hand-raised' as const,
  who,
  vote: cast(hand, score, blocking),
});
const voted = (hands: Readonly<Record<string, Hand>>): SeatView => ({
  ...view,
  members: Object.fromEntries(
    Object.entries(view.members).map(([id, member]) => [
      id,
      hands[id] ? { ...member, vote: cast(hands[id], 0) } : member,
    ]),
  ),
});

describe('the show of hands', () => {
  it('raises the surest hands first, a veto by how much it would rather stop the text', () => {
    const votes = [
      raised('a', 'yes', 40),
      raised('b', 'yes', 900),
      raised('c', 'no', -30, 200),
      raised('d', 'yes', 300),
    ];
    expect(inOrderOfCertainty(votes, 'yes').map(({ who }) => who)).toEqual(['b', 'd', 'a']);
    expect(inOrderOfCertainty([...votes, raised('e', 'no', -100)], 'no').map(({ who }) => who)).toEqual([
      'c',
      'e',
    ]);
    expect(inOrderOfCertainty(votes, 'abstain')).toEqual([]);
  });

  it('draws a question to which no hand goes up: a silence wakes the stage that sleeps', () => {
    vi.stubGlobal('document', { hidden: false });
    vi.stubGlobal('window', { setTimeout: () => 0 });
    const wake = vi.fn();
    void new Pace(false, wake).wait(2000);
    expect(wake).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('counts the hands that are up, and has no count before any is', () => {
    expect(handsUp(view)).toBeNull();
    expect(handsUp(voted({ us: 'yes', uk: 'yes', china: 'abstain', russia: 'no' }))).toEqual({
      yes: 2,
      no: 1,
      abstain: 1,
    });
  });
});

describe('a lamp', () => {
  it('shows the whip count before the vote, as sure as its likeliest hand', () => {
    expect(lampOf('us', true, view, whip)).toEqual({ leaning: 'yes', certainty: 1000 });
    const china = whip.members.find(({ member }) => member === 'china');
    expect(lampOf('china', true, view, whip)).toEqual({
      leaning: china?.leaning,
      certainty: Math.max(china?.yes ?? 0, china?.abstain ?? 0, china?.no ?? 0),
    });
    expect(lampOf('nobody', false, view, whip)).toEqual({ leaning: 'unknown', certainty: 0 });
  });

  it('shows the hand once it is up, and only a permanent member’s no as a veto', () => {
    const after = voted({ russia: 'no', brazil: 'no', china: 'abstain' });
    expect(lampOf('russia', true, after, whip).leaning).toBe('veto');
    expect(lampOf('brazil', false, after, whip).leaning).toBe('leaningNo');
    expect(lampOf('china', true, after, whip)).toEqual({ leaning: 'abstain', certainty: 1000 });
  });
});

describe('what else is read off the game', () => {
  it('adds up the money, each part of it a part of the one before', () => {
    const [first, second] = Object.keys(view.funders) as [string, string];
    const funders: typeof view.funders = {
      ...view.funders,
      [first]: { state: 'obligated', pledged: 100, obligated: 60, banked: 20, chased: 0 },
      [second]: { state: 'pledged', pledged: 40, obligated: 0, banked: 0, chased: 0 },
    };
    const before = fundsOf(view);
    const { levels } = view.draft;
    expect(before).toMatchObject(needOf(view.estimate, levels, view.pressure));
    // Wider tasks and a worse place cost more: the band moves with the text and the ground.
    expect(needOf(view.estimate, { ...levels, tasks: 3 }, 900).high).toBeGreaterThan(
      needOf(view.estimate, { ...levels, tasks: 1 }, 300).high,
    );
    expect(fundsOf({ ...view, funders })).toMatchObject({ obligated: 60, banked: 20 });
    expect(fundsOf({ ...view, funders }).pledged).toBe(140);
  });
});
