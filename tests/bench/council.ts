import { type Decision, decisionsOf } from '../../src/explain/decision.ts';
import { goalsOf, searchFlip } from '../../src/explain/flip.ts';
import { apply, newGame } from '../../src/game/apply.ts';
import { truePosition } from '../../src/game/seats/knowledge.ts';
import { situationOf } from '../../src/game/rules/situation.ts';
import { blocking, endorsement } from '../../src/game/rules/voting.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { GameState } from '../../src/game/state.ts';
import type { Reason } from '../../src/game/votes.ts';
import { openTurn } from '../../src/game/turn.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import { policy } from '../../src/policy/policies.ts';
import type { Scenario } from '../../src/scenario/model/scenario.ts';
import { play } from '../../src/simulate/play.ts';

/** What a vote, a whip count and a search for the smallest change take, the median of many. */
export function councilTimes(
  scenario: Scenario,
): readonly { readonly what: string; readonly microseconds: number }[] {
  const { commands } = play(scenario, 1, policy('history'));
  const state = beforeVote(scenario, commands);
  const levels = state.draft.circulated ?? state.draft.levels;
  const turn = openTurn(scenario, state);
  const view = seatView(scenario, state);
  const unwilling = decisionsOf(scenario, { seed: 1, commands }).filter(
    (decision) => decision.kind === 'hand' && decision.vote.hand !== 'yes',
  );
  return [
    {
      what: 'fifteen members weigh a text, with every reason',
      microseconds: median(2000, () => {
        const situation = situationOf(scenario, state, levels);
        for (const member of scenario.council) {
          const relations = state.members[member.id];
          if (!relations) continue;
          const reasons: Reason[] = [];
          endorsement(member, truePosition(turn, member), relations, situation, 2, reasons);
          if (member.permanent)
            blocking(member, truePosition(turn, member), relations, situation, 12, 0, reasons);
        }
      }),
    },
    { what: 'a whip count', microseconds: median(2000, () => whipCount(scenario, view, levels)) },
    {
      what: 'the smallest change that flips a hand',
      microseconds: median(20, (round) => {
        const decision = unwilling[round % unwilling.length] as Decision;
        for (const goal of goalsOf(scenario, decision).slice(0, 1)) searchFlip(scenario, decision, goal);
      }),
    },
  ];
}

function beforeVote(scenario: Scenario, commands: ReturnType<typeof play>['commands']): GameState {
  let state = newGame(scenario, 1);
  for (const command of commands) {
    if (command.type === 'call-vote') break;
    const applied = apply(scenario, state, command);
    if (applied.ok) state = applied.state;
  }
  return state;
}

/** Microseconds, the middle of many times. */
export function median(times: number, work: (round: number) => void): number {
  const taken = Array.from({ length: times }, (_, round) => {
    const began = performance.now();
    work(round);
    return 1000 * (performance.now() - began);
  }).sort((a, b) => a - b);
  return taken[Math.floor(times / 2)] as number;
}
