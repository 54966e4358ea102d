import { describe, expect, test } from 'vitest';
import { decisionsOf } from '../../src/explain/decision.ts';
import type { Command } from '../../src/game/verbs/index.ts';
import { contributor, funder, sourced } from '../rules/ground.ts';
import { decided, eager, plenty, QUARTER, RELUCTANT, TO_THE_VOTE, unmoved, withheld } from './year.ts';

const to = (who: string): Command => ({ type: 'send-delegation', who });
const CONFERENCE: Command = { type: 'host-conference' };
const CLOSE: Command = { type: 'close-round' };

describe('what was asked for and withheld', () => {
  test('is a step that a candidate lead did not take as a delegation came', () => {
    expect(withheld(decided(RELUCTANT, 1, to('kenya')))).toEqual(['delegation kenya 0']);
    const open = plenty({ leads: [eager('kenya', { at: 'sounded' })] });
    expect(withheld(decided(open, 1, to('kenya')))).toEqual([]);
  });

  test('is no word of a country that may join: it is asked for people, not to lead', () => {
    expect(withheld(decided(RELUCTANT, 1, to('jamaica')))).toEqual([]);
    const both = plenty({
      leads: [unmoved('kenya', { at: 'sounded' })],
      contributors: [contributor('benin', { readiness: sourced(0) })],
    });
    expect(withheld(decided(both, 1, to('benin'), to('kenya')))).toEqual(['delegation kenya 0']);
  });

  test('is money of a funder that came to a conference with some to give, and announced none', () => {
    expect(withheld(decided(RELUCTANT, 1, CONFERENCE))).toEqual(['conference japan 0']);
    const given = plenty({ funders: [funder('canada')] });
    expect(withheld(decided(given, 1, CONFERENCE))).toEqual([]);
  });

  test('is the word of a cabinet that sat as the round closed', () => {
    expect(withheld(decided(RELUCTANT, 1, CLOSE))).toEqual(['cabinet benin 0']);
    const willing = plenty({ leads: [eager('benin', { at: 'decision' })] });
    expect(withheld(decided(willing, 1, CLOSE))).toEqual([]);
    const refusing = plenty({ leads: [unmoved('benin', { at: 'decision', refuses: { en: 'No.' } })] });
    expect(withheld(decided(refusing, 1, CLOSE))).toEqual([]);
  });

  test('is, once a text with a mandate is adopted, the word of each that considers it in public', () => {
    expect(withheld(decided(RELUCTANT, 1, ...TO_THE_VOTE, QUARTER))).toEqual([
      'cabinet benin 0',
      'cabinet benin 1',
      'cabinet brazil 1',
    ]);
  });

  test('is nobody’s word where the text has no mandate, or was not adopted', () => {
    const { start } = RELUCTANT;
    const toothless = { ...RELUCTANT, start: { ...start, draft: { ...start.draft, authority: 0 as const } } };
    expect(withheld(decided(toothless, 1, ...TO_THE_VOTE, QUARTER))).toEqual(['cabinet benin 0']);
    const unarmed = { ...RELUCTANT, start: { ...start, draft: { ...start.draft, authority: 1 as const } } };
    expect(withheld(decided(unarmed, 1, ...TO_THE_VOTE, QUARTER))).toContain('cabinet benin 1');
    const lost = plenty(
      { leads: [unmoved('benin', { at: 'decision' })] },
      { china: { redLines: [{ paragraph: 'term', max: 1, resolve: 5000 }] } },
    );
    const veto = decided(lost, 1, ...TO_THE_VOTE);
    expect(veto.find(({ who }) => who === 'china')).toMatchObject({ vote: { hand: 'no' } });
  });

  test('is nobody’s word while another country leads', () => {
    const led = plenty({
      leads: [eager('kenya', { at: 'decision' }), unmoved('brazil', { at: 'publiclyConsidering' })],
    });
    expect(withheld(decided(led, 1, ...TO_THE_VOTE, QUARTER))).toEqual([]);
  });

  test('is money that a committee held, and a pledge that ran out after the year', () => {
    const year = decided(RELUCTANT, 6, CONFERENCE, ...TO_THE_VOTE, QUARTER, QUARTER, QUARTER, QUARTER);
    expect(withheld(year)).toContain('hold us 1');
    expect(withheld(year)).toContain('lapse canada 4');
    expect(withheld(year).filter((one) => one.startsWith('hold'))).toHaveLength(1);
  });

  test('is told with the round, the quarter, the table before it and the table before the vote', () => {
    const [atHome, inQuarter] = decided(RELUCTANT, 1, ...TO_THE_VOTE, QUARTER).filter(
      ({ who }) => who === 'benin',
    );
    if (atHome?.kind !== 'cabinet' || inQuarter?.kind !== 'cabinet') throw new Error('its cabinet sat twice');
    expect(atHome).toMatchObject({ round: 1, quarter: 0, command: CLOSE, draftState: 'inBlue' });
    expect(atHome.beforeVote).toBeNull();
    expect(inQuarter).toMatchObject({ round: 2, quarter: 1, command: QUARTER, draftState: 'adopted' });
    expect(inQuarter.before.draft.state).toBe('adopted');
    expect(inQuarter.beforeVote?.draft.state).toBe('inBlue');
    expect(inQuarter.score).toBe(inQuarter.reasons.reduce((sum, { value }) => sum + value, 0));
  });
});

describe('the hands of a vote', () => {
  const hands = decided(plenty(), 4, ...TO_THE_VOTE).filter((one) => one.kind === 'hand');

  test('are fifteen, each with every other and the count', () => {
    expect(hands).toHaveLength(15);
    for (const { who, vote, hands: all, tally, round, quarter } of hands) {
      expect(all[who]).toBe(vote.hand);
      expect(Object.keys(all)).toHaveLength(15);
      expect(tally.yes).toBe(Object.values(all).filter((hand) => hand === 'yes').length);
      expect([round, quarter]).toEqual([2, 0]);
    }
  });

  test('are none where nobody voted', () => {
    expect(decided(plenty(), 4, CLOSE)).toEqual([]);
  });
});

test('a record with a command that is refused cannot be explained', () => {
  const commands: Command[] = [{ type: 'begin' }, { type: 'call-vote' }];
  expect(() => decisionsOf(plenty(), { seed: 1, commands })).toThrow(
    'call-vote is refused (not-in-blue) in a recorded game',
  );
});
