import { apply, newGame } from '../game/apply.ts';
import type { Command } from '../game/verbs/index.ts';
import type { GameState } from '../game/state.ts';
import type { Scenario } from '../scenario/model/scenario.ts';

/**
 * The same game with the same luck and nothing done in it: cables answered as they were answered, or with
 * their first answer, and every round closed. What a player changed is the difference.
 */
export function idleGame(scenario: Scenario, seed: number, played: readonly Command[]): GameState {
  const answers = new Map(
    played.flatMap((command) => (command.type === 'answer-cable' ? [[command.event, command.option]] : [])),
  );
  let state = newGame(scenario, seed);
  while (state.outcome === null) {
    const applied = apply(scenario, state, nextIn(state, answers));
    if (!applied.ok) throw new Error(`a game in which nothing is done refused ${applied.refusal.code}`);
    state = applied.state;
  }
  return state;
}

function nextIn(state: GameState, answers: ReadonlyMap<string, number>): Command {
  if (state.session === 'briefing') return { type: 'begin' };
  if (state.session === 'aftermath') return { type: 'next-quarter' };
  const cable = state.cables.find(({ needsAnswer, answered }) => needsAnswer && answered === null);
  if (!cable) return { type: 'close-round' };
  return { type: 'answer-cable', event: cable.event, option: answers.get(cable.event) ?? 0 };
}
