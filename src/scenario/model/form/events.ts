import * as z from 'zod';
import { EVENT_KINDS, LATER_LEAD_STATES, LEAD_STATES } from '../sets.ts';
import { level, paragraph } from './levels.ts';
import {
  as,
  cited,
  form,
  hundredths,
  id,
  oneOf,
  onlyTrue,
  type Read,
  text,
  whole,
  yesOrNo,
} from './parts.ts';

const condition = form({
  round: whole(1, 99).exactOptional(),
  fromRound: whole(1, 99).exactOptional(),
  /** The lead that is to be in one of the states; any lead where absent. */
  lead: id.exactOptional(),
  leadIn: z
    .array(oneOf([...LEAD_STATES, ...LATER_LEAD_STATES]))
    .min(1)
    .exactOptional(),
  /** The paragraph that is to stand below a level. */
  paragraph: paragraph.exactOptional(),
  below: level.exactOptional(),
  pressureAtLeast: whole(0, 100).exactOptional(),
  circulated: yesOrNo.exactOptional(),
  /** Whether a report of the Secretary-General was asked for. */
  afterRequest: yesOrNo.exactOptional(),
})
  .refine((block) => (block.paragraph === undefined) === (block.below === undefined), as('incomplete'))
  .refine((block) => block.lead === undefined || block.leadIn !== undefined, as('incomplete'));
/** Closed set of conditions on which an event may wait. */
export type Condition = Read<typeof condition>;

const points = whole(-100, 100).exactOptional();
const effect = form({
  pressure: points,
  capital: points,
  credibility: points,
  authorities: points,
  people: points,
  /** M USD on a year's cost of the mission. */
  need: whole(-10_000, 10_000).exactOptional(),
  /** Relations with a member or a candidate lead, hundredths of a logit. */
  warmth: form({ who: id, by: hundredths }).exactOptional(),
  /** Steps that a candidate lead takes towards going; with none, it has been asked, and no more. */
  lead: form({ who: id, advance: whole(0, 3) }).exactOptional(),
  /** M USD that a funder promises more, or less. */
  pledge: form({ who: id, by: whole(-10_000, 10_000) }).exactOptional(),
  /** Rounds of inclusive talks. */
  talks: whole(-10, 10).exactOptional(),
  /** The pressure on the ground eases for a time. */
  lull: onlyTrue.exactOptional(),
}).refine((block) => Object.keys(block).length > 0, as('no-effect'));
/** Closed set of effects of an event or of a choice in it. */
export type Effect = Read<typeof effect>;

const effects = z.array(effect).default([]);

const choice = form({ label: text, effects });
/** An answer to a cable, and what it brings. */
export type EventChoice = Read<typeof choice>;

export const event = cited({
  id,
  kind: oneOf(EVENT_KINDS),
  when: condition,
  /** Chance in thousandths that it happens once its condition holds; 1000 where absent. */
  chance: whole(0, 1_000).exactOptional(),
  title: text,
  text,
  effects,
  choices: z.array(choice).default([]),
});
/** Something that happens on the ground, in the host's politics, in the Council or at home. */
export type ScenarioEvent = Read<typeof event>;
