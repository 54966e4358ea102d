import * as z from 'zod';
import type { MoveDeclared } from '../model/moves.ts';
import { PARAGRAPHS } from '../model/scenario.ts';
import { scenarioForm } from '../model/form/scenarioForm.ts';

/** A part of a JSON Schema, as much of it as is walked here. */
interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
  type?: string;
  enum?: unknown[];
  const?: unknown;
  minimum?: number;
  maximum?: number;
  required?: string[];
  [key: string]: unknown;
}

/** Keys that mean the same wherever they stand. */
const COMMON = ['src', 'basis', 'note', 'v'];

/** One key of the format: where it stands, what may stand there, and whether it must. */
export interface FormatKey {
  /** `council.asks.weight`; lists are not marked. */
  readonly path: string;
  readonly kind: string;
  readonly required: boolean;
}

/**
 * The JSON Schema of a scenario file, for editors: they complete and check while one types. What no JSON
 * Schema can say (citations, names that must exist) is left to `penholder validate`.
 * @param moves the moves that the game has
 * @param tell what a key is for, by its path; `common.src` and the like for those that mean the same everywhere
 */
export function scenarioJsonSchema(moves: readonly MoveDeclared[], tell: (path: string) => string): unknown {
  const root = z.toJSONSchema(scenarioForm(moves), { io: 'input', unrepresentable: 'any' }) as Node;
  visit(root, [], (path, node) => {
    node.description = tell(noteOf(path));
  });
  return root;
}

/** Every key of the format in the order of the schema, for the author's guide. */
export function formatKeys(moves: readonly MoveDeclared[]): readonly FormatKey[] {
  const root = z.toJSONSchema(scenarioForm(moves), { io: 'input', unrepresentable: 'any' }) as Node;
  const keys = new Map<string, FormatKey>();
  visit(root, [], (path, node, required) => {
    if (isCommon(path)) return;
    const name = noteOf(path);
    if (!keys.has(name)) keys.set(name, { path: name, kind: kindOf(node), required });
  });
  return [...keys.values()];
}

/** Which note tells of a key. */
function noteOf(path: readonly string[]): string {
  const last = path.at(-1) as string;
  if (COMMON.includes(last)) return `common.${last}`;
  if ((PARAGRAPHS as readonly string[]).includes(last) && path[0] !== 'standing') return 'common.level';
  return path
    .join('.')
    .replace(/^strands\.[a-zA-Z]+/, 'strands.one')
    .replace(/^events\.choices\.effects\./, 'events.effects.');
}

function isCommon(path: readonly string[]): boolean {
  return noteOf(path).startsWith('common.');
}

type See = (path: readonly string[], node: Node, required: boolean) => void;

function visit(node: Node, path: readonly string[], see: See): void {
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    // A text in several languages is one text.
    if (key === 'en' && path.length > 0) continue;
    see([...path, key], child, node.required?.includes(key) === true);
    visit(child, [...path, key], see);
  }
  if (node.items) visit(node.items, path, see);
  for (const branch of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) visit(branch, path, see);
}

function kindOf(node: Node): string {
  if (node.enum) return node.enum.map(String).join(', ');
  if (node.const !== undefined) return JSON.stringify(node.const).replaceAll('"', '');
  if (node.anyOf?.some(({ type }) => type === 'string')) return 'text';
  if (node.anyOf) return node.anyOf.map(kindOf).join(', ');
  if (node.type === 'integer') return `${node.minimum ?? ''} to ${node.maximum ?? ''}`;
  if (node.type === 'array') return 'list';
  if (node.type === 'object') {
    const value = node.properties?.['v'];
    return value ? `number with its source, ${kindOf(value)}` : 'block';
  }
  return node.type ?? 'value';
}
