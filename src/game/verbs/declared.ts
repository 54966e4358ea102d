import type { MoveDeclared } from '../../scenario/model/moves.ts';

/** The moves of the game as the reader of scenario files must know them, in the order of `VERBS`. */
export const DECLARED = [
  { id: 'begin', fields: {}, optional: false },
  { id: 'answer-cable', fields: { event: 'event', option: 'option' }, optional: false },
  { id: 'read-record', fields: { who: 'actor' }, optional: true, towards: ['members'] },
  { id: 'sound-out', fields: { who: 'actor' }, optional: true, towards: ['members', 'leads'] },
  { id: 'call', fields: { who: 'actor' }, optional: true, towards: ['members', 'leads'] },
  { id: 'offer-assistance', fields: { who: 'actor' }, optional: true, towards: ['members'] },
  {
    id: 'link-issues',
    fields: { who: 'actor', paragraph: 'paragraph' },
    optional: true,
    towards: ['members'],
  },
  { id: 'invite-co-penholder', fields: { who: 'actor' }, optional: true, towards: ['coPenholders'] },
  { id: 'edit-paragraph', fields: { paragraph: 'paragraph', level: 'level' }, optional: false },
  { id: 'circulate-draft', fields: {}, optional: false },
  { id: 'place-under-silence', fields: {}, optional: true },
  { id: 'put-in-blue', fields: {}, optional: true },
  {
    id: 'last-call',
    fields: { who: 'actor' },
    optional: false,
    towards: ['members'],
    needs: ['call', 'call-vote'],
  },
  { id: 'call-vote', fields: {}, optional: true },
  { id: 'withdraw-draft', fields: {}, optional: true },
  { id: 'send-delegation', fields: { who: 'actor' }, optional: true, towards: ['leads', 'contributors'] },
  { id: 'invite-assessment', fields: { who: 'actor' }, optional: true, towards: ['leads'] },
  { id: 'host-conference', fields: {}, optional: true, towards: ['funders'] },
  { id: 'chase-pledge', fields: { who: 'actor' }, optional: true, towards: ['funders'] },
  { id: 'brief-congress', fields: {}, optional: true, towards: ['congress'] },
  { id: 'request-letter', fields: {}, optional: true },
  { id: 'consult-strand', fields: { strand: 'strand' }, optional: true },
  { id: 'back-talks', fields: {}, optional: true },
  { id: 'request-report', fields: {}, optional: true, fulfils: 'afterRequest' },
  { id: 'appoint-envoy', fields: {}, optional: true },
  { id: 'close-round', fields: {}, optional: false },
  { id: 'next-quarter', fields: {}, optional: false },
] as const satisfies readonly MoveDeclared[];

/** A move that a scenario may have or leave out. To edit and circulate the text, to answer and to close are always there. */
export type ChosenVerb = Extract<(typeof DECLARED)[number], { readonly optional: true }>['id'];

/** The moves that a scenario may have or leave out. */
export const CHOSEN_VERBS: readonly ChosenVerb[] = DECLARED.flatMap((move) =>
  move.optional ? [move.id] : [],
);
