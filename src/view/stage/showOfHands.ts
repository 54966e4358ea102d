import type { GameEvent } from '../../game/events.ts';
import type { CastVote, Hand } from '../../game/votes.ts';
import { describe } from '../../telling/events.ts';
import type { Pace } from './pace.ts';
import type { Parts } from './parts.ts';

/** What a vote is heard by. */
export type Beat = 'hand' | 'nine' | 'veto' | 'silence';

/** The President's questions, in the order in which they are put. */
const QUESTIONS = ['yes', 'no', 'abstain'] as const satisfies readonly Hand[];
/** A score nearer to zero than this, in hundredths of a logit, is an unsure hand. */
const UNSURE = 100;
/** Hands in favour that carry a text, where no permanent member is against. */
const NINE = 9;

const DIM = 400;
const QUESTION = 700;
const BETWEEN_HANDS = 350;
const BEFORE_AN_UNSURE_HAND = 1200;
const RISE = 300;
/** "Against", and nothing: the silence that everyone has worked for. */
const SILENCE = 2000;
const HELD = 900;
const TALLY = 1800;
/** An explanation of vote is read in so long. */
const SPEECH = 2600;

type HandRaised = Extract<GameEvent, { type: 'hand-raised' }>;
type Explained = Extract<GameEvent, { type: 'vote-explained' }>;

/** The hands that answer one question, the surest first. */
export function inOrderOfCertainty(votes: readonly HandRaised[], hand: Hand): HandRaised[] {
  return votes.filter(({ vote }) => vote.hand === hand).sort((a, b) => certainty(b.vote) - certainty(a.vote));
}

function certainty(vote: CastVote): number {
  return Math.abs(vote.hand === 'yes' ? vote.score : (vote.blocking ?? vote.score));
}

/** Plays a vote: three questions, the hands that answer them, the count, and what members say of their hands. */
export async function showOfHands(
  votes: readonly HandRaised[],
  explained: readonly Explained[],
  { places, ballot, room }: Parts,
  pace: Pace,
  beat: (beat: Beat) => void,
): Promise<void> {
  /** Beats are heard only as long as nobody has skipped on. */
  const heard = (which: Beat): void => {
    if (!pace.hurrying) beat(which);
  };
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
      const permanent = room.scenario.council.some(({ id, permanent: p5 }) => id === who && p5);
      if (hand === 'yes' && tally.yes === NINE) heard('nine');
      else heard(hand === 'no' && permanent ? 'veto' : 'hand');
      const place = places.get(who);
      void pace.sweep(RISE, (share) => place?.vote(hand, share));
    }
    if (hand === 'no' && raised.length === 0) heard('silence');
    await pace.wait(raised.length === 0 && hand === 'no' ? SILENCE : HELD);
  }
  ballot.tally(tally);
  await pace.wait(TALLY);
  for (const event of explained) {
    ballot.speech(event.who, describe(room.scenario, event, room.say) ?? '');
    const place = places.get(event.who);
    void pace.sweep(RISE, (share) => place?.vote(event.hand, 1, Math.sin(Math.PI * share)));
    await pace.wait(SPEECH);
  }
  await pace.sweep(DIM, (share) => ballot.darken(1 - share));
  ballot.clear();
}
