import { STRANDS } from '../../scenario/model/scenario.ts';
import type { Strand } from '../../scenario/model/scenario.ts';
import { CONSULTATION } from '../tuning/index.ts';
import { move, sendCivil, tell } from '../turn.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/** Hears one strand of Haitian civil society. To hear a demand and not to meet it is worse than not to ask. */
export const consultStrand = verb({
  id: 'consult-strand',
  fields: { strand: 'strand' },
  phase: 'moves',
  aims: ['strand'],
  key: {
    family: 'home',
    letter: ({ strand }) => ({ securityNow: 's', accordFirst: 'a', noIntervention: 'n' })[strand],
  },
  optional: true,
  cost: { attention: 1 },
  reveals: true,
  risks: true,
  refusal: ({ view, command }) => {
    if (!STRANDS.includes(command.strand)) return no('nobody-of-that-name');
    return view.civil.strands[command.strand] === 'unheard' ? null : no('already-done');
  },
  choices: ({ who }) => [{ type: 'consult-strand', strand: who as Strand }],
  values: ({ view }) => ({ people: peopleWon(view.civil.consultations) }),
  carryOut: (turn, { strand }) => {
    const { civil } = turn.state;
    const gain = peopleWon(civil.consultations);
    civil.consultations += 1;
    sendCivil(turn, { type: `consulted-${strand}` });
    tell(turn, { type: 'strand-consulted', strand });
    move(turn, 'people', gain, 'consulted');
  },
});

/** Points of the people's consent that one more consultation wins after so many. */
function peopleWon(consultations: number): number {
  const { people } = CONSULTATION;
  return people[Math.min(consultations, people.length - 1)] ?? 0;
}
