// What makes the demo a folder that any host of files can serve, under any path.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** As far as an address of the console may lie behind its root: `requests/R/letters/L`. */
const DEEPEST = 4;

/**
 * Adds to a build of the demo: the page for addresses that name no file, which leads to the console from however deep;
 * the list of files that an open tab brings before its host may go; and the settings of `hostFiles`.
 */
export function anyFolder({ policy, hostFiles }) {
  return {
    name: 'desk:any-folder',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      const files = Object.values(bundle);
      const isScript = ({ fileName }) => fileName.startsWith('assets/') && fileName.endsWith('.js');
      const named = (type) =>
        files.filter((file) => file.type === type && isScript(file)).map((file) => file.fileName);
      emit('files.json', JSON.stringify({ modules: named('chunk'), beside: named('asset') }));
      emit('404.html', missingPage(policy));
      emit('way-in.js', WAY_IN);
      for (const [name, text] of Object.entries(hostFiles)) emit(name, text);
    },
  };
}

/** Finds the root by where this very script lies, and hands the address over as a fragment. */
const WAY_IN = `{
  const root = new URL('.', document.currentScript.src);
  const path = location.pathname.slice(root.pathname.length);
  location.replace(root.pathname + '#/' + path + location.search);
}
`;

/** Only one of these addresses has the script; which one depends on how deep the missing page lies. */
function missingPage(policy) {
  const scripts = Array.from(
    { length: DEEPEST },
    (_, depth) => `<script src="${'../'.repeat(depth) || './'}way-in.js"></script>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta charset="utf-8" />
    <meta name="color-scheme" content="light dark" />
    <title>Rightsdesk</title>
  </head>
  <body>
    ${scripts.join('\n    ')}
  </body>
</html>
`;
}

/** Runs in the service worker before the library's own code: scripts beside the page outlive their host too. */
export const KEEPS_FILES = `addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.destination !== 'worker') return;
  event.stopImmediatePropagation();
  const kept = async (error) => {
    const found = await caches.match(request.url);
    if (found) return found;
    throw error;
  };
  event.respondWith(fetch(request).catch(kept));
});
`;

/**
 * The preview answers every address of the console with its page, as a host that rewrites addresses does; there the
 * page's own files have to be named from the root.
 */
export function deepPages() {
  return {
    name: 'desk:deep-pages',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const { build, root } = server.config;
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const isPage = request.headers.accept?.includes('text/html') && !/\.\w+$/.test(path);
        if (!isPage || path === '/') return next();
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(fromRoot(readFileSync(resolve(root, build.outDir, 'index.html'), 'utf8')));
      });
    },
  };
}

/** The page of a build as a host shows it that gives it for every address: its files named from the root. */
export function fromRoot(page) {
  return page.replaceAll(/(src|href)="\.\//g, '$1="/');
}
