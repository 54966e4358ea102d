import * as z from 'zod';
import { PROTOTYPE_NAMES } from '../../read/limits.ts';
import type { ProblemCode } from '../../read/problemCodes.ts';
import { isDay } from '../dates.ts';
import { presence, rules, words } from './marks.ts';

// Zod would compile its schemas with `new Function`, which our content security policy reports as an attack.
z.config({ jitless: true });

/** What a form gives when a file is read, as data that nobody may change. */
export type Read<Form extends z.core.$ZodType> = Frozen<z.output<Form>>;
type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/** Zod carries our own code where it would carry a message; `formFaults` reads it back. */
export const as = (code: ProblemCode): ProblemCode => code;

/** A block with these keys and no others. The known names travel with the code, for a hint. */
export function form<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? [as('unknown-key'), ...Object.keys(shape)].join(' ') : undefined,
  });
}

/** A whole number within bounds, both included. */
export const whole = (low: number, high: number) => rules(z.int().min(low).max(high));

/** One name of a closed set. */
export const oneOf = <const Names extends readonly string[]>(names: Names) => rules(z.enum(names));

export const yesOrNo = rules(z.boolean());
/** A key that is either there and true, or left out. */
export const onlyTrue = rules(z.literal(true));

/** A day of the calendar, written 2023-10-02. */
export const day = rules(z.string().refine(isDay, as('date-form')));

/** File name of a flag in circle-flags. */
export const flag = words(z.string().regex(/^[a-z0-9]+([_-][a-z0-9]+)*$/, as('flag-form')));

/** A name by which parts of a file speak of one another. */
export const id = rules(
  z
    .string()
    .max(64, as('id-form'))
    .regex(/^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/, as('id-form'))
    .refine((name) => !PROTOTYPE_NAMES.includes(name), as('prototype-name')),
);

/** Text in one language. */
export const line = words(z.string().regex(/\S/, as('empty-text')));

interface Languages {
  en: string;
  [language: string]: string;
}
/** Text in one or more languages; English is always there. A file may write English text alone. */
export const text: z.ZodType<Languages> = words(
  z.union([
    line.transform((en): Languages => ({ en })),
    z
      .object({ en: line })
      .catchall(line)
      .superRefine((languages, context) => {
        for (const language of Object.keys(languages)) {
          if (!/^[a-z]{2}$/.test(language))
            context.addIssue({ code: 'custom', message: as('language'), path: [language] });
        }
      }),
  ]),
);
export type Text = Read<typeof text>;

const fact = words(z.string().regex(/^(A-\d{3}-\d{2,3}|P-\d{2,3})$/, as('fact-form')));

const facts = z.array(fact).min(1);
export const SOURCE = {
  /** Ids of facts in seeds/. */
  src: facts.exactOptional(),
  /** It is our own design, or an inference of our own. */
  basis: words(z.literal('design')).exactOptional(),
  /** A remark on the source. */
  note: line.exactOptional(),
};
const sourced = z.object(SOURCE);
/** Where a statement comes from: facts, or our own design. */
export type Source = Read<typeof sourced>;

/** A source of which the rules read whether it names facts: what is documented stands in the public record. */
export const DOCUMENTED: typeof SOURCE = { ...SOURCE, src: presence(facts.exactOptional()) };

/** A block that states something: it names the facts it rests on, or says that it is our own design. */
export function cited<Shape extends z.core.$ZodShape>(shape: Shape, source = SOURCE) {
  return form({ ...shape, ...source }).superRefine((block, context) => {
    const { src, basis } = block as { src?: unknown; basis?: unknown };
    if (src === undefined && basis === undefined)
      context.addIssue({ code: 'custom', message: as('uncited') });
  });
}

/** A whole number within bounds, and where it comes from. */
export const number = (low: number, high: number) => cited({ v: whole(low, high) });
/** A number, or some of them, and where it comes from. */
export type Sourced<T = number> = Source & { readonly v: T };

/** A number of people. */
export const personnel = number(0, 50_000);
/** Millions of US dollars. */
export const millions = number(0, 100_000);
/** Hundredths of a unit, either way: of 1, or of a logit. */
export const hundredths = whole(-1_000, 1_000);
