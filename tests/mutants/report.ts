import { readFileSync } from 'node:fs';
import type { Mutant } from './operators.ts';
import { LAYERS, layerOf } from './scope.ts';

/** What became of a mutant. An endless one counts as killed; one that no test reaches counts as alive. */
export type Fate = 'killed' | 'endless' | 'survived' | 'not reached';

export interface Verdict {
  readonly mutant: Mutant;
  readonly fate: Fate;
  /** The test that failed, with its file. */
  readonly by: string | null;
}

const FATES: readonly Fate[] = ['killed', 'endless', 'survived', 'not reached'];

/** `file:line:column operator: before -> after` */
export function lineOf(mutant: Mutant): string {
  const before = readFileSync(mutant.file, 'utf8').slice(mutant.start, mutant.end);
  const after = mutant.after === '' ? '(nothing)' : short(mutant.after);
  return `${mutant.file}:${mutant.line}:${mutant.column} ${mutant.operator}: ${short(before)} -> ${after}`;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 67)}...` : line;
}

/** A row a layer, with how many mutants met each fate. */
export function table(verdicts: readonly Verdict[]): string {
  const rows = LAYERS.map(
    (layer) => [layer, verdicts.filter(({ mutant }) => layerOf(mutant.file) === layer)] as const,
  );
  const cells = [
    ['layer', 'mutants', ...FATES, 'killed %'],
    ...[...rows, ['all', verdicts] as const]
      .filter(([, of]) => of.length > 0)
      .map(([name, of]) =>
        [name, of.length, ...FATES.map((fate) => countOf(of, fate)), percent(of)].map(String),
      ),
  ];
  const widths = (cells[0] as string[]).map((_cell, column) =>
    Math.max(...cells.map((row) => (row[column] as string).length)),
  );
  return cells
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[at] as number),
        )
        .join('  '),
    )
    .join('\n');
}

function countOf(verdicts: readonly Verdict[], fate: Fate): number {
  return verdicts.filter((verdict) => verdict.fate === fate).length;
}

/** Killed or endless, in hundredths to one decimal. */
export function percent(verdicts: readonly Verdict[]): number {
  const killed = countOf(verdicts, 'killed') + countOf(verdicts, 'endless');
  return verdicts.length === 0 ? 100 : Math.floor((1000 * killed) / verdicts.length) / 10;
}
