import { penOf } from '../scenario/model/roster.ts';
import { digest } from '../core/digest.ts';
import { apply, newGame } from '../game/apply.ts';
import type { Command } from '../game/verbs/index.ts';
import type { GameState } from '../game/state.ts';
import { policy } from '../policy/policies.ts';
import {
  type Ask,
  type Lead,
  type Level,
  type Levels,
  PARAGRAPHS,
  type Scenario,
  STRANDS,
  type StrandPosition,
} from '../scenario/model/scenario.ts';
import { play } from '../simulate/play.ts';
import { emptyTally, note, type Tally } from './tally.ts';

/**
 * The games in which actors are put to the test: the road that history took, a good player's, and that of one who
 * neglects the Council, where each hand counts.
 */
export const TRIED = ['history', 'balanced', 'money-first'] as const;

const TRAITS = [
  'interest',
  'ties',
  'status',
  'pay',
  'tolerance',
  'stretch',
  'history',
  'opposition',
] as const satisfies readonly (keyof Lead['willingness'])[];

/** Somebody in a scenario, and the same scenario with that one turned round. */
export interface Turned {
  readonly kind: 'member' | 'lead' | 'contributor' | 'funder' | 'strand';
  readonly id: string;
  readonly scenario: Scenario;
}

/**
 * Replays games, command for command, with each actor in turn wanting the opposite: a member the other end of
 * every paragraph and request, a lead is as eager as it was reluctant and gives nothing in its stead, a
 * contributor never comes, a funder has nothing, a strand asks for the other side of its paragraph. A command
 * that this makes impossible is left out. Nobody is taken away, so that the dice fall as they did.
 */
export function tryActors(scenario: Scenario, seed: number, games: number): Tally {
  const tally = emptyTally();
  const turned = turnedActors(scenario);
  for (let at = seed; at < seed + games; at += 1) {
    for (const name of TRIED) {
      const { commands, state } = play(scenario, at, policy(name));
      note(tally, 'tried', at);
      const before = resultOf(state);
      for (const { kind, id, scenario: other } of turned) {
        const changed = resultOf(followed(other, at, commands)) !== before;
        if (changed) note(tally, `changed.${kind}.${id}.${name}`, at);
      }
    }
  }
  return tally;
}

/** Everyone in a scenario but the penholder's own delegation, each turned round. */
export function turnedActors(scenario: Scenario): readonly Turned[] {
  const { council, leads, contributors, funders, strands } = scenario;
  const each = <T extends { readonly id: string }>(
    kind: Turned['kind'],
    items: readonly T[],
    turn: (item: T) => T,
    put: (items: readonly T[]) => Scenario,
  ): Turned[] =>
    items.map(({ id }) => ({
      kind,
      id,
      scenario: put(items.map((item) => (item.id === id ? turn(item) : item))),
    }));
  return [
    ...each(
      'member',
      council,
      (member) => ({ ...member, wants: otherEnd(member.wants), asks: member.asks.map(otherAsk) }),
      (items) => ({ ...scenario, council: items }),
    ).filter(({ id }) => id !== penOf(scenario)),
    ...each(
      'lead',
      leads,
      (lead) => ({
        ...lead,
        willingness: otherWay(lead.willingness),
        ...(lead.gift && { gift: { ...lead.gift, v: 0 } }),
      }),
      (items) => ({ ...scenario, leads: items }),
    ),
    ...each(
      'contributor',
      contributors,
      (one) => ({ ...one, readiness: { ...one.readiness, v: 0 } }),
      (items) => ({ ...scenario, contributors: items }),
    ),
    ...each(
      'funder',
      funders,
      (funder) => ({ ...funder, ceiling: { ...funder.ceiling, v: 0 } }),
      (items) => ({ ...scenario, funders: items }),
    ),
    ...STRANDS.map(
      (id): Turned => ({
        kind: 'strand',
        id,
        scenario: { ...scenario, strands: { ...strands, [id]: otherSide(strands[id]) } },
      }),
    ),
  ];
}

function otherEnd(wants: Levels): Levels {
  return Object.fromEntries(PARAGRAPHS.map((paragraph) => [paragraph, 3 - wants[paragraph]])) as Levels;
}

/** Eager where it was reluctant, traits of 0 to 100 each. */
function otherWay(traits: Lead['willingness']): Lead['willingness'] {
  const turned = TRAITS.map((trait) => [trait, 100 - traits[trait]]);
  return { ...traits, ...Object.fromEntries(turned) };
}

function otherAsk(ask: Ask): Ask {
  return ask.paragraph === undefined ? ask : otherSide(ask);
}

/** What asks for a level of a paragraph asks for the levels that it would not have. */
function otherSide<T extends Pick<StrandPosition, 'atLeast' | 'atMost'>>(asked: T): T {
  const { atLeast, atMost, ...rest } = asked;
  const turned =
    atLeast !== undefined && atLeast > 0
      ? { ...rest, atMost: (atLeast - 1) as Level }
      : { ...rest, atLeast: Math.min(3, (atMost ?? 2) + 1) as Level };
  return turned as T;
}

/** What a game came to: its ending, its hands, its seals and who leads. */
function resultOf(state: GameState): string {
  const { outcome } = state;
  return digest([
    outcome?.ending ?? null,
    outcome?.vote ?? null,
    { ...outcome?.tally },
    { ...outcome?.seals },
    outcome?.lead ?? null,
  ]);
}

function followed(scenario: Scenario, seed: number, commands: readonly Command[]): GameState {
  let state = newGame(scenario, seed);
  for (const command of commands) {
    const applied = apply(scenario, state, command);
    if (applied.ok) state = applied.state;
  }
  return state;
}
