import { apply, newGame } from '../game/apply.ts';
import type { Command } from '../game/verbs/index.ts';
import { BLOCKING, COMMON, ELECTED, HOLD, MONEY, ROAD, WILLINGNESS } from '../game/tuning/index.ts';
import type { GameState } from '../game/state.ts';
import { type PolicyName, policy as policyNamed } from '../policy/policies.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { COEFFICIENTS, type Weights } from '../voter/coefficients.ts';
import { modelDigest } from './modelDigest.ts';
import { play } from './play.ts';

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

/** A number in a table of the rules, and a way to put another in its place. */
interface Knob {
  readonly weight: string;
  readonly value: number;
  readonly set: (value: number) => void;
}

interface Recorded {
  readonly seed: number;
  readonly commands: readonly Command[];
  readonly end: GameState;
}

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
    Array.from({ length: games }, (_, game): Recorded => {
      const { commands, state } = play(scenario, seed + game, policyNamed(name));
      return { seed: seed + game, commands, end: state };
    }),
  );
  const knobs = knobsOf();
  const weights = knobs.map(({ weight, value, set }, index): Moved => {
    const flipped = (share: number): Flips => {
      // The tables are plain objects: for the length of these replays one number in them is another.
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

function knobsOf(): Knob[] {
  const fitted = (name: string, weights: Weights): Knob[] =>
    Object.entries(weights).map(([term, coefficient]) => ({
      weight: `${name}.${term}`,
      value: coefficient.value,
      set: (value) => Object.assign(coefficient, { value }),
    }));
  // A list in a table is a table of its own: one number for each level, or for each time.
  const judged = (name: string, table: object): Knob[] =>
    Object.entries(table).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'number'
        ? [{ weight: `${name}.${key}`, value, set: (to: number) => Object.assign(table, { [key]: to }) }]
        : typeof value === 'object' && value !== null
          ? judged(`${name}.${key}`, value)
          : [],
    );
  const { endorsement, against, elected } = COEFFICIENTS;
  return [
    ...Object.entries(endorsement).flatMap(([voter, weights]) => fitted(`endorsement.${voter}`, weights)),
    ...Object.entries(against).flatMap(([voter, weights]) => fitted(`against.${voter}`, weights)),
    ...fitted('elected', elected),
    ...judged('everyone', COMMON),
    ...judged('electedBeside', ELECTED),
    ...judged('blocking', BLOCKING),
    ...judged('willingness', WILLINGNESS),
    ...judged('road', ROAD),
    ...judged('money', MONEY),
    ...judged('hold', HOLD),
    // In which quarters a tranche is asked for is a date and no weight.
  ].filter(({ weight, value }) => value !== 0 && !weight.startsWith('hold.tranches'));
}

function flips(scenario: Scenario, recorded: readonly Recorded[]): Flips {
  let hands = 0;
  let allHands = 0;
  let votes = 0;
  let endings = 0;
  for (const { seed, commands, end } of recorded) {
    const other = refold(scenario, seed, commands);
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

function refold(scenario: Scenario, seed: number, commands: readonly Command[]): GameState {
  let state = newGame(scenario, seed);
  for (const command of commands) {
    const applied = apply(scenario, state, command);
    if (applied.ok) state = applied.state;
  }
  return state;
}
