import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with TypeScript's additions): its place in the text and whatever its type holds. */
export type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
} & Readonly<Record<string, unknown>>;

/**
 * The program of a source file.
 * @throws where the text cannot be parsed
 */
export function programOf(file: string, source: string): Node {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** Wrappers of a value that say something of its type only. */
const ABOUT_TYPES = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
]);
/** Nodes of which nothing is left at run time, or which only name other modules. */
const WITHOUT_CODE = new Set(['ImportDeclaration', 'ExportAllDeclaration']);

/**
 * Visits every node that is code at run time, parents first. Types and imports are left out.
 * @param ancestors from the program down to the parent
 */
export function walkCode(
  node: Node,
  visit: (node: Node, ancestors: readonly Node[]) => void,
  ancestors: readonly Node[] = [],
): void {
  if (WITHOUT_CODE.has(node.type) || node['declare'] === true) return;
  if (node.type.startsWith('TS') && !ABOUT_TYPES.has(node.type)) return;
  if (node.type === 'ExportNamedDeclaration' && !node['declaration']) return;
  visit(node, ancestors);
  const under = [...ancestors, node];
  const children = ABOUT_TYPES.has(node.type) ? [node['expression'] as Node] : childrenOf(node);
  for (const child of children) walkCode(child, visit, under);
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = [];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && typeof (child as Node).type === 'string') {
        children.push(child as Node);
      }
    }
  }
  return children;
}

/** The value inside parentheses and remarks about its type. */
export function bare(node: Node): Node {
  return node.type === 'ParenthesizedExpression' || ABOUT_TYPES.has(node.type)
    ? bare(node['expression'] as Node)
    : node;
}

/** The name of a property that a member expression reads, or null where it is worked out. */
export function propertyName(node: Node): string | null {
  if (node.type !== 'MemberExpression' || node['computed'] === true) return null;
  return ((node['property'] as Node)['name'] as string | undefined) ?? null;
}

/** Whether a node, or anything it is made of, passes a test. */
export function holds(node: Node, test: (node: Node) => boolean): boolean {
  return test(node) || childrenOf(node).some((child) => holds(child, test));
}
