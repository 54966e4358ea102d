import type { Host, Mutant } from './operators.ts';
import { programOf, walkCode } from './syntax.ts';

/** A mutant with the number that switches it on. */
export interface Numbered {
  readonly id: number;
  readonly mutant: Mutant;
}

/** What a woven file calls: `__mutation.is(17)` and, in every function and loop, `__mutation.tick()`. */
const SWITCH = '__mutation';

const LOOPS = new Set([
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
]);

/**
 * A source file with mutants in it, each asleep until its number is switched on, so that one load of the file
 * serves them all.
 */
export function weave(file: string, source: string, mutants: readonly Numbered[]): string {
  const hosts = new Map<string, Span>();
  for (const numbered of mutants) {
    const { host } = numbered.mutant;
    const key = `${host.kind}:${host.start}:${host.end}`;
    const span = hosts.get(key) ?? { ...host, mutants: [] as Numbered[] };
    span.mutants.push(numbered);
    hosts.set(key, span);
  }
  const spans: Span[] = [...hosts.values(), ...ticks(file, source)];
  // From the outside in: of two that begin together the longer one is outside.
  spans.sort((a, b) => a.start - b.start || b.end - a.end || ORDER[a.kind] - ORDER[b.kind]);
  return rendered(source, spans, 0, source.length);
}

interface Span {
  readonly kind: Host['kind'] | 'tick' | 'loop';
  readonly start: number;
  readonly end: number;
  readonly mutants: Numbered[];
}

/** Of two over the same text, which is outside. */
const ORDER = { loop: 0, body: 1, statement: 2, element: 3, property: 4, expression: 5, tick: 6 } as const;

/** Where a function or a loop counts its turns: an endless one is stopped by their number. */
function ticks(file: string, source: string): Span[] {
  const spans: Span[] = [];
  walkCode(programOf(file, source), (node, ancestors) => {
    const parent = ancestors.at(-1);
    const isBody = parent !== undefined && parent['body'] === node;
    if (!isBody || !(LOOPS.has(parent.type) || /Function/.test(parent.type))) return;
    if (node.type === 'BlockStatement') spans.push(at(node.start + 1));
    else if (LOOPS.has(parent.type))
      spans.push({ kind: 'loop', start: node.start, end: node.end, mutants: [] });
  });
  return spans;
}

function at(offset: number): Span {
  return { kind: 'tick', start: offset, end: offset, mutants: [] };
}

function rendered(source: string, spans: readonly Span[], start: number, end: number): string {
  let text = '';
  let done = start;
  for (let next = 0; next < spans.length; ) {
    const span = spans[next] as Span;
    let inner = next + 1;
    while (inner < spans.length && (spans[inner] as Span).start < span.end) inner += 1;
    const within = rendered(source, spans.slice(next + 1, inner), span.start, span.end);
    text += source.slice(done, span.start) + switched(span, within, source);
    done = span.end;
    next = inner;
  }
  return text + source.slice(done, end);
}

function switched({ kind, mutants, start, end }: Span, original: string, source: string): string {
  const on = mutants.map(({ id }) => `${SWITCH}.is(${id})`);
  switch (kind) {
    case 'tick':
      return `${SWITCH}.tick();`;
    case 'loop':
      return `{${SWITCH}.tick();${original}}`;
    case 'statement':
      return `{if(!${on.join('&&!')}){${original}}}`;
    case 'body':
      // An emptied loop must count its turns too.
      return `{if(${on.join('||')}){${SWITCH}.tick();}else ${original}}`;
    case 'element':
      return `...(${on.join('||')}?[]:[${original}])`;
    case 'property':
      return `...(${on.join('||')}?{}:{${original}})`;
    case 'expression': {
      const choices = mutants.map(({ id, mutant }) => {
        const after = source.slice(start, mutant.start) + mutant.after + source.slice(mutant.end, end);
        return `${SWITCH}.is(${id})?(${after}):`;
      });
      return `(${choices.join('')}(${original}))`;
    }
  }
}
