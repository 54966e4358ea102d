import { posix } from 'node:path';
import { parseSync } from 'vite';
import { type Node, noteNames } from './layers.ts';

/** Playwright's methods that look at the page at that moment, and wait for nothing or only for an element. */
const READING = names(
  'count all isVisible isHidden isEnabled isDisabled isChecked isEditable textContent allTextContents innerText ' +
    'allInnerTexts innerHTML inputValue getAttribute boundingBox ariaSnapshot evaluate evaluateAll evaluateHandle ' +
    '$ $$ $eval $$eval elementHandle elementHandles title url content screenshot pdf cookies storageState pages',
);
/** What is handed to these runs in the page, or when something happens: it is no read of the test's own. */
const ELSEWHERE = names(
  'evaluate evaluateAll evaluateHandle $eval $$eval addInitScript waitForFunction exposeFunction on once route',
);
/** Calls that run what is handed to them until it holds, or when the page is still. */
const WAITING = names('expect.poll vi.waitFor vi.waitUntil settled until');
/** Calls that hold a value against what is wanted. */
const EXPECTING = names('expect expect.soft assert assert.equal assert.ok');
/** Methods that put what they are given into what they are called on. */
const FILLING = names('push unshift splice add set');

const HELD = 'expects of what was read once';
const BRANCH = 'expects only where one read said so';
const THROWS = 'throws because of one read';
const CONSTANT = 'polls what was read before';
const TIME = 'waits for a time, not for a thing';

/** What one name stands for. */
interface Binding {
  /** It holds what was read once. */
  read: boolean;
  /** The value that it is declared with: a function, or an object of functions. */
  readonly value: Node | null;
  /** What it is in the file that it is imported from. */
  origin: Binding | null;
}

interface Scope {
  readonly names: Map<string, Binding>;
  readonly outer: Scope | null;
}

/** The files, with the scope in which each node stands. */
interface Program {
  readonly roots: readonly { readonly file: string; readonly source: string; readonly root: Node }[];
  readonly scopes: ReadonlyMap<Node, Scope>;
}

/**
 * The places where a browser test reads the page once and expects something of it, so that it fails on a slow
 * machine, or passes before anything has come. A value is followed from the read to the `expect`: through names,
 * loops, lists that it is put into, and functions of these files. `settled` says that one read is right.
 * @param files each file's source by its path, all relative to one folder
 * @returns a line for each fault: `file:line: what it does`
 */
export function singleReads(files: Readonly<Record<string, string>>): string[] {
  const program = programOf(files);
  const all = program.roots.flatMap(({ root }) => within(root));
  while (all.filter((node) => learn(program, node)).length > 0);
  return program.roots.flatMap(({ file, source, root }) => {
    const found = within(root).flatMap((node) =>
      faultsOf(program, node).map((fault) => ({ fault, at: node['start'] as number })),
    );
    const lines = found
      .sort((a, b) => a.at - b.at)
      .map(({ fault, at }) => `${file}:${source.slice(0, at).split('\n').length}: ${fault}`);
    return [...new Set(lines)];
  });
}

/** Learns from a node which names hold what was read once. @returns whether that is new */
function learn(program: Program, node: Node): boolean {
  const held = (part: unknown): boolean => holds(program, part);
  const give = (pattern: unknown, read: boolean): boolean => read && mark(program, pattern);
  switch (node.type) {
    case 'VariableDeclarator':
      return give(node['id'], held(node['init']));
    case 'AssignmentExpression':
      return give(node['left'], held(node['right']));
    case 'ForOfStatement':
      return give(declaredIn(node['left'] as Node), held(node['right']));
    case 'CallExpression': {
      const args = node['arguments'] as readonly Node[];
      const owner = ownerOf(node);
      const some = args.some(held);
      const filled = owner && FILLING.has(nameOf(node)) && give(owner, some);
      const assigned = pathOf(node) === 'Object.assign' && give(args[0], some);
      // What a list or a promise of reads hands on, to `map` or `then`.
      const handed =
        owner && held(owner)
          ? args.filter(isFunction).flatMap((one) => one['params'] as Node[])
          : (calledBy(program, node)?.['params'] as Node[] | undefined)?.filter((_, at) => held(args[at]));
      return [filled, assigned, ...(handed ?? []).map((one) => give(one, true))].includes(true);
    }
    default:
      return false;
  }
}

function faultsOf(program: Program, node: Node): string[] {
  const held = (part: unknown): boolean => holds(program, part);
  const body = Array.isArray(node['body']) ? (node['body'] as Node[]) : [];
  // A way out before an `expect` decides about it too.
  const out = body.findIndex((one) => one.type === 'IfStatement' && held(one['test']) && leaves(one));
  const found = out >= 0 && body.slice(out + 1).some(expects) ? [BRANCH] : [];
  if (node.type === 'CallExpression') return [...found, ...callFaults(program, node)];
  const decides = [node['test'], node['discriminant'], node.type === 'ForOfStatement' && node['right']];
  if (node.type === 'LogicalExpression') decides.push(node['left']);
  if (!decides.some(held)) return found;
  const then = ['consequent', 'alternate', 'body', 'cases', 'right'].flatMap((key) => node[key]);
  const branches = then.filter((part): part is Node => isNode(part) && !decides.includes(part));
  if (branches.some(expects)) found.push(BRANCH);
  if (node.type === 'IfStatement' && branches.some(throws)) found.push(THROWS);
  return found;
}

function callFaults(program: Program, call: Node): string[] {
  const held = (part: unknown): boolean => holds(program, part);
  const args = call['arguments'] as readonly Node[];
  const path = pathOf(call);
  const found: string[] = [];
  if (nameOf(call) === 'waitForTimeout') found.push(TIME);
  if (EXPECTING.has(path) && args.some(held)) found.push(HELD);
  if (path === 'expect.poll' && args.slice(0, 1).some((one) => isConstant(program, one)))
    found.push(CONSTANT);
  const chain = chainOf(call);
  if (EXPECTING.has(chain) && args.some(held)) found.push(HELD);
  // What is polled for may have been read before, but not while it is polled for.
  if (chain === 'expect.poll' && args.some((one) => reads(program, one))) found.push(HELD);
  const owner = ownerOf(call);
  if (owner && held(owner) && args.some((one) => isFunction(one) && expects(one))) found.push(BRANCH);
  return found;
}

/** Whether the value of an expression holds what was read once. */
function holds(program: Program, node: unknown): boolean {
  if (!isNode(node) || isFunction(node)) return false;
  if (node.type === 'Identifier') return bindingOf(program, node)?.read ?? false;
  if (node.type === 'CallExpression' && isWaiting(node)) return false;
  if (node.type === 'CallExpression' && isRead(program, node, holds)) return true;
  return partsOf(node).some((part) => holds(program, part));
}

/** Whether an expression reads, whatever its names hold. */
function reads(program: Program, node: Node): boolean {
  if (node.type === 'CallExpression' && isWaiting(node)) return false;
  if (node.type === 'CallExpression' && isRead(program, node, reads)) return true;
  return partsOf(node).some((part) => !isFunction(part) && reads(program, part));
}

type Looks = (program: Program, node: Node) => boolean;

/** Whether a call reads by itself, by the function that it calls, or by one that it is handed. */
function isRead(program: Program, call: Node, looks: Looks): boolean {
  if (READING.has(nameOf(call)) && ownerOf(call) && pathOf(call) !== 'Promise.all') return true;
  const called = calledBy(program, call);
  if (called && gives(program, called, looks)) return true;
  if (ELSEWHERE.has(nameOf(call))) return false;
  return (call['arguments'] as Node[]).some((one) => isFunction(one) && gives(program, one, looks));
}

/** Functions that are being looked at, so that one that calls itself comes to an end. */
const looking = new Set<Node>();

/** Whether a function returns what was read. */
function gives(program: Program, does: Node, looks: Looks): boolean {
  const body = does['body'];
  if (!isNode(body) || looking.has(does)) return false;
  looking.add(does);
  const returned =
    body.type === 'BlockStatement'
      ? within(body, (node) => !isFunction(node)).filter(({ type }) => type === 'ReturnStatement')
      : [body];
  const given = returned.some((node) => looks(program, node));
  looking.delete(does);
  return given;
}

/** Whether a polled function looks at nothing but what was read before. */
function isConstant(program: Program, polled: Node): boolean {
  if (!isFunction(polled)) return false;
  const inside = within(polled['body'] as Node);
  if (inside.some((node) => node.type === 'CallExpression' && isRead(program, node, reads))) return false;
  return inside.some((node) => node.type === 'Identifier' && holds(program, node));
}

/** Marks the names of a pattern, or the name that a chain of properties begins with. @returns whether that is new */
function mark(program: Program, pattern: unknown): boolean {
  if (!isNode(pattern)) return false;
  if (isNode(pattern['object'])) return mark(program, pattern['object']);
  const found = new Set<string>();
  noteNames(pattern, found);
  const scope = program.scopes.get(pattern);
  const fresh = [...found].flatMap((name) => lookUp(scope, name) ?? []).filter(({ read }) => !read);
  for (const binding of fresh) binding.read = true;
  return fresh.length > 0;
}

function bindingOf(program: Program, identifier: Node): Binding | null {
  return lookUp(program.scopes.get(identifier), identifier['name'] as string);
}

function lookUp(scope: Scope | undefined, name: string): Binding | null {
  for (let at: Scope | null = scope ?? null; at; at = at.outer) {
    const found = at.names.get(name);
    if (found) return found.origin ?? found;
  }
  return null;
}

/** The function of these files that a call calls, by its name or as a method of an object that is written out. */
function calledBy(program: Program, call: Node): Node | null {
  const named = ownerOf(call) ?? (call['callee'] as Node);
  const value = named.type === 'Identifier' ? bindingOf(program, named)?.value : null;
  const methods = (value?.['properties'] as Node[] | undefined) ?? [];
  const method = methods.find(({ key }) => isNode(key) && key['name'] === nameOf(call));
  const called = ownerOf(call) ? method?.['value'] : value;
  return isFunction(called) ? (called as Node) : null;
}

function programOf(files: Readonly<Record<string, string>>): Program {
  const tops = new Map<string, Scope>();
  const scopes = new Map<Node, Scope>();
  const roots = Object.entries(files).map(([file, source]) => {
    const parsed = parseSync(file, source, { preserveParens: false });
    if (parsed.errors.length > 0) throw new Error(`${file} cannot be parsed: ${parsed.errors[0]?.message}`);
    const root = parsed.program as unknown as Node;
    const top: Scope = { names: new Map(), outer: null };
    tops.set(file, top);
    layOut(root, top, scopes);
    return { file, source, root };
  });
  for (const { file, root } of roots)
    for (const node of root['body'] as Node[]) {
      if (node.type !== 'ImportDeclaration') continue;
      const from = posix.join(posix.dirname(file), (node['source'] as Node)['value'] as string);
      for (const one of node['specifiers'] as Node[]) {
        const imported = (one['imported'] as Node | undefined)?.['name'] as string | undefined;
        const binding = tops.get(file)?.names.get((one['local'] as Node)['name'] as string);
        if (binding && imported) binding.origin = tops.get(from)?.names.get(imported) ?? null;
      }
    }
  return { roots, scopes };
}

/** Notes the scope of a node and of all that is in it, and what each declares. */
function layOut(node: Node, outer: Scope, scopes: Map<Node, Scope>): void {
  const declare = (pattern: unknown, scope: Scope, value: Node | null = null): void => {
    const found = new Set<string>();
    noteNames(pattern as Node, found);
    for (const name of found) scope.names.set(name, { read: false, value, origin: null });
  };
  if (node.type === 'FunctionDeclaration') declare(node['id'], outer, node);
  const opens = isFunction(node) || /^(BlockStatement|For\w*Statement|CatchClause)$/.test(node.type);
  const scope = opens ? { names: new Map(), outer } : outer;
  scopes.set(node, scope);
  if (isFunction(node)) for (const one of node['params'] as Node[]) declare(one, scope);
  if (node.type === 'CatchClause') declare(node['param'], scope);
  if (node.type === 'ImportDeclaration')
    for (const one of node['specifiers'] as Node[]) declare(one['local'], scope);
  if (node.type === 'VariableDeclarator') declare(node['id'], scope, node['init'] as Node | null);
  for (const part of Object.values(node).flat()) if (isNode(part)) layOut(part, scope, scopes);
}

/** `expect.poll` of `expect.poll(…)`; an empty text where a call calls anything but a name or a part of one. */
function pathOf(call: Node): string {
  const callee = call['callee'] as Node;
  if (callee.type === 'Identifier') return callee['name'] as string;
  const owner = ownerOf(call);
  return owner?.type === 'Identifier' ? `${owner['name'] as string}.${nameOf(call)}` : '';
}

/** The path of the call that a chain begins with: `expect` of `expect(…).not.toBe(…)`; empty where it is no chain. */
function chainOf(call: Node): string {
  let at = ownerOf(call);
  while (at && at.type !== 'CallExpression') at = isNode(at['object']) ? at['object'] : null;
  return at ? chainOf(at) || pathOf(at) : '';
}

/** What the method of a call belongs to. */
function ownerOf(call: Node): Node | null {
  const object = (call['callee'] as Node)['object'];
  return isNode(object) ? object : null;
}

/** The name of the method that a call calls. */
function nameOf(call: Node): string {
  const callee = call['callee'] as Node;
  const property = callee['property'] as Node | undefined;
  return ((callee['computed'] ? property?.['value'] : property?.['name']) as string | undefined) ?? '';
}

function isWaiting(call: Node): boolean {
  return WAITING.has(pathOf(call)) || WAITING.has(chainOf(call));
}

function expects(node: Node): boolean {
  return within(node).some((one) => {
    const path = one.type === 'CallExpression' ? pathOf(one) : '';
    return EXPECTING.has(path) || path === 'expect.poll' || path === 'vi.waitFor';
  });
}

function throws(node: Node): boolean {
  return within(node, (one) => !isFunction(one)).some(({ type }) => type === 'ThrowStatement');
}

function leaves(node: Node): boolean {
  return within(node, (one) => !isFunction(one)).some(({ type }) =>
    /^(Return|Continue|Break)Statement$/.test(type),
  );
}

/** A node and all that is in it, but for what runs elsewhere or is waited for. */
function within(node: Node, enters: (node: Node) => boolean = () => true): Node[] {
  return [
    node,
    ...partsOf(node)
      .filter(enters)
      .flatMap((part) => within(part, enters)),
  ];
}

/** The nodes that a node consists of: no types, no names of properties, nothing that runs elsewhere or is waited for. */
function partsOf(node: Node): Node[] {
  const skips = node.type === 'CallExpression' && (ELSEWHERE.has(nameOf(node)) || isWaiting(node));
  return Object.entries(node)
    .filter(([key]) => !/^(type\w+|returnType)$/.test(key))
    .filter(([key]) => node['computed'] !== false || !['property', 'key'].includes(key))
    .flatMap(([, value]) => value)
    .filter(isNode)
    .filter((part) => !(skips && isFunction(part)));
}

function isFunction(node: unknown): boolean {
  return isNode(node) && /^(ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(node.type);
}

function isNode(value: unknown): value is Node {
  return value !== null && typeof value === 'object' && typeof (value as Node).type === 'string';
}

function declaredIn(left: Node): unknown {
  const [declared] = (left['declarations'] as Node[] | undefined) ?? [];
  return declared?.['id'] ?? left;
}

function names(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
