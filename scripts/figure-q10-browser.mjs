// The browser's half of Q10: serves the log and the page, and reports what the page measured.
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { browserLaunchOptions } from './browser.mjs';

const BROWSER_LIMIT_S = 45;
const PAGE = '<!doctype html><title>Q10</title><progress></progress>';
const MODULE = '<script type="module" src="/scripts/figure-q10-page.mjs"></script>';

/**
 * @param {{ file: string, offsets: number[], checkpoints: object[], size: number }} log
 * @returns {Promise<boolean>} whether the goal is met
 */
export async function verifyInBrowser({ file, offsets, checkpoints, size }) {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    cacheDir: join(dirname(file), 'vite'),
    appType: 'custom',
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    worker: { format: 'es' },
    plugins: [{ name: 'q10', configureServer: (it) => void it.middlewares.use(serve) }],
  });
  const browser = await chromium.launch(browserLaunchOptions());
  try {
    await server.listen();
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(error.message));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction('globalThis.measure');
    const order = { batches: offsets.length - 1, total: size, checkpoints };
    return report(await page.evaluate((it) => globalThis['measure'](it), order));
  } finally {
    await browser.close();
    await server.close();
  }

  function serve(request, response, next) {
    const batch = /^\/batch\/(\d+)$/.exec(request.url)?.[1];
    if (batch !== undefined) {
      const [start, end] = [offsets[Number(batch)], offsets[Number(batch) + 1]];
      createReadStream(file, { start, end: end - 1 }).pipe(response);
    } else if (request.url === '/') {
      response.setHeader('content-type', 'text/html').end(PAGE + MODULE);
    } else {
      next();
    }
  }
}

function report({ verdict, seconds, isWatching, longTasks }) {
  if (!verdict.ok) throw new Error(`The honest log was refused: ${verdict.seq} ${verdict.reason}`);
  if (!isWatching) throw new Error('The page did not see a long task made on purpose.');
  const longest = Math.round(Math.max(0, ...longTasks));
  console.log(
    `Q10 browser worker: ${verdict.size} events in ${seconds.toFixed(1)} s; ` +
      `main-thread tasks over 50 ms: ${longTasks.length}${longest > 0 ? ` (longest ${longest} ms)` : ''}`,
  );
  return seconds <= BROWSER_LIMIT_S && longTasks.length === 0;
}
