import { parse } from 'yaml';
import * as z from 'zod';

/** One text that facts were taken from, and how far it is to be trusted. */
export interface EvidenceSource {
  readonly id: string;
  readonly citation: string;
  readonly date: string;
  /** Whether the date is stated or inferred, and from what. */
  readonly dateKnownBy: string;
  readonly reliability: string;
}

/** A numbered fact with all that is said of it. */
export interface EvidenceFact {
  readonly id: string;
  /** Id of the text it stands in. */
  readonly of: string;
  readonly text: string;
  /** Where a public record was read; a fact of an article stands in the article. */
  readonly source?: string;
  /** Public records: `seen` in the source named, or `general-knowledge`. */
  readonly confidence?: string;
  /** A doubt, a correction, or what the record says. */
  readonly note?: string;
}

/** A matter on which the sources disagree: what each says, and what is done about it. */
export interface EvidenceConflict {
  readonly id: string;
  readonly topic: string;
  readonly versions: readonly { readonly claim: string; readonly facts: readonly string[] }[];
  readonly handling: string;
}

/** All of seeds/ that a reader may want to see. */
export interface Evidence {
  readonly sources: readonly EvidenceSource[];
  readonly facts: readonly EvidenceFact[];
  readonly conflicts: readonly EvidenceConflict[];
}

const words = z.string().min(1);
const seedForm = z.object({
  id: words,
  citation: words,
  date: words,
  dateKnownBy: words,
  reliability: words,
  facts: z.array(
    z.object({
      id: words,
      text: words,
      source: words.exactOptional(),
      confidence: words.exactOptional(),
      note: words.exactOptional(),
    }),
  ),
});
const conflictsForm = z.object({
  conflicts: z.array(
    z.object({
      id: words,
      topic: words,
      versions: z.array(z.object({ claim: words, facts: z.array(words).min(1) })).min(2),
      handling: words,
    }),
  ),
});

/**
 * The evidence as the game shows it.
 * @throws where a seed is not in form or a conflict names a fact that is not there: the evidence is ours to keep right
 */
export function readEvidence(
  seedTexts: readonly { readonly file: string; readonly text: string }[],
  conflictsText: string,
): Evidence {
  const seeds = seedTexts.map(({ file, text }) => {
    const seed = seedForm.safeParse(parse(text));
    if (!seed.success) throw new Error(`${file}: ${z.prettifyError(seed.error)}`);
    return seed.data;
  });
  const { conflicts } = conflictsForm.parse(parse(conflictsText));
  const facts = seeds.flatMap((seed) => seed.facts.map((fact): EvidenceFact => ({ ...fact, of: seed.id })));
  const known = new Set(facts.map(({ id }) => id));
  for (const { id, versions } of conflicts)
    for (const named of versions.flatMap((version) => version.facts))
      if (!known.has(named)) throw new Error(`seeds/conflicts.yaml: ${id} names ${named}, which is no fact`);
  return {
    sources: seeds.map(({ id, citation, date, dateKnownBy, reliability }) => {
      return { id, citation, date, dateKnownBy, reliability };
    }),
    facts,
    conflicts,
  };
}
