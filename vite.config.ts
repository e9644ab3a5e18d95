import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import type { Connect, Plugin, PreviewServer, ViteDevServer } from 'vite';
import { minifySync } from 'vite';
import { defineConfig } from 'vitest/config';
import { KEEPS_FILES, anyFolder, deepPages } from './scripts/any-folder.mjs';
import { hostFiles } from './scripts/host-files.mjs';
import { laterHalves } from './scripts/later-halves.ts';
import { contentSecurityPolicyForMeta, securityHeaders } from './src/server/security-headers.ts';

/** Vite writes inline elements while developing; a build has none, so nothing there needs it. */
const DEV_NONCE = 'development';

/**
 * `vite build` makes the demo, which brings its own backend, into `dist`;
 * `vite build --mode live` makes the console alone into `dist-live`.
 * `vite build --mode kit` makes the page of all components, which no other build holds; `npm run dev` has it at `/kit`.
 * The demo finds its own path; `BASE_PATH=/desk/` says the path of a live console, `API_ORIGIN` points it at its API.
 */
export default defineConfig(({ mode, command, isPreview }) => {
  const isLive = mode === 'live';
  const isKit = mode === 'kit';
  const isDemo = !isLive && !isKit;
  const underTest = process.env['VITEST'] !== undefined;
  const isDev = command === 'serve' && isPreview !== true && !underTest;
  const proxy = isLive
    ? { '/api': process.env['API_ORIGIN'] ?? 'http://127.0.0.1:8787' }
    : undefined;

  return {
    base: isDemo && command === 'build' && !underTest ? './' : (process.env['BASE_PATH'] ?? '/'),
    define: { __DEMO__: JSON.stringify(isDemo) },
    plugins: [
      react(),
      ...(isKit || underTest
        ? []
        : [laterHalves(isDemo ? demoRoots : liveRoots, /\/src\/domain\/law\//)]),
      headers(isDev ? { nonce: DEV_NONCE } : {}),
      ...(isDemo && !underTest
        ? [
            msw({ mode: 'worker-only' }),
            leanerMsw(),
            minifiedWorker(),
            noApiBehindTheWorker(),
            deepPages(),
          ]
        : []),
      missingAssets(),
      policyInHtml(),
      layerOrder(),
      clocksWithoutWords(),
      fewerFiles(),
      ...(isDemo && !underTest
        ? [
            anyFolder({
              policy: contentSecurityPolicyForMeta(),
              hostFiles: hostFiles(securityHeaders()),
            }),
          ]
        : []),
    ],
    ...(isDev ? {} : { css: { modules: { generateScopedName: shortName() } } }),
    resolve: {
      alias: isDemo && !underTest ? leftOut : [],
    },
    ...(isDev ? { html: { cspNonce: DEV_NONCE } } : {}),
    ...(proxy ? { server: { proxy }, preview: { proxy } } : {}),
    build: {
      outDir: isKit ? '.cache/kit' : isLive ? 'dist-live' : 'dist',
      emptyOutDir: true,
      target: ['chrome125', 'edge125', 'firefox128', 'safari17.5'],
      sourcemap: false,
      // The policy allows no data: addresses, so every file stays a file.
      assetsInlineLimit: 0,
      // Whatever is asked for next was brought before; the lists of what needs what would weigh on the first load.
      modulePreload: false,
      reportCompressedSize: false,
      cssCodeSplit: false,
      rolldownOptions: {
        ...(isKit ? { input: 'kit.html' } : {}),
        preserveEntrySignatures: false as const,
        output: {
          codeSplitting: { groups: [{ name: chunkOf }], includeDependenciesRecursively: false },
        },
      },
    },
    worker: { format: 'es' as const },
    test: {
      environment: 'node' as const,
      include: [
        'src/**/*.test.{ts,tsx}',
        'mocks/**/*.test.ts',
        'scripts/**/*.test.ts',
        'e2e/**/*.test.ts',
      ],
      retry: 0,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      maxWorkers: 2,
      passWithNoTests: false,
    },
  };
});

/** What runs before the first queue stands. */
const liveRoots = ['src/client/main.tsx'];
const demoRoots = [...liveRoots, 'mocks/browser.ts'];

/** What MSW brings and this page never uses. */
const leftOut = [
  { find: /^@mswjs\/interceptors(\/\w+)?$/, replacement: resolve('mocks/empty-interceptors.ts') },
];

/**
 * Few files, cut where the page waits: what the first screens need (in the demo with the backend of their calls),
 * then the other screens and the other calls. A module goes with the first that needs it.
 */
const chunks: readonly (readonly [name: string, roots: RegExp])[] = [
  ['console', /\/(src\/client\/main\.tsx|mocks\/browser\.ts)$/],
  [
    'work',
    /\/src\/client\/(screens\/(request|customer|open-request)\/[a-z-]+-screen\.tsx|app\/load-[a-z]+\.ts|ui\/icon-rest\.ts)$/,
  ],
  ['cast', /\/mocks\/seed\/whole-cast\.ts$/],
  ['backend-work', /\/src\/server\/(whole-app|may-decide)\.ts$/],
];

/** Names of classes as short as they can be: they travel twice, in the style and in the script. */
function shortName(): (name: string, file: string) => string {
  const known = new Map<string, string>();
  return (name, file) => {
    const whole = `${file} ${name}`;
    const short = known.get(whole) ?? `c${known.size.toString(36)}`;
    known.set(whole, short);
    return short;
  };
}

type Modules = { getModuleInfo: (id: string) => { importers: readonly string[] } | null };

function chunkOf(id: string, modules: Modules): string | null {
  // Only the document of the API says a schema in JSON, and the library's index would bring it to the first screen.
  if (/\/zod\/v4\/core\/(to-json-schema|json-schema-[a-z]+)\.js$/.test(id)) return 'json-schema';
  // Only lists behind the first screen read many pages, and the index of that library would bring this too.
  if (/\/(queriesObserver|infiniteQueryObserver|useQueries|useInfiniteQuery)\.js$/.test(id))
    return 'pages';
  const above = withImporters(id, modules);
  return chunks.find(([, roots]) => above.some((one) => roots.test(one)))?.[0] ?? null;
}

/** A module with all that need it before they can run. */
function withImporters(id: string, modules: Modules): readonly string[] {
  const found = new Set([id]);
  for (const one of found)
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) found.add(importer);
  return [...found];
}

/**
 * A file that only passes on what another holds costs a request and says nothing: whoever imports it
 * is led to the other. The bundler's few helpers go into the first script for the same reason.
 */
function fewerFiles(): Plugin {
  const passing = /^export\{([\w$]+) as ([\w$]+)\}from[`"']\.\/([\w.-]+)[`"'];?\s*$/;
  return {
    name: 'desk:fewer-files',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(/\s*<script[^>]*rolldown-runtime[^>]*><\/script>/, ''),
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const chunk of chunks) {
        const [, held, name, target] = passing.exec(chunk.code) ?? [];
        if (target === undefined) continue;
        const file = basename(chunk.fileName);
        for (const other of chunks)
          other.code = other.code
            .replaceAll(
              `import(\`./${file}\`)`,
              `import(\`./${target}\`).then(m=>({${name}:m.${held}}))`,
            )
            .replaceAll(chunk.fileName, `assets/${target}`);
        delete bundle[chunk.fileName];
      }
      const entry = chunks.find((chunk) => chunk.name === 'console');
      const helpers = chunks.find((chunk) => chunk.name === 'rolldown-runtime');
      if (entry && helpers) inline(entry, helpers);
    },
  };
}

type Script = { code: string; imports: string[]; readonly fileName: string };

/** Puts helpers without a state into the script that imports them; other scripts go on importing the file. */
function inline(entry: Script, helpers: Script): void {
  const [statement, names = ''] =
    new RegExp(`import\\{([^}]*)\\}from[\`"']\\./${basename(helpers.fileName)}[\`"'];?`).exec(
      entry.code,
    ) ?? [];
  const [exported, held = ''] = /export\{([^}]*)\};?\s*$/.exec(helpers.code) ?? [];
  if (statement === undefined || exported === undefined) return;
  const object = held.replaceAll(/([\w$]+) as ([\w$]+)/g, '$2:$1');
  const pattern = names.replaceAll(' as ', ':');
  const body = helpers.code.replace(exported, '');
  entry.code = entry.code.replace(
    statement,
    () => `var{${pattern}}=(()=>{${body}return{${object}}})();`,
  );
  entry.imports = entry.imports.filter((file) => file !== helpers.fileName);
}

/**
 * The first queue counts days by the laws and shows none of their words: the clocks get the rules without them, as their
 * type says (`ClockRule`). Whoever shows a law gets the same files whole, later.
 */
function clocksWithoutWords(): Plugin {
  const words = /^ *(?:statement|note):\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),\n/gm;
  const mark = '?clocks';
  return {
    name: 'desk:clocks-without-words',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer = '', options) {
      const isOfClocks =
        /\/law\/(clock-law-of|home-laws)\.ts$/.test(importer) || importer.endsWith(mark);
      if (!isOfClocks) return null;
      const found = await this.resolve(source, importer.replace(mark, ''), options);
      return found && { ...found, id: `${found.id}${mark}` };
    },
    load(id) {
      if (!id.endsWith(mark)) return null;
      const code = readFileSync(id.slice(0, -mark.length), 'utf8');
      return { code: code.replace(words, ''), moduleType: 'ts' };
    },
  };
}

/** Parts of MSW that the page needs little of, or nothing, and its sentences for developers. */
function leanerMsw(): Plugin {
  const sentences = /(?<=\w\()(?:"(?:[^"\\\n]|\\.){40,}"|`[^`]{40,}`)/g;
  return {
    name: 'desk:leaner-msw',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer = '') => {
      const [, name] =
        /^(?:.*\/_chunks\/)?(cookie-store|interceptor-source|request-handler|http-response|rettime)(?:\.js)?$/.exec(
          source,
        ) ?? [];
      return name !== undefined && importer.includes('/msw/lib/')
        ? resolve(`mocks/left-out/${name}.ts`)
        : null;
    },
    transform: (code, id) =>
      id.includes('/msw/lib/') ? { code: code.replace(sentences, '""'), map: null } : null,
  };
}

/** The library's worker comes with its comments; the page fetches it like any other script. */
function minifiedWorker(): Plugin {
  return {
    name: 'desk:minified-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const worker = bundle['mockServiceWorker.js'];
      if (worker?.type !== 'asset') return;
      const whole = `${KEEPS_FILES}${String(worker.source)}`;
      const { code, errors } = minifySync(worker.fileName, whole);
      if (errors.length > 0)
        throw new Error(`the worker cannot be minified: ${errors[0]?.message}`);
      worker.source = code;
    },
  };
}

/** The same headers while developing, in the preview and so in every browser test. */
function headers(options: { nonce?: string }): Plugin {
  const send: Connect.NextHandleFunction = (_request, response, next) => {
    for (const [name, value] of Object.entries(securityHeaders(options))) {
      response.setHeader(name, value);
    }
    next();
  };
  return onEveryServer('desk:headers', send);
}

/**
 * Where the demo's worker does not answer, nothing does: say so in the API's own error form,
 * instead of sending the page with status 200.
 */
function noApiBehindTheWorker(): Plugin {
  return onEveryServer('desk:no-api', (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!path.startsWith('/api/')) return next();
    response.writeHead(503, { 'content-type': 'application/problem+json', 'retry-after': '1' });
    response.end(
      JSON.stringify({
        type: 'unavailable',
        title: 'The demo backend is not running in this page',
        status: 503,
        instance: 'no-call',
      }),
    );
  });
}

/** A chunk that is gone (a newer build replaced it) is a 404, not the page. */
function missingAssets(): Plugin {
  return {
    name: 'desk:missing-assets',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { base, build, root } = server.config;
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const isAsset = path.startsWith(`${base}assets/`);
        if (!isAsset || existsSync(resolve(root, build.outDir, path.slice(base.length))))
          return next();
        response.writeHead(404, { 'content-type': 'text/plain' });
        response.end('Not found');
      });
    },
  };
}

/** A static host may send no headers: the built page carries its policy itself. */
function policyInHtml(): Plugin {
  return {
    name: 'desk:policy-in-html',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: contentSecurityPolicyForMeta(),
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * The page may load the style of a part before the tokens that fix the order of the layers,
 * so every style file says the order itself.
 */
function layerOrder(): Plugin {
  const order = /@layer [\w, ]+;/.exec(readFileSync('src/client/ui/tokens.css', 'utf8'))?.[0] ?? '';
  return {
    name: 'desk:layer-order',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = `${order}${String(file.source)}`;
      }
    },
  };
}

function onEveryServer(name: string, handle: Connect.NextHandleFunction): Plugin {
  const use = (server: ViteDevServer | PreviewServer): void => {
    server.middlewares.use(handle);
  };
  return { name, configureServer: use, configurePreviewServer: use };
}
