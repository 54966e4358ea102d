import { expect, test } from 'vitest';
import { triesAfter } from '../../src/view/panels/debrief/nextTime.ts';

test('a good end is followed by no advice', () => {
  const seals = { text: 'full', lead: 'full', money: 'full', consent: 'full' } as const;
  expect(triesAfter({ seals, vote: 'adopted' })).toEqual([]);
});

test('advice begins with what is empty, and with the text before the lead', () => {
  const seals = { text: 'half', lead: 'empty', money: 'empty', consent: 'half' } as const;
  expect(triesAfter({ seals, vote: 'adopted' })).toEqual(['lead', 'money']);
});

test('a veto, a vote too few and a text that no meeting may issue are told apart', () => {
  const seals = { text: 'empty', lead: 'full', money: 'full', consent: 'full' } as const;
  const meeting = { partners: [], signalled: 0, referred: true };
  expect(triesAfter({ seals, vote: 'vetoed' })).toEqual(['vetoed']);
  expect(triesAfter({ seals, vote: 'failed' })).toEqual(['text']);
  expect(triesAfter({ seals, vote: 'notTabled', meeting })).toEqual(['referred']);
});
