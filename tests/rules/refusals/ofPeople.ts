import type { Command } from '../../../src/game/verbs/index.ts';
import { at, type Cases, draftIs, forged, one, start, where } from './cases.ts';

const call = (who: string): Command => ({ type: 'call', who });
const chase: Command = { type: 'chase-pledge', who: 'canada' };
const delegate = (who: string): Command => ({ type: 'send-delegation', who });
const ASSESS: Command = { type: 'invite-assessment', who: 'kenya' };
const ACCORD_FIRST: Command = { type: 'consult-strand', strand: 'accordFirst' };
const ENVOY: Command = { type: 'appoint-envoy' };
const TALKS: Command = { type: 'back-talks' };
const LINK: Command = { type: 'link-issues', who: 'gabon', paragraph: 'arms' };

type Kenya = Parameters<typeof one<'leads'>>[2]['state'];
const kenyaIs = (state: NonNullable<Kenya>) => one('leads', 'kenya', { state });
const { host, congress, civil } = start.state;
const briefed = (briefings: number) => where({ congress: { ...congress, briefings } });
const legitimacy = (now: typeof host.legitimacy) => where({ host: { ...host, legitimacy: now } });

/** A candidate that gives money where it will not lead; whether it has given it. */
const gave = (giftGiven: boolean) =>
  at(({ leads }) => Object.assign(leads['kenya'] ?? {}, { state: 'declinedSoftly', giftGiven }), {
    leads: start.scenario.leads.map((lead) => ({ ...lead, gift: { v: 100, basis: 'design' } })),
  });

/** Refusals that come of whom a move is aimed at, and of what was done with them before. */
export const OF_PEOPLE: Cases<
  | 'nobody-of-that-name'
  | 'not-a-council-member'
  | 'own-delegation'
  | 'already-done'
  | 'no-favour-owed'
  | 'not-sounded'
  | 'not-considering'
  | 'said-in-public'
  | 'officers-looking'
  | 'cabinet-to-decide'
  | 'word-given'
  | 'conditions-known'
  | 'refuses-for-good'
  | 'nothing-pledged'
  | 'not-a-neighbour'
> = {
  'nobody-of-that-name': [
    ['there is no such country', start, call('atlantis'), call('gabon')],
    ["it is the name of an object's own part", start, call('constructor'), call('gabon')],
    ['it is no candidate', start, { ...ASSESS, who: 'gabon' }, call('kenya')],
    ['it is no funder', start, { ...chase, who: 'gabon' }, call('gabon')],
    ['nobody is visited there', start, delegate('gabon'), delegate('jamaica')],
    ['there is no such strand', start, forged({ ...ACCORD_FIRST, strand: 'all' }), ACCORD_FIRST],
  ],
  'not-a-council-member': [
    ['Kenya has no seat on it', start, { type: 'read-record', who: 'kenya' }, call('kenya')],
    [
      'last calls go to those who vote',
      draftIs('inBlue', { blueOn: 4 }),
      { type: 'last-call', who: 'kenya' },
      call('kenya'),
    ],
  ],
  'own-delegation': [['nobody calls itself', start, call('us'), call('uk')]],
  'already-done': [
    ['there is an envoy', where({ envoy: true }), ENVOY, start],
    [
      'the record was read',
      one('members', 'gabon', { recordRead: true }),
      { type: 'read-record', who: 'gabon' },
      start,
    ],
    [
      'it owes three favours',
      one('members', 'gabon', { favours: 3 }),
      { type: 'offer-assistance', who: 'gabon' },
      start,
    ],
    [
      'the letter was renewed',
      where({ host: { ...host, request: 'reaffirmed' } }),
      { type: 'request-letter' },
      start,
    ],
    ['an accord is signed', legitimacy('accordSigned'), TALKS, legitimacy('talksOpen')],
    ['a council is installed', legitimacy('councilInstalled'), TALKS, legitimacy('talksCollapsed')],
    [
      'a report is on its way',
      where({ secretariat: { state: 'tasked', due: 4 } }),
      { type: 'request-report' },
      start,
    ],
    [
      'that strand was heard',
      where({ civil: { ...civil, strands: { ...civil.strands, accordFirst: 'heard' } } }),
      ACCORD_FIRST,
      start,
    ],
    ['Congress was briefed five times', briefed(5), { type: 'brief-congress' }, briefed(4)],
    [
      'it was chased three times',
      one('funders', 'canada', { pledged: 50, chased: 3 }),
      chase,
      one('funders', 'canada', { pledged: 50, chased: 2 }),
    ],
    [
      'Jamaica has pledged',
      one('contributors', 'jamaica', { state: 'pledged' }),
      delegate('jamaica'),
      one('contributors', 'jamaica', { state: 'interested' }),
    ],
  ],
  'no-favour-owed': [
    [
      'Gabon owes nothing',
      draftIs('comments'),
      LINK,
      at(({ members, draft }) => {
        draft.circulated = { ...draft.levels };
        Object.assign(members['gabon'] ?? {}, { favours: 1 });
      }),
    ],
  ],
  'not-sounded': [
    ['nobody in Nairobi knows of it', kenyaIs('notApproached'), delegate('kenya'), kenyaIs('sounded')],
    ['ministers come second', one('leads', 'kenya', { sounded: false }), call('kenya'), start],
  ],
  'not-considering': [
    [
      'officers come once a country considers it in public',
      kenyaIs('lookingSeriously'),
      ASSESS,
      kenyaIs('publiclyConsidering'),
    ],
  ],
  'said-in-public': [
    [
      'Kenya has said that it considers it',
      kenyaIs('publiclyConsidering'),
      delegate('kenya'),
      kenyaIs('lookingSeriously'),
    ],
  ],
  'officers-looking': [
    [
      'its officers are in Haiti',
      kenyaIs('assessmentMission'),
      delegate('kenya'),
      kenyaIs('lookingSeriously'),
    ],
    ['they were invited', kenyaIs('assessmentMission'), ASSESS, kenyaIs('publiclyConsidering')],
  ],
  'cabinet-to-decide': [
    ['it lies before the cabinet', kenyaIs('decision'), delegate('kenya'), kenyaIs('declinedSoftly')],
  ],
  'word-given': [['Kenya goes', kenyaIs('committed'), delegate('kenya'), kenyaIs('sounded')]],
  'conditions-known': [
    [
      'Kenya was sounded out',
      start,
      { type: 'sound-out', who: 'kenya' },
      one('leads', 'kenya', { sounded: false }),
    ],
  ],
  'refuses-for-good': [
    ['its no is a last one', kenyaIs('declinedFirmly'), delegate('kenya'), kenyaIs('declinedSoftly')],
    ['no officers come after it', kenyaIs('declinedFirmly'), ASSESS, kenyaIs('publiclyConsidering')],
    ['it has given money and no people', gave(true), delegate('kenya'), gave(false)],
  ],
  'nothing-pledged': [
    ['Canada has announced nothing', start, chase, one('funders', 'canada', { pledged: 1 })],
    [
      'all of it is bound',
      one('funders', 'canada', { pledged: 9, obligated: 9 }),
      chase,
      one('funders', 'canada', { pledged: 9, obligated: 8 }),
    ],
  ],
  'not-a-neighbour': [
    [
      'Gabon is far from Haiti',
      start,
      { type: 'invite-co-penholder', who: 'gabon' },
      { type: 'invite-co-penholder', who: 'ecuador' },
    ],
  ],
};
