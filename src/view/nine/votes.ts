import { resultOf, type RaisedHand, type Result } from '../../game/rules/charter.ts';
import type { Hand } from '../../game/votes.ts';

/** One vote of the puzzle: its hands, and what is asked of them. */
export interface PuzzleVote {
  readonly id: string;
  /** Fifteen hands, the five permanent members' first: y, n or a. */
  readonly hands: string;
  readonly asks:
    | { readonly kind: 'result' }
    /** The one place whose hand, if it were another, would turn the vote to this result. */
    | { readonly kind: 'hand'; readonly to: Hand; readonly result: Result };
}

/** From an abstention that does not matter to a No that only one hand can undo. */
export const VOTES: readonly PuzzleVote[] = [
  { id: 'abstentions', hands: 'yyyaa yyyyyyyyyy', asks: { kind: 'result' } },
  {
    id: 'two-noes',
    hands: 'yyyan yyyynyyyay',
    asks: { kind: 'hand', to: 'abstain', result: 'adopted' },
  },
  { id: 'bare-nine', hands: 'yyyaa ynynyynyny', asks: { kind: 'result' } },
  { id: 'eight', hands: 'yyyan yaayyaaayy', asks: { kind: 'result' } },
  {
    id: 'one-hand',
    hands: 'yyyna ayyaayanyy',
    asks: { kind: 'hand', to: 'yes', result: 'adopted' },
  },
];

const HANDS: Readonly<Record<string, Hand>> = { y: 'yes', n: 'no', a: 'abstain' };
const PERMANENT = 5;

/** The hands of a vote as they are up. */
export function handsOf({ hands }: PuzzleVote): RaisedHand[] {
  return Array.from(hands.replaceAll(' ', ''), (letter, place) => ({
    hand: HANDS[letter] ?? 'abstain',
    permanent: place < PERMANENT,
  }));
}

/** What the vote comes to with one hand otherwise. */
export function turned(vote: PuzzleVote, place: number, to: Hand): Result {
  return resultOf(handsOf(vote).map((raised, at) => (at === place ? { ...raised, hand: to } : raised)));
}

/** Whether an answer is right: a result, or the place of a hand. */
export function isRight(vote: PuzzleVote, answer: Result | number): boolean {
  const { asks } = vote;
  if (asks.kind === 'result') return answer === resultOf(handsOf(vote));
  return typeof answer === 'number' && turned(vote, answer, asks.to) === asks.result;
}
