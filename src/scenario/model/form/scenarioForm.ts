import * as z from 'zod';
import { type MoveDeclared, optionalMoves } from '../moves.ts';
import { ENDINGS, STRANDS, type Strand } from '../sets.ts';
import {
  allowance,
  balance,
  contested,
  glossaryTerm,
  instruction,
  shelfCard,
  teaching,
} from './companion.ts';
import { event } from './events.ts';
import { historyForm } from './history.ts';
import { paragraph } from './levels.ts';
import { meeting, need, period, required, standing, start, trueNeed } from './opening.ts';
import { rules, words } from './marks.ts';
import { cited, form, id, oneOf, type Read, SOURCE, text } from './parts.ts';
import { contributor, funder, lead, member, strand } from './people.ts';

const forms = new WeakMap<readonly MoveDeclared[], ReturnType<typeof formWith>>();

/**
 * A scenario file: the form of `Scenario` before its names are resolved and its facts filled in. Made once
 * for a list of moves.
 */
export function scenarioForm(moves: readonly MoveDeclared[]) {
  let made = forms.get(moves);
  if (!made) forms.set(moves, (made = formWith(moves)));
  return made;
}

/** What a scenario file says once its form is sound. */
export type ScenarioForm = Read<ReturnType<typeof formWith>>;

function formWith(moves: readonly MoveDeclared[]) {
  return form({
    format: rules(z.literal('penholder/scenario@1')),
    id,
    title: text,
    subtitle: text,
    ...SOURCE,
    period,
    /** The member whose delegation the player leads. */
    seat: id,
    aim: text,
    /** The optional moves that there are, by id; all where absent. */
    verbs: z
      .array(oneOf(optionalMoves(moves)))
      .min(1)
      .exactOptional(),
    /** The paragraphs that may be edited; all ten where absent. */
    openParagraphs: z.array(paragraph).min(1).exactOptional(),
    meeting: meeting.exactOptional(),
    standing: standing.exactOptional(),
    /** Endings that are good ones here, besides those of three or four seals. */
    goals: z.array(oneOf(ENDINGS)).min(1).exactOptional(),
    brief: words(z.array(cited({ text })).min(1)),
    /** Fifteen members, the five permanent ones first. */
    council: z.array(member),
    coPenholders: z.array(id),
    start,
    /** A year's cost of the full mission as first estimated, M USD, low and high. */
    need,
    /** Between which sums that cost is drawn when a game begins, M USD; those of `need` where absent. */
    trueNeed: trueNeed.exactOptional(),
    /** People needed at each level of the tasks paragraph. */
    required,
    leads: z.array(lead),
    contributors: z.array(contributor),
    funders: z.array(funder),
    strands: form(Object.fromEntries(STRANDS.map((name) => [name, strand])) as Record<Strand, typeof strand>),
    events: z.array(event),
    voices: words(z.array(cited({ who: text, text }))).default([]),
    history: words(historyForm(moves)),
    questions: words(z.array(text)),
    glossary: words(z.array(glossaryTerm)).default([]),
    instructions: words(z.array(instruction)).default([]),
    teaching: words(teaching).exactOptional(),
    shelf: words(shelfCard).exactOptional(),
    contested: words(z.array(contested)).default([]),
    /** Gates that it fails on purpose. */
    balance: words(balance).exactOptional(),
    /** Warnings that the file means to live with; the reader uses them up. */
    allow: words(z.array(allowance)).default([]),
  });
}
