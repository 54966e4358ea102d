import type { Level, Paragraph, Strand } from '../../scenario/model/scenario.ts';

/** Everything a seat can ask for. A game changes only by one of these passing through `apply`. */
export type Command =
  /** The brief has been read; the first round opens. */
  | { readonly type: 'begin' }
  /** Answers a cable that asks for a choice; option counts from 0. */
  | { readonly type: 'answer-cable'; readonly event: string; readonly option: number }
  | { readonly type: 'read-record'; readonly who: string }
  | { readonly type: 'sound-out'; readonly who: string }
  | { readonly type: 'call'; readonly who: string }
  | { readonly type: 'offer-assistance'; readonly who: string }
  | { readonly type: 'link-issues'; readonly who: string; readonly paragraph: Paragraph }
  | { readonly type: 'invite-co-penholder'; readonly who: string }
  | { readonly type: 'edit-paragraph'; readonly paragraph: Paragraph; readonly level: Level }
  | { readonly type: 'circulate-draft' }
  | { readonly type: 'place-under-silence' }
  | { readonly type: 'put-in-blue' }
  /** A call as the vote is about to be called, which costs no attention. */
  | { readonly type: 'last-call'; readonly who: string }
  | { readonly type: 'call-vote' }
  | { readonly type: 'withdraw-draft' }
  | { readonly type: 'send-delegation'; readonly who: string }
  | { readonly type: 'invite-assessment'; readonly who: string }
  | { readonly type: 'host-conference' }
  | { readonly type: 'chase-pledge'; readonly who: string }
  | { readonly type: 'brief-congress' }
  | { readonly type: 'request-letter' }
  | { readonly type: 'consult-strand'; readonly strand: Strand }
  | { readonly type: 'back-talks' }
  | { readonly type: 'request-report' }
  | { readonly type: 'appoint-envoy' }
  | { readonly type: 'close-round' }
  /** After the vote: opens the next quarterly dispatch of twelve months. */
  | { readonly type: 'next-quarter' };

export const VERBS = [
  'begin',
  'answer-cable',
  'read-record',
  'sound-out',
  'call',
  'offer-assistance',
  'link-issues',
  'invite-co-penholder',
  'edit-paragraph',
  'circulate-draft',
  'place-under-silence',
  'put-in-blue',
  'last-call',
  'call-vote',
  'withdraw-draft',
  'send-delegation',
  'invite-assessment',
  'host-conference',
  'chase-pledge',
  'brief-congress',
  'request-letter',
  'consult-strand',
  'back-talks',
  'request-report',
  'appoint-envoy',
  'close-round',
  'next-quarter',
] as const satisfies readonly Command['type'][];
export type Verb = (typeof VERBS)[number];

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
  'only-elected',
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
  'too-many-payments',
  'cannot-link',
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
