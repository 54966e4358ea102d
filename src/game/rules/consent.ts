import type { Levels, Scenario, Strand } from '../../scenario/model/scenario.ts';
import { STRANDS } from '../../scenario/model/scenario.ts';
import { move, sendCivil, type Turn, tell } from '../turn.ts';
import { GROUND } from '../tuning/index.ts';

/** Whether a text answers the main demand of a strand. */
export function demandMet(scenario: Scenario, strand: Strand, levels: Levels): boolean {
  const position = scenario.strands[strand];
  const level = levels[position.paragraph];
  return level >= (position.atLeast ?? 0) && level <= (position.atMost ?? 3);
}

/** Haitians read the adopted text: what it says of conduct, politics, force and form, and whom it heeded. */
export function weighAdoptedText(turn: Turn, levels: Levels): void {
  const { state, scenario } = turn;
  move(turn, 'people', GROUND.oversightPeople * levels.oversight, 'oversight');
  move(turn, 'people', GROUND.politicsPeople * levels.politics, 'politics');
  if (levels.politics >= 2)
    move(turn, 'authorities', GROUND.politicsAuthorities * levels.politics, 'politics');
  if (levels.form === 3) move(turn, 'people', GROUND.blueHelmetsPeople, 'blueHelmets');
  if (levels.authority === 3 && levels.oversight < 2)
    move(turn, 'people', GROUND.unqualifiedForcePeople, 'unqualifiedForce');
  for (const strand of STRANDS) {
    const heard = state.civil.strands[strand] === 'heard';
    const met = demandMet(scenario, strand, levels);
    sendCivil(turn, { type: `text-weighed-${strand}`, met });
    tell(turn, { type: 'strand-answered', strand, met });
    if (heard)
      move(turn, 'people', met ? GROUND.heededPeople : GROUND.notHeededPeople, met ? 'heeded' : 'notHeeded');
  }
}
