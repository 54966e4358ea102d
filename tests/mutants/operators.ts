import { bare, holds, type Node, programOf, propertyName, walkCode } from './syntax.ts';

/** One way to break a source file: a piece of it, and what stands there instead. */
export interface Mutant {
  /** Path from the root of the repository, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly operator: string;
  /** The piece of text that is changed, as offsets, and the text in its place. */
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** The whole expression, statement or element that is switched when the program runs; it holds the piece. */
  readonly host: Host;
}

export interface Host {
  readonly kind: 'expression' | 'statement' | 'body' | 'element' | 'property';
  readonly start: number;
  readonly end: number;
}

const ARITHMETIC: Readonly<Record<string, string>> = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' };
const ASSIGNED: Readonly<Record<string, string>> = { '+=': '-=', '-=': '+=', '*=': '/=', '/=': '*=' };
/** For a comparison: where the boundary moves, and its opposite. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
};
const MATHS = new Map([
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['round', 'floor'],
  ['trunc', 'ceil'],
]);
/** Calls that give back what they were called on when they are left out. */
const LEFT_OUT = new Set(['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim']);
const TURNED = new Map([
  ['some', 'every'],
  ['every', 'some'],
]);
/** Text that is a code or the name of an event rather than words: `red-line-crossed`, `fund.lead`. */
const CODE = /^[A-Za-z][A-Za-z0-9]*([.:_/-][A-Za-z0-9]+)*$/;

/**
 * Every mutant of a source file, in the order of its text.
 * @param optional names of properties that some type lets be missing: only those are taken out of an object
 */
export function mutantsOf(file: string, source: string, optional: ReadonlySet<string>): Mutant[] {
  const found = new Map<string, Mutant>();
  const lines = lineStarts(source);
  walkCode(programOf(file, source), (node, ancestors) => {
    if ([...ancestors, node].some(isOfNoMatter) || ancestors.at(-1)?.['operator'] === 'delete') return;
    for (const change of changesOf(node, ancestors, source, optional)) {
      const { operator, start, end, after, host } = change;
      if (source.slice(start, end) === after) continue;
      const line = lines.findLastIndex((at) => at <= start);
      const key = `${host.start}:${host.end}:${source.slice(host.start, start)}${after}${source.slice(end, host.end)}`;
      if (found.has(key)) continue;
      const column = start - (lines[line] as number) + 1;
      found.set(key, { file, line: line + 1, column, operator, start, end, after, host });
    }
  });
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function lineStarts(source: string): number[] {
  return [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

type Change = Pick<Mutant, 'operator' | 'start' | 'end' | 'after' | 'host'>;

function changesOf(
  node: Node,
  ancestors: readonly Node[],
  source: string,
  optional: ReadonlySet<string>,
): Change[] {
  const parent = ancestors.at(-1);
  const text = (of: Node): string => source.slice(of.start, of.end);
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      return operatorChanges(node, ancestors, source);
    case 'UpdateExpression': {
      const turned = node['operator'] === '++' ? '--' : '++';
      return [within(node, node, ancestors, 'arithmetic', text(node).replace(/\+\+|--/, turned))];
    }
    case 'UnaryExpression':
      if (node['operator'] === '!')
        return [within(node, node, ancestors, 'negation', text(node['argument'] as Node))];
      if (node['operator'] === '-')
        return [within(node, node, ancestors, 'arithmetic', text(node['argument'] as Node))];
      return [];
    case 'Literal':
      return literalChanges(node, ancestors);
    case 'CallExpression':
      return callChanges(node, ancestors, source);
    case 'MemberExpression':
      return optionalChange(node, node['object'] as Node, ancestors, source);
    case 'ConditionalExpression': {
      const [test, yes, no] = [node['test'], node['consequent'], node['alternate']] as [Node, Node, Node];
      return [within(node, node, ancestors, 'branch-swap', `${text(test)} ? ${text(no)} : ${text(yes)}`)];
    }
    case 'IfStatement':
      return conditionChanges(node, source);
    case 'WhileStatement':
      return [replaced(node['test'] as Node, 'condition', 'false')];
    case 'ExpressionStatement':
      return isEffect(node, text(node)) ? [removed(node, 'statement')] : [];
    case 'BlockStatement':
      return blockChanges(node, parent);
    case 'ReturnStatement':
      return returnChanges(node, text);
    case 'SpreadElement': {
      const kind = parent?.type === 'ObjectExpression' ? 'property' : 'element';
      return [{ ...removed(node, kind), operator: 'spread-removal' }];
    }
    case 'Property':
      return isRemovable(node, parent, optional) ? [removed(node, 'property')] : [];
    default:
      return [];
  }
}

function operatorChanges(node: Node, ancestors: readonly Node[], source: string): Change[] {
  const [left, right] = [node['left'], node['right']] as [Node, Node];
  const operator = node['operator'] as string;
  const at = left.end + source.slice(left.end, right.start).indexOf(operator);
  const piece = { start: at, end: at + operator.length };
  const swap = (name: string, after: string): Change => within(node, piece, ancestors, name, after);
  if (ARITHMETIC[operator]) {
    if ([left, right].some(isText)) return [];
    return [swap('arithmetic', ARITHMETIC[operator])];
  }
  if (ASSIGNED[operator]) return isText(right) ? [] : [swap('arithmetic', ASSIGNED[operator])];
  const compared = COMPARED[operator];
  if (compared) return compared.map((after) => swap('comparison', after));
  if (operator === '&&') return [swap('logical', '||')];
  if (operator === '||') return [swap('logical', '&&')];
  if (operator !== '??') return [];
  const whole = (after: Node): Change =>
    within(node, node, ancestors, 'nullish', source.slice(after.start, after.end));
  return isIndexed(left) ? [whole(right)] : [whole(left), whole(right)];
}

function literalChanges(node: Node, ancestors: readonly Node[]): Change[] {
  const parent = ancestors.at(-1);
  const value = node['value'];
  if (!parent || isKey(node, parent)) return [];
  if (typeof value === 'boolean') return [within(node, node, ancestors, 'boolean', String(!value))];
  if (isForcedFallback(node, ancestors)) return [];
  if (typeof value === 'number') return [within(node, node, ancestors, 'number', String(value + 1))];
  if (typeof value === 'string' && isCode(node, value, parent)) {
    return [within(node, node, ancestors, 'string', "''")];
  }
  return [];
}

/** Compared, returned, handed over or stored as a code; words, keys and names of modules are not. */
function isCode(node: Node, value: string, parent: Node): boolean {
  if (!CODE.test(value)) return false;
  switch (parent.type) {
    case 'BinaryExpression':
      return /^[!=]==$/.test(parent['operator'] as string);
    case 'SwitchCase':
    case 'ReturnStatement':
    case 'ConditionalExpression':
    case 'ArrayExpression':
    case 'ArrowFunctionExpression':
      return true;
    case 'CallExpression':
      return (parent['arguments'] as Node[]).includes(node);
    case 'Property':
      return parent['value'] === node;
    case 'AssignmentExpression':
      return parent['right'] === node;
    default:
      return false;
  }
}

function callChanges(node: Node, ancestors: readonly Node[], source: string): Change[] {
  const callee = node['callee'] as Node;
  const changes = optionalChange(node, callee, ancestors, source);
  if (callee.type !== 'MemberExpression') return changes;
  const name = propertyName(callee);
  const [object, property] = [callee['object'], callee['property']] as [Node, Node];
  if (name === null) return changes;
  const onMaths = object.type === 'Identifier' && object['name'] === 'Math';
  const otherMaths = onMaths && MATHS.get(name);
  if (otherMaths) changes.push(within(node, property, ancestors, 'maths', otherMaths));
  if (onMaths && name === 'abs') {
    const [argument] = node['arguments'] as Node[];
    if (argument)
      changes.push(within(node, node, ancestors, 'maths', source.slice(argument.start, argument.end)));
  }
  const turned = TURNED.get(name);
  if (turned) changes.push(within(node, property, ancestors, 'some-every', turned));
  if (LEFT_OUT.has(name) && parentType(ancestors) !== 'ExpressionStatement') {
    changes.push(within(node, node, ancestors, `${name}-removal`, source.slice(object.start, object.end)));
  }
  return changes;
}

/** `a?.b` becomes `a.b`, unless the compiler asks for the `?` because `a` was read by index. */
function optionalChange(node: Node, before: Node, ancestors: readonly Node[], source: string): Change[] {
  if (node['optional'] !== true || isIndexed(before)) return [];
  const isCall = node.type === 'CallExpression' || node['computed'] === true;
  const start = source.indexOf('?.', before.end);
  return [within(node, { start, end: start + 2 }, ancestors, 'optional-chain', isCall ? '' : '.')];
}

function conditionChanges(node: Node, source: string): Change[] {
  const test = node['test'] as Node;
  const always = replaced(test, 'condition', 'true');
  const never = replaced(test, 'condition', 'false');
  return ['true', 'false'].includes(source.slice(test.start, test.end)) ? [] : [always, never];
}

/** The body of a loop, of an `else`, of a `case` or of a function that gives nothing back. An `if` has its condition changed instead. */
function blockChanges(node: Node, parent: Node | undefined): Change[] {
  const body = node['body'] as Node[];
  if (body.length === 0 || !parent) return [];
  if (parent.type === 'IfStatement' && !parent['alternate']) return [];
  const only = body.length === 1 ? (body[0] as Node) : null;
  if (only?.type === 'ExpressionStatement') return [];
  if (
    /Function/.test(parent.type) &&
    holds(node, (inner) => inner.type === 'ReturnStatement' && !!inner['argument'])
  )
    return [];
  const host = { kind: 'body', start: node.start, end: node.end } as const;
  return [{ operator: 'block-removal', start: node.start, end: node.end, after: '{}', host }];
}

function returnChanges(node: Node, text: (of: Node) => string): Change[] {
  const value = node['argument'] as Node | null;
  if (!value) return [];
  const what = bare(value);
  switch (what.type) {
    case 'Literal':
    case 'UnaryExpression':
      return [];
    case 'BinaryExpression':
      return COMPARED[what['operator'] as string] ? [] : [replaced(value, 'return', 'null')];
    case 'LogicalExpression':
      return [replaced(value, 'return', what['operator'] === '??' ? 'null' : `!(${text(value)})`)];
    case 'ConditionalExpression':
      return [replaced(value, 'return', text(what['consequent'] as Node))];
    default:
      return what['name'] === 'undefined' ? [] : [replaced(value, 'return', 'null')];
  }
}

/** A change of one piece of an expression. Inside an optional chain the whole chain is switched, so that it still stops early. */
function within(
  node: Node,
  piece: { readonly start: number; readonly end: number },
  ancestors: readonly Node[],
  operator: string,
  after: string,
): Change {
  const { start, end } = hostOf(node, ancestors);
  return { operator, start: piece.start, end: piece.end, after, host: { kind: 'expression', start, end } };
}

function hostOf(node: Node, ancestors: readonly Node[]): Node {
  let link = node;
  for (const above of ancestors.toReversed()) {
    if (above.type === 'ChainExpression') return above;
    const isLink =
      above['object'] === link || above['callee'] === link || above.type === 'TSNonNullExpression';
    if (!isLink) break;
    link = above;
  }
  return node;
}

function replaced(value: Node, operator: string, after: string): Change {
  const { start, end } = value;
  return { operator, start, end, after, host: { kind: 'expression', start, end } };
}

function removed(node: Node, kind: 'statement' | 'element' | 'property'): Change {
  const { start, end } = node;
  return { operator: `${kind}-removal`, start, end, after: '', host: { kind, start, end } };
}

/** A statement that is there for what it does: a call, an assignment, a deletion. Words for the console are not. */
function isEffect(node: Node, text: string): boolean {
  if (node['directive'] || /^(console\.|super\()/.test(text)) return false;
  const what = bare(node['expression'] as Node);
  return /^(Call|Await|Assignment|Update|Unary|Chain)Expression$/.test(what.type);
}

function isRemovable(node: Node, parent: Node | undefined, optional: ReadonlySet<string>): boolean {
  if (parent?.type !== 'ObjectExpression' || node['kind'] !== 'init') return false;
  return optional.has((node['key'] as Node)['name'] as string);
}

/** Names of properties that a source file declares with a `?`. */
export function optionalNames(file: string, source: string): string[] {
  const program = programOf(file, source);
  const names: string[] = [];
  holds(program, (node) => {
    if (node.type === 'TSPropertySignature' && node['optional'] === true)
      names.push((node['key'] as Node)['name'] as string);
    return false;
  });
  return names;
}

function isKey(node: Node, parent: Node): boolean {
  return (parent.type === 'Property' || parent.type.endsWith('Definition')) && parent['key'] === node;
}

function isText(node: Node): boolean {
  const value = bare(node);
  if (value.type === 'BinaryExpression' && value['operator'] === '+')
    return isText(value['left'] as Node) || isText(value['right'] as Node);
  return value.type === 'TemplateLiteral' || (value.type === 'Literal' && typeof value['value'] === 'string');
}

/** Read by index somewhere: the compiler holds it for possibly missing (`noUncheckedIndexedAccess`). */
function isIndexed(node: Node): boolean {
  const value = bare(node);
  if (value.type === 'ChainExpression') return isIndexed(value['expression'] as Node);
  if (value.type === 'CallExpression') return isIndexed(value['callee'] as Node);
  if (value.type !== 'MemberExpression') return false;
  return value['computed'] === true || isIndexed(value['object'] as Node);
}

/** The `0` of `counts[id] ?? 0`: it stands for a case that the compiler asks about and that may never be. */
function isForcedFallback(node: Node, ancestors: readonly Node[]): boolean {
  const parent = ancestors.at(-1);
  return (
    parent?.type === 'LogicalExpression' &&
    parent['operator'] === '??' &&
    parent['right'] === node &&
    isIndexed(parent['left'] as Node)
  );
}

/** XState's `types: {} as { … }`, and words for the console. */
function isOfNoMatter(node: Node): boolean {
  if (node.type === 'Property')
    return (node['key'] as Node)['name'] === 'types' && isObject(node['value'] as Node);
  if (node.type !== 'CallExpression') return false;
  const object = (node['callee'] as Node)['object'] as Node | undefined;
  return object?.['name'] === 'console';
}

function isObject(value: Node): boolean {
  return bare(value).type === 'ObjectExpression';
}

function parentType(ancestors: readonly Node[]): string | undefined {
  return ancestors.findLast(({ type }) => type !== 'ChainExpression')?.type;
}
