/** Why a command was refused. Each has a sentence `refusal.CODE` in the catalogue. */
export const REFUSALS = [
  'unknown-command',
  'not-now',
  'game-over',
  'answer-first',
  'no-attention',
  'no-capital',
  'nobody-of-that-name',
  'not-a-council-member',
  'own-delegation',
  'already-done',
  'nothing-changed',
  'no-such-paragraph',
  'no-such-level',
  'text-in-blue',
  'under-silence',
  'not-circulated',
  'already-circulated',
  'not-in-blue',
  'in-blue-one-day',
  'no-such-option',
  'no-such-cable',
  'no-favour-owed',
  'not-sounded',
  'not-considering',
  'said-in-public',
  'officers-looking',
  'cabinet-to-decide',
  'word-given',
  'conditions-known',
  'refuses-for-good',
  'nothing-pledged',
  'not-a-neighbour',
  'too-late',
  'not-in-scenario',
  'paragraph-closed',
] as const;
export type RefusalCode = (typeof REFUSALS)[number];

/** A command that was not carried out; the state is as it was. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A refusal, with the values that its sentence needs. */
export function no(code: RefusalCode, values: Refusal['values'] = {}): Refusal {
  return { code, values };
}
