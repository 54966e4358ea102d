import { hasTalks } from '../actors/hostAuthorities.ts';
import { LETTER } from '../tuning/index.ts';
import { move, sendHost, tell } from '../turn.ts';
import { no } from './refusals.ts';
import { verb } from './verb.ts';

/** Asks Haiti's authorities to renew their letter of request, as they did on 22 September 2023. */
export const requestLetter = verb({
  id: 'request-letter',
  fields: {},
  phase: 'moves',
  aims: ['desk'],
  office: 'haiti-authorities',
  key: { family: 'home', letter: 'l' },
  optional: true,
  cost: { attention: 1 },
  risks: true,
  refusal: ({ view }) => (view.host.request === 'reaffirmed' ? no('already-done') : null),
  certainty: ({ view }) => Math.min(1000, chanceOfLetter(view.authorities)),
  carryOut: (turn) => {
    const { state } = turn;
    const granted = turn.luck.chance(chanceOfLetter(state.authorities));
    tell(turn, { type: 'letter-requested', granted });
    if (granted) {
      sendHost(turn, { type: 'letter-renewed' });
      move(turn, 'authorities', LETTER.authorities, 'letter');
    }
    if (!hasTalks(state.host)) move(turn, 'people', LETTER.contestedPeople, 'contestedRequest');
  },
});

/** Chance that the letter is renewed, thousandths: the more the authorities welcome the mission, the higher. */
function chanceOfLetter(authorities: number): number {
  return LETTER.chance + LETTER.chancePerPoint * authorities;
}
