import * as z from 'zod';
import { HOST_SEATS } from './companion.ts';
import { isDay } from './dates.ts';
import { type FieldKind, type MoveDeclared, optionalMoves } from './moves.ts';
import { PROTOTYPE_NAMES } from '../read/limits.ts';
import { ALLOWABLE, type ProblemCode } from '../read/problemCodes.ts';
import {
  BALANCE_GATES,
  CIRCUMSTANCES,
  DEMANDS,
  ENDINGS,
  GROUPS,
  LEVELS,
  PARAGRAPHS,
  STRANDS,
} from './scenario.ts';

// Zod would compile its schemas with `new Function`, which our content security policy reports as an attack.
z.config({ jitless: true });

/** States in which a candidate lead may start. */
export const LEAD_STATES = [
  'notApproached',
  'sounded',
  'lookingSeriously',
  'publiclyConsidering',
  'assessmentMission',
  'decision',
  'declinedSoftly',
  'declinedFirmly',
  'deployed',
] as const;

/** States that a candidate lead comes to in a game; an event may wait for these too. */
export const LATER_LEAD_STATES = ['committed', 'parliament', 'court', 'stoppedInCourt', 'agreement'] as const;

export const REQUEST_STATES = ['letterSent', 'reaffirmed', 'withdrawn', 'void'] as const;
export const LEGITIMACY_STATES = [
  'contested',
  'talksOpen',
  'accordSigned',
  'talksCollapsed',
  'councilInstalled',
] as const;

/** Zod carries our own code where it would carry a message; `faultsOf` reads it back. */
const as = (code: ProblemCode): ProblemCode => code;

/** A block with these keys and no others. The known names travel with the code, for a hint. */
function form<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? [as('unknown-key'), ...Object.keys(shape)].join(' ') : undefined,
  });
}

const whole = (low: number, high: number) => z.int().min(low).max(high);
const level = z.literal([...LEVELS], as('unknown-level'));
const paragraph = z.enum(PARAGRAPHS);
const day = z.string().refine(isDay, as('date-form'));
const flag = z.string().regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/, as('flag-form'));
const id = z
  .string()
  .max(64, as('id-form'))
  .regex(/^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/, as('id-form'))
  .refine((name) => !PROTOTYPE_NAMES.includes(name), as('prototype-name'));
const fact = z.string().regex(/^(A-\d{3}-\d{2,3}|P-\d{2,3})$/, as('fact-form'));

const line = z.string().regex(/\S/, as('empty-text'));
const text = z.union([
  line.transform((en): { en: string; [language: string]: string } => ({ en })),
  z
    .object({ en: line })
    .catchall(line)
    .superRefine((languages, context) => {
      for (const language of Object.keys(languages)) {
        if (!/^[a-z]{2}$/.test(language))
          context.addIssue({ code: 'custom', message: as('language'), path: [language] });
      }
    }),
]);

const SOURCE = {
  src: z.array(fact).min(1).exactOptional(),
  basis: z.literal('design').exactOptional(),
  note: line.exactOptional(),
};

/** A block that states something: it names the facts it rests on, or says that it is our own design. */
function cited<Shape extends z.core.$ZodShape>(shape: Shape) {
  return form({ ...shape, ...SOURCE }).superRefine((block, context) => {
    const { src, basis } = block as { src?: unknown; basis?: unknown };
    if (src === undefined && basis === undefined)
      context.addIssue({ code: 'custom', message: as('uncited') });
  });
}

const number = (low: number, high: number) => cited({ v: whole(low, high) });

const range = z
  .tuple([whole(0, 1_000_000), whole(0, 1_000_000)])
  .refine(([low, high]) => low <= high, as('wrong-order'));

const LEVELS_OF_PARAGRAPHS = {
  authority: level,
  form: level,
  tasks: level,
  finance: level,
  oversight: level,
  arms: level,
  politics: level,
  term: level,
  transparency: level,
  transition: level,
};

const BOUNDS = { atLeast: level.exactOptional(), atMost: level.exactOptional() };
const bounded = (block: { atLeast?: number; atMost?: number }): boolean =>
  block.atLeast !== undefined || block.atMost !== undefined;
const inOrder = (low: number | undefined, high: number | undefined): boolean =>
  low === undefined || high === undefined || low <= high;

const ask = cited({
  id,
  text,
  weight: whole(1, 3),
  paragraph: paragraph.exactOptional(),
  ...BOUNDS,
  circumstance: z.enum(CIRCUMSTANCES).exactOptional(),
})
  // An ask is met by a paragraph at some level, or by a circumstance, or by both.
  .refine(
    (block) =>
      block.paragraph === undefined ? !bounded(block) && block.circumstance !== undefined : bounded(block),
    as('incomplete'),
  )
  .refine((block) => inOrder(block.atLeast, block.atMost), as('wrong-order'));

const redLine = form({
  paragraph,
  max: level.exactOptional(),
  min: level.exactOptional(),
  resolve: whole(0, 1_000),
})
  .refine((block) => block.max !== undefined || block.min !== undefined, as('incomplete'))
  .refine((block) => inOrder(block.min, block.max), as('wrong-order'));

const member = cited({
  id,
  name: text,
  called: text.exactOptional(),
  flag,
  permanent: z.boolean(),
  group: z.enum(GROUPS),
  ideal: number(-1_000, 1_000),
  wants: form(LEVELS_OF_PARAGRAPHS),
  salience: form(LEVELS_OF_PARAGRAPHS),
  redLines: z.array(redLine).default([]),
  asks: z.array(ask).default([]),
  interest: text,
  record: text,
});

const leadCondition = form({
  paragraph: paragraph.exactOptional(),
  atLeast: level.exactOptional(),
  pledged: whole(0, 1_000).exactOptional(),
  letter: z.literal(true).exactOptional(),
  peers: whole(1, 50).exactOptional(),
})
  .refine((block) => Object.keys(block).length > 0, as('incomplete'))
  .refine((block) => (block.paragraph === undefined) === (block.atLeast === undefined), as('incomplete'));

const term = whole(-1_000, 1_000);
const personnel = number(0, 50_000);
const millions = number(0, 100_000);

const lead = cited({
  id,
  name: text,
  called: text.exactOptional(),
  flag,
  at: z.enum(LEAD_STATES),
  canLead: z.boolean(),
  personnel,
  willingness: cited({
    interest: term,
    ties: term,
    status: term,
    pay: term,
    tolerance: term,
    stretch: term,
    history: term,
    opposition: term,
  }),
  conditions: z.array(leadCondition).default([]),
  interest: text,
  gift: millions.exactOptional(),
  african: z.boolean().exactOptional(),
  refuses: text.exactOptional(),
});

const contributor = cited({
  id,
  name: text,
  called: text.exactOptional(),
  flag,
  personnel,
  readiness: number(0, 1_000),
  interest: text,
});

const funder = cited({
  id,
  name: text,
  called: text.exactOptional(),
  flag,
  ceiling: millions,
  benefit: number(-1_000, 1_000),
  congress: z.boolean(),
  interest: text,
});

const strand = cited({ name: text, demand: text, paragraph, ...BOUNDS, voice: text })
  .refine(bounded, as('incomplete'))
  .refine((block) => inOrder(block.atLeast, block.atMost), as('wrong-order'));

const condition = form({
  round: whole(1, 99).exactOptional(),
  fromRound: whole(1, 99).exactOptional(),
  lead: id.exactOptional(),
  leadIn: z
    .array(z.enum([...LEAD_STATES, ...LATER_LEAD_STATES]))
    .min(1)
    .exactOptional(),
  paragraph: paragraph.exactOptional(),
  below: level.exactOptional(),
  pressureAtLeast: whole(0, 100).exactOptional(),
  circulated: z.boolean().exactOptional(),
  afterRequest: z.boolean().exactOptional(),
})
  .refine((block) => (block.paragraph === undefined) === (block.below === undefined), as('incomplete'))
  .refine((block) => block.lead === undefined || block.leadIn !== undefined, as('incomplete'));

const points = whole(-100, 100).exactOptional();
const effect = form({
  pressure: points,
  capital: points,
  credibility: points,
  authorities: points,
  people: points,
  need: whole(-10_000, 10_000).exactOptional(),
  warmth: form({ who: id, by: term }).exactOptional(),
  lead: form({ who: id, advance: whole(0, 3) }).exactOptional(),
  pledge: form({ who: id, by: whole(-10_000, 10_000) }).exactOptional(),
  talks: whole(-10, 10).exactOptional(),
  lull: z.literal(true).exactOptional(),
}).refine((block) => Object.keys(block).length > 0, as('no-effect'));

const effects = z.array(effect).default([]);

const event = cited({
  id,
  kind: z.enum(['ground', 'politics', 'council', 'lead', 'home']),
  when: condition,
  chance: whole(0, 1_000).exactOptional(),
  title: text,
  text,
  effects,
  choices: z.array(form({ label: text, effects })).default([]),
});

const glossaryTerm = cited({ id, term: text, means: text, also: z.array(line).default([]) });

const instruction = cited({
  seat: z.union([id, z.enum(HOST_SEATS)]),
  name: text.exactOptional(),
  aim: text,
  priorities: z.tuple([text, text, text]),
  redLine: text,
  success: text,
});

const teaching = cited({
  twist: text,
  trap: text,
  endings: z.array(form({ ending: z.enum(ENDINGS), how: text })).min(1),
});

const expectedFailure = form({
  gate: z.enum(BALANCE_GATES),
  about: z.array(line).min(1).exactOptional(),
  why: text,
});
const contested = form({ conflict: z.string().regex(/^C-\d{2,3}$/, as('conflict-form')), handling: text });

/** A warning that this file means to live with. */
const allowance = form({ code: z.enum(ALLOWABLE), at: line, why: text });

const FIELDS: Readonly<Record<FieldKind, z.ZodType<string | number>>> = {
  actor: id,
  paragraph,
  level,
  strand: z.enum(STRANDS),
  event: id,
  option: whole(0, 9),
};

/** A move that history made: one form for all that are made with the same fields. Its names are checked when the file is resolved. */
function moveForm(moves: readonly MoveDeclared[]) {
  const kinds = moves.map(({ fields }) => JSON.stringify(fields));
  const forms = [...new Set(kinds)].map((kind) => {
    const alike = moves.filter((_, index) => kinds[index] === kind);
    const ids = alike.map(({ id: name }) => name);
    const fields = Object.entries(alike[0]?.fields ?? {}).map(([name, of]) => [name, FIELDS[of]] as const);
    return form({ type: ids.length === 1 ? z.literal(ids) : z.enum(ids), ...Object.fromEntries(fields) });
  });
  return z.discriminatedUnion('type', forms as [(typeof forms)[number]]);
}

const hands = whole(0, 15);

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
export type ScenarioForm = z.output<ReturnType<typeof formWith>>;

function formWith(moves: readonly MoveDeclared[]) {
  return form({
    format: z.literal('penholder/scenario@1'),
    id,
    title: text,
    subtitle: text,
    ...SOURCE,
    period: cited({ start: day, end: day, roundDays: whole(1, 60), rounds: whole(1, 40) }).refine(
      (block) => block.start < block.end,
      as('wrong-order'),
    ),
    seat: id,
    aim: text,
    verbs: z
      .array(z.enum(optionalMoves(moves)))
      .min(1)
      .exactOptional(),
    openParagraphs: z.array(paragraph).min(1).exactOptional(),
    meeting: form({ partners: number(1, 30), money: millions }).exactOptional(),
    standing: form({
      authority: level,
      form: level,
      lead: id,
      personnel,
      arrived: personnel,
      banked: z.record(id, millions),
    }).exactOptional(),
    goals: z.array(z.enum(ENDINGS)).min(1).exactOptional(),
    brief: z.array(cited({ text })).min(1),
    council: z.array(member),
    coPenholders: z.array(id),
    start: form({
      attention: number(1, 9),
      capital: number(0, 100),
      credibility: number(0, 100),
      authorities: number(0, 100),
      people: number(0, 100),
      pressure: number(0, 100),
      slope: number(-100, 100),
      draft: cited(LEVELS_OF_PARAGRAPHS),
      request: z.enum(REQUEST_STATES),
      legitimacy: z.enum(LEGITIMACY_STATES),
    }),
    need: cited({ v: range }),
    required: cited({ v: z.tuple([whole(0, 50_000), whole(0, 50_000), whole(0, 50_000), whole(0, 50_000)]) }),
    leads: z.array(lead),
    contributors: z.array(contributor),
    funders: z.array(funder),
    strands: form({ securityNow: strand, accordFirst: strand, noIntervention: strand }),
    events: z.array(event),
    voices: z.array(cited({ who: text, text })).default([]),
    history: form({
      vote: cited({
        yes: hands,
        no: hands,
        abstaining: z.array(id),
        absent: z.array(id).min(1).exactOptional(),
        resolution: line,
      }).exactOptional(),
      lines: z.array(cited({ date: day, text })),
      moves: z.array(z.array(moveForm(moves))),
      movesNote: text,
    }),
    questions: z.array(text),
    glossary: z.array(glossaryTerm).default([]),
    instructions: z.array(instruction).default([]),
    teaching: teaching.exactOptional(),
    shelf: cited({ place: text, problem: text, demands: z.enum(DEMANDS) }).exactOptional(),
    contested: z.array(contested).default([]),
    balance: form({ expects: z.array(expectedFailure).min(1) }).exactOptional(),
    allow: z.array(allowance).default([]),
  });
}
