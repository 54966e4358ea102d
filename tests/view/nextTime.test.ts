import { describe, expect, test } from 'vitest';
import { findScenario } from '../../src/cli/scenarios.ts';
import { newGame } from '../../src/game/apply.ts';
import type { PartId } from '../../src/game/locks/reading.ts';
import { LOCKS } from '../../src/game/locks/rule.ts';
import { seatView } from '../../src/game/seats/seatView.ts';
import type { Seals } from '../../src/game/state.ts';
import { adviceAfter } from '../../src/view/debrief/advice.ts';

const found = findScenario('2021-12-fridays-call');
if (!found.ok) throw new Error(found.problems.message);
const idle = seatView(found.value, newGame(found.value, 1));
const canada = idle.leads['canada'];
if (!canada) throw new Error('the first game has lost its trainer');

/** The locks of a finished game with these seals; every provision is met but for those that are named. */
function locks(seals: Seals, lacking: readonly PartId[] = []) {
  return LOCKS.map((lock) => ({
    lock,
    state: seals[lock],
    parts: lacking.map((id) => ({ id, met: false })),
  }));
}

test('a good end is followed by no advice', () => {
  const seals = { text: 'full', lead: 'full', money: 'full', consent: 'full' } as const;
  expect(adviceAfter(locks(seals), { vote: 'adopted', lead: null }, idle)).toEqual([]);
});

test('advice begins with what is empty, and with the text before the lead', () => {
  const seals = { text: 'half', lead: 'empty', money: 'empty', consent: 'half' } as const;
  expect(adviceAfter(locks(seals), { vote: 'adopted', lead: null }, idle)).toEqual(['lead', 'money']);
});

test('a veto, a vote too few and a text that no meeting may issue are told apart', () => {
  const seals = { text: 'empty', lead: 'full', money: 'full', consent: 'full' } as const;
  const meeting = { partners: [], signalled: 0, referred: true };
  expect(adviceAfter(locks(seals), { vote: 'vetoed', lead: null }, idle)).toEqual(['vetoed']);
  expect(adviceAfter(locks(seals), { vote: 'failed', lead: null }, idle)).toEqual(['text']);
  expect(adviceAfter(locks(seals), { vote: 'notTabled', meeting, lead: null }, idle)).toEqual(['referred']);
});

test.each([
  ['text', ['authority'], 'text.authority'],
  ['text', ['authority', 'hands'], 'text'],
  ['text', ['hands'], 'text'],
  ['consent', ['letter'], 'consent.letter'],
  ['consent', ['accord'], 'consent.accord'],
  ['consent', ['letter', 'accord', 'consent'], 'consent'],
] as const)('where the %s lacks %j, the advice is %s', (lock, lacking, tried) => {
  const seals = { text: 'full', lead: 'full', money: 'full', consent: 'full', [lock]: 'half' } as const;
  expect(adviceAfter(locks(seals, lacking), { vote: 'adopted', lead: null }, idle)).toEqual([tried]);
});

describe('nobody is told to do what was done', () => {
  const seals = { text: 'full', lead: 'empty', money: 'full', consent: 'half' } as const;
  const withCanada = (changed: Partial<typeof canada>) => ({
    ...idle,
    leads: { ...idle.leads, canada: { ...canada, ...changed } },
  });

  test.each([
    ['who asked twice hears of the weeks between', null, { delegations: 2 }, 'lead.pressed'],
    [
      'whose cabinet said no hears of its luck',
      null,
      { state: 'declinedFirmly', personnel: 40 },
      'lead.cabinet',
    ],
    ['who found a country hears of the time it took', 'canada', { state: 'agreement' }, 'lead.late'],
  ] as const)('%s', (_who, lead, changed, tried) => {
    expect(adviceAfter(locks(seals), { vote: 'adopted', lead }, withCanada(changed))[0]).toBe(tried);
  });

  test('who heard and answered everybody hears of the authorities', () => {
    const played = {
      ...idle,
      civil: {
        ...idle.civil,
        strands: { securityNow: 'heard', accordFirst: 'heard', noIntervention: 'heard' },
      },
      draft: { ...idle.draft, levels: { ...idle.draft.levels, politics: 2 } },
      authorities: 40,
      people: 70,
    } as const;
    expect(adviceAfter(locks(seals, ['consent']), { vote: 'adopted', lead: null }, played)).toEqual([
      'lead',
      'consent.authorities',
    ]);
  });
});
