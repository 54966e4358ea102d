import { parse as parseCsv } from 'csv-parse/sync';
import { parse } from 'yaml';
import * as z from 'zod';

/** A number that a fact gives: a single one, a range, or a day, month, year or span (`a/b`) as text. */
export interface Figure {
  readonly value: number | string | readonly [number, number];
  /** Of what: persons, USD_M_per_year, date, votes_for, … */
  readonly unit: string;
  /** Whose, where one fact gives figures of many. */
  readonly of?: string;
}

/** A numbered fact of seeds/, as the game shows it, with its figures as data. */
export interface Fact {
  readonly text: string;
  readonly citation: string;
  readonly figures?: readonly Figure[];
}
export type Facts = Readonly<Record<string, Fact>>;

/** A matter on which sources say different things (seeds/conflicts.yaml). */
export interface Conflict {
  readonly id: string;
  readonly topic: string;
  readonly versions: readonly { readonly claim: string; readonly facts: readonly string[] }[];
}

/** What a scenario is held to: the facts, and where they disagree. */
export interface Seeds {
  readonly facts: Facts;
  readonly conflicts: readonly Conflict[];
}

/** A file of the evidence, by its name in seeds/. */
export interface SeedText {
  readonly file: string;
  readonly text: string;
}

const figureForm = z.object({
  value: z.union([z.number(), z.string(), z.tuple([z.number(), z.number()])]),
  unit: z.string().min(1),
});
const seedForm = z.object({
  id: z.string(),
  citation: z.string().min(1),
  facts: z.array(
    z.object({
      id: z.string(),
      text: z.string().min(1),
      source: z.string().min(1).optional(),
      figures: z.array(figureForm).optional(),
      table: z.string().optional(),
    }),
  ),
});
const conflictForm = z.object({
  conflicts: z.array(
    z.object({
      id: z.string(),
      topic: z.string(),
      versions: z.array(z.object({ claim: z.string(), facts: z.array(z.string()) })).min(2),
    }),
  ),
});

/**
 * The numbered facts of seeds/, by id, each with the citation of its own source or of its file, and its
 * figures: those it states, and those of the table it names.
 * @throws where a seed file is not in form or two facts share a number: the evidence is ours to keep right
 */
export function readFacts(
  seedTexts: readonly SeedText[],
  tables: readonly SeedText[] = [],
): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  for (const { file, text } of seedTexts) {
    const seed = inForm(seedForm, file, text);
    for (const { id, text: told, source, figures = [], table } of seed.facts) {
      if (!id.startsWith(`${seed.id}-`)) throw new Error(`${file}: ${id} is not a fact of ${seed.id}`);
      if (Object.hasOwn(facts, id)) throw new Error(`${file}: ${id} is numbered twice`);
      const all = table === undefined ? figures : [...figures, ...idealPoints(table, tables)];
      facts[id] = {
        text: told,
        citation: source ?? seed.citation,
        ...(all.length > 0 ? { figures: all } : {}),
      };
    }
  }
  return facts;
}

/** Where the sources disagree, out of seeds/conflicts.yaml. @throws where it is not in form */
export function readConflicts({ file, text }: SeedText): readonly Conflict[] {
  return inForm(conflictForm, file, text).conflicts;
}

function inForm<T>(schema: z.ZodType<T>, file: string, text: string): T {
  const read = schema.safeParse(parse(text));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** A row of votes/rosters.csv, as much of it as is read here. */
interface Roster {
  readonly year: string;
  readonly elected_member: string;
  readonly unga_ideal_point: string;
}

/** General Assembly ideal points of votes/rosters.csv: `of` is `Albania 2023`. */
function idealPoints(table: string, tables: readonly SeedText[]): Figure[] {
  const found = tables.find(({ file }) => file.endsWith(table));
  if (!found) throw new Error(`seeds/${table} is not there`);
  const rows: Roster[] = parseCsv(found.text, { columns: true });
  return rows.map(({ year, elected_member: member, unga_ideal_point: point }) => {
    return { value: Number(point), unit: 'ideal_point', of: `${member} ${year}` };
  });
}
