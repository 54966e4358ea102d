import { parse } from 'yaml';
import * as z from 'zod';
import type { Fact } from './citations.ts';

const seedForm = z.object({
  id: z.string(),
  citation: z.string().min(1),
  facts: z.array(z.object({ id: z.string(), text: z.string().min(1), source: z.string().min(1).optional() })),
});

/**
 * The numbered facts of seeds/, by id, each with the citation of its own source or of its file.
 * @throws where a seed file is not in form or two facts share a number: the evidence is ours to keep right
 */
export function readFacts(
  seedTexts: readonly { readonly file: string; readonly text: string }[],
): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  for (const { file, text } of seedTexts) {
    const seed = seedForm.safeParse(parse(text));
    if (!seed.success) throw new Error(`${file}: ${z.prettifyError(seed.error)}`);
    for (const fact of seed.data.facts) {
      if (!fact.id.startsWith(`${seed.data.id}-`))
        throw new Error(`${file}: ${fact.id} is not a fact of ${seed.data.id}`);
      if (Object.hasOwn(facts, fact.id)) throw new Error(`${file}: ${fact.id} is numbered twice`);
      facts[fact.id] = { text: fact.text, citation: fact.source ?? seed.data.citation };
    }
  }
  return facts;
}
