import type { List, Say } from './say.ts';

/** One of several names: Jamaica, Benin or Chad. */
export function anyOf(items: readonly string[]): List {
  return { type: 'disjunction', items };
}

/** Figures side by side: 9 in favour, 6 abstaining. */
export function sideBySide(items: readonly string[]): List {
  return { type: 'unit', items };
}

/** A list of names on its own. */
export function listOf(say: Say, items: readonly string[] | List): string {
  return say('list', { items });
}

/**
 * Parts that a person reads as one text, joined as the catalogue joins two of them: `clauses` of one sentence,
 * `sentences` one after the other, short `notes` in one line.
 */
export function joined(say: Say, how: 'clauses' | 'sentences' | 'notes', parts: readonly string[]): string {
  const [first = '', ...rest] = parts;
  return rest.reduce((before, after) => say(`join.${how}`, { first: before, last: after }), first);
}

/** A text with a full stop, unless it ends a sentence already. */
export function fullStop(say: Say, text: string): string {
  return /[.!?…]$/.test(text) ? text : say('join.stop', { text });
}

/** A text as it stands at the head of a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A title as it stands inside a sentence. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
