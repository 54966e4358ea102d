import { Composer, CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml';
import { LIMITS } from './limits.ts';
import type { Fault } from './problem.ts';

/** A text as one YAML document, or what is wrong with its syntax. */
export type Syntax =
  | { readonly ok: true; readonly document: Document.Parsed }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Syntax faults looked for. Only the first in the text is told: the others are mostly its echoes. */
const MOST_FAULTS = 5;
/** Six letters of a text may spell one character, as in \u00E9. */
const LONGEST_WRITTEN = 6 * LIMITS.string;

/**
 * Reads YAML 1.2 without anchors, aliases, tags, merge keys, complex keys or directives.
 *
 * It goes by yaml's own steps (words, tokens, document) and looks between them, because
 * `parseDocument` reads a hostile text to its end before anyone may say no: a quarter of a megabyte
 * of commas takes it four seconds.
 */
export function readSyntax(text: string): Syntax {
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  const refused: Fault[] = [];
  refuseAll(tokens.tokens, refused);
  const documents = tokens.tokens.filter((token) => token.type === 'document');
  const second = documents[1];
  if (second) refused.push({ code: 'many-documents', at: second.offset });
  if (refused.length > 0) return { ok: false, faults: refused };
  return compose(tokens.tokens, text.length);
}

function first(faults: readonly Fault[]): Fault[] {
  return [...faults].sort((a, b) => a.at - b.at).slice(0, 1);
}

type Tokens =
  | { readonly ok: true; readonly tokens: readonly CST.Token[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** The tokens of a text, given up as soon as they are too many, too deep or too often wrong. */
function tokensOf(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const faults: Fault[] = [];
  const take = (token: CST.Token): void => {
    if (token.type === 'error')
      faults.push({ code: 'syntax', at: token.offset, values: { detail: token.message } });
    else tokens.push(token);
  };
  let lexemes = 0;
  let nodes = 0;
  try {
    for (const lexeme of new Lexer().lex(text)) {
      const at = parser.offset;
      lexemes += 1;
      if (lexeme === CST.SCALAR || lexeme === '[' || lexeme === '{' || lexeme === '-') nodes += 1;
      if (nodes > LIMITS.nodes) return tooMany('nodes', at);
      if (lexemes > LIMITS.lexemes) return tooMany('lexemes', at);
      for (const token of parser.next(lexeme)) take(token);
      // The document itself, and a scalar being read, may stand on the stack beside the collections.
      if (
        parser.stack.length > LIMITS.depth + 1 &&
        parser.stack.filter(CST.isCollection).length > LIMITS.depth
      ) {
        return {
          ok: false,
          faults: [{ code: 'too-deep', at, values: { limit: LIMITS.depth } }],
        };
      }
      if (faults.length >= MOST_FAULTS) return { ok: false, faults: first(faults) };
    }
    for (const token of parser.end()) take(token);
  } catch (thrown) {
    faults.push({ code: 'syntax', at: parser.offset, values: { detail: String(thrown) } });
  }
  return faults.length > 0 ? { ok: false, faults: first(faults) } : { ok: true, tokens };
}

function tooMany(what: 'nodes' | 'lexemes', at: number): Tokens {
  return { ok: false, faults: [{ code: 'too-many-nodes', at, values: { what, limit: LIMITS[what] } }] };
}

/** Notes what a token holds that a scenario may not use. Its depth is limited by then. */
function refuseIn(token: CST.Token | null | undefined, refused: Fault[]): void {
  if (!token) return;
  const at = token.offset;
  switch (token.type) {
    case 'directive':
      refused.push({ code: 'directive', at });
      return;
    case 'anchor':
    case 'alias':
    case 'tag':
      refused.push({ code: token.type, at, values: { name: token.source } });
      return;
    case 'explicit-key-ind':
      refused.push({ code: 'complex-key', at });
      return;
    case 'document':
      refuseAll(token.start, refused);
      refuseIn(token.value, refused);
      refuseAll(token.end, refused);
      return;
    case 'block-map':
    case 'block-seq':
    case 'flow-collection':
      for (const item of token.items) {
        refuseAll(item.start, refused);
        refuseKey(item.key, item.sep, refused);
        refuseAll(item.sep, refused);
        refuseIn(item.value, refused);
      }
      return;
    case 'block-scalar':
      refuseAll(token.props, refused);
      refuseLong(token, refused);
      return;
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      refuseLong(token, refused);
      return;
    case 'block-scalar-header':
    case 'byte-order-mark':
    case 'comma':
    case 'comment':
    case 'directive-line':
    case 'doc-end':
    case 'doc-mode':
    case 'doc-start':
    case 'error':
    case 'flow-error-end':
    case 'flow-map-end':
    case 'flow-map-start':
    case 'flow-seq-end':
    case 'flow-seq-start':
    case 'map-value-ind':
    case 'newline':
    case 'seq-item-ind':
    case 'space':
  }
}

function refuseAll(tokens: readonly CST.Token[] | undefined, refused: Fault[]): void {
  if (tokens) for (const token of tokens) refuseIn(token, refused);
}

function refuseKey(
  key: CST.Token | null | undefined,
  separator: readonly CST.SourceToken[] | undefined,
  refused: Fault[],
): void {
  const colon = separator?.find((token) => token.type === 'map-value-ind');
  // In a flow list, a key without a colon is an item and may be anything.
  if (!key && colon) refused.push({ code: 'complex-key', at: colon.offset });
  else if (CST.isCollection(key) && colon) refused.push({ code: 'complex-key', at: key.offset });
  else refuseIn(key, refused);
}

function refuseLong(token: CST.FlowScalar | CST.BlockScalar, refused: Fault[]): void {
  if (token.source.length > LONGEST_WRITTEN)
    refused.push({ code: 'too-long', at: token.offset, values: { limit: LIMITS.string } });
}

/** Stops yaml once enough faults are found. */
const ENOUGH = Symbol('enough faults');

function compose(tokens: readonly CST.Token[], length: number): Syntax {
  const composer = new Composer<ParsedNode>({
    version: '1.2',
    schema: 'core',
    merge: false,
    // Yaml compares every key of a block with every other; scenarioFile.ts finds double keys by a table.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const faults: Fault[] = [];
  // Its warnings are faults too: what it is not sure of, an author did not mean.
  // Yaml makes an Error, with its stack, for each of a hundred thousand faults. This takes note of a few instead.
  const note = (where: ErrorPlace, _code: string, detail: string): void => {
    // Yaml turns what is thrown inside a collection into one more fault of that collection.
    if (faults.length >= MOST_FAULTS) throw ENOUGH;
    faults.push({ code: 'syntax', at: offsetOf(where), values: { detail } });
  };
  (composer as unknown as { onError: typeof note }).onError = note;
  try {
    const [document] = [...composer.compose(tokens, true, length)];
    for (const error of [...(document?.errors ?? []), ...(document?.warnings ?? [])]) {
      faults.push({ code: 'syntax', at: error.pos[0], values: { detail: error.message } });
    }
    if (document && faults.length === 0) return { ok: true, document };
  } catch (thrown) {
    if (thrown !== ENOUGH) faults.push({ code: 'syntax', at: 0, values: { detail: String(thrown) } });
  }
  return { ok: false, faults: first(faults) };
}

/** The places that yaml gives its faults in. */
type ErrorPlace =
  | number
  | readonly [number, number]
  | { readonly range?: readonly number[]; readonly offset?: number };

function offsetOf(where: ErrorPlace): number {
  if (typeof where === 'number') return where;
  if ('length' in where) return where[0];
  return where.offset ?? where.range?.[0] ?? 0;
}
