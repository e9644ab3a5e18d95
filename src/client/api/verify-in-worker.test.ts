import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChainTools } from '../../domain/audit-chain.ts';
import { GENESIS, link, verify } from '../../domain/audit-chain.ts';
import { chainTools } from '../../server/chain-tools.ts';
import type { VerifyProgress } from './verify-in-worker.ts';
import { verifyInWorker } from './verify-in-worker.ts';
import type { VerifyOrder } from './verify.worker.ts';

const SIZE = 2500;

function honestLines(size: number, tools: ChainTools): string[] {
  let prev = GENESIS;
  return Array.from({ length: size }, (_, index) => {
    const seq = index + 1;
    const linked = link(
      {
        v: 1,
        log: 'rightsdesk',
        seq,
        id: `0196a0c4-0000-7000-8000-${String(seq).padStart(12, '0')}`,
        at: '2026-04-01T00:00:00.000Z',
        actor: { id: 'system', role: 'system', desk: null, session: null },
        action: seq === 1 ? 'log.opened' : 'log.read',
        object: { type: 'log', id: 'rightsdesk', version: null },
        subject: null,
        outcome: 'done',
        purpose: null,
        call: `call-${seq}`,
        prev,
      },
      tools,
    );
    prev = linked.hash;
    return linked.line;
  });
}

const lines = honestLines(SIZE, chainTools);
const log = (batches: AsyncIterable<readonly string[]>) => ({
  batches,
  total: SIZE,
  checkpoints: [],
});

async function* batchesOf(all: readonly string[], size: number) {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}

/** The worker's own code in this thread, with messages copied as they would be. */
class FakeWorker extends EventTarget {
  static receive: (event: MessageEvent) => void = () => {};
  static current: FakeWorker | null = null;
  readonly orders: VerifyOrder[] = [];
  isTerminated = false;

  constructor(readonly answers = true) {
    super();
    FakeWorker.current = this;
  }

  postMessage(order: VerifyOrder) {
    this.orders.push(order);
    const event = new MessageEvent('message', { data: structuredClone(order) });
    if (this.answers) queueMicrotask(() => FakeWorker.receive(event));
  }

  terminate() {
    this.isTerminated = true;
  }
}

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal('self', {
    addEventListener: (_: string, receive: (event: MessageEvent) => void) => {
      FakeWorker.receive = receive;
    },
    postMessage: (data: unknown) =>
      FakeWorker.current?.dispatchEvent(new MessageEvent('message', { data })),
  });
  await import('./verify.worker.ts');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('verifyInWorker', () => {
  it('verifies a whole log, tells how far it is and lets the worker go', async () => {
    const worker = new FakeWorker();
    const progress: VerifyProgress[] = [];
    const { outcome } = verifyInWorker(
      log(batchesOf(lines, 1700)),
      (it) => progress.push(it),
      () => worker,
    );
    expect(await outcome).toEqual({ kind: 'verdict', verdict: verify(lines, [], chainTools) });
    expect(progress.map(({ done }) => done)).toEqual([0, 500, 1000, 1500, 1700, 2200, 2500]);
    expect(progress.every(({ total }) => total === SIZE)).toBe(true);
    expect(worker.isTerminated).toBe(true);
  });

  it('never posts more lines at once than a frame can copy', async () => {
    const worker = new FakeWorker();
    await verifyInWorker(
      log(batchesOf(lines, SIZE)),
      () => {},
      () => worker,
    ).outcome;
    const posted = worker.orders.map((order) => (order.kind === 'lines' ? order.lines.length : 0));
    expect(posted).toEqual([0, 500, 500, 500, 500, 500, 0]);
  });

  it('names the first bad event and asks for nothing after it', async () => {
    const worker = new FakeWorker();
    const bad = lines.with(41, lines[41]?.replace('call-42', 'call-43') ?? '');
    const { outcome } = verifyInWorker(
      log(batchesOf(bad, 20)),
      () => {},
      () => worker,
    );
    const verdict = { ok: false, seq: 42, reason: 'wrong-hash', anchored: 0 };
    expect(await outcome).toEqual({ kind: 'verdict', verdict });
    expect(worker.orders.filter(({ kind }) => kind === 'lines').length).toBeLessThan(6);
  });

  it('holds the log against its checkpoints', async () => {
    const checkpoints = [{ log: 'rightsdesk', size: SIZE + 1, head: GENESIS, at: '' }];
    const { outcome } = verifyInWorker(
      { ...log(batchesOf(lines, SIZE)), checkpoints },
      () => {},
      () => new FakeWorker(),
    );
    expect(await outcome).toMatchObject({ verdict: { seq: SIZE + 1, reason: 'cut-short' } });
  });

  it('stops at once when cancelled, even while a batch is awaited', async () => {
    const worker = new FakeWorker();
    const never = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }),
    };
    const { outcome, cancel } = verifyInWorker(
      log(never),
      () => {},
      () => worker,
    );
    cancel();
    expect(await outcome).toEqual({ kind: 'cancelled' });
    expect(worker.isTerminated).toBe(true);
  });

  it('fetches nothing more once it is cancelled', async () => {
    let fetched = 0;
    async function* counted() {
      for await (const batch of batchesOf(lines, 100)) {
        fetched += 1;
        yield batch;
      }
    }
    const { outcome, cancel } = verifyInWorker(
      log(counted()),
      ({ done }) => done >= 200 && cancel(),
      () => new FakeWorker(),
    );
    expect(await outcome).toEqual({ kind: 'cancelled' });
    expect(fetched).toBeLessThan(6);
  });

  it('fails when the worker stops by itself', async () => {
    const worker = new FakeWorker(false);
    const { outcome } = verifyInWorker(
      log(batchesOf(lines, 100)),
      () => {},
      () => worker,
    );
    worker.dispatchEvent(new Event('error'));
    await expect(outcome).rejects.toThrow('The verification worker stopped.');
    expect(worker.isTerminated).toBe(true);
  });

  it('fails with the reason why a batch could not be had', async () => {
    async function* broken() {
      yield lines.slice(0, 10);
      throw new RangeError('signed out');
    }
    const { outcome } = verifyInWorker(
      log(broken()),
      () => {},
      () => new FakeWorker(),
    );
    await expect(outcome).rejects.toThrow('signed out');
  });
});
