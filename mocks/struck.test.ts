import { describe, expect, it } from 'vitest';
import { Problem } from '../src/contract/problem.ts';
import { AuditUnavailable, StorageFull } from '../src/server/ports.ts';
import type { FaultKind, FaultRule } from './fault-plan.ts';
import { faultKinds } from './fault-plan.ts';
import { CommitGate } from './commit-gate.ts';
import { struck } from './struck.ts';

const rule = (fault: FaultKind, when: FaultRule['when'] = 'before', amount = 0): FaultRule => ({
  id: fault,
  call: { method: 'POST', path: '/api/requests/:request/notes' },
  nth: 1,
  when,
  fault,
  amount,
});
const request = (signal = AbortSignal.abort()): Request =>
  new Request('http://desk.example/api/requests/R-1/notes', { method: 'POST', signal });

async function strike(given: FaultRule) {
  let runs = 0;
  const run = async (): Promise<Response> => {
    runs += 1;
    return Response.json({ text: 'done and more' });
  };
  const response = await struck(given, request(), run, new CommitGate());
  return { response, runs };
}

describe('a struck call', () => {
  it.each([
    ['internal', 500],
    ['unavailable', 503],
    ['too-many-calls', 429],
    ['in-progress', 409],
    ['signed-out', 401],
    ['forbidden', 403],
    ['erased', 410],
    ['version-moved', 412],
  ] as const)('%s answers %i with a problem', async (fault, status) => {
    const { response } = await strike(rule(fault));
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(Problem.parse(await response.json()).status).toBe(status);
  });

  it.each(['unavailable', 'too-many-calls'] as const)(
    '%s says when to try again',
    async (fault) => {
      const { response } = await strike(rule(fault, 'before', 7));
      expect(response.headers.get('retry-after')).toBe('7');
    },
  );

  it.each(['refuse', 'hang'] as const)('%s gives no answer', async (fault) => {
    expect((await strike(rule(fault))).response.type).toBe('error');
  });

  it.each(['html', 'malformed-json', 'wrong-schema'] as const)(
    '%s is no answer of the API',
    async (fault) => {
      const { response } = await strike(rule(fault));
      expect(response.status).toBe(200);
      const text = await response.text();
      expect(text).not.toContain('done');
    },
  );

  it('breaks off in the middle', async () => {
    const { response } = await strike(rule('half-body'));
    await expect(response.text()).rejects.toThrow();
  });

  it.each(
    (['refuse', 'internal', 'html', 'malformed-json', 'wrong-schema'] as const).flatMap((fault) => [
      [fault, 'before', 0] as const,
      [fault, 'after', 1] as const,
    ]),
  )('%s %s the work leaves it done %i times', async (fault, when, times) => {
    expect((await strike(rule(fault, when))).runs).toBe(times);
  });

  it('answers in the end where it is only late', async () => {
    const { response, runs } = await strike(rule('latency'));
    expect([response.status, runs]).toEqual([200, 1]);
  });
});

describe('a fault of the store', () => {
  it.each([
    ['audit-down', AuditUnavailable],
    ['storage-full', StorageFull],
  ] as const)('%s stands before the commit of its call, and of no other', async (fault, thrown) => {
    const gate = new CommitGate();
    const commit = async (): Promise<Response> => {
      await gate.pass(new AbortController().signal);
      return new Response();
    };
    await expect(struck(rule(fault), request(), commit, gate)).rejects.toBeInstanceOf(thrown);
    await expect(commit()).resolves.toBeInstanceOf(Response);
  });

  it('hangs until the commit is given up', async () => {
    const gate = new CommitGate();
    const giveUp = new AbortController();
    let isPast = false;
    const passing = gate.under('audit-hangs', async () => {
      await gate.pass(giveUp.signal);
      isPast = true;
    });
    await Promise.resolve();
    expect(isPast).toBe(false);
    giveUp.abort();
    await passing;
    expect(isPast).toBe(true);
  });
});

it('every fault has its way', async () => {
  for (const fault of faultKinds) {
    await expect(strike(rule(fault))).resolves.toBeDefined();
  }
});
