import * as z from 'zod';
import { LEGITIMACY_STATES, REQUEST_STATES } from '../sets.ts';
import { level, LEVELS_OF_PARAGRAPHS } from './levels.ts';
import { rules } from './marks.ts';
import { as, cited, day, form, id, millions, number, oneOf, personnel, type Read, whole } from './parts.ts';

export const period = cited({ start: day, end: day, roundDays: whole(1, 60), rounds: whole(1, 40) }).refine(
  (block) => block.start < block.end,
  as('wrong-order'),
);

/** How things stand in round one. */
export const start = form({
  /** Moves a round. */
  attention: number(1, 9),
  capital: number(0, 100),
  credibility: number(0, 100),
  authorities: number(0, 100),
  people: number(0, 100),
  pressure: number(0, 100),
  /** Pressure added each round, tenths. */
  slope: number(-100, 100),
  draft: cited(LEVELS_OF_PARAGRAPHS),
  request: oneOf(REQUEST_STATES),
  legitimacy: oneOf(LEGITIMACY_STATES),
});

const range = rules(
  z.tuple([whole(1, 1_000_000), whole(1, 1_000_000)]).refine(([low, high]) => low <= high, as('wrong-order')),
);

export const need = cited({ v: range });
export const trueNeed = cited({ v: range });

const people = whole(0, 50_000);
export const required = cited({ v: rules(z.tuple([people, people, people, people])) });

export const meeting = form({
  /** Partners that make a full text seal; three quarters of them make half of one. */
  partners: number(1, 30),
  /** M USD signalled that make a full money seal. */
  money: millions,
});
/** A meeting in place of a vote: partners join a communiqué when the last round closes. */
export type Meeting = Read<typeof meeting>;

/** A mission that stands already when the scenario opens. */
export const standing = form({
  /** A text that goes no further than this authority and this form is a renewal, and no new force. */
  authority: level,
  form: level,
  /** The lead, which starts deployed; what it has promised, and how many have come. */
  lead: id,
  personnel,
  arrived: personnel,
  /** Money in the bank by funder, M USD. */
  banked: z.record(id, millions),
});
