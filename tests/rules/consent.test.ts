import { describe, expect, test } from 'vitest';
import { consentUnder, saidByText, weighAdoptedText } from '../../src/game/rules/consent.ts';
import { openTurn } from '../../src/game/turn.ts';
import { type Strand, STRANDS } from '../../src/scenario/model/scenario.ts';
import { type Change, gameAt, text, world } from './ground.ts';

const scenario = world();
/** A text that says nothing of conduct, politics or force. */
const MUTE = text({ oversight: 0, politics: 0, form: 1, authority: 2, tasks: 0 });

describe('what a text does to consent once it is adopted', () => {
  const said = (changes: Parameters<typeof text>[0]): string[] =>
    saidByText({ ...MUTE, ...changes })
      .filter(({ by }) => by !== 0)
      .map(({ dial, by, why }) => `${dial} ${by} ${why}`);

  test('is nothing where it is silent on conduct and politics', () => {
    expect(said({})).toEqual([]);
  });

  test('is five points of the people by each level of oversight, and four by each of politics', () => {
    expect(said({ oversight: 2 })).toEqual(['people 10 oversight']);
    expect(said({ politics: 1 })).toEqual(['people 4 politics']);
  });

  test('is two points of the authorities less by each level of politics from the second', () => {
    expect(said({ politics: 2 })).toEqual(['people 8 politics', 'authorities -4 politics']);
    expect(said({ politics: 3 })).toEqual(['people 12 politics', 'authorities -6 politics']);
  });

  test('is twelve points less for blue helmets, and eight for all force without oversight', () => {
    expect(said({ form: 3 })).toEqual(['people -12 blueHelmets']);
    expect(said({ form: 2 })).toEqual([]);
    expect(said({ authority: 3 })).toEqual(['people -8 unqualifiedForce']);
    expect(said({ authority: 3, oversight: 1 })).toEqual([
      'people 5 oversight',
      'people -8 unqualifiedForce',
    ]);
    expect(said({ authority: 3, oversight: 2 })).toEqual(['people 10 oversight']);
  });
});

const heard =
  (...strands: Strand[]): Change =>
  (state) => {
    Object.assign(state, { authorities: 50, people: 40 });
    for (const strand of strands) state.civil.strands[strand] = 'heard';
  };

describe('consent as it would be under a text', () => {
  const under = (levels: Parameters<typeof text>[0], ...strands: Strand[]) =>
    consentUnder(scenario, gameAt(scenario, heard(...strands)), { ...MUTE, ...levels });

  test('has in it what the text says', () => {
    expect(under({})).toEqual({ authorities: 50, people: 40 });
    expect(under({ politics: 3, oversight: 1 })).toEqual({ authorities: 44, people: 57 });
  });

  test('rises by six points for each strand that was heard and is answered, and falls by eight for one that is not', () => {
    // The text sends nobody on joint operations, asks for no accord, and has force in it.
    expect(under({}, 'securityNow').people).toBe(32);
    expect(under({ tasks: 2 }, 'securityNow').people).toBe(46);
    expect(under({ tasks: 2 }).people).toBe(40);
    expect(under({}, 'securityNow', 'accordFirst').people).toBe(24);
  });

  test('stays between nothing and a hundred', () => {
    const at = (people: number) => ({ ...gameAt(scenario, heard('securityNow')), people });
    expect(consentUnder(scenario, at(3), MUTE).people).toBe(0);
    expect(consentUnder(scenario, at(97), { ...MUTE, tasks: 2, oversight: 3 }).people).toBe(100);
  });
});

test('each strand reads the adopted text, and what was heard and not answered is told', () => {
  const turn = openTurn(scenario, gameAt(scenario, heard('securityNow', 'accordFirst')));
  weighAdoptedText(turn, { ...MUTE, tasks: 2 });
  const answers = turn.events.flatMap((event) =>
    event.type === 'strand-answered' ? [[event.strand, event.met] as const] : [],
  );
  expect(answers.map(([strand]) => strand)).toEqual([...STRANDS]);
  expect(Object.fromEntries(answers)).toMatchObject({ securityNow: true, accordFirst: false });
  expect(turn.events).toContainEqual(expect.objectContaining({ why: 'heeded', by: 6 }));
  expect(turn.events).toContainEqual(expect.objectContaining({ why: 'notHeeded', by: -8 }));
  expect(turn.state.people).toBe(38);
});
