import type { GameEvent } from '../../game/events.ts';
import type { CastVote, Hand } from '../../game/state.ts';
import type { Ballot } from './ballot.ts';
import type { Pace } from './pace.ts';
import type { Place } from './place.ts';

/** The President's questions, in the order in which they are put. */
const QUESTIONS = ['yes', 'no', 'abstain'] as const satisfies readonly Hand[];
/** A score nearer to zero than this, in hundredths of a logit, is an unsure hand. */
const UNSURE = 100;

const DIM = 400;
const QUESTION = 700;
const BETWEEN_HANDS = 350;
const BEFORE_AN_UNSURE_HAND = 900;
const RISE = 300;
/** "Against", and nothing: the silence that everyone has worked for. */
const SILENCE = 2000;
const HELD = 900;
const TALLY = 1500;

type HandRaised = Extract<GameEvent, { type: 'hand-raised' }>;

/** The hands that answer one question, the surest first. */
export function inOrderOfCertainty(votes: readonly HandRaised[], hand: Hand): HandRaised[] {
  return votes.filter(({ vote }) => vote.hand === hand).sort((a, b) => certainty(b.vote) - certainty(a.vote));
}

function certainty(vote: CastVote): number {
  return Math.abs(vote.hand === 'yes' ? vote.score : (vote.blocking ?? vote.score));
}

/** Plays a vote: three questions, the hands that answer them, and the count. */
export async function showOfHands(
  votes: readonly HandRaised[],
  places: ReadonlyMap<string, Place>,
  ballot: Ballot,
  pace: Pace,
): Promise<void> {
  for (const place of places.values()) place.hand.raise(null);
  await pace.sweep(DIM, (share) => ballot.darken(share));
  const tally = { yes: 0, no: 0, abstain: 0 };
  for (const hand of QUESTIONS) {
    ballot.ask(hand, 0);
    await pace.wait(QUESTION);
    const raised = inOrderOfCertainty(votes, hand);
    for (const [index, { who, vote }] of raised.entries()) {
      if (index > 0) await pace.wait(certainty(vote) < UNSURE ? BEFORE_AN_UNSURE_HAND : BETWEEN_HANDS);
      tally[hand] += 1;
      ballot.ask(hand, tally[hand]);
      const place = places.get(who);
      void pace.sweep(RISE, (share) => place?.vote(hand, share));
    }
    await pace.wait(raised.length === 0 && hand === 'no' ? SILENCE : HELD);
  }
  ballot.tally(tally);
  await pace.wait(TALLY);
  await pace.sweep(DIM, (share) => ballot.darken(1 - share));
  ballot.clear();
}
