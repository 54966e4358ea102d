import { penOf } from '../scenario/model/roster.ts';
import { apply, newGame } from '../game/apply.ts';
import { seatView } from '../game/seats/seatView.ts';
import type { GameState } from '../game/state.ts';
import type { WhipCount } from '../game/seats/view.ts';
import { whipCount } from '../game/seats/whipCount.ts';
import { type PolicyName, policy as policyNamed } from '../policy/policies.ts';
import type { Scenario } from '../scenario/model/scenario.ts';
import { play } from './play.ts';
import { modelDigest } from './modelDigest.ts';

/** What was said to come in one tenth of the scale, and how often it came. */
export interface Bin {
  /** Lower end, thousandths; a bin is a tenth wide. */
  readonly from: number;
  readonly n: number;
  /** Mean chance given and share that came, thousandths. */
  readonly said: number;
  readonly came: number;
}

/** How far the whip count that a seat made before the vote was borne out. */
export interface Calibration {
  readonly scenario: string;
  readonly policy: string;
  readonly games: number;
  /** Games in which there was a vote to count for. */
  readonly votes: number;
  /** A yes by each member but the penholder. */
  readonly yes: readonly Bin[];
  /** A veto by each permanent member but the penholder. */
  readonly veto: readonly Bin[];
  /** Adoption. */
  readonly passes: readonly Bin[];
  /** Share of votes in which the number in favour lay in the band of eight in ten, thousandths. */
  readonly inBand: number;
  /** Digest of the weights it was counted with. */
  readonly model: string;
}

interface Counted {
  n: number;
  said: number;
  came: number;
}

/**
 * Plays many games and holds each whip count, as the seat had it when it called the vote, against the hands.
 * @param after told after each game how many are done
 */
export function calibrate(
  scenario: Scenario,
  policy: PolicyName,
  games: number,
  seed: number,
  after: (done: number) => void = () => {},
): Calibration {
  const tallies = { yes: tenths(), veto: tenths(), passes: tenths() };
  let votes = 0;
  let inBand = 0;
  for (let game = 0; game < games; game += 1) {
    const counted = countBeforeVote(scenario, seed + game, policy);
    after(game + 1);
    if (counted === null) continue;
    const { count, state } = counted;
    const { tally } = state.outcome ?? {};
    if (!tally) continue;
    votes += 1;
    for (const { member, yes } of count.members) {
      if (member === penOf(scenario)) continue;
      note(tallies.yes, yes, state.members[member]?.vote?.hand === 'yes');
    }
    for (const { member, no } of count.members)
      if (member in count.vetoRisk) note(tallies.veto, no, state.members[member]?.vote?.hand === 'no');
    note(tallies.passes, count.passes, state.outcome?.vote === 'adopted');
    if (tally.yes >= count.low && tally.yes <= count.high) inBand += 1;
  }
  return {
    scenario: scenario.id,
    policy,
    games,
    votes,
    yes: bins(tallies.yes),
    veto: bins(tallies.veto),
    passes: bins(tallies.passes),
    inBand: votes === 0 ? 0 : Math.round((1000 * inBand) / votes),
    model: modelDigest(),
  };
}

/** One game played, and folded again to the moment before its vote. */
function countBeforeVote(
  scenario: Scenario,
  seed: number,
  policy: PolicyName,
): { readonly count: WhipCount; readonly state: GameState } | null {
  const { commands, state: end } = play(scenario, seed, policyNamed(policy));
  const called = commands.findIndex(({ type }) => type === 'call-vote');
  if (called < 0) return null;
  let state = newGame(scenario, seed);
  for (const command of commands.slice(0, called)) {
    const applied = apply(scenario, state, command);
    if (!applied.ok) throw new Error(`${command.type} was refused on replay`);
    state = applied.state;
  }
  const levels = state.draft.circulated;
  return levels === null
    ? null
    : { count: whipCount(scenario, seatView(scenario, state), levels), state: end };
}

function tenths(): Counted[] {
  return Array.from({ length: 10 }, () => ({ n: 0, said: 0, came: 0 }));
}

function note(tally: readonly Counted[], said: number, came: boolean): void {
  const bin = tally[Math.min(9, Math.floor(said / 100))] as Counted;
  bin.n += 1;
  bin.said += said;
  if (came) bin.came += 1;
}

function bins(tally: readonly Counted[]): Bin[] {
  return tally.flatMap(({ n, said, came }, index) =>
    n === 0
      ? []
      : [{ from: 100 * index, n, said: Math.round(said / n), came: Math.round((1000 * came) / n) }],
  );
}
