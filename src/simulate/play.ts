import { draw, type Hand, luckFrom } from '../core/luck.ts';
import { apply, newGame } from '../game/apply.ts';
import type { Command } from '../game/verbs/index.ts';
import type { GameEvent } from '../game/events.ts';
import { seatView } from '../game/seats/seatView.ts';
import type { GameState } from '../game/state.ts';
import type { Policy } from '../policy/policies.ts';
import type { Scenario } from '../scenario/model/scenario.ts';

/** One game from the brief to the debrief, and how it got there. */
export interface Played {
  readonly state: GameState;
  readonly commands: readonly Command[];
  readonly events: readonly GameEvent[];
}

/** Longer than any game can last: each round spends a few points of attention and closes. */
const LONGEST = 2000;
/** Sets a policy's luck apart from the world's, so that a bot that draws more changes nobody's dice. */
const POLICY_STREAM = 0x5bd1e995;

/**
 * Plays a whole game with one policy in the chair.
 * @throws where the policy asks for what the rules refuse, or never ends: either is a bug in it
 */
export function play(scenario: Scenario, seed: number, policy: Policy): Played {
  const hand = policyLuck(seed);
  const commands: Command[] = [];
  const events: GameEvent[] = [];
  let state = newGame(scenario, seed);
  while (state.outcome === null) {
    const command = policy(scenario, seatView(scenario, state), hand, commands);
    const applied = apply(scenario, state, command);
    if (!applied.ok) {
      throw new Error(
        `seed ${seed}, command ${commands.length}: ${command.type} is refused (${applied.refusal.code})`,
      );
    }
    if (commands.length === LONGEST) throw new Error(`seed ${seed}: no end after ${LONGEST} commands`);
    state = applied.state;
    commands.push(command);
    for (const event of applied.events) events.push(event);
  }
  return { state, commands, events };
}

/** The luck a policy draws from in the game of some seed. */
export function policyLuck(seed: number): Hand {
  return draw(luckFrom(seed ^ POLICY_STREAM));
}
