import { otherwise, playedBy } from '../simulate/assumptions.ts';
import type { Played } from '../simulate/replays.ts';
import type { Progress } from '../simulate/turningPoints.ts';
import { type AssumptionsAsked, type AssumptionsTold, TRIED } from './assumptions.ts';

/** The share of the work that playing the games takes, where they have not been played yet. */
const PLAYING = 0.6;
/** Games between two words of progress. */
const STRIDE = 4;

/** Answers one question after another; the games are played once, at the first. */
export function assumptionsParts(): (asked: AssumptionsAsked) => Generator<AssumptionsTold, void> {
  let games: readonly Played[] | null = null;
  return function* ({ scenario, changes }) {
    const from = games ? 0 : PLAYING;
    games ??= yield* told(playedBy(scenario, TRIED.policies, TRIED.games, TRIED.seed), 0, PLAYING);
    yield { kind: 'found', found: yield* told(otherwise(scenario, games, changes), from, 1 - from) };
  };
}

/** Works to the end, and tells now and then how much of the whole is done. */
function* told<T>(work: Generator<Progress, T>, from: number, width: number): Generator<AssumptionsTold, T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const { done, of } = step.value;
    if (done % STRIDE === 0) yield { kind: 'progress', share: from + (width * done) / of };
  }
}
