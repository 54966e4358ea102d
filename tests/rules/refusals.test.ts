import { describe, expect, test } from 'vitest';
import type { RefusalCode } from '../../src/game/verbs/refusals.ts';
import { type Cases, refusedAtTheDoor } from './refusals/cases.ts';
import { OF_PEOPLE } from './refusals/ofPeople.ts';
import { OF_SESSION } from './refusals/ofSession.ts';
import { OF_TEXT } from './refusals/ofText.ts';

/** Every refusal that there is: one that no case reaches does not compile. */
const CASES: Cases<RefusalCode> = { ...OF_SESSION, ...OF_TEXT, ...OF_PEOPLE };

describe.each(Object.entries(CASES))('a move is refused as %s', (code, cases) => {
  test.each(cases)('because %s', (_why, game, command, unless) => {
    const before = structuredClone(game.state);
    expect(refusedAtTheDoor(game, command)).toBe(code);
    expect(game.state).toEqual(before);
    const other = 'state' in unless ? refusedAtTheDoor(unless, command) : refusedAtTheDoor(game, unless);
    expect(other).toBeNull();
  });
});
