import type { Command } from '../../../src/game/verbs/index.ts';
import { at, type Cases, draftIs, forged, start } from './cases.ts';

const EDIT: Command = { type: 'edit-paragraph', paragraph: 'arms', level: 2 };
const POLITICS: Command = { type: 'edit-paragraph', paragraph: 'politics', level: 2 };
const CIRCULATE: Command = { type: 'circulate-draft' };
const SILENCE: Command = { type: 'place-under-silence' };
const BLUE: Command = { type: 'put-in-blue' };
const VOTE: Command = { type: 'call-vote' };
const LAST_CALL: Command = { type: 'last-call', who: 'gabon' };

const blue = draftIs('inBlue', { blueOn: 4 });
const blueToday = draftIs('inBlue', { blueOn: 5 });
const otherText = { ...start.state.draft.levels, arms: 3 } as const;

/** Refusals of moves on the text and on its way to a vote. */
export const OF_TEXT: Cases<
  | 'nothing-changed'
  | 'no-such-paragraph'
  | 'no-such-level'
  | 'paragraph-closed'
  | 'text-in-blue'
  | 'under-silence'
  | 'not-circulated'
  | 'already-circulated'
  | 'not-in-blue'
  | 'in-blue-one-day'
  | 'too-late'
> = {
  'nothing-changed': [['the paragraph stands at that level', start, { ...EDIT, level: 0 }, EDIT]],
  'no-such-paragraph': [
    ['the text has ten paragraphs', start, forged({ ...EDIT, paragraph: 'elections' }), EDIT],
    [
      'a package is about one of them',
      draftIs('comments'),
      forged({ type: 'link-issues', who: 'gabon', paragraph: 'elections' }),
      EDIT,
    ],
  ],
  'no-such-level': [
    ['levels go up to 3', start, forged({ ...EDIT, level: 4 }), EDIT],
    ['levels are whole', start, forged({ ...EDIT, level: 1.5 }), EDIT],
  ],
  'paragraph-closed': [
    ['this text is about politics alone', at(undefined, { openParagraphs: ['politics'] }), EDIT, POLITICS],
  ],
  'text-in-blue': [
    ['it is frozen', blue, EDIT, draftIs('comments')],
    ['it is not circulated again', blue, CIRCULATE, start],
    ['silence is for texts that are not', blue, SILENCE, draftIs('comments')],
    ['it is there already', blue, BLUE, draftIs('comments')],
  ],
  'under-silence': [
    ['members are reading this text', draftIs('underSilence'), EDIT, draftIs('silenceBroken')],
    ['members have it', draftIs('underSilence'), CIRCULATE, start],
    ['silence runs', draftIs('underSilence'), SILENCE, draftIs('silenceBroken')],
    ['its hour has not come', draftIs('underSilence'), BLUE, draftIs('silenceBroken')],
  ],
  'not-circulated': [
    ['nobody has the text', start, BLUE, draftIs('circulated')],
    ['members have another text', draftIs('comments', { circulated: otherText }), BLUE, draftIs('comments')],
    ['silence is for a text that members have', start, SILENCE, draftIs('circulated')],
    [
      'a package is about a text that members have',
      start,
      { type: 'link-issues', who: 'gabon', paragraph: 'arms' },
      at(({ draft, members }) => {
        draft.circulated = { ...draft.levels };
        Object.assign(members['gabon'] ?? {}, { favours: 1 });
      }),
    ],
  ],
  'already-circulated': [
    [
      'members have this text',
      draftIs('comments'),
      CIRCULATE,
      draftIs('comments', { circulated: otherText }),
    ],
  ],
  'not-in-blue': [
    ['only a text in blue is voted on', draftIs('comments'), VOTE, blue],
    ['last calls come before a vote', draftIs('comments'), LAST_CALL, blue],
  ],
  'in-blue-one-day': [
    ['it was put in blue today', blueToday, VOTE, blue],
    ['no vote is about to be called', blueToday, LAST_CALL, blue],
  ],
  'too-late': [
    ['no round would be left to vote in', draftIs('comments', {}, 11), SILENCE, draftIs('comments', {}, 10)],
  ],
};
