import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import { LIMITS, PROTOTYPE_NAMES, textFaults, unseenFaults } from './limits.ts';
import type { Fault } from './problem.ts';
import { readSyntax } from './syntax.ts';

/** Keys and list indices from the top of the file to one place in it. */
export type Path = readonly PropertyKey[];

/** A file whose text is sound: its data, and where in the text each part of it stands. */
export interface ScenarioFile {
  readonly data: unknown;
  /** Whether the file says anything at a path. */
  has(path: Path): boolean;
  valueAt(path: Path): unknown;
  /** Offset of the value at a path, or of the nearest thing round it. */
  placeOf(path: Path): number;
  /** Offset of the key that a path ends in. */
  placeOfKey(path: Path): number;
  /**
   * The sentence of which this key is a piece, where commas without quotes have torn one apart in braces:
   * `{en: Yes, of course}` has a key `of course`. `first` is the first such key of the sentence.
   */
  tornAt(path: Path): { readonly sentence: string; readonly first: PropertyKey } | null;
}

export type Opened =
  | { readonly ok: true; readonly file: ScenarioFile }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Opens a text as data, refusing whatever could be misread, cost too much, or reach a prototype. */
export function openFile(text: string): Opened {
  const visible = textFaults(text);
  if (visible.length > 0) return { ok: false, faults: visible };
  const syntax = readSyntax(text);
  if (!syntax.ok) return syntax;
  const root = syntax.document.contents;
  if (root === null || (isScalar(root) && root.value === null))
    return { ok: false, faults: [{ code: 'empty-file', at: 0 }] };
  const tables: Tables = new Map();
  const faults: Fault[] = [];
  lookThrough(root, tables, faults);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, file: placed(root, tables, syntax.document.toJS({ maxAliasCount: 0 })) };
}

interface Entry {
  readonly key: ParsedNode;
  readonly value: ParsedNode | null;
}

/** The entries of every block of the file, by key. */
type Tables = Map<YAMLMap<unknown, unknown>, Map<string, Entry>>;

/** Goes through the nodes once: notes the entries of each block, and finds what no scenario may hold. */
function lookThrough(node: ParsedNode | null, tables: Tables, faults: Fault[]): void {
  if ((isMap(node) || isSeq(node)) && node.items.length > LIMITS.items) {
    faults.push({ code: 'too-many-items', at: node.range[0], values: { limit: LIMITS.items } });
  } else if (isMap(node)) {
    const entries = new Map<string, Entry>();
    tables.set(node, entries);
    for (const pair of node.items) {
      const entry: Entry = pair;
      const key = isScalar(entry.key) ? entry.key.value : null;
      if (typeof key !== 'string') {
        faults.push({ code: 'complex-key', at: entry.key.range[0] });
        continue;
      }
      faults.push(...keyFaults(key, entry.key.range[0], entries));
      lookThrough(entry.value, tables, faults);
      entries.set(key, entry);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) lookThrough(item, tables, faults);
  } else if (isScalar(node) && typeof node.value === 'string') {
    faults.push(...stringFaults(node.value, node.range[0]));
  }
}

function keyFaults(key: string, at: number, before: ReadonlyMap<string, Entry>): readonly Fault[] {
  if (PROTOTYPE_NAMES.includes(key)) return [{ code: 'prototype-name', at, values: { name: key } }];
  if (key === '<<') return [{ code: 'merge-key', at }];
  if (before.has(key)) return [{ code: 'duplicate-key', at, values: { name: key } }];
  return stringFaults(key, at);
}

const NONE: readonly Fault[] = [];

function stringFaults(value: string, at: number): readonly Fault[] {
  if (value.length > LIMITS.string) return [{ code: 'too-long', at, values: { limit: LIMITS.string } }];
  // The text itself was looked through; what is found now was written as an escape, so the string's start is the place.
  const unseen = unseenFaults(value, 0);
  return unseen.length === 0 ? NONE : unseen.map((fault) => ({ ...fault, at }));
}

function placed(root: ParsedNode, tables: Tables, data: unknown): ScenarioFile {
  const entryOf = (node: ParsedNode | null, step: PropertyKey): Entry | undefined => {
    if (isMap(node)) return tables.get(node)?.get(String(step));
    const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
    return item && { key: item, value: item };
  };
  /** How many steps of a path the file has, and the last entry reached. */
  const follow = (path: Path): { steps: number; last: Entry } => {
    let last: Entry = { key: root, value: root };
    for (const [steps, step] of path.entries()) {
      const next = entryOf(last.value, step);
      if (!next) return { steps, last };
      last = next;
    }
    return { steps: path.length, last };
  };
  const tornAt = (path: Path): { sentence: string; first: PropertyKey } | null => {
    const block = follow(path.slice(0, -1)).last.value;
    if (!isMap(block) || !block.flow) return null;
    const entries = [...(tables.get(block) ?? [])];
    const piece = entries.findIndex(([key]) => key === path.at(-1));
    // An entry with a value begins a sentence; entries without one go on with it.
    const begins = entries.findLastIndex(([, { value }], index) => index <= piece && value !== null);
    const head = entries[begins]?.[1].value;
    if (begins === piece || !isScalar(head) || typeof head.value !== 'string' || head.type !== 'PLAIN')
      return null;
    const ends = entries.findIndex(([, { value }], index) => index > piece && value !== null);
    const pieces = entries.slice(begins + 1, ends < 0 ? entries.length : ends).map(([key]) => key);
    return { sentence: [head.source, ...pieces].join(', '), first: pieces[0] ?? '' };
  };
  return {
    data,
    tornAt,
    has: (path) => follow(path).steps === path.length,
    valueAt: (path) =>
      path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | null)?.[step], data),
    placeOf: (path) => {
      const { key, value } = follow(path).last;
      return (value ?? key).range[0];
    },
    placeOfKey: (path) => follow(path).last.key.range[0],
  };
}
