import { posix } from 'node:path';
import { parseSync } from 'vite';

/** What one layer may know of the others, of npm and of the machine it runs on. */
interface Layer {
  /** Folder under src, or a single file. */
  readonly path: string;
  /** Layers it may import; those after `types:` as types only. */
  readonly imports: readonly string[];
  /** Packages it may import: a pattern of the files that may, within the layer. */
  readonly npm: Readonly<Record<string, RegExp>>;
  readonly node?: true;
  /** May import a file whose name is worked out at run time. */
  readonly late?: true;
  /** No clock, no outer luck, no page, no process, no maths that engines do differently. */
  readonly pure?: true;
  /** Names of OUTSIDE that it may use all the same. */
  readonly uses?: readonly string[];
}

const ALL = /^/;
const BELOW_SESSION = [
  'core',
  'locale',
  'scenario',
  'voter',
  'game',
  'explain',
  'campaign',
  'policy',
  'simulate',
];
const FOR_VIEWS = [
  'core',
  'locale',
  'scenario',
  'game',
  'explain',
  'campaign',
  'telling',
  'session',
  'assets',
];

/** The import table of src/README.md. The first layer whose path holds a file is the file's own. */
export const LAYERS: readonly Layer[] = [
  {
    path: 'core',
    imports: [],
    npm: { xstate: /^machine\.ts$/, 'pure-rand': ALL, '@noble/hashes': ALL },
    pure: true,
  },
  // What the language of a sentence asks for is the language's to say.
  { path: 'locale', imports: [], npm: { 'intl-messageformat': ALL }, pure: true, uses: ['Intl'] },
  // The page reads the model and no file: what needs zod stands in form/ and read/.
  {
    path: 'scenario',
    imports: ['core', 'locale', 'assets'],
    npm: { yaml: /^read\//, zod: /^(model\/form|read)\//, 'csv-parse': /^read\/facts\.ts$/ },
    pure: true,
  },
  { path: 'voter', imports: ['core'], npm: {}, pure: true },
  { path: 'backtest', imports: ['core', 'voter'], npm: { 'csv-parse': /^table\.ts$/ } },
  {
    path: 'game',
    imports: ['core', 'scenario', 'voter'],
    npm: { xstate: /^actors\// },
    pure: true,
  },
  { path: 'explain', imports: ['core', 'scenario', 'game'], npm: {}, pure: true },
  { path: 'campaign', imports: ['core', 'scenario', 'game'], npm: {}, pure: true },
  // Words for what happened. Nothing below imports it.
  {
    path: 'telling',
    imports: ['core', 'locale', 'scenario', 'game', 'explain', 'campaign'],
    npm: {},
    pure: true,
    uses: ['Intl'],
  },
  { path: 'policy', imports: ['core', 'scenario', 'game'], npm: {}, pure: true },
  {
    path: 'simulate',
    imports: ['core', 'scenario', 'voter', 'game', 'campaign', 'policy'],
    npm: {},
    pure: true,
  },
  { path: 'balance', imports: ['core', 'scenario', 'game', 'policy', 'simulate'], npm: {}, pure: true },
  { path: 'session', imports: [...BELOW_SESSION, 'assets'], npm: { zustand: ALL, xstate: /^app\.ts$/ } },
  {
    path: 'view/stage',
    imports: [...FOR_VIEWS],
    npm: {
      phaser: ALL,
      'virtual:flags': /^flags\.ts$/,
      'virtual:other-flags': /^flags\.ts$/,
      'virtual:land': /^land\.ts$/,
      'virtual:palette': /^palette\.ts$/,
    },
  },
  { path: 'view/sound', imports: FOR_VIEWS, npm: {} },
  { path: 'view/styles', imports: [], npm: {} },
  {
    path: 'view/kit',
    // The stage is loaded late, by the panel that hosts it; that Phaser stays out of the first load the build checks.
    imports: [...FOR_VIEWS, 'view/stage', 'view/sound', 'view/styles'],
    npm: { preact: ALL, zustand: ALL, 'lucide-static': ALL },
  },
  {
    path: 'view',
    imports: [...FOR_VIEWS, 'view/kit', 'view/stage', 'view/sound', 'view/styles'],
    npm: {
      preact: ALL,
      zustand: ALL,
      'lucide-static': ALL,
      qr: /^games\/qr\.ts$/,
      'virtual:seeds': /^title\/scenarioFile\.ts$/,
      'virtual:evidence': /^reading\/Sources\.tsx$/,
      'virtual:licences': /^reading\/Credits\.tsx$/,
    },
  },
  {
    path: 'build',
    imports: ['locale', 'scenario', 'game', 'assets'],
    npm: { vite: ALL, 'topojson-client': /^landModule\.ts$/ },
    node: true,
    late: true,
  },
  {
    path: 'cli',
    imports: [...BELOW_SESSION, 'telling', 'balance', 'backtest', 'assets'],
    npm: { zod: /^shards\.ts$/ },
    node: true,
  },
  {
    path: 'main.tsx',
    imports: [
      ...BELOW_SESSION,
      'telling',
      'session',
      'view',
      'view/kit',
      'view/stage',
      'view/styles',
      'assets',
      'scenarios',
    ],
    npm: {
      preact: ALL,
      phaser: ALL,
      xstate: ALL,
      zustand: ALL,
      '@fontsource-variable': ALL,
      'virtual:scenarios': ALL,
    },
  },
];

/** Exact in every engine; all else of Math is refused in a pure layer. */
const EXACT_MATHS = new Set(
  'abs ceil floor round max min sign trunc sqrt imul clz32 fround MAX_SAFE_INTEGER'.split(' '),
);
const OUTSIDE = new Set(
  (
    'performance fetch setTimeout setInterval setImmediate queueMicrotask requestAnimationFrame process Buffer ' +
    'document window self globalThis navigator location localStorage sessionStorage indexedDB crypto console ' +
    'XMLHttpRequest WebSocket Worker Intl eval Function'
  ).split(' '),
);
/** Methods whose answer depends on the language data of the machine. */
const LOCAL_HABITS = /^(localeCompare|toLocale\w*)$/;

/**
 * What a source file imports or uses that its layer may not.
 * @param file path under src, with forward slashes
 */
export function violations(file: string, source: string): string[] {
  const layer = layerOf(file);
  if (!layer) return [`${file}: belongs to no layer of the import table`];
  const parsed = parseSync(file, source);
  if (parsed.errors.length > 0) return [`${file}: cannot be parsed: ${parsed.errors[0]?.message}`];
  const found: string[] = [];
  const declared = new Set<string>();
  const uses: Use[] = [];
  walk(parsed.program as unknown as Node, null, (node, parent) => {
    const imported = importOf(node);
    if (imported) {
      const fault = importFault(layer, file, imported);
      if (fault) found.push(`${file}: ${fault}`);
    }
    if (layer.pure) {
      noteDeclared(node, declared);
      const use = useOf(node, parent);
      if (use && !layer.uses?.includes(use.free ?? '')) uses.push(use);
    }
  });
  for (const use of uses) if (!(use.free && declared.has(use.free))) found.push(`${file}: ${use.text}`);
  return found;
}

function layerOf(file: string): Layer | undefined {
  return LAYERS.find(({ path }) => file === path || file.startsWith(`${path}/`));
}

interface Import {
  readonly from: string | null;
  readonly typeOnly: boolean;
}

function importOf(node: Node): Import | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      if (!node['source']) return null;
      return {
        from: literal(node['source']),
        typeOnly: node['importKind'] === 'type' || node['exportKind'] === 'type',
      };
    case 'ImportExpression':
      return { from: literal(node['source']), typeOnly: false };
    case 'TSImportType':
      return { from: literal(node['source'] ?? node['argument']), typeOnly: true };
    case 'TSExternalModuleReference':
      return { from: literal(node['expression']), typeOnly: false };
    default:
      return null;
  }
}

function literal(node: unknown): string | null {
  const value = (node as { value?: unknown } | null | undefined)?.value;
  return typeof value === 'string' ? value : null;
}

function importFault(layer: Layer, file: string, { from, typeOnly }: Import): string | null {
  if (from === null) return layer.late ? null : 'imports a name that is worked out at run time';
  if (from.startsWith('.')) {
    const target = posix.normalize(posix.join(posix.dirname(`src/${file}`), from.replace(/[?#].*$/, '')));
    // A file of a package by its path is an import of the package.
    if (target.startsWith('node_modules/'))
      return importFault(layer, file, { from: target.slice(13), typeOnly });
    const name = target.startsWith('src/') ? layerOf(target.slice(4))?.path : target.split('/')[0];
    if (name === layer.path || (name && layer.imports.includes(name))) return null;
    if (typeOnly && name && layer.imports.includes(`types:${name}`)) return null;
    return `${layer.path} may not import ${from}`;
  }
  if (from.startsWith('node:')) return layer.node ? null : `${layer.path} may not import ${from}`;
  const parts = from.split('/');
  const scoped = from.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? from);
  const allowed = layer.npm[scoped] ?? (from.startsWith('@') ? layer.npm[parts[0] ?? ''] : undefined);
  if (allowed?.test(file.slice(layer.path.length + 1))) return null;
  return `${layer.path} may not import ${from}${allowed ? ' in this file' : ''}`;
}

interface Use {
  readonly text: string;
  /** The global it rests on, pardoned where the file declares that name itself. */
  readonly free: string | null;
}

function useOf(node: Node, parent: Node | null): Use | null {
  if (node['operator'] === '**' || node['operator'] === '**=')
    return { text: 'raises to a power with **', free: null };
  if (node.type === 'MemberExpression') {
    const property = node['computed']
      ? literal(node['property'])
      : ((node['property'] as Node)['name'] as string);
    if (property && LOCAL_HABITS.test(property)) return { text: `uses ${property}`, free: null };
    return null;
  }
  if (node.type !== 'Identifier' || !parent || isOnlyAName(node, parent)) return null;
  const name = node['name'] as string;
  if (OUTSIDE.has(name)) return { text: `uses ${name}`, free: name };
  if (name !== 'Math' && name !== 'Date') return null;
  const property =
    parent.type === 'MemberExpression' && parent['object'] === node
      ? parent['computed']
        ? literal(parent['property'])
        : ((parent['property'] as Node)['name'] as string)
      : null;
  if (name === 'Math' && property !== null && EXACT_MATHS.has(property)) return null;
  if (name === 'Date' && property === 'UTC') return null;
  return { text: `uses ${name}${property ? `.${property}` : ''}`, free: null };
}

/** Whether an identifier stands for a property, a key or a type rather than for a value of that name. */
function isOnlyAName(node: Node, parent: Node): boolean {
  if (parent.type === 'MemberExpression') return parent['property'] === node && !parent['computed'];
  if (parent.type === 'Property')
    return parent['key'] === node && !parent['computed'] && !parent['shorthand'];
  if (/^(TSPropertySignature|TSMethodSignature|PropertyDefinition|MethodDefinition)$/.test(parent.type)) {
    return parent['key'] === node;
  }
  return parent.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull|Type(Query|Assertion))/.test(parent.type);
}

function noteDeclared(node: Node, into: Set<string>): void {
  const patterns: unknown[] = [];
  if (node.type === 'VariableDeclarator') patterns.push(node['id']);
  if (/Function/.test(node.type))
    patterns.push(node['id'], ...((node['params'] as unknown[] | undefined) ?? []));
  if (/^Import.*Specifier$/.test(node.type)) patterns.push(node['local']);
  for (const pattern of patterns) noteNames(pattern as Node | null, into);
}

export function noteNames(pattern: Node | null | undefined, into: Set<string>): void {
  if (!pattern) return;
  if (pattern.type === 'Identifier') into.add(pattern['name'] as string);
  if (pattern.type === 'AssignmentPattern') noteNames(pattern['left'] as Node, into);
  if (pattern.type === 'RestElement') noteNames(pattern['argument'] as Node, into);
  for (const item of (pattern['elements'] as (Node | null)[] | undefined) ?? []) noteNames(item, into);
  for (const item of (pattern['properties'] as Node[] | undefined) ?? [])
    noteNames((item['value'] as Node) ?? item, into);
}

export type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

function walk(node: Node, parent: Node | null, visit: (node: Node, parent: Node | null) => void): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child !== null && typeof child === 'object' && typeof (child as Node).type === 'string') {
        walk(child as Node, node, visit);
      }
    }
  }
}
