import { type GameState, type Outcome, type Seal, type Seals } from '../game/state.ts';
import { type Hand } from '../game/votes.ts';
import { type PolicyName, policy as policyNamed } from '../policy/policies.ts';
import { ENDINGS, type Ending, type Scenario } from '../scenario/model/scenario.ts';
import { play } from './play.ts';

/** How many games of a batch ended which way: what `penholder simulate --json` prints, but for its speed. */
export interface Batch {
  readonly scenario: string;
  readonly policy: string;
  readonly games: number;
  readonly seed: number;
  readonly endings: Record<Ending, number>;
  readonly vote: Record<Outcome['vote'], number>;
  /** Hands in favour, against and abstaining: `13-0-2`, the most frequent first. */
  readonly tally: Record<string, number>;
  readonly members: Record<string, Record<Hand, number>>;
  readonly seals: Record<keyof Seals, Record<Seal, number>>;
  /** Who had committed to lead at the end. */
  readonly lead: Record<string, number>;
}

/** Games that follow one another: of seed, seed + 1 and so on. */
export interface Run {
  readonly games: number;
  readonly seed: number;
}

/** Plays many games with one policy. Game i, counted from 0, is the game of seed + i. */
export function simulate(scenario: Scenario, policy: PolicyName, games: number, seed: number): Batch {
  const batch = empty(scenario, policy, games, seed);
  const chooses = policyNamed(policy);
  for (let game = 0; game < games; game += 1) count(batch, play(scenario, seed + game, chooses).state);
  return { ...batch, tally: byFrequency(batch.tally) };
}

/** A scenario and who plays it: what all runs of a batch have in common. */
export interface Pairing {
  readonly scenario: Scenario;
  readonly policy: PolicyName;
}

/** Plays the games of one run. */
export function simulateRun({ scenario, policy }: Pairing, { games, seed }: Run): Batch {
  return simulate(scenario, policy, games, seed);
}

/** Cuts a run into parts of equal length, or of one game more. */
export function partsOf({ games, seed }: Run, parts: number): Run[] {
  const at = (part: number): number => Math.floor((part * games) / parts);
  return Array.from({ length: parts }, (_, part) => ({
    games: at(part + 1) - at(part),
    seed: seed + at(part),
  }));
}

/**
 * Adds up batches of runs that follow one another, as one batch of all their games.
 * @param batches at least one, in the order of their seeds
 */
export function joined(batches: readonly Batch[]): Batch {
  const [first] = batches;
  if (!first) throw new Error('no batch is to be joined');
  const sum = <T>(of: (batch: Batch) => T): T => batches.map(of).reduce((all, next) => added(all, next) as T);
  const { scenario, policy, seed } = first;
  return {
    scenario,
    policy,
    games: sum(({ games }) => games),
    seed,
    endings: sum(({ endings }) => endings),
    vote: sum(({ vote }) => vote),
    tally: byFrequency(sum(({ tally }) => tally)),
    members: sum(({ members }) => members),
    seals: sum(({ seals }) => seals),
    lead: sum(({ lead }) => lead),
  };
}

/** Adds up numbers, or the numbers of tables place by place; what stands in one only counts as it is. */
function added(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a ?? b;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, added(one[key], other[key])]));
}

function empty(scenario: Scenario, policy: string, games: number, seed: number): Batch {
  const seal = (): Record<Seal, number> => ({ empty: 0, half: 0, full: 0 });
  const nobodyYet = scenario.leads.map(({ id }) => [id, 0] as const);
  return {
    scenario: scenario.id,
    policy,
    games,
    seed,
    endings: Object.fromEntries(ENDINGS.map((id) => [id, 0])) as Record<Ending, number>,
    vote: { adopted: 0, vetoed: 0, failed: 0, notTabled: 0 },
    tally: {},
    members: Object.fromEntries(scenario.council.map(({ id }) => [id, { yes: 0, no: 0, abstain: 0 }])),
    seals: { text: seal(), lead: seal(), money: seal(), consent: seal() },
    lead: { ...Object.fromEntries(nobodyYet), none: 0 },
  };
}

function count(batch: Batch, { outcome, members }: GameState): void {
  if (outcome === null) return;
  batch.endings[outcome.ending] += 1;
  batch.vote[outcome.vote] += 1;
  if (outcome.tally) {
    const { yes, no, abstain } = outcome.tally;
    more(batch.tally, `${yes}-${no}-${abstain}`);
  }
  for (const [id, hands] of Object.entries(batch.members)) {
    const vote = members[id]?.vote;
    if (vote) hands[vote.hand] += 1;
  }
  for (const [lock, seals] of Object.entries(batch.seals)) seals[outcome.seals[lock as keyof Seals]] += 1;
  more(batch.lead, outcome.lead ?? 'none');
}

function more(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function byFrequency(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
