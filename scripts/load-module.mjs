// Loads a TypeScript module of the project on any Node: the server stays open for what the module imports later.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

/** Gives the module and a way to close what loads it; without closing, the process stays alive. */
export async function loadModule(path) {
  const server = await createServer({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    define: { __DEMO__: 'true' },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  return { module: await server.ssrLoadModule(path), close: () => server.close() };
}
