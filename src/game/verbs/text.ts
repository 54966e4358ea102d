import { PARAGRAPHS } from '../../scenario/model/scenario.ts';
import { isOpen, isTabled } from '../actors/draftResolution.ts';
import { no, type Refusal } from './refusals.ts';
import type { Visible } from './verb.ts';

/** The draft as it stands is the text that the members have. */
export function isCirculated(view: Pick<Visible, 'draft'>): boolean {
  const { circulated, levels } = view.draft;
  return circulated !== null && PARAGRAPHS.every((paragraph) => circulated[paragraph] === levels[paragraph]);
}

/** Why the text cannot be written in or circulated now, or null where it can. */
export function closedText({ draft }: Pick<Visible, 'draft'>): Refusal | null {
  if (draft.state === 'underSilence') return no('under-silence');
  return isOpen(draft.state) ? null : no('text-in-blue');
}

/** Why the text as it stands cannot be put under silence or in blue, or null where it can. */
export function notTabled(view: Pick<Visible, 'draft'>): Refusal | null {
  const { state } = view.draft;
  if (state === 'underSilence') return no('under-silence');
  if (state === 'inBlue') return no('text-in-blue');
  return isTabled(state) && isCirculated(view) ? null : no('not-circulated');
}
