import * as z from 'zod';
import { CIRCUMSTANCES, GROUPS, LEAD_STATES } from '../sets.ts';
import { presence } from './marks.ts';
import { BOUNDS, bounded, inOrder, level, levels, paragraph } from './levels.ts';
import {
  as,
  cited,
  DOCUMENTED,
  flag,
  form,
  hundredths,
  id,
  millions,
  number,
  oneOf,
  onlyTrue,
  personnel,
  type Read,
  text,
  whole,
  yesOrNo,
} from './parts.ts';

const ask = cited(
  {
    id,
    text,
    /** 1 a preference on record, 2 a repeated request, 3 its main request. */
    weight: whole(1, 3),
    paragraph: paragraph.exactOptional(),
    ...BOUNDS,
    circumstance: oneOf(CIRCUMSTANCES).exactOptional(),
  },
  DOCUMENTED,
)
  // An ask is met by a paragraph at some level, or by a circumstance, or by both.
  .refine(
    (block) =>
      block.paragraph === undefined ? !bounded(block) && block.circumstance !== undefined : bounded(block),
    as('incomplete'),
  )
  .refine((block) => inOrder(block.atLeast, block.atMost), as('wrong-order'));
/** A documented request of a member. Met or ignored, it moves that member's accommodation. */
export type Ask = Read<typeof ask>;

/** A level a member says it cannot accept. */
const redLine = form({
  paragraph,
  /** Crossed where the level is above this … */
  max: level.exactOptional(),
  /** … or below this. */
  min: level.exactOptional(),
  /** Mean strength of its resolve to block, hundredths of a logit; the game draws around it. */
  resolve: whole(0, 1_000),
})
  .refine((block) => block.max !== undefined || block.min !== undefined, as('incomplete'))
  .refine((block) => inOrder(block.min, block.max), as('wrong-order'));

/** What all have that a dossier is kept on. */
const DOSSIER = {
  id,
  name: text,
  /** The name as it stands inside a sentence, where that differs: the United Kingdom. */
  called: text.exactOptional(),
  /** File name of its flag in circle-flags. */
  flag,
};

export const member = cited({
  ...DOSSIER,
  permanent: yesOrNo,
  group: oneOf(GROUPS),
  /** General Assembly ideal point, hundredths (Bailey, Strezhnev and Voeten). */
  ideal: number(-1_000, 1_000),
  /** Ideal level of each paragraph. */
  wants: levels,
  /** How much each paragraph matters to it, 0 not at all to 3 most. */
  salience: levels,
  redLines: z.array(redLine).default([]),
  asks: z.array(ask).default([]),
  /** One or two sentences on its interest in the file. */
  interest: text,
  /** What its public record says, shown when the record is read. */
  record: text,
});
/** A member of the Council and what it wants of the text. */
export type Member = Read<typeof member>;

const leadCondition = form({
  paragraph: paragraph.exactOptional(),
  atLeast: level.exactOptional(),
  /** Share of a year's need that must be pledged, thousandths. */
  pledged: whole(0, 1_000).exactOptional(),
  /** The host's authorities have asked in writing. */
  letter: onlyTrue.exactOptional(),
  /** How many others must join. */
  peers: whole(1, 50).exactOptional(),
})
  .refine((block) => Object.keys(block).length > 0, as('incomplete'))
  .refine((block) => (block.paragraph === undefined) === (block.atLeast === undefined), as('incomplete'));
/** A condition that a candidate lead names before it will go. */
export type LeadCondition = Read<typeof leadCondition>;

export const lead = cited({
  ...DOSSIER,
  /** State of its machine at the start. */
  at: oneOf(LEAD_STATES),
  /** Whether it has the capacity to lead at all. */
  canLead: yesOrNo,
  /** People it would send if it led. */
  personnel,
  /** Terms of the willingness index (`game/MODEL.md`), hundredths of 1. */
  willingness: cited({
    interest: hundredths,
    ties: hundredths,
    status: hundredths,
    pay: hundredths,
    tolerance: hundredths,
    stretch: hundredths,
    history: hundredths,
    opposition: hundredths,
  }),
  conditions: z.array(leadCondition).default([]),
  interest: text,
  /** What it gives instead of leading, M USD for the fund or the police. */
  gift: millions.exactOptional(),
  /** An African lead is one that the Council's African members like to follow. */
  african: yesOrNo.exactOptional(),
  /** Fixed refusal, whatever is offered: the rules ask whether there is one. */
  refuses: presence(text.exactOptional()),
});
/** A country that could lead the mission, or that everyone hopes will. */
export type Lead = Read<typeof lead>;

export const contributor = cited({
  ...DOSSIER,
  personnel,
  /** Chance in thousandths, per approach with a lead named, that it pledges. */
  readiness: number(0, 1_000),
  interest: text,
});
/** A country that may join but cannot lead. */
export type Contributor = Read<typeof contributor>;

export const funder = cited({
  ...DOSSIER,
  /** The most it could give in a year, M USD. */
  ceiling: millions,
  /** Its own benefit from a mission, hundredths. */
  benefit: number(-1_000, 1_000),
  /** Whether its money passes through the home Congress. */
  congress: yesOrNo,
  interest: text,
});
/** A government or body that may pay. */
export type Funder = Read<typeof funder>;

export const strand = cited({
  name: text,
  /** What it asks. */
  demand: text,
  /** The paragraph that answers it, and how far. */
  paragraph,
  ...BOUNDS,
  voice: text,
})
  .refine(bounded, as('incomplete'))
  .refine((block) => inOrder(block.atLeast, block.atMost), as('wrong-order'));
/** One strand of the host's civil society: what it asks, and which paragraph answers it. */
export type StrandPosition = Read<typeof strand>;
