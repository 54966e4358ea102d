import type { PolicyName } from '../policy/policies.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { knobsOf } from './knobs.ts';
import { modelDigest } from './modelDigest.ts';
import { type Played, played, replayed } from './replays.ts';

/** What became of the games when one weight was another, thousandths of the games or hands. */
export interface Moved {
  /** `endorsement.china.consent`, `willingness.cover`: the table and the weight in it. */
  readonly weight: string;
  readonly value: number;
  /** Hands that were other hands, votes with another result, games with another ending. */
  readonly less: Flips;
  readonly more: Flips;
}
export interface Flips {
  readonly hands: number;
  readonly votes: number;
  readonly endings: number;
}

export interface Sensitivity {
  readonly scenario: string;
  readonly policies: readonly string[];
  readonly games: number;
  readonly seed: number;
  /** Share by which each weight was moved, thousandths. */
  readonly by: number;
  /** Digest of all weights as they were, so that kept figures can be held to the model they are of. */
  readonly model: string;
  /** The weight that flips most endings first. */
  readonly weights: readonly Moved[];
}

const BY = 250;

/**
 * Replays games, command for command and with the same luck, with each weight a quarter less and a
 * quarter more. A command that the other weight makes impossible is left out.
 * @param games games of each policy
 * @param after told after each weight how many are done, of how many
 */
export function sensitivity(
  scenario: Scenario,
  policies: readonly PolicyName[],
  games: number,
  seed: number,
  after: (done: number, of: number) => void = () => {},
): Sensitivity {
  const recorded = policies.flatMap((name) =>
    Array.from({ length: games }, (_, game) => played(scenario, name, seed + game)),
  );
  const knobs = knobsOf();
  const weights = knobs.map(({ weight, value, set }, index): Moved => {
    const flipped = (share: number): Flips => {
      set(Math.round((value * share) / 1000));
      try {
        return flips(scenario, recorded);
      } finally {
        set(value);
      }
    };
    const moved = { weight, value, less: flipped(1000 - BY), more: flipped(1000 + BY) };
    after(index + 1, knobs.length);
    return moved;
  });
  const reach = ({ less, more }: Moved): number =>
    1000 * Math.max(less.endings, more.endings) + less.hands + more.hands;
  return {
    scenario: scenario.id,
    policies,
    games,
    seed,
    by: BY,
    model: modelDigest(),
    weights: weights.sort((a, b) => reach(b) - reach(a) || (a.weight < b.weight ? -1 : 1)),
  };
}

function flips(scenario: Scenario, recorded: readonly Played[]): Flips {
  let hands = 0;
  let allHands = 0;
  let votes = 0;
  let endings = 0;
  for (const game of recorded) {
    const { end } = game;
    const other = replayed(scenario, game);
    if (other.outcome?.vote !== end.outcome?.vote) votes += 1;
    if (other.outcome?.ending !== end.outcome?.ending) endings += 1;
    for (const [id, { vote }] of Object.entries(end.members)) {
      if (vote === null) continue;
      allHands += 1;
      if (other.members[id]?.vote?.hand !== vote.hand) hands += 1;
    }
  }
  const share = (part: number, whole: number): number =>
    whole === 0 ? 0 : Math.round((1000 * part) / whole);
  return {
    hands: share(hands, allHands),
    votes: share(votes, recorded.length),
    endings: share(endings, recorded.length),
  };
}
