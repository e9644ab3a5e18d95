import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A host that serves the files of a folder under a path and knows nothing else; `stop` takes it away at once. */
export type StaticHost = { readonly port: number; readonly stop: () => void };

/** Serves the built demo under `path`, with the headers of its own `_headers` and its own page for what is missing. */
export async function staticHost(path: string): Promise<StaticHost> {
  const folder = fileURLToPath(new URL('../dist/', import.meta.url));
  const headers = headersIn(await readFile(join(folder, '_headers'), 'utf8'));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host.example');
    const inside = pathname.startsWith(path) ? pathname.slice(path.length) : null;
    const file = normalize(join(folder, inside === '' ? 'index.html' : (inside ?? '404.html')));
    const send = (status: number, name: string, bytes: Buffer): void => {
      response.writeHead(status, {
        ...headers,
        'content-type': types[extname(name)] ?? 'text/plain',
      });
      response.end(bytes);
    };
    readFile(file.startsWith(folder.replace(/\/$/, sep)) ? file : '').then(
      (bytes) => send(inside === null ? 404 : 200, file, bytes),
      async () => send(404, '404.html', await readFile(join(folder, '404.html'))),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '0.0.0.0', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The host has no port.');
  return {
    port: address.port,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The headers that the file names for every path. */
function headersIn(text: string): Record<string, string> {
  const [, block = ''] = /^\/\*\n((?: {2}.*\n)+)/m.exec(text) ?? [];
  return Object.fromEntries(
    block.split('\n').flatMap((line) => {
      const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}
