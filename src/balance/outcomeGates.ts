import { penOf } from '../scenario/model/roster.ts';
import { POLICIES, type PolicyName } from '../policy/policies.ts';
import { type Scenario, STRANDS } from '../scenario/model/scenario.ts';
import { type Gate, gate, type Held } from './gate.ts';
import type { Shown } from './line.ts';
import type { EndingRow } from './rows.ts';
import { everCounted, firstGame, gameWith, NEGOTIATORS, type Survey, tallyOf } from './survey.ts';
import { countOf, counts, type Tally } from './tally.ts';

/** Bots that pull on one lever only. */
const SINGLE_MINDED = [
  'rush',
  'soften',
  'hardline',
  'money-first',
  'legitimacy-first',
  'buyer',
] as const satisfies readonly PolicyName[];

/** A share of a player's games, thousandths. */
function shareOf(tally: Tally, name: string): number {
  return tally.games === 0 ? 0 : Math.round((1000 * countOf(tally, name)) / tally.games);
}

/** The moves that history made bring about what happened: the same vote, or no mission where there was none. */
export function historyGate(found: Survey): Gate {
  const { scenario } = found;
  const tally = tallyOf(found, 'history');
  const { vote } = scenario.history;
  const first = firstGame(found, 'history');
  const shown = (name: string): Shown => gameWith(found, name, 'history') ?? first;
  if (vote === undefined) {
    const checks: Held[] = [
      atLeast('history.no-lead', shareOf(tally, 'lead.none'), 800, {}, shown('lead.none')),
    ];
    if (!scenario.meeting)
      checks.unshift(
        atLeast('history.no-vote', shareOf(tally, 'vote.notTabled'), 800, {}, shown('vote.notTabled')),
      );
    return gate('B1', checks);
  }
  const recorded = `${vote.yes}-${vote.no}-${vote.abstaining.length}`;
  // In a game nobody is absent: a hand that was not raised in history may be any.
  const absent = vote.absent?.length ?? 0;
  const [most] = counts(tally, 'tally.');
  const near = counts(tally, 'tally.').reduce((sum, [name, n]) => {
    const yes = Number(name.split('-')[0]);
    return yes >= vote.yes - 1 && yes <= vote.yes + absent + 1 ? sum + n : sum;
  }, 0);
  const close = Math.round((1000 * near) / Math.max(1, tally.games));
  return gate('B1', [
    // History's texts were adopted: what was vetoed or fell short is in no scenario's record.
    atLeast('history.adopted', shareOf(tally, 'vote.adopted'), 800, {}, shown('vote.adopted')),
    atLeast('history.yes', close, 800, { yes: vote.yes }, shown(`tally.${recorded}`)),
    {
      key: 'history.tally',
      values: { recorded, most: most?.[0] ?? '-', share: shareOf(tally, `tally.${most?.[0]}`) },
      passed: most !== undefined && isRecorded(vote, most[0]),
      shown: shown(`tally.${most?.[0]}`),
    },
    ...vote.abstaining.map((who) =>
      atLeast(
        'history.abstains',
        shareOf(tally, `hand.${who}.abstain`),
        500,
        { who },
        shown(`hand.${who}.abstain`),
      ),
    ),
  ]);
}

/** Whether a count of fifteen hands is the record's, whatever those raised who were absent then. */
function isRecorded(vote: NonNullable<Scenario['history']['vote']>, counted: string): boolean {
  const [yes = 0, no = 0, abstain = 0] = counted.split('-').map(Number);
  return yes >= vote.yes && no >= vote.no && abstain >= vote.abstaining.length;
}

/** No bot that pulls on one lever gets to a good ending often. */
export function noFreeLunchGate(found: Survey): Gate {
  return gate(
    'B2',
    SINGLE_MINDED.map((player) => {
      const tally = tallyOf(found, player);
      const shown = gameOf(found, player, 'good');
      return atMost('good', shareOf(tally, 'good'), 100, { player }, shown);
    }),
  );
}

/** A good player gets there sometimes, and rarely all the way. */
export function winnableGate(found: Survey): Gate {
  const tally = tallyOf(found, 'balanced');
  const good = between('winnable', shareOf(tally, 'good'), 200, 600, {}, gameOf(found, 'balanced', 'good'));
  if (found.scenario.goals !== undefined) return gate('B3', [good]);
  const usable = 'ending.USABLE';
  return gate('B3', [
    good,
    between('usable', shareOf(tally, usable), 30, 80, {}, gameOf(found, 'balanced', usable)),
  ]);
}

/** A bot that plays anything gets no text, and one that does nothing gets nowhere. */
export function notRandomGate(found: Survey): Gate {
  const [random, passive] = [tallyOf(found, 'random'), tallyOf(found, 'passive')];
  return gate('B4', [
    atMost(
      'random-adopts',
      shareOf(random, 'vote.adopted'),
      100,
      {},
      gameOf(found, 'random', 'vote.adopted'),
    ),
    atMost('passive-wins', shareOf(passive, 'good'), 0, {}, gameOf(found, 'passive', 'good')),
  ]);
}

/** Every ending is reached, in as many games as five in twenty thousand, or cannot be by the rules. */
export function endingsGate(found: Survey, rows: readonly EndingRow[]): Gate {
  const least = Math.max(1, Math.round((5 * found.played) / 20_000));
  return gate(
    'B8',
    rows.map(({ ending, reached, impossible }): Held => {
      const shown = gameWith(found, `ending.${ending}`, 'balanced', 'history', ...NEGOTIATORS);
      if (impossible !== null && reached === 0)
        return { key: 'ending-impossible', values: { ending, why: impossible }, passed: true, shown: null };
      return {
        key: reached === 0 ? 'ending-never' : 'ending',
        values: { ending, reached, played: found.played, least },
        passed: reached >= least,
        shown: shown ?? firstGame(found, 'balanced'),
      };
    }),
  );
}

/** Moves a round in the games of a player who means it: 24 to 40 in twelve rounds. */
const SHORTEST = 2;
const LONGEST = 40 / 12;

/** Games are as long as they should be, and nobody is ever left without a move. */
export function lengthGate(found: Survey): Gate {
  const { rounds } = found.scenario.period;
  const [low, high] = [Math.round(SHORTEST * rounds), Math.round(LONGEST * rounds)];
  const lengths = (['balanced', 'history'] as const).map((player) => {
    const tally = tallyOf(found, player);
    const of = counts(tally, 'length.');
    const within = of.reduce(
      (sum, [moves, n]) => (Number(moves) >= low && Number(moves) <= high ? sum + n : sum),
      0,
    );
    const odd = of.find(([moves]) => Number(moves) < low || Number(moves) > high);
    const share = Math.round((1000 * within) / Math.max(1, tally.games));
    const shown = gameOf(found, player, odd ? `length.${odd[0]}` : `length.${of[0]?.[0]}`);
    return atLeast('length', share, 950, { player, shortest: low, longest: high }, shown);
  });
  const locked = countOf(tallyOf(found, 'explorer'), 'locked');
  return gate('B10', [
    ...lengths,
    { key: 'locked', values: { locked }, passed: locked === 0, shown: gameOf(found, 'explorer', 'locked') },
  ]);
}

/** A veto has a crossed red line behind it that could have been learnt. */
export function vetoGate(found: Survey): Gate {
  const { scenario } = found;
  const cast = scenario.council.reduce(
    (sum, { id }) => (id === penOf(scenario) ? sum : sum + everCounted(found, `veto.${id}`)),
    0,
  );
  if (cast === 0) return gate('B11', []);
  const crossed = everCounted(found, 'veto.crossed');
  const known = Math.round((1000 * everCounted(found, 'veto.known')) / cast);
  const share = Math.round((1000 * crossed) / cast);
  const shown = gameWith(found, 'veto.crossed', ...POLICIES);
  return gate('B11', [atLeast('veto', share, 950, { cast, known }, shown)]);
}

/** What each voice asks for can be had in a game that goes well, and the road without a force is open. */
export function fairnessGate(found: Survey, rows: readonly EndingRow[]): Gate {
  const checks = STRANDS.map((strand): Held => {
    const games = everCounted(found, `demand.${strand}`);
    const shown = gameWith(found, `demand.${strand}`, 'balanced') ?? firstGame(found, 'balanced');
    return { key: 'voice', values: { strand, games }, passed: games > 0, shown };
  });
  const road = rows.find(({ ending }) => ending === 'ROAD');
  if (road === undefined || (road.impossible !== null && road.reached === 0)) return gate('B12', checks);
  const shown = gameWith(found, 'ending.ROAD', ...NEGOTIATORS) ?? firstGame(found, 'road');
  return gate('B12', [
    ...checks,
    { key: 'road', values: { games: road.reached, ending: 'ROAD' }, passed: road.reached > 0, shown },
  ]);
}

/** A player's game in which something was counted, or its first where it never was. */
function gameOf(found: Survey, player: 'explorer' | PolicyName, name: string): Shown {
  const seed = tallyOf(found, player).counted[name]?.first;
  return seed === undefined ? firstGame(found, player) : { player, without: null, seed };
}

function atLeast(key: string, share: number, low: number, values: Held['values'], shown: Shown | null): Held {
  return { key, values: { ...values, share, low }, passed: share >= low, shown };
}

function atMost(key: string, share: number, high: number, values: Held['values'], shown: Shown | null): Held {
  return { key, values: { ...values, share, high }, passed: share <= high, shown };
}

function between(
  key: string,
  share: number,
  low: number,
  high: number,
  values: Held['values'],
  shown: Shown | null,
): Held {
  return { key, values: { ...values, share, low, high }, passed: share >= low && share <= high, shown };
}
