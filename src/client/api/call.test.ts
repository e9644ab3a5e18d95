import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { endpoint } from '#contract/endpoint.ts';
import { ApiError } from './api-error.ts';
import { createCall } from './call.ts';

const read = endpoint({
  id: 'read',
  method: 'GET',
  path: '/api/things/:thing',
  summary: 'Reads',
  command: null,
  params: z.strictObject({ thing: z.string() }),
  query: z.strictObject({ lane: z.optional(z.string()), limit: z.optional(z.int()) }),
  reply: z.object({ ok: z.boolean() }),
});

const change = endpoint({
  id: 'change',
  method: 'POST',
  path: '/api/things/:thing/change',
  summary: 'Changes',
  command: null,
  params: z.strictObject({ thing: z.string() }),
  changes: true,
  versioned: true,
  body: z.strictObject({ word: z.string() }),
  reply: z.object({ ok: z.boolean() }),
});

type Answer = Response | 'network' | 'timeout';

function json(body: unknown, init: ResponseInit = {}): Response {
  return Response.json(body, init);
}
function problem(
  status: number,
  type: string,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify({ type, title: type, status, instance: 'call-9', ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}
const page = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });

/** Answers in order, the last one for ever. */
function world(answers: readonly (() => Answer)[], signsInAgain = false, stays = true) {
  const requests: Request[] = [];
  const slept: number[] = [];
  let signIns = 0;
  let stay = 0;
  const call = createCall({
    fetch: async (request) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)]!();
      requests.push(request);
      if (answer === 'network') throw new TypeError('Failed to fetch');
      if (answer === 'timeout') throw new DOMException('late', 'TimeoutError');
      return answer;
    },
    origin: () => 'http://desk.example',
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
    },
    chance: () => 0.5,
    timeout: () => new AbortController().signal,
    token: () => `token-${String(signIns)}`,
    mayLeave: async () => stays,
    stay: () => stay,
    signInAgain: async () => {
      signIns += 1;
      return signsInAgain;
    },
  });
  return {
    requests,
    slept,
    signIns: () => signIns,
    somebodyElse: () => {
      stay += 1;
    },
    read: () => call(read, { params: { thing: 'a/b' }, query: { lane: 'mine' } }),
    change: (key = 'k-1', version = 7) =>
      call(change, { params: { thing: 't1' }, body: { word: 'w' }, key, version }),
  };
}

const ok = () => json({ ok: true });
const failure = async (promise: Promise<unknown>): Promise<ApiError> => {
  const thrown: unknown = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof ApiError)) throw new TypeError('no ApiError was thrown');
  return thrown;
};

describe('a request', () => {
  it('carries the address, the token, the key and the version', async () => {
    const desk = world([ok]);
    await desk.read();
    await desk.change();
    const [reading, changing] = desk.requests;
    expect(reading!.url).toBe('http://desk.example/api/things/a%2Fb?lane=mine');
    expect(reading!.headers.get('authorization')).toBe('Bearer token-0');
    expect(reading!.headers.get('idempotency-key')).toBeNull();
    expect(changing!.headers.get('idempotency-key')).toBe('k-1');
    expect(changing!.headers.get('if-match')).toBe('"7"');
    expect(await changing!.json()).toEqual({ word: 'w' });
  });

  it.each([
    ['a key', { version: 7 }],
    ['a version', { key: 'k' }],
  ])('never leaves without %s where the endpoint wants one', async (_what, given) => {
    const desk = world([ok]);
    const call = createCall({
      fetch: async () => json({ ok: true }),
      origin: () => 'http://desk.example',
      sleep: async () => undefined,
      chance: () => 0,
      timeout: () => new AbortController().signal,
      token: () => null,
      mayLeave: async () => true,
      stay: () => 0,
      signInAgain: async () => false,
    });
    await expect(
      call(change, { params: { thing: 't' }, body: { word: 'w' }, ...given }),
    ).rejects.toThrow(TypeError);
    expect(desk.requests).toHaveLength(0);
  });
});

describe('a change is tried again with the same key', () => {
  const cases: [string, () => Answer][] = [
    ['a network error', () => 'network'],
    ['a time-out', () => 'timeout'],
    ['408', () => problem(408, 'unavailable')],
    ['409 in progress', () => problem(409, 'key-in-progress')],
    ['429', () => problem(429, 'too-many-calls')],
    ['502', () => problem(502, 'unavailable')],
    ['503', () => problem(503, 'unavailable')],
    ['504', () => problem(504, 'unavailable')],
    ['a page instead of an answer', page],
    ['JSON of another shape', () => json({ nonsense: 1 })],
    ['an error that is no problem', () => new Response('no', { status: 500 })],
  ];
  it.each(cases)('after %s', async (_what, answer) => {
    const desk = world([answer, ok]);
    expect(await desk.change()).toEqual({ ok: true });
    expect(desk.requests.map((request) => request.headers.get('idempotency-key'))).toEqual([
      'k-1',
      'k-1',
    ]);
  });

  it.each(cases.filter(([what]) => what !== '429'))(
    'five times at most after %s, and then the outcome is unknown',
    async (_what, answer) => {
      const desk = world([answer]);
      expect((await failure(desk.change())).code).toBe('unknown-check-now');
      expect(desk.requests).toHaveLength(5);
    },
  );

  it.each([
    ['429', 'too-many-calls'],
    ['503', 'audit-unavailable'],
  ])('%s %s all the way is known: nothing happened', async (status, type) => {
    const desk = world([() => problem(Number(status), type)]);
    expect((await failure(desk.change())).code).toBe(type);
    expect(desk.requests).toHaveLength(5);
  });

  it('stays unknown when one try was lost and the later ones were refused', async () => {
    const desk = world([() => 'network', () => problem(503, 'audit-unavailable')]);
    expect((await failure(desk.change())).code).toBe('unknown-check-now');
  });

  it('takes the answer of a later try for the truth', async () => {
    const desk = world([() => 'network', () => problem(409, 'request-closed')]);
    expect((await failure(desk.change())).code).toBe('request-closed');
    expect(desk.requests).toHaveLength(2);
  });
});

describe('no second try', () => {
  it.each([
    [400, 'malformed'],
    [403, 'four-eyes'],
    [404, 'not-found'],
    [409, 'key-expired'],
    [409, 'request-closed'],
    [410, 'erased'],
    [412, 'version-moved'],
    [422, 'fields'],
    [423, 'knowledge-locked'],
    [428, 'version-missing'],
    [500, 'internal'],
  ])('after %i %s', async (status, type) => {
    const desk = world([() => problem(status, type)]);
    expect((await failure(desk.change())).code).toBe(type);
    expect(desk.requests).toHaveLength(1);
    expect(desk.slept).toEqual([]);
  });
});

describe('a read is retried twice', () => {
  it.each([
    ['a network error', () => 'network' as const, 'not-reachable'],
    ['a page instead of an answer', page, 'not-reachable'],
    ['503', () => problem(503, 'unavailable'), 'unavailable'],
  ])('after %s', async (_what, answer, code) => {
    const desk = world([answer]);
    expect((await failure(desk.read())).code).toBe(code);
    expect(desk.requests).toHaveLength(3);
  });
});

describe('the pause', () => {
  it('is drawn from a span that doubles up to five seconds', async () => {
    const desk = world([() => 'network']);
    await failure(desk.change());
    expect(desk.slept).toEqual([150, 300, 600, 1200]);
  });

  it('is never shorter than Retry-After', async () => {
    const desk = world([() => problem(503, 'unavailable', {}, { 'retry-after': '4' }), ok]);
    await desk.change();
    expect(desk.slept).toEqual([4_000]);
  });

  it('is not waited for when Retry-After is long; the agent is told', async () => {
    const desk = world([() => problem(429, 'too-many-calls', {}, { 'retry-after': '60' })]);
    const thrown = await failure(desk.change());
    expect([thrown.code, thrown.retryAfter]).toEqual(['too-many-calls', 60]);
    expect(desk.requests).toHaveLength(1);
  });
});

describe('the session', () => {
  it('ends in the middle, the same person signs in, and the call goes on with the new token and the same key', async () => {
    const desk = world([() => problem(401, 'session-expired'), ok], true);
    expect(await desk.change()).toEqual({ ok: true });
    expect(desk.requests.map((request) => request.headers.get('authorization'))).toEqual([
      'Bearer token-0',
      'Bearer token-1',
    ]);
    expect(desk.requests[1]!.headers.get('idempotency-key')).toBe('k-1');
  });

  it('ends, somebody else signs in, and the call is given up', async () => {
    const desk = world([() => problem(401, 'signed-out')], false);
    expect((await failure(desk.read())).code).toBe('signed-out');
    expect(desk.signIns()).toBe(1);
    expect(desk.requests).toHaveLength(1);
  });
});

describe('a change pressed before the answer to the last one', () => {
  const saved = (version: number, more: Record<string, string> = {}) =>
    json({ ok: true }, { headers: { etag: `"${String(version)}"`, ...more } });
  const versions = ({ requests }: { requests: readonly Request[] }) =>
    requests.map((request) => request.headers.get('if-match'));

  it('goes out after it, over the version that it has made', async () => {
    const desk = world([() => saved(9), () => saved(10)]);
    await Promise.all([desk.change('k-1'), desk.change('k-2')]);
    expect(versions(desk)).toEqual(['"7"', '"9"']);
  });

  it('stays a conflict where the answer only told again what was made before', async () => {
    const replay = { 'idempotency-replayed': 'true' };
    const moved = () => problem(412, 'version-moved');
    const desk = world([() => 'network', () => saved(9, replay), moved]);
    const [, second] = await Promise.allSettled([desk.change('k-1'), desk.change('k-2')]);
    expect(second).toMatchObject({ reason: { code: 'version-moved' } });
    expect(versions(desk)).toEqual(['"7"', '"7"', '"7"']);
  });

  it('never leaves under another name than that of who pressed it', async () => {
    const desk = world([() => saved(8)]);
    const first = desk.change('k-1');
    const second = failure(desk.change('k-2'));
    desk.somebodyElse();
    await first.catch(() => undefined);
    expect((await second).code).toBe('signed-out');
    expect(desk.requests.length).toBeLessThan(2);
  });
});

describe('a covered page', () => {
  it('lets no call out once whoever was here has left', async () => {
    const desk = world([ok], false, false);
    expect((await failure(desk.change())).code).toBe('signed-out');
    expect(desk.requests).toEqual([]);
  });
});

describe('what an error carries', () => {
  it('codes, the call and the rule, never input', async () => {
    const desk = world([
      () =>
        problem(409, 'verification-needed', {
          citation: 'HKT §7',
          version: 9,
          allowed: ['note'],
          needed: { points: 1, possession: 1, authenticity: true, declaration: false },
          errors: [{ pointer: '/word', code: 'too-long' }],
        }),
    ]);
    expect(await failure(desk.change())).toMatchObject({
      message: 'verification-needed',
      status: 409,
      callId: 'call-9',
      citation: 'HKT §7',
      version: 9,
      allowed: ['note'],
      needed: { points: 1, possession: 1 },
      errors: [{ pointer: '/word', code: 'too-long' }],
    });
  });
});
