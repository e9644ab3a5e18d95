import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseSync, type Plugin } from 'vite';

/** A module in two: what the roots reach of it, the rest, and the names under which the rest is known to others. */
export type Halves = {
  readonly first: string;
  readonly later: string;
  readonly moved: ReadonlySet<string>;
};

/** What to cut. Every path is whole. */
export type Cutting = {
  /** Modules whose every statement is needed at once. */
  readonly roots: readonly string[];
  /** The text of a module of the project, null for anything else. */
  readonly read: (path: string) => string | null;
  readonly isNeverCut: (path: string) => boolean;
};

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

/** One statement at the top of a module. */
type Statement = {
  readonly text: string;
  readonly names: readonly string[];
  /** Names that it reads, of whatever scope: rather one too many. */
  readonly uses: ReadonlySet<string>;
  readonly assigns: ReadonlySet<string>;
  /** Whether it does something by itself. */
  readonly acts: boolean;
};

/** A name that a module has from another; `*` is the whole of it. */
type Imported = { readonly path: string; readonly source: string; readonly name: string };

type Module = {
  readonly path: string;
  readonly statements: readonly Statement[];
  readonly imports: ReadonlyMap<string, Imported>;
  /** Imported for what they do; a style for one. */
  readonly bare: readonly string[];
  readonly exports: ReadonlySet<string>;
  /** Passes on names of others, or names its own anew. */
  readonly isUncuttable: boolean;
};

const MARK = '?later';

/**
 * A module travels whole with the first script that needs a part of it. This plugin cuts the project's own modules in two:
 * what the roots reach stays, every other declaration goes to `x.ts?later` and loads with whoever asks for it first.
 * Paths are from the folder of the project; `wholes` tells which modules are never cut.
 */
export function laterHalves(roots: readonly string[], wholes: RegExp): Plugin {
  let halves: ReadonlyMap<string, Halves> = new Map();
  return {
    name: 'desk:later-halves',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      const taken = takenWhole(filesOf('src').concat(filesOf('mocks')));
      const isNeverCut = (path: string): boolean =>
        !path.endsWith('.ts') || wholes.test(path) || taken.has(path);
      halves = cutModules({ roots: roots.map((root) => resolve(root)), read: readOwn, isNeverCut });
    },
    resolveId(source, importer = '') {
      return source.endsWith(MARK) ? resolve(dirname(plain(importer)), source) : null;
    },
    load(id) {
      const half = halves.get(plain(id));
      if (half === undefined) return null;
      if (id.endsWith(MARK)) return { code: half.later, moduleType: 'ts' };
      return id.includes('?') ? null : { code: half.first, moduleType: 'ts' };
    },
    transform(code, id) {
      const isOwn = /\/(?:src|mocks)\/[^?]+\.tsx?(?:\?later)?$/.test(id);
      return isOwn ? { code: ledToHalves(code, plain(id), halves), map: null } : null;
    },
  };
}

/** Cuts what the roots reach; a module of which they need all, or that cannot be cut, is not among the answers. */
export function cutModules({ roots, read, isNeverCut }: Cutting): ReadonlyMap<string, Halves> {
  const modules = new Map<string, Module | null>();
  const needed = new Map<Module, Set<Statement>>();
  const moduleAt = (path: string): Module | null => {
    const known = modules.get(path);
    if (known !== undefined) return known;
    const text = read(path);
    const made = text === null ? null : moduleOf(path, text);
    modules.set(path, made);
    return made;
  };
  const take = (module: Module, statement: Statement, has: Set<Statement>): void => {
    if (has.has(statement)) return;
    has.add(statement);
    for (const name of statement.uses) {
      const imported = module.imports.get(name);
      if (imported !== undefined) reach(imported.path, imported.name);
      for (const other of module.statements)
        if (other.names.includes(name)) take(module, other, has);
    }
    // Who writes a variable stays with it.
    for (const other of module.statements)
      if (statement.names.some((name) => other.assigns.has(name))) take(module, other, has);
  };
  const reach = (path: string, name: string): void => {
    const module = moduleAt(path);
    if (module === null) return;
    const has = needed.get(module) ?? new Set<Statement>();
    const isNew = !needed.has(module);
    needed.set(module, has);
    const isWhole = name === '*' || module.isUncuttable || isNeverCut(path);
    if (isNew) for (const source of module.bare) reach(pathOf(source, path), '');
    if (isNew && isWhole)
      for (const imported of module.imports.values()) reach(imported.path, imported.name);
    for (const statement of module.statements)
      if (isWhole || statement.acts || statement.names.includes(name)) take(module, statement, has);
  };
  for (const root of roots) reach(root, '*');
  return new Map(
    [...needed].flatMap(([module, has]) => {
      const isCut = !isNeverCut(module.path) && !module.isUncuttable && has.size > 0;
      return isCut && has.size < module.statements.length
        ? [[module.path, halvesOf(module, has)] as const]
        : [];
    }),
  );
}

function halvesOf(module: Module, has: ReadonlySet<Statement>): Halves {
  const first = module.statements.filter((statement) => has.has(statement));
  const later = module.statements.filter((statement) => !has.has(statement));
  const [held, left] = [namesOf(first), namesOf(later)];
  const borrowed = [...usesOf(later)].filter((name) => held.has(name));
  const lent = borrowed.filter((name) => !module.exports.has(name));
  const self = `./${basename(module.path)}`;
  return {
    first: [
      ...module.bare.map((source) => `import '${source}';`),
      ...importsFor(module, usesOf(first)),
      ...first.map(({ text }) => text),
      ...lent.map((name) => `export { ${name} };`),
    ].join('\n'),
    later: [
      ...importsFor(module, usesOf(later)),
      ...borrowed.map((name) => `import { ${name} } from '${self}';`),
      ...later.map(({ text }) => text),
    ].join('\n'),
    moved: new Set([...left].filter((name) => module.exports.has(name))),
  };
}

function importsFor({ imports }: Module, uses: ReadonlySet<string>): readonly string[] {
  return [...imports]
    .filter(([local]) => uses.has(local))
    .map(([local, { name, source }]) => {
      const what = name === '*' ? `* as ${local}` : `{ ${name} as ${local} }`;
      return `import ${what} from '${source}';`;
    });
}

/** The text with each name imported from the half that holds it. */
export function ledToHalves(
  code: string,
  path: string,
  halves: ReadonlyMap<string, Pick<Halves, 'moved'>>,
): string {
  let led = code;
  for (const node of bodyOf(path, code).toReversed()) {
    const source = sourceOf(node);
    if (node.type !== 'ImportDeclaration' || source === null) continue;
    const moved = halves.get(pathOf(source, path))?.moved;
    const specifiers = specifiersOf(node);
    if (moved === undefined || !specifiers.some(({ name }) => moved.has(name))) continue;
    const from = (isMoved: boolean): string =>
      specifiers
        .filter(({ name }) => moved.has(name) === isMoved)
        .map(({ name, local }) => `${name} as ${local}`)
        .join(', ');
    const both = [
      [from(false), source],
      [from(true), `${source}${MARK}`],
    ];
    const lines = both
      .filter(([names]) => names !== '')
      .map(([names, where]) => `import { ${names} } from '${where}';`);
    led = `${led.slice(0, node.start)}${lines.join(' ')}${led.slice(node.end)}`;
  }
  return led;
}

function moduleOf(path: string, text: string): Module {
  const imports = new Map<string, Imported>();
  const bare: string[] = [];
  const exports = new Set<string>();
  const statements: Statement[] = [];
  let isUncuttable = false;
  for (const node of bodyOf(path, text)) {
    const source = sourceOf(node);
    if (node.type === 'ImportDeclaration' && source !== null) {
      const specifiers = specifiersOf(node);
      for (const { name, local } of specifiers)
        imports.set(local, { path: pathOf(source, path), source, name });
      if (listIn(node, 'specifiers').length === 0 && node['importKind'] !== 'type')
        bare.push(source);
      continue;
    }
    const declaration = nodeIn(node, 'declaration');
    const isExport = node.type.startsWith('Export');
    if (isExport && node['exportKind'] !== 'type' && declaration === null) isUncuttable = true;
    const declared = isExport ? declaration : node;
    if (declared === null || isOnlyType(declared)) continue;
    const names = declaredNames(declared);
    if (isExport) for (const name of names) exports.add(name);
    statements.push({
      text: text.slice(node.start, node.end),
      names,
      uses: new Set(usedNames(declared)),
      assigns: new Set(assignedNames(declared)),
      acts: names.length === 0,
    });
  }
  return { path, statements, imports, bare, exports, isUncuttable };
}

function bodyOf(path: string, text: string): readonly Node[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors[0]?.message}`);
  return program.body as unknown as readonly Node[]; // Nodes are walked here by whatever they hold.
}

/** Names that an import brings at run time. */
function specifiersOf(node: Node): readonly { readonly name: string; readonly local: string }[] {
  if (node['importKind'] === 'type') return [];
  return listIn(node, 'specifiers').flatMap((specifier) => {
    const local = nameIn(specifier, 'local');
    if (local === null || specifier['importKind'] === 'type') return [];
    if (specifier.type === 'ImportNamespaceSpecifier') return [{ name: '*', local }];
    return [{ name: nameIn(specifier, 'imported') ?? 'default', local }];
  });
}

function declaredNames(node: Node): readonly string[] {
  if (node.type === 'VariableDeclaration')
    return listIn(node, 'declarations').flatMap((one) => usedNames(nodeIn(one, 'id')));
  const name = nameIn(node, 'id');
  return name === null || node.type === 'ExpressionStatement' ? [] : [name];
}

function assignedNames(node: Node): readonly string[] {
  const found: string[] = [];
  walk(node, (inner) => {
    const target =
      inner.type === 'AssignmentExpression'
        ? nodeIn(inner, 'left')
        : inner.type === 'UpdateExpression'
          ? nodeIn(inner, 'argument')
          : null;
    found.push(...usedNames(target));
  });
  return found;
}

function usedNames(node: Node | null): readonly string[] {
  const found: string[] = [];
  walk(node, (inner) => {
    if (inner.type === 'Identifier' || inner.type === 'JSXIdentifier')
      found.push(String(inner['name']));
  });
  return found;
}

/** Visits a node and what runs of it: neither types nor names of properties. */
function walk(node: Node | null, visit: (node: Node) => void): void {
  if (node === null || (isOnlyType(node) && nodeIn(node, 'expression') === null)) return;
  visit(node);
  for (const [key, value] of Object.entries(node)) {
    const isNamed = (key === 'property' || key === 'key') && node['computed'] !== true;
    if (isNamed && node['shorthand'] !== true) continue;
    for (const inner of Array.isArray(value) ? value : [value])
      if (isNode(inner)) walk(inner, visit);
  }
}

const isOnlyType = ({ type, ...rest }: Node): boolean =>
  type.startsWith('TS') || rest['declare'] === true;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

function nodeIn(node: Node, key: string): Node | null {
  const value = node[key];
  return isNode(value) ? value : null;
}

function listIn(node: Node, key: string): readonly Node[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function nameIn(node: Node, key: string): string | null {
  const name = nodeIn(node, key)?.['name'];
  return typeof name === 'string' ? name : null;
}

function sourceOf(node: Node): string | null {
  const value = nodeIn(node, 'source')?.['value'];
  return typeof value === 'string' ? value : null;
}

const namesOf = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.flatMap(({ names }) => names));

const usesOf = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.flatMap(({ uses }) => [...uses]));

const plain = (id: string): string => id.replace(/\?.*$/, '');

/** The file of an import of the project; a package's name leads to no file. */
function pathOf(source: string, importer: string): string {
  if (source.startsWith('#contract/'))
    return resolve('src/contract', source.slice('#contract/'.length));
  return source.startsWith('.') ? resolve(dirname(importer), source) : source;
}

function readOwn(path: string): string | null {
  return /\.tsx?$/.test(path) && existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => resolve(join(folder, file)))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
}

/** Modules that somebody imports as a whole: all at once, or when it is time. */
function takenWhole(files: readonly string[]): ReadonlySet<string> {
  const whole = /\bimport\(\s*'([^']+)'|\bimport\s*\*\s*as\s+\w+\s+from\s*'([^']+)'/g;
  return new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(whole)].map(([, late, all]) =>
        pathOf(late ?? all ?? '', file),
      ),
    ),
  );
}
