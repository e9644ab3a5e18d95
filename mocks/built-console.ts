import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { securityHeaders } from '../src/server/security-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Serves the files of a built console with its security headers. A path that names no file is a
 * screen of the console; a missing file under `/assets/` is missing.
 */
export function builtConsole(folder: string): (request: Request) => Promise<Response> {
  const root = resolve(folder);
  return async (request) => {
    const headers = securityHeaders();
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return new Response(null, { status: 405, headers: { ...headers, allow: 'GET, HEAD' } });
    }
    const path = pathOf(request);
    const file = path === null ? null : resolve(root, `.${path}`);
    const isInside = file !== null && file.startsWith(root + sep);
    const found = isInside ? await readOrNull(file) : null;
    if (found && file !== null) {
      const type = types[extname(file)] ?? 'application/octet-stream';
      return new Response(found, { headers: { ...headers, 'content-type': type } });
    }
    if (path === null || path.startsWith('/assets/')) {
      return new Response('Not found', { status: 404, headers });
    }
    const page = await readOrNull(resolve(root, 'index.html'));
    if (!page) return new Response('No console is built here.', { status: 404, headers });
    // A build that fits under any path names its files from the page, which lies at the root here.
    const text = new TextDecoder().decode(page).replaceAll(/(src|href)="\.\//g, '$1="/');
    return new Response(text, { headers: { ...headers, 'content-type': types['.html'] ?? '' } });
  };
}

function pathOf(request: Request): string | null {
  try {
    return decodeURIComponent(new URL(request.url).pathname);
  } catch {
    return null;
  }
}

async function readOrNull(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    return null;
  }
}
