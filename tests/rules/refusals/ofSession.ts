import type { Command } from '../../../src/game/verbs/index.ts';
import { at, briefing, type Cases, forged, start, where } from './cases.ts';

const CALL: Command = { type: 'call', who: 'gabon' };
const CLOSE: Command = { type: 'close-round' };
const ENVOY: Command = { type: 'appoint-envoy' };
const QUARTER: Command = { type: 'next-quarter' };
const answer = (event: string, option: number): Command => ({ type: 'answer-cable', event, option });

/** A cable with two answers lies on the table. */
const cabled = at(
  (state) => {
    state.session = 'cables';
    state.cables.push({ event: 'cable', round: 1, answered: null, needsAnswer: true });
  },
  {
    events: [
      {
        id: 'cable',
        kind: 'home',
        when: { round: 1 },
        title: { en: 'A cable' },
        text: { en: 'Which?' },
        effects: [],
        choices: [
          { label: { en: 'This' }, effects: [] },
          { label: { en: 'That' }, effects: [] },
        ],
      },
    ],
  },
);

/** Refusals that come of when a move is asked for, of what it costs, and of what is no move. */
export const OF_SESSION: Cases<
  | 'unknown-command'
  | 'not-now'
  | 'game-over'
  | 'answer-first'
  | 'no-such-cable'
  | 'no-such-option'
  | 'no-attention'
  | 'no-capital'
  | 'not-in-scenario'
> = {
  'unknown-command': [
    ['it is no move of this game', start, forged({ type: 'veto' }), CLOSE],
    ["it bears the name of an object's own part", start, forged({ type: 'toString' }), CLOSE],
    ['it has no type', start, forged({}), CLOSE],
    ['it is nothing', start, forged(null), CLOSE],
  ],
  'not-now': [
    ['no round is open before the brief is read', briefing, CLOSE, start],
    ['the brief was read before', start, { type: 'begin' }, briefing],
    ['no quarter passes before the vote', start, QUARTER, where({ session: 'aftermath' })],
  ],
  'game-over': [
    ['the vote has been held', where({ session: 'aftermath' }), CALL, start],
    ['the year has passed', where({ session: 'debrief' }), CALL, start],
    ['no fifth quarter follows', where({ session: 'debrief' }), QUARTER, where({ session: 'aftermath' })],
  ],
  'answer-first': [['a cable waits for its answer', cabled, CALL, answer('cable', 0)]],
  'no-such-cable': [
    ['no cable of that name waits', cabled, answer('letter', 0), answer('cable', 0)],
    ['none waits', start, answer('cable', 0), cabled],
  ],
  'no-such-option': [
    ['the cable has two answers', cabled, answer('cable', 2), answer('cable', 1)],
    ['answers are counted from nought', cabled, answer('cable', -1), answer('cable', 0)],
    ['answers are whole', cabled, answer('cable', 0.5), answer('cable', 0)],
  ],
  'no-attention': [
    ['none is left in this round', where({ attention: 0 }), CALL, start],
    ['a conference takes two points', where({ attention: 1 }), { type: 'host-conference' }, start],
  ],
  'no-capital': [
    ['the last point is not for spending', where({ capital: 1 }), CALL, where({ capital: 2 })],
    ['an envoy takes eight', where({ capital: 8 }), ENVOY, where({ capital: 9 })],
    [
      'help is for those with ten',
      where({ capital: 9 }),
      { type: 'offer-assistance', who: 'gabon' },
      where({ capital: 10 }),
    ],
  ],
  'not-in-scenario': [
    [
      'the scenario leaves calls out',
      at(undefined, { verbs: ['sound-out'] }),
      CALL,
      { type: 'sound-out', who: 'gabon' },
    ],
    [
      'a meeting takes the text as it lies',
      at(undefined, { meeting: { partners: { v: 8 }, money: { v: 50 } } }),
      { type: 'circulate-draft' },
      start,
    ],
  ],
};
