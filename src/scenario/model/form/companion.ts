import * as z from 'zod';
import { ALLOWABLE } from '../../read/problemCodes.ts';
import { BALANCE_GATES, DEMANDS, ENDINGS, HOST_SEATS } from '../sets.ts';
import { as, cited, form, id, line, type Read, text } from './parts.ts';

// What is read beside the game: its words, its seats, what a teacher needs, where its sources disagree.

export const glossaryTerm = cited({
  id,
  term: text,
  /** What it is, in one or two sentences. */
  means: text,
  /** Other words for it as they stand in texts: an acronym, a plural. */
  also: z.array(line).default([]),
});
/** A term that a reader of this scenario needs, beside those of the Council that every scenario has. */
export type GlossaryTerm = Read<typeof glossaryTerm>;

export const instruction = cited({
  /** A member, lead, contributor or funder by its id, one of `HOST_SEATS`, or a seat of its own, which then has a name. */
  seat: z.union([id, z.enum(HOST_SEATS)]),
  name: text.exactOptional(),
  aim: text,
  /** Three, the most important first. */
  priorities: z.tuple([text, text, text]),
  redLine: text,
  /** What its government would call a success. */
  success: text,
});
/** Secret instructions for the one who plays a delegation: written for the game from public statements, nobody's real ones. */
export type Instruction = Read<typeof instruction>;

export const teaching = cited({
  /** What turns out otherwise than a player expects. */
  twist: text,
  /** What looks like a way out and is none. */
  trap: text,
  /** How it may end, and what leads there. */
  endings: z.array(form({ ending: z.enum(ENDINGS), how: text })).min(1),
});
/** What a teacher needs to know of a scenario and a player learns after it; what kind of problem it is stands on its card. */
export type Teaching = Read<typeof teaching>;

export const shelfCard = cited({
  /** Where it is played. */
  place: text,
  /** What kind of problem it is, in one sentence. */
  problem: text,
  demands: z.enum(DEMANDS),
});
/** What a person reads before choosing a scenario. */
export type ShelfCard = Read<typeof shelfCard>;

/** What this scenario does where its sources disagree: one conflict of seeds/conflicts.yaml. */
export const contested = form({
  conflict: z.string().regex(/^C-\d{2,3}$/, as('conflict-form')),
  handling: text,
});

const expectedFailure = form({
  gate: z.enum(BALANCE_GATES),
  /** Endings, moves, paragraphs, actors, events or bots that it fails by; whatever it fails by where absent. */
  about: z.array(line).min(1).exactOptional(),
  /** Why that is right here; the report says it beside what failed. */
  why: text,
});
/** A gate of the balance report that a scenario fails on purpose. */
export type ExpectedFailure = Read<typeof expectedFailure>;
export const balance = form({ expects: z.array(expectedFailure).min(1) });

/** A warning that this file means to live with. */
export const allowance = form({ code: z.enum(ALLOWABLE), at: line, why: text });
