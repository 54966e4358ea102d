import { describe, expect, test } from 'vitest';
import { say } from '../../src/cli/words.ts';
import { type Decision, decisionsOf } from '../../src/explain/decision.ts';
import { largestFirst, signedHundredths, tellReasons, tellSearch } from '../../src/telling/reasons.ts';
import { policy } from '../../src/policy/policies.ts';
import { play } from '../../src/simulate/play.ts';
import { nassau } from '../fixtures/nassau.ts';

const scenario = nassau();
const { commands } = play(scenario, 1, policy('history'));
const decisions = decisionsOf(scenario, { seed: 1, commands });
const raised = decisions.find(({ kind, who }) => kind === 'hand' && who === 'china');
const circulated = raised?.before.draft.circulated;
if (!raised || !circulated) throw new Error('history ends in a vote');
/** China's hand on a text that leaves out the embargo it asked for. */
const china: Decision = {
  ...raised,
  before: { ...raised.before, draft: { ...raised.before.draft, circulated: { ...circulated, arms: 1 } } },
};

describe('a smallest change', () => {
  test('is told with what was asked for, the replay and the chances', () => {
    const flip = {
      changes: [
        { kind: 'paragraph', paragraph: 'arms', from: 1, to: 2 },
        { kind: 'time', rounds: 2 },
        { kind: 'lead', who: 'kenya', to: 'committed' },
      ],
      steps: 4,
      chance: { before: 178, after: 640 },
      replay: { hand: 'yes', tally: { yes: 14, no: 0, abstain: 1 } },
    } as const;
    expect(tellSearch(scenario, china, { goal: 'yes', flip, replayed: 7 }, say)).toBe(
      'Smallest change to a vote in favour: Arms and sanctions one level up, to “Decides on a targeted arms ' +
        'embargo” (as it had asked); 2 more rounds between the draft and the vote; and Kenya committed to lead. ' +
        'Replayed with it and the same luck, China votes in favour (14 in favour, 0 against, 1 abstaining); ' +
        'the chance of this goes from 17.8 in 100 to 64 in 100.',
    );
  });

  test('that was not found is said so', () => {
    expect(tellSearch(scenario, china, { goal: 'yes', flip: null, replayed: 40 }, say)).toBe(
      'Smallest change to a vote in favour: none found. No change of up to 9 steps, three things at once at most, brings it about.',
    );
  });
});

describe('reasons', () => {
  test('are told the largest first, with their signs', () => {
    const reasons = [
      { key: 'consent', value: 100 },
      { key: 'accommodation', value: -205 },
      { key: 'paragraph.arms', value: 7 },
    ];
    expect(tellReasons(largestFirst(reasons), say)).toBe(
      'how its own requests were treated −2.05, Haiti asked for it +1.00, the paragraph on Arms and sanctions +0.07',
    );
  });

  test('keep their sign and two places', () => {
    expect([-1205, -5, 0, 60].map((value) => signedHundredths(value, say))).toEqual([
      '−12.05',
      '−0.05',
      '+0.00',
      '+0.60',
    ]);
  });
});
