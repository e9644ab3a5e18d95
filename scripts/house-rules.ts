import { posix } from 'node:path';

/** One text file of the project, its path written from the root with forward slashes. */
export type SourceFile = { path: string; text: string };

/** A rule that lint cannot say: each answer is one sentence about one file. */
export type HouseRule = { name: string; broken: (file: SourceFile) => string[] };

const isTest = (path: string): boolean => /\.test\.tsx?$|^e2e\//.test(path);
const isCode = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path);
const isProduct = (path: string): boolean => /^(src|mocks)\//.test(path) && !isTest(path);

type Arrow = { from: RegExp; to: readonly RegExp[] };

const clientParts = [
  /^src\/client\/(components|ui|api|i18n)\//,
  /^src\/contract\//,
] as const satisfies readonly RegExp[];

/** Who may import whom. It starts from no: what is not listed is refused. First match wins. */
const arrows: readonly Arrow[] = [
  { from: /^src\/domain\//, to: [/^src\/domain\//] },
  { from: /^src\/contract\//, to: [/^src\/(contract|domain)\//] },
  { from: /^src\/server\//, to: [/^src\/(server|contract|domain)\//] },
  { from: /^src\/client\/.*\.worker\.ts$/, to: [/^src\/domain\/audit-/, /^src\/contract\//] },
  { from: /^src\/client\/ui\//, to: [/^src\/client\/ui\//] },
  // What shows the parts knows nothing of the desk, and nobody imports it.
  { from: /^src\/client\/kit\//, to: [/^src\/client\/(kit|ui)\//] },
  { from: /^src\/client\/api\//, to: [/^src\/client\/api\//, /^src\/contract\//] },
  { from: /^src\/client\/i18n\//, to: [/^src\/client\/i18n\//, /^src\/contract\//] },
  { from: /^src\/client\/components\//, to: clientParts },
  { from: /^src\/client\/screens\//, to: clientParts },
  { from: /^src\/client\/app\//, to: [/^src\/client\/(app|screens)\//, ...clientParts] },
  { from: /^src\/client\/main\.tsx$/, to: [/^src\/client\/(app|i18n|api|ui)\//] },
  {
    // The demo's own panel looks like the console beside it.
    from: /^mocks\/demo\//,
    to: [/^mocks\//, /^src\/(server|contract|domain)\//, /^src\/client\/ui\//],
  },
  { from: /^mocks\//, to: [/^mocks\//, /^src\/(server|contract|domain)\//] },
  // What is written as somebody would who takes the kit.
  { from: /^docs\/examples\//, to: [/^docs\/examples\//, /^e2e\//, /^mocks\/scenarios\.ts$/] },
  {
    from: /^e2e\//,
    // Beside the running app: who its people are, and how a log is verified outside of it.
    to: [
      /^e2e\//,
      /^mocks\/(scenarios|seed\/cast)\.ts$/,
      // One script of calls, spoken to both hosts.
      /^mocks\/(desk-client|scripted-call)\.ts$/,
      // In which forms a value may still lie somewhere that has to be gone.
      /^mocks\/erasure\/encodings\.ts$/,
      /^src\/contract\/audit\.ts$/,
      // The words by which a screen is known in each language.
      /^src\/client\/i18n\/messages\/[a-z-]+\.ts$/,
      /^src\/domain\/audit-chain\.ts$/,
      /^scripts\/browser\.mjs$/,
    ],
  },
  {
    from: /^scripts\//,
    to: [
      /^(scripts|mocks)\//,
      /^src\/(server|contract|domain)\//,
      // The browser's share of a figure times the console's own worker.
      /^src\/client\/api\/verify-in-worker\.ts$/,
    ],
  },
  { from: /^[\w.]+\.config\.ts$/, to: [/^scripts\//, /^src\/server\/security-headers\.ts$/] },
];

const staticImport =
  /(?:^|[\s;])(?:import|export)\s[^'";]*?from\s*['"]([^'"]+)['"]|(?:^|[\s;])import\s*['"]([^'"]+)['"]/g;
const dynamicImport =
  /\bimport\(\s*(?:\/\*.*?\*\/\s*)?['"`]([^'"`]+)['"`]|new URL\(\s*['"]([^'"]+\.worker\.ts)['"]\s*,\s*import\.meta\.url/g;

type Import = { target: string; dynamic: boolean };

/** The project files that a file imports, static and dynamic, as paths from the root. */
export function importsOf(file: SourceFile): Import[] {
  const found = (pattern: RegExp, dynamic: boolean): Import[] =>
    [...file.text.matchAll(pattern)]
      .map((match) => match[1] ?? match[2] ?? '')
      .filter((name) => name.startsWith('.') || name.startsWith('#'))
      .map((name) => ({ target: targetOf(file.path, name), dynamic }));
  return [...found(staticImport, false), ...found(dynamicImport, true)];
}

/** The contract has a name of its own, because screens lie three steps below it. */
function targetOf(from: string, name: string): string {
  if (name.startsWith('#contract/')) return name.replace('#', 'src/');
  return posix.join(posix.dirname(from), name);
}

function isAllowed(from: string, { target, dynamic }: Import): boolean {
  if (isTest(from) && !from.startsWith('e2e/')) return !target.startsWith('e2e/');
  // The one door to the pretended world: main.tsx opens it in the demo build only.
  if (from === 'src/client/main.tsx' && dynamic) return target === 'mocks/browser.ts';
  const screen = /^src\/client\/screens\/[^/]+\//.exec(from)?.[0];
  if (screen !== undefined && target.startsWith(screen)) return true;
  const arrow = arrows.find((candidate) => candidate.from.test(from));
  if (from.startsWith('src/client/components/') && target.startsWith('src/client/components/'))
    return true;
  return arrow?.to.some((allowed) => allowed.test(target)) ?? false;
}

function lines(file: SourceFile, pattern: RegExp, sentence: string): string[] {
  return file.text
    .split('\n')
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => pattern.test(line))
    .map(({ number }) => `${file.path}:${number} ${sentence}`);
}

/** The reason stands on the same line after `--`, or as a comment on the line above. */
function silencedWithoutReason(file: SourceFile): string[] {
  const all = file.text.split('\n');
  return all.flatMap((line, index) => {
    const silences = /(oxlint|eslint)-disable|@ts-(ignore|expect-error|nocheck)/.test(line);
    const isReasoned =
      /-- \S+ \S+/.test(line) || /^\s*(\/\/|\*|\{?\/\*).*\S+ \S+/.test(all[index - 1] ?? '');
    return silences && !isReasoned ? [`${file.path}:${index + 1} silences without a reason`] : [];
  });
}

const SPACE = /^(gap|row-gap|column-gap|(padding|margin|scroll-(padding|margin))(-[a-z-]+)?)$/;
/** Drawn lines, which are as thick as they are; all else lies on the grid. */
const LINE = /^(border|outline|box-shadow|text-decoration|text-underline)/;
const GRID_PX = 4;

/** What of one declaration is a value that the tokens have, or should have. */
function rawValueIn(property: string, value: string): string | undefined {
  const colour =
    /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|oklch|oklab|lab|lch|light-dark)\(|\b(white|black)\b/i;
  const time = /(?<![\w.-])[\d.]*\d(ms|s)\b/;
  const found = colour.exec(value) ?? time.exec(value);
  if (found !== null) return found[0];
  if (/^(font|font-size)$/.test(property))
    return /(?<![\w.-])([1-9]\d*|\d*\.\d+)(px|rem|pt)\b/.exec(value)?.[0];
  // A corner inside a drawn line is as much smaller as the line is thick.
  if (property === 'border-radius' && !value.includes('calc('))
    return /\b[1-9]\d*px/.exec(value)?.[0];
  if (LINE.test(property)) return undefined;
  return [...value.matchAll(/(?<![\w.-])-?(\d*\.?\d+)px\b/g)].find(
    ([, size]) => Number(size) % GRID_PX !== 0 && (SPACE.test(property) || Number(size) > 3),
  )?.[0];
}

/** Declarations of a style file that hold a colour, a time, a size of type or a distance of their own. */
function rawValues({ path, text }: SourceFile): string[] {
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  return [...bare.matchAll(/(?:^|[;{])\s*(-?[a-z][\w-]*)\s*:\s*([^;{}]+)(?=;|\})/g)].flatMap(
    (match) => {
      const raw = rawValueIn(match[1] ?? '', match[2] ?? '');
      const line = bare.slice(0, match.index + match[0].length).split('\n').length;
      return raw === undefined ? [] : [`${path}:${line} says ${raw} itself`];
    },
  );
}

/** The rules of the house that are about more than one syntax node. */
export const houseRules: readonly HouseRule[] = [
  {
    name: 'imports follow the arrows, dynamic ones too',
    broken: (file) =>
      isCode(file.path)
        ? importsOf(file)
            .filter((found) => /\.(ts|tsx|mjs)$/.test(found.target) && !isAllowed(file.path, found))
            .map((found) => `${file.path} must not import ${found.target}`)
        : [],
  },
  {
    name: 'imports name their file with its ending',
    broken: (file) =>
      isCode(file.path)
        ? importsOf(file)
            .filter(({ target }) => !/\.\w+(\?\w+)?$/.test(target))
            .map(({ target }) => `${file.path} imports ${target} without its ending`)
        : [],
  },
  {
    name: 'no file re-exports another',
    broken: (file) =>
      isProduct(file.path) && isCode(file.path)
        ? lines(file, /^\s*export\s+(type\s+)?(\*|\{[^}]*\})\s*(as \w+ )?from\b/, 're-exports')
        : [],
  },
  {
    name: 'files say what they hold',
    broken: ({ path }) => {
      const drawers = /(^|\/)(index|utils?|helpers?|common|types|misc|shared)(\/|\.(ts|tsx|mjs)$)/;
      return drawers.test(path) ? [`${path} is named after a drawer`] : [];
    },
  },
  {
    name: 'names are kebab-case',
    broken: ({ path }) => {
      const name = posix.basename(path);
      return isCode(path) && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(ts|tsx|mjs)$/.test(name)
        ? [`${path} is not kebab-case`]
        : [];
    },
  },
  {
    name: 'no default exports',
    broken: (file) =>
      isCode(file.path) && !/^[\w.]+\.config\.ts$/.test(file.path)
        ? lines(file, /^\s*export default\b|\bas default\b/, 'exports a default')
        : [],
  },
  {
    name: 'time and chance come as arguments',
    broken: (file) =>
      /^src\/(domain|contract|server)\//.test(file.path) && !isTest(file.path)
        ? lines(
            file,
            /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\)|\bMath\.random\b/,
            'asks the machine',
          )
        : [],
  },
  {
    name: 'browser tests never intercept, sleep, skip or retry',
    broken: (file) =>
      /^(e2e|docs\/examples)\//.test(file.path)
        ? lines(
            file,
            /\b(page|context)\.route\(|routeFromHAR|waitForTimeout|\.(skip|only|fixme)\(|retries|setTimeout\(/,
            'intercepts, sleeps, skips or retries',
          )
        : [],
  },
  {
    name: 'unit tests never skip',
    broken: (file) =>
      /\.test\.tsx?$/.test(file.path)
        ? lines(file, /\b(it|test|describe)\.(skip|only|todo|fails)\b/, 'skips')
        : [],
  },
  {
    name: 'nothing is left for later',
    broken: (file) =>
      lines(
        file,
        /\b(TODO|FIXME|XXX|HACK)\b|lorem ipsum|[Cc]oming soon|not (yet )?implemented/,
        'leaves something for later',
      ),
  },
  {
    name: 'a silenced check says why',
    broken: (file) => (isCode(file.path) ? silencedWithoutReason(file) : []),
  },
  {
    name: 'pretended people have pretended addresses',
    broken: (file) =>
      /^(mocks|e2e)\//.test(file.path)
        ? [...file.text.matchAll(/[\w.+-]+@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)]
            .filter((match) => !/(^|\.)example$/i.test(match[1] ?? ''))
            .map((match) => `${file.path} names ${match[0]}, which may be somebody's`)
        : [],
  },
  {
    name: 'only the demo names the demo',
    broken: (file) =>
      file.path.startsWith('src/') && !isTest(file.path)
        ? lines(file, /from ['"](msw|idb)\b/, 'brings a mock into the product')
        : [],
  },
  {
    name: 'looks come from the tokens',
    broken: (file) =>
      /^(src|mocks)\/.*\.css$/.test(file.path) && file.path !== 'src/client/ui/tokens.css'
        ? rawValues(file)
        : [],
  },
];
