import { attentionKept } from '../game/newGame.ts';
import type { Say } from '../locale/say.ts';
import type { Scenario } from '../scenario/model/scenario.ts';

/** What is left of the attention of a round, and how much of it the next round would keep, as a sentence or two. */
export function unusedAttention(
  scenario: Scenario,
  { round, attention }: { readonly round: number; readonly attention: number },
  say: Say,
): string {
  return say('strip.ask', { left: attention, kept: attentionKept(scenario, round, attention) });
}
