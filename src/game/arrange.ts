import { penOf } from '../scenario/model/roster.ts';
import { clamp } from '../core/numbers.ts';
import type { Arrangement, Carried } from '../scenario/model/arrangement.ts';
import type { Contributor, Funder, Scenario, Sourced } from '../scenario/model/scenario.ts';
import type { Terms } from './tuning/index.ts';
import { CARRY, DIFFICULTY } from './tuning/index.ts';

/** What the difficulty that a scenario is played at changes. */
export function termsOf({ arranged }: Scenario): Terms {
  return DIFFICULTY[arranged?.by.difficulty ?? 'normal'];
}

/** What was carried into a scenario from the chapter before it, held to the cap. */
export function carriedInto({ arranged }: Scenario): Carried {
  return arranged?.by.carried ?? {};
}

/** A scenario as it was read, whatever has been laid over it. */
export function unarranged(scenario: Scenario): Scenario {
  return scenario.arranged?.from ?? scenario;
}

/**
 * Lays a difficulty and what was carried over upon a scenario. An arrangement that says nothing gives the
 * scenario as it was read; one that is laid over another replaces it. Whatever is asked for, nothing that
 * is carried moves a start by more than the cap, and names the scenario does not know are left out.
 */
export function arrange(scenario: Scenario, arrangement: Arrangement): Scenario {
  const from = unarranged(scenario);
  const carried = arrangement.carried ? capped(from, arrangement.carried) : {};
  const difficulty = arrangement.difficulty ?? 'normal';
  if (difficulty === 'normal' && Object.keys(carried).length === 0) return from;
  const by: Arrangement = {
    ...(difficulty !== 'normal' && { difficulty }),
    ...(Object.keys(carried).length > 0 && { carried }),
  };
  const terms = DIFFICULTY[difficulty];
  const { start } = from;
  const dial = (from: Sourced, by: number): Sourced => changed(from, clamp(from.v + by, 0, 100));
  return {
    ...from,
    arranged: { from, by },
    start: {
      ...start,
      attention: changed(start.attention, start.attention.v + terms.attention),
      capital: dial(start.capital, terms.capital),
      credibility: dial(start.credibility, carried.credibility ?? 0),
      authorities: dial(start.authorities, terms.consent),
      people: dial(start.people, terms.consent + (carried.people ?? 0)),
      pressure: dial(start.pressure, carried.pressure ?? 0),
      slope: changed(start.slope, steeper(start.slope.v, terms.slope)),
    },
    contributors: from.contributors.map((one) => warmed(one, terms, carried)),
    funders: from.funders.map((one) => trusting(one, terms, carried)),
  };
}

/** A slope at so many per cent of its steepness; a slope that falls falls the less, the harder the game. */
export function steeper(slope: number, percent: number): number {
  return slope + Math.round((Math.abs(slope) * (percent - 100)) / 100);
}

/** A number that no longer is what its source said is our own design. */
function changed(from: Sourced, v: number): Sourced {
  return v === from.v ? from : { v, basis: 'design' };
}

function warmed(one: Contributor, terms: Terms, { relations }: Carried): Contributor {
  const { readiness } = one;
  const by = share(readiness.v, terms.readiness + (relations?.[one.id] ?? 0));
  return { ...one, readiness: changed(readiness, clamp(readiness.v + by, 0, 1000)) };
}

function trusting(one: Funder, terms: Terms, { oversight = 0 }: Carried): Funder {
  const { benefit } = one;
  return {
    ...one,
    benefit: changed(benefit, benefit.v + terms.benefit + share(Math.abs(benefit.v), oversight)),
  };
}

/** A percentage of a number, rounded toward nothing. */
function share(of: number, percent: number): number {
  return Math.trunc((of * percent) / 100);
}

/** The most, either way, by which something carried may move a start. */
function most(start: number): number {
  return share(Math.abs(start), CARRY.cap);
}

function capped(scenario: Scenario, carried: Carried): Carried {
  const { start, council, leads, contributors, funders } = scenario;
  const within = (value: number | undefined, limit: number): number => clamp(value ?? 0, -limit, limit);
  const known = (ids: readonly { readonly id: string }[], limit: number, of: Carried['favours']) =>
    Object.fromEntries(
      [...new Set(ids.map(({ id }) => id))].flatMap((id) => {
        const value = of && Object.hasOwn(of, id) ? within(of[id], limit) : 0;
        return value === 0 || id === penOf(scenario) ? [] : [[id, value]];
      }),
    );
  const points = {
    credibility: within(carried.credibility, most(start.credibility.v)),
    people: within(carried.people, most(start.people.v)),
    pressure: within(carried.pressure, most(start.pressure.v)),
    oversight: within(carried.oversight, CARRY.cap),
  };
  const tables = {
    favours: known(council, CARRY.favours, carried.favours),
    relations: known([...council, ...leads, ...contributors], CARRY.cap, carried.relations),
    banked: bankedWithin(scenario, funders, carried.banked ?? {}),
  };
  return {
    ...Object.fromEntries(Object.entries(points).filter(([, value]) => value !== 0)),
    ...Object.fromEntries(Object.entries(tables).filter(([, of]) => Object.keys(of).length > 0)),
  };
}

/**
 * Money within the cap, which is a share of all that a standing mission has in the bank, or, where none
 * stands, of the lowest estimate of a year. What goes beyond it is taken from every funder alike.
 */
function bankedWithin(
  { standing, need }: Scenario,
  funders: readonly Funder[],
  banked: Readonly<Record<string, number>>,
): Record<string, number> {
  const stands = (id: string): number => standing?.banked[id]?.v ?? 0;
  const start = standing ? funders.reduce((sum, { id }) => sum + stands(id), 0) : need.v[0];
  const asked = funders.flatMap(({ id, ceiling }) => {
    const value = Object.hasOwn(banked, id) ? (banked[id] ?? 0) : 0;
    return value === 0 ? [] : [[id, clamp(value, -stands(id), Math.max(0, ceiling.v - stands(id)))] as const];
  });
  const size = asked.reduce((sum, [, value]) => sum + Math.abs(value), 0);
  const limit = most(start);
  return Object.fromEntries(
    asked
      .map(([id, value]) => [id, size > limit ? Math.trunc((value * limit) / size) : value] as const)
      .filter(([, value]) => value !== 0),
  );
}
