/** What makes a file no scenario. Each has a sentence `reader.CODE` in the catalogue. */
const ERROR_CODES = [
  // What the text is made of.
  'too-large',
  'bad-character',
  'too-deep',
  'too-many-nodes',
  'too-many-items',
  'too-long',
  'empty-file',
  'syntax',
  'directive',
  'many-documents',
  'anchor',
  'alias',
  'tag',
  'merge-key',
  'complex-key',
  'duplicate-key',
  'prototype-name',
  // The form of a scenario.
  'missing',
  'unknown-key',
  'wrong-type',
  'not-whole',
  'out-of-range',
  'wrong-count',
  'unknown-name',
  'unknown-level',
  'unknown-verb',
  'empty-text',
  'language',
  'id-form',
  'flag-form',
  'date-form',
  'fact-form',
  'conflict-form',
  'incomplete',
  'no-effect',
  'wrong-order',
  'uncited',
  // What its names and numbers say of one another.
  'unknown-id',
  'unknown-fact',
  'duplicate-id',
  'council-size',
  'council-order',
  'permanent-members',
  'not-permanent',
  'not-elected',
  'no-such-option',
  'no-such-round',
  'outside-period',
  'vote-arithmetic',
  'not-standing',
  'not-deployed',
  'meeting-and-vote',
  'verb-left-out',
  'unknown-seat',
  'unknown-conflict',
  'closed-paragraph',
  // What it says against what its sources say.
  'figure-mismatch',
  'date-mismatch',
  'uncited-figure',
  'uncited-quote',
  'undeclared-conflict',
  // What cannot be in any game.
  'impossible-when',
  'self-crossed',
] as const;

/** What an author should look at: such a scenario can be played, and each of these can be allowed by name. */
const WARNING_CODES = [
  // Parts that do nothing.
  'unreachable-lead',
  'idle-event',
  'idle-choice',
  'dominated-choice',
  'idle-verb',
  // How it is written.
  'unknown-flag',
  'long-text',
  'markup',
  'unexplained-acronym',
  'half-translated',
  // Whether it is fair.
  'few-voices',
  'long-voice',
  'no-reason',
  'named-person',
  'harm-as-score',
  // An allowance that allows nothing.
  'idle-allowance',
] as const;

/** Warnings that a file may allow: all but the one about allowing. */
export const ALLOWABLE = WARNING_CODES.filter((code) => code !== 'idle-allowance');

export const PROBLEM_CODES = [...ERROR_CODES, ...WARNING_CODES] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** How much a problem matters: an error stands in the way of a game, a warning does not. */
export type Severity = 'error' | 'warning';

export function severityOf(code: ProblemCode): Severity {
  return (WARNING_CODES as readonly ProblemCode[]).includes(code) ? 'warning' : 'error';
}
