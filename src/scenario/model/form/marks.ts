import * as z from 'zod';

/**
 * Who reads a value. `rules`: the rules of the game, so that another value is another game. `words`: people
 * only. `presence`: people read what it says, the rules whether it is there.
 */
export type Mark = 'rules' | 'words' | 'presence';

/** Who reads what stands under a key of a scenario. */
export interface Marks {
  /** Keys under which only people read, wherever they stand. All others the rules read. */
  readonly words: readonly string[];
  /** Keys that are marked otherwise at some place: `leads.refuses`. Lists are not marked; `*` is any key. */
  readonly at: Readonly<Record<string, 'rules' | 'presence'>>;
}

const marked = z.registry<{ readonly mark: Mark }>();

const as =
  (mark: Mark) =>
  <Form extends z.core.$ZodType>(form: Form): Form => {
    marked.add(form, { mark });
    return form;
  };

/** Marks a form whose value the rules read. */
export const rules = as('rules');
/** Marks a form whose whole value, with all that it holds, only people read. */
export const words = as('words');
/** Marks a form of which the rules read only whether there is a value. */
export const presence = as('presence');

/**
 * The marks of a form, by the names of its keys.
 * @throws where a value is marked as none of the three: a new key must say who reads it
 */
export function marksOf(form: z.core.$ZodType): Marks {
  const keys = keysOf(form, []);
  const words = new Set(keys.filter(({ mark }) => mark === 'words').map(({ path }) => path.at(-1) ?? ''));
  const at = keys.flatMap(({ path, mark }) => {
    const key = path.at(-1) ?? '';
    const stands = mark === 'presence' || (mark === 'rules' && (words.has(key) || key === '*'));
    return stands ? [[path.join('.'), mark] as const] : [];
  });
  return { words: [...words], at: Object.fromEntries(at) };
}

interface Key {
  readonly path: readonly string[];
  readonly mark: Mark;
}

/** Every key of a form with its mark; nothing of what stands in a marked one. */
function keysOf(form: z.core.$ZodType, path: readonly string[]): readonly Key[] {
  const mark = marked.get(form)?.mark;
  if (mark !== undefined) return [{ path, mark }];
  if (form instanceof z.core.$ZodOptional || form instanceof z.core.$ZodDefault)
    return keysOf(form._zod.def.innerType, path);
  if (form instanceof z.core.$ZodArray) return keysOf(form._zod.def.element, path);
  const own: Key = { path, mark: 'rules' };
  if (form instanceof z.core.$ZodRecord) return [own, ...keysOf(form._zod.def.valueType, [...path, '*'])];
  if (form instanceof z.core.$ZodObject)
    return [
      own,
      ...Object.entries(form._zod.def.shape).flatMap(([key, item]) => keysOf(item, [...path, key])),
    ];
  throw new Error(`${path.join('.')} is marked neither as rules nor as words`);
}
