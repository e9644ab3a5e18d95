import type { Deed, Prepared } from '../crash/deeds.ts';
import { eventsAt, recordsAt } from '../crash/end-of.ts';
import { befalls, SweepAgent } from './sweep-agent.ts';
import type { Swept, Wire } from './sweep-deeds.ts';
import { nameOf, type SweepFault, sweepFaults } from './sweep-faults.ts';
import { type MakeCall, SlowGate } from './sweep-page.ts';

const KEYS = [
  '00000000-5eed-4000-8000-000000000003',
  '00000000-5eed-4000-8000-000000000004',
] as const;

/**
 * Reads under each fault in turn. It comes to an end each time; what is stored stays as it was; and what the log says
 * of one answer it says of each that left, of none that did not.
 */
export async function sweepRead(
  deed: Deed,
  makeCall: MakeCall,
  behind: Wire = (fetch) => fetch,
): Promise<Swept> {
  const prepared = await deed.prepare();
  const before = recordsAt(prepared.saved).join('\n');
  const calm = await read(prepared, makeCall, null, behind);
  const found = { lost: [] as string[], doubled: [] as string[], deadEnds: [] as string[] };
  const faults = sweepFaults.filter((one) => befalls(one, prepared.endpoint, prepared.by));
  for (const fault of [null, ...faults]) {
    const end = fault === null ? calm : await read(prepared, makeCall, fault, behind);
    const name = `${deed.name}, ${fault === null ? 'without any fault' : nameOf(fault)}`;
    if (!end.isDone) found.deadEnds.push(name);
    if (end.records !== before) found.doubled.push(`${name}: it changed what is stored`);
    const said = new Set(end.events);
    if (calm.events.some((event) => !said.has(event))) found.lost.push(name);
    const most = calm.events.length * Math.max(1, end.answers);
    if (end.events.length > most || end.events.some((event) => !calm.events.includes(event)))
      found.doubled.push(name);
  }
  return { runs: faults.length, ...found };
}

type End = {
  readonly isDone: boolean;
  readonly records: string;
  readonly events: readonly string[];
  /** Answers with something in them that left the desk. */
  readonly answers: number;
};

async function read(
  { saved: from, endpoint, by, sent }: Prepared,
  makeCall: MakeCall,
  fault: SweepFault | null,
  behind: Wire,
): Promise<End> {
  const gate = new SlowGate();
  const reopening = { stream: 'swept', series: '0006', gate: gate.pass, deadline: gate.deadline };
  const saved = await from.fork(reopening);
  const { desk } = saved;
  const size = await desk.store.auditSize();
  let answers = 0;
  const fetch = behind(async (request) => {
    const response = await desk.fetch(request);
    answers += response.ok ? 1 : 0;
    return response;
  });
  const agent = new SweepAgent({ desk, gate, makeCall, fetch, by, endpoint, sent, keys: KEYS });
  const isDone = (await agent.suffer(fault)) !== null;
  return {
    isDone,
    records: recordsAt(saved).join('\n'),
    events: await eventsAt(saved, size),
    answers,
  };
}
