import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { NoStrings, pullString } from './strings.ts';

let stop: () => void = () => undefined;
afterEach(() => {
  stop();
});

/** A host that gives everybody the same answer. */
async function answering(status: number, type: string, body: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': type });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  stop = () => {
    server.close();
  };
  // A server on a port, not on a pipe.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('a string of a host', () => {
  it('is pulled', async () => {
    const host = await answering(200, 'application/json', '{"now":5}');
    expect(await (await pullString(host, 'clock', 'GET')).json()).toEqual({ now: 5 });
  });

  it('that the host does not know is named with its answer', async () => {
    const host = await answering(400, 'application/json', '{"error":"not-found"}');
    await expect(pullString(host, 'not-me', 'POST', {})).rejects.toThrow(/not-me.*not-found/);
  });

  it.each([
    [
      'a server of files that gives its page for every address',
      200,
      'text/html',
      '<!doctype html>',
    ],
    ['a server of files that refuses', 405, 'text/plain', 'No'],
    ['a backend of its own', 404, 'application/problem+json', '{"type":"not-found"}'],
  ])('is not there on %s', async (_what, status, type, body) => {
    const host = await answering(status, type, body);
    const pulled = pullString(host, 'clock', 'GET');
    await expect(pulled).rejects.toThrow(NoStrings);
    await expect(pulled).rejects.toThrow(/127\.0\.0\.1:\d+ has no strings/);
  });
});
