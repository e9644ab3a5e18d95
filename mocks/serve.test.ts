import { afterEach, describe, expect, it } from 'vitest';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { givenIn } from './conformance/hold-to-contract.ts';
import type { LoopbackHost } from './serve.ts';
import { serve } from './serve.ts';

let running: LoopbackHost | null = null;
afterEach(async () => {
  await running?.close();
  running = null;
});

async function start(
  app?: string,
): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const host = await serve({ port: 0, size: 30, ...(app === undefined ? {} : { app }) });
  running = host;
  return (path, init) => fetch(host.url + path, init);
}
const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe('a world on a port', () => {
  it('answers the API', async () => {
    const get = await start();
    expect((await get('/api/sign-in')).status).toBe(200);
    expect((await get('/api/nothing')).status).toBe(404);
  });

  it('moves the clock', async () => {
    const get = await start();
    await get('/__desk/clock', posted({ freeze: 1_800_000_000_000 }));
    await get('/__desk/clock', posted({ advance: 500 }));
    expect(await (await get('/__desk/clock')).json()).toEqual({ now: 1_800_000_000_500 });
    expect((await get('/__desk/clock', posted({ jump: 1 }))).status).toBe(400);
  });

  it('lets the line go dead, and an answer break off', async () => {
    const get = await start();
    const rule = { nth: 1, when: 'before', call: { endpoint: 'readSignIn' } };
    const add = [
      { ...rule, id: 'a', fault: 'refuse' },
      { ...rule, id: 'b', nth: 2, fault: 'half-body' },
    ];
    expect((await get('/__desk/faults', posted({ add }))).status).toBe(200);
    await expect(get('/api/sign-in')).rejects.toThrow();
    const half = await get('/api/sign-in');
    await expect(half.text()).rejects.toThrow();
    expect((await get('/api/sign-in')).status).toBe(200);
  });

  it('begins anew, as the same world or another', async () => {
    const get = await start();
    await get('/__desk/faults', posted({ outage: true }));
    expect(await (await get('/__desk/reset', posted({ seed: 9 }))).json()).toMatchObject({
      seed: 9,
      size: 30,
    });
    expect(await (await get('/__desk/faults')).json()).toEqual({
      outage: false,
      gateways: [],
      bounced: [],
      rules: [],
    });
  });

  it('lets gateways go down, and messages come back', async () => {
    const get = await start();
    const gateway = { contact: 'email', isDown: true };
    expect(await (await get('/__desk/faults', posted({ gateway }))).json()).toMatchObject({
      gateways: ['email'],
    });
    expect((await get('/__desk/bounce', posted({ message: 'm-1' }))).status).toBe(200);
    expect(await (await get('/__desk/faults')).json()).toMatchObject({ bounced: ['m-1'] });
  });

  it('tells what it keeps to those who search it, and whom a conformance suite may be', async () => {
    const get = await start();
    const given = givenIn(await (await get('/__desk/conformance')).json());
    expect(new Set(given.accounts.map(({ role }) => role)).size).toBe(4);
    expect(await (await get('/__desk/stored')).text()).toContain(given.customer.values[0]);
  });

  it('loads a customers file', async () => {
    const get = await start();
    const csv = 'given_name,surname\nada,example\n,\nbob,example,more\n';
    const query = 'company=hkt&desk=hkt-support&asOf=2026-01-01';
    const checked = await get(`/__desk/import?${query}&only=check`, { method: 'POST', body: csv });
    expect(await checked.json()).toMatchObject({ rows: 2, good: 1 });
    const response = await get(`/__desk/import?${query}`, { method: 'POST', body: csv });
    expect(await response.json()).toMatchObject({
      rows: 2,
      loaded: 1,
      bad: [{ line: 4, faults: ['cell-count'] }],
    });
    const again = await get(`/__desk/import?${query}`, { method: 'POST', body: csv });
    expect(await again.json()).toEqual({ error: 'already-loaded', bad: [] });
    const none = { method: 'POST', body: 'given_name,surname\nbob,example,more\n' };
    expect(await (await get(`/__desk/import?${query}`, none)).json()).toEqual({
      error: 'nothing-to-load',
      bad: [{ line: 2, faults: ['cell-count'] }],
    });
  });

  it('serves nobody under another name', async () => {
    const get = await start();
    const port = Number(new URL(running?.url ?? '').port);
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      const headers = { host: `rebound.example:${port}` };
      request({ host: '127.0.0.1', port, path: '/api/sign-in', headers }, ({ statusCode }) =>
        resolve(statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
    expect((await get('/api/sign-in')).status).toBe(200);
  });
});

describe('a console beside it', () => {
  it('is served with its headers, and nothing outside its folder is', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'console-'));
    try {
      await mkdir(join(folder, 'app', 'assets'), { recursive: true });
      await writeFile(join(folder, 'app', 'index.html'), '<title>page</title>');
      await writeFile(join(folder, 'app', 'assets', 'a.js'), 'code');
      await writeFile(join(folder, 'secret.txt'), 'secret');
      const get = await start(join(folder, 'app'));
      const script = await get('/assets/a.js');
      expect([script.headers.get('content-type'), await script.text()]).toEqual([
        'text/javascript',
        'code',
      ]);
      const screen = await get('/requests/R-1');
      expect(await screen.text()).toContain('page');
      expect(screen.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect((await get('/assets/gone.js')).status).toBe(404);
      expect(await (await get('/..%2fsecret.txt')).text()).not.toContain('secret');
      expect((await get('/', { method: 'POST' })).status).toBe(405);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
