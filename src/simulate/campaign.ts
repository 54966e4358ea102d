import { type Campaign, chapterOf, closeChapter, layOut, newCampaign } from '../campaign/campaign.ts';
import type { Policy } from '../policy/policies.ts';
import type { Difficulty } from '../scenario/model/arrangement.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { play } from './play.ts';

/**
 * Plays a whole campaign with one policy in the chair. Chapter i, counted from 0, is the game of seed + i.
 * @param find the scenario of a name
 */
export function playCampaign(
  find: (name: string) => Scenario,
  seed: number,
  policy: Policy,
  difficulty: Difficulty = 'normal',
): Campaign {
  let campaign = newCampaign(difficulty);
  for (let name = chapterOf(campaign); name !== null; name = chapterOf(campaign)) {
    const scenario = layOut(campaign, find(name));
    const game = seed + campaign.finished.length;
    const { commands, state } = play(scenario, game, policy);
    campaign = closeChapter(campaign, scenario, { seed: game, commands, state });
  }
  return campaign;
}
