import { answerCable } from './answerCable.ts';
import { appointEnvoy } from './appointEnvoy.ts';
import { backTalks } from './backTalks.ts';
import { begin } from './begin.ts';
import { briefCongress } from './briefCongress.ts';
import { call } from './call.ts';
import { callVote } from './callVote.ts';
import { chasePledge } from './chasePledge.ts';
import { circulateDraft } from './circulateDraft.ts';
import { closeRound } from './closeRound.ts';
import { consultStrand } from './consultStrand.ts';
import { editParagraph } from './editParagraph.ts';
import { hostConference } from './hostConference.ts';
import { inviteAssessment } from './inviteAssessment.ts';
import { inviteCoPenholder } from './inviteCoPenholder.ts';
import { lastCall } from './lastCall.ts';
import { linkIssues } from './linkIssues.ts';
import { nextQuarter } from './nextQuarter.ts';
import { offerAssistance } from './offerAssistance.ts';
import { placeUnderSilence } from './placeUnderSilence.ts';
import { putInBlue } from './putInBlue.ts';
import { readRecord } from './readRecord.ts';
import { requestLetter } from './requestLetter.ts';
import { requestReport } from './requestReport.ts';
import { sendDelegation } from './sendDelegation.ts';
import { soundOut } from './soundOut.ts';
import type { CommandOf, VerbSpec } from './verb.ts';
import { withdrawDraft } from './withdrawDraft.ts';

/**
 * Every verb there is. All else is derived from this table: commands and their form in a scenario file, what
 * is legal, prices, cards, letters. The order is part of every run code: a new verb comes last.
 */
const VERBS = [
  begin,
  answerCable,
  readRecord,
  soundOut,
  call,
  offerAssistance,
  linkIssues,
  inviteCoPenholder,
  editParagraph,
  circulateDraft,
  placeUnderSilence,
  putInBlue,
  lastCall,
  callVote,
  withdrawDraft,
  sendDelegation,
  inviteAssessment,
  hostConference,
  chasePledge,
  briefCongress,
  requestLetter,
  consultStrand,
  backTalks,
  requestReport,
  appointEnvoy,
  closeRound,
  nextQuarter,
] as const;

type Spec = (typeof VERBS)[number];
type CommandFrom<S> = S extends VerbSpec<infer Id, infer F> ? CommandOf<Id, F> : never;

/** Everything a seat can ask for. A game changes only by one of these passing through `apply`. */
export type Command = CommandFrom<Spec>;
export type Verb = Command['type'];

/** A verb as the engine uses it: any command of the right type may be handed to it. */
export type AnyVerb = VerbSpec<Verb, Record<never, never>, Command>;

const BY_ID = new Map<string, AnyVerb>(VERBS.map((spec) => [spec.id, spec as unknown as AnyVerb]));

/** The ids of all verbs, in the order of the table. */
export const VERB_IDS: readonly Verb[] = VERBS.map(({ id }) => id);

/** The verbs that a scenario may leave out. */
export const OPTIONAL_VERBS: readonly Verb[] = VERBS.filter(({ optional }) => optional).map(({ id }) => id);

/** The verb of that name, or undefined where there is none. Takes any value. */
export function verbOf(id: unknown): AnyVerb | undefined {
  return typeof id === 'string' ? BY_ID.get(id) : undefined;
}

/** The verbs in the order of the table, as the engine uses them. */
export const ALL_VERBS: readonly AnyVerb[] = [...BY_ID.values()];
