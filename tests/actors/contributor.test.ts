import { expect, test } from 'vitest';
import { advance } from '../../src/core/machine.ts';
import { type ContributorState, isAwaited, isUndecided } from '../../src/game/actors/contributor.ts';
import { TABLES } from '../../src/game/actors/index.ts';

type Event =
  | { readonly type: 'approached' | 'persuaded' | 'resolution-adopted' | 'vetted' | 'lead-lost' }
  | { readonly type: 'deployed'; readonly all: boolean };

const STATES: readonly ContributorState[] = [
  'unapproached',
  'interested',
  'pledged',
  'notified',
  'ready',
  'inTheatre',
  'tokenPresence',
  'withdrew',
];

/** The states that an event takes a contributor out of, each with where it leads. */
const led = (event: Event): string[] =>
  STATES.flatMap((from) => {
    const to = advance(TABLES.contributor, from, event);
    return to === from ? [] : [`${from} > ${to}`];
  });

test('a country that joins is approached, persuaded, notified, vetted and flown in', () => {
  expect(led({ type: 'approached' })).toEqual(['unapproached > interested']);
  expect(led({ type: 'persuaded' })).toEqual(['unapproached > pledged', 'interested > pledged']);
  expect(led({ type: 'resolution-adopted' })).toEqual(['pledged > notified']);
  expect(led({ type: 'vetted' })).toEqual(['notified > ready']);
  expect(led({ type: 'deployed', all: true })).toEqual(['ready > inTheatre']);
  expect(led({ type: 'deployed', all: false })).toEqual(['ready > tokenPresence']);
});

test('it withdraws when the lead is lost, until its people are there', () => {
  expect(led({ type: 'lead-lost' })).toEqual([
    'pledged > withdrew',
    'notified > withdrew',
    'ready > withdrew',
  ]);
});

test('it is undecided until it promises people, and awaited until they come', () => {
  expect(STATES.filter(isUndecided)).toEqual(['unapproached', 'interested']);
  expect(isUndecided(undefined)).toBe(false);
  expect(STATES.filter(isAwaited)).toEqual(['pledged', 'notified', 'ready']);
});
