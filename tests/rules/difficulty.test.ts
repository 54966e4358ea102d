import { describe, expect, test } from 'vitest';
import game from '../../assets/locales/en/game.json' with { type: 'json' };
import panels from '../../assets/locales/en/panels.json' with { type: 'json' };
import table from '../../assets/locales/en/table.json' with { type: 'json' };
import { arrange } from '../../src/game/arrange.ts';
import { newGame } from '../../src/game/newGame.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import { whipCount } from '../../src/game/seats/whipCount.ts';
import type { Terms } from '../../src/game/tuning/difficulty.ts';
import { speaker } from '../../src/locale/say.ts';
import { DIFFICULTIES } from '../../src/scenario/model/arrangement.ts';
import { LEVELS, type Member, PARAGRAPHS, type Scenario } from '../../src/scenario/model/scenario.ts';
import { createSession, newSession, rewindsLeft } from '../../src/session/session.ts';
import { foresightOf } from '../../src/view/table/draft/foresight.ts';
import { nassau } from '../fixtures/nassau.ts';
import {
  after,
  chanceThat,
  contributor,
  funder,
  gameAt,
  lead,
  sourced,
  spread,
  startingWith,
  text,
  the,
  yearAfter,
} from './ground.ts';

const wants = Object.fromEntries(PARAGRAPHS.map((paragraph) => [paragraph, 1])) as Member['wants'];
const normal = startingWith(
  { slope: 20 },
  {
    council: nassau().council.map((member) => ({ ...member, wants })),
    leads: [lead('kenya', { at: 'declinedSoftly' })],
    contributors: [contributor('jamaica', { readiness: sourced(400) })],
    funders: [funder('canada', { ceiling: sourced(1000), benefit: sourced(60) })],
  },
);
const seeds = Array.from({ length: 60 }, (_, at) => at + 1);

/** Something of a game at each difficulty: Story, Normal, Hard and Realist. */
const at = <T>(seen: (scenario: Scenario) => T): T[] =>
  DIFFICULTIES.map((difficulty) => seen(arrange(normal, { difficulty })));

const CLOSE = { type: 'close-round' } as const;
const say = speaker('en', game, panels, table);

const EFFECTS: Record<keyof Terms, readonly [sentence: string, seen: () => unknown, expected: unknown]> = {
  attention: [
    'gives one point of attention more in every round of Story',
    () =>
      at((scenario) =>
        [gameAt(scenario), after(scenario, { ...gameAt(scenario), attention: 0 }, CLOSE).state].map(
          ({ attention }) => attention,
        ),
      ),
    [
      [4, 4],
      [3, 3],
      [3, 3],
      [3, 3],
    ],
  ],
  doubt: [
    'leaves a position in doubt by no level, one or two either way',
    () =>
      at((scenario) => {
        const known = Object.values(newGame(scenario, 1).knowledge.members);
        return Math.max(
          ...known.flatMap(({ low, high }) => high.map((most, index) => most - (low[index] ?? 0))),
        );
      }),
    [0, 2, 3, 3],
  ],
  bluffs: [
    'spreads two bluffs at Realist',
    () =>
      at((scenario) =>
        Math.max(
          ...seeds.map((seed) => {
            const known = Object.values(newGame(scenario, seed).knowledge.members);
            return known.flatMap(({ low, high }) =>
              low.filter((least, index) => least > 1 || (high[index] ?? 3) < 1),
            ).length;
          }),
        ),
      ),
    [0, 0, 0, 2],
  ],
  drift: [
    'moves positions off the record in no case of Story and Realist, in 22 of 100 and in 33',
    () =>
      at((scenario) => {
        const ideals = seeds.flatMap((seed) =>
          Object.values(newGame(scenario, seed).hidden.members).flatMap((one) => one.ideals),
        );
        return Math.round((100 * ideals.filter((ideal) => ideal !== 1).length) / ideals.length);
      }),
    [0, 22, 33, 0],
  ],
  expected: [
    'makes an estimate take that for as likely as it is at Normal and Hard, and Realist’s for as likely as Hard’s',
    () => {
      const view = seatView(normal, gameAt(normal));
      const [story, plain, hard, realist] = at((scenario) =>
        JSON.stringify(whipCount(scenario, view, text({ arms: 3 })).members),
      );
      return [story !== plain, plain !== hard, hard === realist];
    },
    [true, true, true],
  ],
  preview: [
    'tells red lines before they are asked for at Story, and of a wording at Realist nothing but hands',
    () => {
      const lines = at(
        (scenario) => the(newGame(scenario, 1).knowledge.members, 'china').redLines.length > 0,
      );
      const moved = DIFFICULTIES.map((difficulty) => {
        const session = createSession(nassau(), 1);
        newSession(session, 1, { difficulty });
        return LEVELS.some((level) =>
          foresightOf(session.getState(), say, { paragraph: 'authority', level }).seats.some(
            ({ stances }) => stances[0] !== stances[1],
          ),
        );
      });
      return [lines, moved];
    },
    [
      [true, false, false, false],
      [true, true, true, false],
    ],
  ],
  capital: [
    'gives eight points of capital more at Story and four less at Hard',
    () => at((scenario) => gameAt(scenario).capital - gameAt(normal).capital),
    [8, 0, -4, 0],
  ],
  consent: [
    'gives six points on both dials of consent at Story and takes three at Hard',
    () =>
      at((scenario) => [
        gameAt(scenario).authorities - gameAt(normal).authorities,
        gameAt(scenario).people - gameAt(normal).people,
      ]),
    [
      [6, 6],
      [0, 0],
      [-3, -3],
      [0, 0],
    ],
  ],
  readiness: [
    'makes those who may join readier by three tenths at Story and slower by a fifth at Hard',
    () =>
      at((scenario) => {
        const named = gameAt(scenario, (state) => void (the(state.leads, 'kenya').state = 'committed'));
        return chanceThat(
          [scenario, named, { type: 'send-delegation', who: 'jamaica' }],
          ({ state }) => the(state.contributors, 'jamaica').pledged > 0,
        );
      }),
    [670, 550, 470, 550],
  ],
  benefit: [
    'makes funders see 20 per cent more in a mission at Story and ten less at Hard',
    () =>
      at((scenario) => {
        const [least] = spread(
          [scenario, gameAt(scenario), { type: 'host-conference' }],
          501,
          ({ state }) => the(state.funders, 'canada').pledged,
        );
        return least;
      }),
    // Of 1,000 M USD a first conference without a lead draws 340 × 0.55, and the least luck three quarters of that.
    [140 * 1.2, 140.25, 140.25 * 0.9, 140.25].map(Math.floor),
  ],
  slope: [
    'makes pressure rise by four fifths, in full, by 115 in 100 and by 120, before the vote and after',
    () =>
      at((scenario) => {
        const rise = spread([scenario, gameAt(scenario), CLOSE], 11, ({ state }) => state.pressure);
        const year = yearAfter(scenario, text({ arms: 0 }));
        const later = spread([scenario, year, { type: 'next-quarter' }], 41, ({ state }) => state.pressure);
        return [(rise[5] ?? 0) - gameAt(scenario).pressure, (later[10] ?? 0) - year.pressure];
      }),
    [
      [16, 36],
      [20, 45],
      [23, 52],
      [24, 54],
    ],
  ],
  rewinds: [
    'allows three rounds to be taken back, one, or none',
    () => at((scenario) => rewindsLeft({ scenario, rewound: 0 })),
    [3, 1, 0, 0],
  ],
};

describe('the difficulty that a game is played at', () => {
  test.each(Object.values(EFFECTS))('%s', (_, seen, expected) => {
    expect(seen()).toEqual(expected);
  });
});
