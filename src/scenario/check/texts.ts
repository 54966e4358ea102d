import type { Path } from '../read/scenarioFile.ts';
import type { Source } from '../model/scenario.ts';

/** One text of a scenario in one language. */
export interface WrittenText {
  readonly path: Path;
  /** Its kind by the keys that lead to it, numbers and names of strands left out: `events.choices.label`. */
  readonly slot: string;
  readonly language: string;
  readonly text: string;
  /** Where the block that holds it says that it comes from. */
  readonly source: Source;
}

/** Every text that a person may read, of a scenario whose form is sound. */
export function textsOf(form: object): readonly WrittenText[] {
  return textsIn(form, [], {});
}

function textsIn(value: unknown, path: Path, outer: Source): WrittenText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index], outer));
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') {
    return Object.entries(value).map(([language, text]) => ({
      path: [...path, language],
      slot: slotOf(path),
      language,
      text: String(text),
      source: outer,
    }));
  }
  const source = saysWhence(value) ? value : outer;
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key], source));
}

/** Whether a block names its own source; one that does not stands by that of the block round it. */
function saysWhence(block: object): block is Source {
  return 'src' in block || 'basis' in block;
}

function slotOf(path: Path): string {
  const keys = path.filter((step) => typeof step === 'string');
  return keys.join('.').replace(/^strands\.\w+/, 'strands.one');
}
