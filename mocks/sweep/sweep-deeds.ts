import type { Deed, Prepared } from '../crash/deeds.ts';
import { endOf } from '../crash/end-of.ts';
import { readRequest } from '../../src/contract/requests.ts';
import { readSession } from '../../src/contract/session.ts';
import type { SavedDesk } from '../tiny/saved-desk.ts';
import { befalls, SweepAgent } from './sweep-agent.ts';
import { nameOf, type SweepFault, sweepFaults } from './sweep-faults.ts';
import { type MakeCall, SlowGate } from './sweep-page.ts';

/** What was found of one deed under every fault. */
export type Swept = {
  readonly runs: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly deadEnds: readonly string[];
};

const KEYS = [
  '00000000-5eed-4000-8000-000000000001',
  '00000000-5eed-4000-8000-000000000002',
] as const;
/** Calls after which a desk that is left to itself has nothing more to do. */
const SETTLED = 20;

/** What stands between the pages and a desk. */
export type Wire = (fetch: (request: Request) => Promise<Response>) => typeof fetch;

/** Does one deed under each fault in turn; each must end as if there had been none. `behind` is what stands before the desk. */
export async function sweepDeed(
  deed: Deed,
  makeCall: MakeCall,
  behind: Wire = (fetch) => fetch,
): Promise<Swept> {
  const prepared = await deed.prepare();
  const { endpoint, by } = prepared;
  const calm = await ended(prepared, makeCall, null, behind);
  const found = { lost: [] as string[], doubled: [] as string[], deadEnds: [] as string[] };
  if (!calm.isDone) found.deadEnds.push(`${deed.name}: not done without any fault`);
  let runs = 0;
  for (const fault of sweepFaults.filter((one) => befalls(one, endpoint, by))) {
    runs += 1;
    const end = await ended(prepared, makeCall, fault, behind);
    const name = `${deed.name}, ${nameOf(fault)}`;
    if (!end.isDone) found.deadEnds.push(name);
    if (end.text === calm.text) continue;
    (end.lines > calm.lines ? found.doubled : found.lost).push(name);
  }
  return { runs, ...found };
}

type End = { readonly isDone: boolean; readonly text: string; readonly lines: number };

async function ended(
  prepared: Prepared,
  makeCall: MakeCall,
  fault: SweepFault | null,
  behind: Wire,
): Promise<End> {
  const gate = new SlowGate();
  const reopening = { stream: 'swept', series: '0005', gate: gate.pass, deadline: gate.deadline };
  const saved = await prepared.saved.fork(reopening);
  const { desk } = saved;
  const { by, endpoint, sent, times } = prepared;
  const fetch = behind(async (request) => desk.fetch(request));
  const agent = new SweepAgent({ desk, gate, makeCall, fetch, by, endpoint, sent, keys: KEYS });
  let isDone = true;
  for (let time = 0; time < times; time += 1)
    isDone = (await agent.suffer(time === 0 ? fault : null)) !== null && isDone;
  await settled(saved, prepared);
  const text = await endOf(saved);
  // Refusals are no part of it: what stands there more often than it should was done twice.
  return { isDone, text, lines: text.split('\n').length };
}

/** The system carries on at every call until it owes nothing. */
export async function settled(
  { desk }: SavedDesk,
  { request }: Pick<Prepared, 'request'>,
): Promise<void> {
  for (let calls = 0; calls < SETTLED; calls += 1) {
    const before = await desk.store.auditSize();
    await desk.call('pia', readSession);
    if (request !== null) await desk.call('pia', readRequest, { params: { request } });
    if ((await desk.store.auditSize()) === before) return;
  }
}
