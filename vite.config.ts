import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import type { Connect, HtmlTagDescriptor, Plugin, PreviewServer, ViteDevServer } from 'vite';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicyForMeta, securityHeaders } from './src/server/security-headers.ts';

/** Vite writes inline elements while developing; a build has none, so nothing there needs it. */
const DEV_NONCE = 'development';

/**
 * `vite build` makes the demo, which brings its own backend, into `dist`;
 * `vite build --mode live` makes the console alone into `dist-live`.
 * `BASE_PATH=/desk/` builds for a sub-path. `API_ORIGIN` points a live console at its API.
 */
export default defineConfig(({ mode, command, isPreview }) => {
  const isLive = mode === 'live';
  const isDemo = !isLive;
  const underTest = process.env['VITEST'] !== undefined;
  const isDev = command === 'serve' && isPreview !== true && !underTest;
  const proxy = isLive
    ? { '/api': process.env['API_ORIGIN'] ?? 'http://127.0.0.1:8787' }
    : undefined;

  return {
    base: process.env['BASE_PATH'] ?? '/',
    define: { __DEMO__: JSON.stringify(isDemo) },
    plugins: [
      react(),
      headers(isDev ? { nonce: DEV_NONCE } : {}),
      ...(isDemo && !underTest ? [msw({ mode: 'worker-only' }), noApiBehindTheWorker()] : []),
      missingAssets(),
      policyInHtml(),
      layerOrder(),
      ...(isDemo ? [preloadBackend()] : []),
    ],
    resolve: {
      alias: isDemo && !underTest ? { 'tough-cookie': resolve('mocks/empty-cookie-jar.ts') } : {},
    },
    ...(isDev ? { html: { cspNonce: DEV_NONCE } } : {}),
    ...(proxy ? { server: { proxy }, preview: { proxy } } : {}),
    build: {
      outDir: isLive ? 'dist-live' : 'dist',
      emptyOutDir: true,
      target: ['chrome125', 'edge125', 'firefox128', 'safari17.5'],
      sourcemap: false,
      // The policy allows no data: addresses, so every file stays a file.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      cssCodeSplit: false,
      rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
    },
    worker: { format: 'es' as const },
    test: {
      environment: 'node' as const,
      include: ['src/**/*.test.{ts,tsx}', 'mocks/**/*.test.ts', 'scripts/**/*.test.ts'],
      retry: 0,
      testTimeout: 60_000,
      hookTimeout: 60_000,
      maxWorkers: 2,
      passWithNoTests: false,
    },
  };
});

/**
 * Few files until the queue is ready: what every screen needs, and in the demo the backend of the first calls.
 * What is left splits by route, and comes when it is asked for.
 */
const chunkGroups = [
  { name: 'backend', priority: 1, test: (id: string) => isOf(id, backendModules) },
  { name: 'console', priority: 2, test: (id: string) => isOf(id, consoleModules) },
];

const backendModules = [
  /\/mocks\/(?!demo\/|import\/|browser\.ts)/,
  /\/node_modules\/(msw|@mswjs|@open-draft|hono|idb|rettime|until-async|canonicalize|@noble)\//,
  /\/src\/server\/(?!fold|neighbours|opening|opt-out|judge-set|settle|act\.|trail|proposal-of|request-routes|commit-request|checkpoint|validate|counted-within|visible)[a-z-]+\.ts$/,
  /\/src\/server\/(routes\/(session|queue)|views\/request-row)\.ts$/,
];

const consoleModules = [
  /\/node_modules\/(react|react-dom|scheduler)\//,
  /\/node_modules\/zod\/(?!.*(json-schema|from-json|\/locales\/))/,
  /\/node_modules\/@tanstack\/(query-core|react-query|router-core|react-router|history|store|react-store)\//,
  /\/src\/client\/(main|app\/|ui\/|i18n\/[a-z-]+\.tsx?$|screens\/(sign-in|queue)\/)/,
  /\/src\/client\/(api\/(?!verify|audit|drafts|disclosures|customers)|components\/(?!call-bar\/|audit|draft|key-sheet|use-draft))/,
  /\/src\/contract\/(?!openapi)/,
  /\/src\/domain\/(vocabulary|audit|clock|instant)\.ts$/,
];

function isOf(id: string, modules: readonly RegExp[]): boolean {
  const path = id.replaceAll('\\', '/');
  return modules.some((pattern) => pattern.test(path));
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
    if (!path.includes('/api/')) return next();
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

/** Names the demo's backend in the page, so that it loads beside the console and not after it. */
function preloadBackend(): Plugin {
  return {
    name: 'desk:preload-backend',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const entry = chunks.find((chunk) => chunk.isEntry);
        const backend = chunks.find((chunk) => chunk.facadeModuleId?.endsWith('/mocks/browser.ts'));
        if (!entry || !backend) return [];
        const known = new Set([entry.fileName, ...entry.imports]);
        const base = process.env['BASE_PATH'] ?? '/';
        return [backend.fileName, ...backend.imports]
          .filter((file) => !known.has(file))
          .map((file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: base + file },
            injectTo: 'head',
          }));
      },
    },
  };
}

function onEveryServer(name: string, handle: Connect.NextHandleFunction): Plugin {
  const use = (server: ViteDevServer | PreviewServer): void => {
    server.middlewares.use(handle);
  };
  return { name, configureServer: use, configurePreviewServer: use };
}
