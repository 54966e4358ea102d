import type { Level, Paragraph } from '../../scenario/model/scenario.ts';
import { LEVELS, PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { DIPLOMACY, EDIT } from '../tuning/index.ts';
import { move, sendMember, tell } from '../turn.ts';
import { no } from './refusals.ts';
import { closedText } from './text.ts';
import { verb } from './verb.ts';

/** Attention that a change of a paragraph costs now. */
export function editCost(view: { readonly freeEdit: boolean }, paragraph: Paragraph): number {
  if (paragraph === 'form') return EDIT.form;
  return view.freeEdit ? EDIT.first : EDIT.other;
}

/** Changes the level of a paragraph. To leave a level that was promised in a package breaks the promise. */
export const editParagraph = verb({
  id: 'edit-paragraph',
  fields: { paragraph: 'paragraph', level: 'level' },
  phase: 'moves',
  aims: ['paragraph'],
  optional: false,
  cost: ({ view, command }) => ({ attention: editCost(view, command.paragraph) }),
  refusal: ({ scenario, view, command: { paragraph, level } }) => {
    if (!PARAGRAPHS.includes(paragraph)) return no('no-such-paragraph');
    if (scenario.openParagraphs?.includes(paragraph) === false) return no('paragraph-closed');
    if (!LEVELS.includes(level)) return no('no-such-level');
    return closedText(view) ?? (view.draft.levels[paragraph] === level ? no('nothing-changed') : null);
  },
  choices: ({ who }) =>
    LEVELS.map((level: Level) => ({ type: 'edit-paragraph', paragraph: who as Paragraph, level })),
  carryOut: (turn, { paragraph, level }) => {
    const { state } = turn;
    const from = state.draft.levels[paragraph];
    if (paragraph !== 'form') state.freeEdit = false;
    state.draft.levels[paragraph] = level;
    tell(turn, { type: 'paragraph-changed', paragraph, from, to: level });
    for (const promise of state.promises) {
      if (promise.paragraph !== paragraph || promise.kept === false || promise.level === level) continue;
      promise.kept = false;
      tell(turn, { type: 'promise-broken', to: promise.to, paragraph });
      move(turn, 'credibility', DIPLOMACY.brokenPromise, 'brokenPromise');
      const member = state.members[promise.to];
      if (!member) continue;
      member.covered = null;
      member.warmth += DIPLOMACY.brokenPromiseWarmth;
      sendMember(turn, promise.to, { type: 'promise-broken' });
    }
  },
});
