import { describe, expect, it } from 'vitest';
import type { Checkpoint, EventDraft } from '../../src/domain/audit.ts';
import { verify } from '../../src/domain/audit-chain.ts';
import { chainTools } from '../../src/server/chain-tools.ts';
import { seededChance } from '../chance.ts';
import { StoreLog } from './store-log.ts';
import { uuidV7 } from './uuid-v7.ts';

const START = Date.UTC(2026, 10, 1);
const COUNT = 250;

const draft: EventDraft = {
  actor: { id: 'agent-1', role: 'agent', desk: 'desk-1', session: null },
  action: 'request.noted',
  object: { type: 'request', id: 'R-1', version: 1 },
  subject: null,
  outcome: 'done',
  purpose: null,
  call: 'call-1',
};
const opening: EventDraft = {
  ...draft,
  action: 'log.opened',
  object: { type: 'log', id: 'rightsdesk', version: 1 },
};
const seed = Array.from({ length: COUNT }, (_, at) => ({
  at: START + at * 1000,
  draft: at === 0 ? opening : draft,
}));

function begun({ head = null }: { readonly head?: string | null } = {}) {
  const due: Checkpoint[] = [];
  const tools = { chain: chainTools, seedChance: seededChance(1, 'before') };
  const log = new StoreLog(seed, tools, head, (checkpoint) => due.push(checkpoint));
  return { log, due };
}

const later = (log: StoreLog) => log.next(draft, uuidV7(START, new Uint8Array(10)), START + 1e6);
const known = begun().log.whole.head;

describe('the log of a store', () => {
  it('knows its size before an event of the seed is linked', () => {
    expect(begun().log.size).toBe(COUNT);
  });

  it('is the same whether it is linked at once or in slices, with its checkpoints', async () => {
    const [once, slices] = [begun(), begun()];
    const lines = once.log.whole.lines(0, Infinity);
    expect((await slices.log.ready()).lines(0, Infinity)).toEqual(lines);
    expect(slices.due.map(({ size }) => size)).toEqual([100, 200]);
    expect(verify(lines, once.due, chainTools)).toEqual({ ok: true, size: COUNT, head: known });
  });

  it('is linked once when it is asked for at once while it is linked in slices', async () => {
    const { log, due } = begun();
    const linking = log.ready(false);
    const { size } = log.whole;
    expect([size, (await linking).size, due.length]).toEqual([COUNT, COUNT, 2]);
  });

  it('goes on from a head that is known, and the seed is linked behind what was written', async () => {
    const { log, due } = begun({ head: known });
    expect(await log.end()).toEqual({
      size: COUNT,
      head: known,
      lastAt: START + (COUNT - 1) * 1000,
    });
    for (const _ of [1, 2]) log.add(later(log));
    expect([log.size, due.length]).toEqual([COUNT + 2, 0]);
    const lines = (await log.ready()).lines(0, Infinity);
    expect(verify(lines, due, chainTools)).toMatchObject({ ok: true, size: COUNT + 2 });
    expect(log.size).toBe(COUNT + 2);
    log.add(later(log));
    expect(verify(log.whole.lines(0, Infinity), due, chainTools)).toMatchObject({ ok: true });
  });

  it('links the seed for its end where no head is known, and not where others have written', async () => {
    const { log: written, due: none } = begun();
    const { line } = later(begun({ head: known }).log);
    written.addLine(line);
    expect(await written.end()).toMatchObject({ size: COUNT + 1, lastAt: START + 1e6 });
    expect(none).toEqual([]);
    const { log, due } = begun();
    expect(await log.end()).toMatchObject({ size: COUNT, head: known });
    expect(due.length).toBe(2);
  });

  it('refuses to end otherwise than was known', async () => {
    const { log } = begun({ head: '0'.repeat(64) });
    await expect(log.ready()).rejects.toThrow(known);
  });
});
