import type { GameState } from '../game/state.ts';
import type { PolicyName } from '../policy/policies.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { type Knob, knobsOf } from './knobs.ts';
import { type Played, played, replayed } from './replays.ts';
import type { Progress } from './turningPoints.ts';

/** A weight of the model made larger or smaller. */
export interface Changed {
  /** `willingness.offer`: as `penholder sensitivity` names it. */
  readonly weight: string;
  /** Of its value, in per cent. */
  readonly percent: number;
}

/** How games end as they were played and under other assumptions. */
export interface Otherwise {
  readonly games: number;
  /** Games that end differently. */
  readonly differ: number;
  /** Games by ending, as played and otherwise. */
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
}

/**
 * Plays the games that assumptions are tried on, policy by policy.
 * @param games of each policy
 */
export function* playedBy(
  scenario: Scenario,
  policies: readonly PolicyName[],
  games: number,
  seed: number,
): Generator<Progress, readonly Played[]> {
  const all: Played[] = [];
  for (const policy of policies)
    for (let game = 0; game < games; game += 1) {
      all.push(played(scenario, policy, seed + game));
      yield { done: all.length, of: policies.length * games };
    }
  return all;
}

/**
 * Replays games, command for command and with the same luck, under other assumptions. The weights are as they
 * were whenever this yields, and when it is done.
 * @throws where no weight has such a name
 */
export function* otherwise(
  scenario: Scenario,
  games: readonly Played[],
  changes: readonly Changed[],
): Generator<Progress, Otherwise> {
  const knobs = knobsOf();
  const turned = changes.map(({ weight, percent }) => {
    const knob = knobs.find((one) => one.weight === weight);
    if (!knob) throw new Error(`no weight is called ${weight}`);
    return { knob, to: Math.round((knob.value * percent) / 100) };
  });
  const before: Record<string, number> = {};
  const after: Record<string, number> = {};
  let differ = 0;
  for (const [index, game] of games.entries()) {
    const was = endingOf(game.end);
    const is = endingOf(withKnobs(turned, () => replayed(scenario, game)));
    before[was] = (before[was] ?? 0) + 1;
    after[is] = (after[is] ?? 0) + 1;
    if (is !== was) differ += 1;
    yield { done: index + 1, of: games.length };
  }
  return { games: games.length, differ, before, after };
}

function withKnobs<T>(turned: readonly { readonly knob: Knob; readonly to: number }[], work: () => T): T {
  for (const { knob, to } of turned) knob.set(to);
  try {
    return work();
  } finally {
    for (const { knob } of turned) knob.set(knob.value);
  }
}

/** A game that is not over under the other assumptions has no ending. */
function endingOf({ outcome }: GameState): string {
  return outcome?.ending ?? 'none';
}
