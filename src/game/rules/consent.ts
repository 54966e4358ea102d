import type { Levels, Scenario, Strand } from '../../scenario/model/scenario.ts';
import { STRANDS } from '../../scenario/model/scenario.ts';
import { hasTalks } from '../actors/hostAuthorities.ts';
import { move, sendCivil, sendHost, type Turn, tell } from '../turn.ts';
import { DIPLOMACY, GROUND } from './tuning.ts';

/** Asks Haiti's authorities to renew their letter of request, as they did on 22 September 2023. */
export function requestLetter(turn: Turn): void {
  const { state } = turn;
  state.attention -= 1;
  const granted = turn.luck.chance(350 + state.authorities * 5);
  tell(turn, { type: 'letter-requested', granted });
  if (granted) {
    sendHost(turn, { type: 'letter-renewed' });
    move(turn, 'authorities', 4, 'letter');
  }
  if (!hasTalks(state.host)) move(turn, 'people', -2, 'contestedRequest');
}

/** Hears one strand of Haitian civil society. To hear and then not heed is worse than not to ask. */
export function consultStrand(turn: Turn, strand: Strand): void {
  const { state } = turn;
  state.attention -= 1;
  const gain = DIPLOMACY.people[Math.min(state.civil.consultations, DIPLOMACY.people.length - 1)] ?? 0;
  state.civil.consultations += 1;
  sendCivil(turn, { type: `consulted-${strand}` });
  tell(turn, { type: 'strand-consulted', strand });
  move(turn, 'people', gain, 'consulted');
}

/** Backs inclusive talks through CARICOM's eminent persons: slow, and they may collapse. */
export function backTalks(turn: Turn): void {
  const { state } = turn;
  state.attention -= 1;
  state.host.talks += 1;
  tell(turn, { type: 'talks-backed', step: state.host.talks });
  sendHost(turn, { type: 'talks-opened' });
  move(turn, 'people', 2, 'talks');
  if (state.host.talks >= 3 && turn.luck.chance(220 + state.people * 5)) signAccord(turn);
}

function signAccord(turn: Turn): void {
  const before = turn.state.host.legitimacy;
  sendHost(turn, { type: 'accord-signed' });
  if (turn.state.host.legitimacy === before) return;
  move(turn, 'people', 9, 'accord');
  move(turn, 'authorities', 3, 'accord');
}

/** Between rounds talks may sign, drag on, or collapse. */
export function driftTalks(turn: Turn): void {
  const { host } = turn.state;
  if (host.legitimacy !== 'talksOpen') return;
  if (host.talks >= 2 && turn.luck.chance(70 + turn.state.people * 3)) signAccord(turn);
  else if (turn.luck.chance(60)) {
    sendHost(turn, { type: 'talks-collapsed' });
    move(turn, 'people', -4, 'talksCollapsed');
  }
}

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
    if (heard) move(turn, 'people', met ? 6 : -8, met ? 'heeded' : 'notHeeded');
  }
}
