import marks from '../../../assets/guide/marks.json' with { type: 'json' };
import type { Mark, Marks } from './form/marks.ts';
import type { Scenario } from './scenario.ts';

// `npm run guide` writes them out of the schema, which the page does not load.
const { words, at } = marks as Marks;

/**
 * What the rules of the game read of a scenario: its numbers, ids, levels, conditions and effects, in their
 * order. Left out is all that only people read: names, texts, flags, sources, and the whole of what stands
 * beside the game. History stands there too, its moves included: a game is the commands that were given in
 * it, and no rule asks what history did. Of a text whose presence the rules ask for, `true` is left.
 */
export function rulesOf({ facts: _facts, arranged: _arranged, ...form }: Scenario): unknown {
  return partOf(form, '', 'rules');
}

/** What only people read of a scenario: all that `rulesOf` leaves out, but for how it was arranged. */
export function wordsOf({ facts, arranged: _arranged, ...form }: Scenario): unknown {
  return [partOf(form, '', 'words'), facts];
}

function markOf(path: string, key: string): Mark {
  return at[path + key] ?? at[`${path}*`] ?? (words.includes(key) ? 'words' : 'rules');
}

/** What the rules read of a value, or what only people read of it; undefined where that is nothing. */
function partOf(value: unknown, path: string, reader: 'rules' | 'words'): unknown {
  if (typeof value !== 'object' || value === null) return reader === 'rules' ? value : undefined;
  const part = Array.isArray(value)
    ? value.map((item) => partOf(item, path, reader))
    : Object.fromEntries(
        Object.entries(value).map(([key, item]) => {
          const mark = markOf(path, key);
          if (mark === 'rules') return [key, partOf(item, `${path}${key}.`, reader)];
          if (reader === 'words') return [key, item];
          return [key, mark === 'words' || item === undefined ? undefined : true];
        }),
      );
  // An empty list is a fact for the rules, and says nothing to people.
  return reader === 'words' && Object.values(part).every((item) => item === undefined) ? undefined : part;
}
