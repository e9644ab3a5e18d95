// Serves a built console as a host on the web would: compressed, files with a hash kept by the browser.
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fromRoot } from './any-folder.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/**
 * @param {string} folder
 * @returns {Promise<{ url: string, putPage: (html: string) => string, close: () => Promise<void> }>} `putPage` serves a
 *   plain page beside the console and gives its address
 */
export async function serveBuilt(folder) {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file)}`, held(readFileSync(file), extname(file))]),
  );
  const index = readFileSync(join(folder, 'index.html'), 'utf8');
  files.set('/index.html', held(Buffer.from(fromRoot(index)), '.html'));
  const pages = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.includes('/api/')) return void response.writeHead(503).end();
    const file = files.get(pathname) ?? pages.get(pathname) ?? files.get('/index.html');
    const keeps = pathname.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache';
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': keeps,
    });
    response.end(file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const url = `http://127.0.0.1:${address.port}/`;
  return {
    url,
    putPage: (html) => {
      const path = `/static-${pages.size}.html`;
      pages.set(path, held(Buffer.from(html), '.html'));
      return new URL(path, url).href;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}

function held(bytes, kind) {
  return { body: brotliCompressSync(bytes), type: TYPES[kind] ?? 'application/octet-stream' };
}

/** A page without any script that shows the same rows: what the browser alone needs for them. */
export function plainPage({ head, rows }, count = rows.length) {
  const line = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}`).join('')}`;
  const body = Array.from({ length: count }, (_, at) => line(rows[at % rows.length], 'td'));
  const style = 'body{font:14px sans-serif}td{height:36px}';
  return (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Plain</title>' +
    `<style>${style}</style><table><thead>${line(head, 'th')}<tbody>${body.join('\n')}</table>`
  );
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
