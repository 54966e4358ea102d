import { clamp } from '../../core/numbers.ts';
import type { Levels, Scenario, Strand } from '../../scenario/model/scenario.ts';
import { STRANDS } from '../../scenario/model/scenario.ts';
import type { GameState } from '../state.ts';
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
  for (const { dial, by, why } of saidByText(levels)) move(turn, dial, by, why);
  for (const strand of STRANDS) {
    const heard = state.civil.strands[strand] === 'heard';
    const met = demandMet(scenario, strand, levels);
    sendCivil(turn, { type: `text-weighed-${strand}`, met });
    tell(turn, { type: 'strand-answered', strand, met });
    if (heard) move(turn, 'people', answered(met), met ? 'heeded' : 'notHeeded');
  }
}

/** Whether a text has no political side: a request of authorities whom the people do not trust may then fall. */
export function leavesPoliticsOut({ politics }: Levels): boolean {
  return politics === 0;
}

/** What it does to the people's consent that a strand was heard and its demand then met, or not; points. */
function answered(met: boolean): number {
  return met ? GROUND.heededPeople : GROUND.notHeededPeople;
}

/** What the words of a text do to the two dials of consent once it is adopted, by paragraph; points. */
export function saidByText({ oversight, politics, form, authority }: Levels): readonly {
  readonly dial: 'people' | 'authorities';
  readonly by: number;
  readonly why: string;
}[] {
  const unqualified = authority === 3 && oversight < 2;
  return [
    { dial: 'people', by: GROUND.oversightPeople * oversight, why: 'oversight' },
    { dial: 'people', by: GROUND.politicsPeople * politics, why: 'politics' },
    { dial: 'authorities', by: politics >= 2 ? GROUND.politicsAuthorities * politics : 0, why: 'politics' },
    { dial: 'people', by: form === 3 ? GROUND.blueHelmetsPeople : 0, why: 'blueHelmets' },
    { dial: 'people', by: unqualified ? GROUND.unqualifiedForcePeople : 0, why: 'unqualifiedForce' },
  ];
}

/** What the two dials of consent would be if a text were adopted now, by what the table has heard; 0 to 100. */
export function consentUnder(
  scenario: Scenario,
  table: Pick<GameState, 'authorities' | 'people' | 'civil'>,
  levels: Levels,
): Pick<GameState, 'authorities' | 'people'> {
  const dials = { authorities: table.authorities, people: table.people };
  const add = (dial: keyof typeof dials, by: number): void => {
    dials[dial] = clamp(dials[dial] + by, 0, 100);
  };
  for (const { dial, by } of saidByText(levels)) add(dial, by);
  for (const strand of STRANDS) {
    if (table.civil.strands[strand] === 'heard') add('people', answered(demandMet(scenario, strand, levels)));
  }
  return dials;
}
