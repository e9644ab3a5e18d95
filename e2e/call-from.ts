import type { Page } from 'playwright/test';

/** A call of the API as it goes over the wire. */
export type WireCall = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  readonly token?: string | undefined;
  readonly key?: string | undefined;
  readonly version?: number | undefined;
};

/** An answer as it came over the wire. */
export type WireAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
};

/** Makes a call from inside a page. */
export async function callFrom(page: Page, call: WireCall): Promise<WireAnswer> {
  return page.evaluate(
    async ([path, init]) => {
      const response = await fetch(path, init);
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        text: await response.text(),
      };
    },
    [call.path, initOf(call)] as const,
  );
}

/** Makes the same call from outside, to a host on a port. */
export async function callHost(host: string, call: WireCall): Promise<WireAnswer> {
  const response = await fetch(new URL(call.path, host), initOf(call));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}

function initOf({ method, body, token, key, version }: WireCall) {
  return {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}
