import { endOf } from '../crash/end-of.ts';
import { openPackage } from '../../src/contract/disclosures.ts';
import { standings } from '../rights/request-sweep.ts';
import { SavedDesk } from '../tiny/saved-desk.ts';
import type { Press, TinyDesk } from '../tiny/tiny-desk.ts';
import { TinyWalk } from '../tiny/tiny-walk.ts';
import { befalls, SweepAgent } from './sweep-agent.ts';
import { type Swept, settled, type Wire } from './sweep-deeds.ts';
import { nameOf, type SweepFault, sweepFaults } from './sweep-faults.ts';
import { type MakeCall, SlowGate } from './sweep-page.ts';

/** Everything that a desk does with one request, from the first call to the last. */
export type Journey = {
  readonly name: string;
  readonly walk: (desk: TinyDesk) => Promise<TinyWalk>;
};

async function opened(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await (await (await TinyWalk.open(desk)).prepare()).handOver('link');
  const reference = desk.outbox(walk.id, 'package-link')[0]?.payload?.reference;
  const code = desk.outbox(walk.id, 'package-code')[0]?.payload?.code;
  await desk.done(null, openPackage, { body: { reference, code } });
  return walk;
}

/** Every way in which a request comes to its end. */
export const journeys: readonly Journey[] = [
  ...standings
    .filter(({ status, between, later }) => status === 'closed' && !between && !later)
    .map(({ name, make }): Journey => ({ name, walk: make })),
  { name: 'inquiry answered, its package opened', walk: opened },
];

/** A fault at one call of a journey, counted from the first. */
type Struck = { readonly at: number; readonly fault: SweepFault };

/** What stands before the desk, and which runs are made, by their place among all of them. */
export type JourneyOptions = {
  readonly behind?: Wire;
  readonly takes?: (place: number) => boolean;
};

/** Walks a journey once more for each fault of each of its calls; each must end as if there had been none. */
export async function sweepJourney(
  { name, walk }: Journey,
  makeCall: MakeCall,
  { behind = (fetch) => fetch, takes = () => true }: JourneyOptions = {},
): Promise<Swept & { readonly calls: number }> {
  const calm = await walked(walk, makeCall, null, behind);
  const found = { lost: [] as string[], doubled: [] as string[], deadEnds: [] as string[] };
  if (calm.stuck !== null) found.deadEnds.push(`${name}, without any fault: ${calm.stuck}`);
  const all = calm.calls.flatMap(({ id, faults }, at) =>
    faults.map((fault) => ({ id, struck: { at, fault } })),
  );
  const taken = all.filter((_, place) => takes(place));
  for (const { id, struck } of taken) {
    const { stuck, end } = await walked(walk, makeCall, struck, behind);
    const run = `${name}, call ${struck.at + 1}, ${id}, ${nameOf(struck.fault)}`;
    if (stuck !== null) found.deadEnds.push(`${run}: ${stuck}`);
    else if (end !== calm.end)
      found[linesOf(end) > linesOf(calm.end) ? 'doubled' : 'lost'].push(run);
  }
  return { runs: taken.length, calls: calm.calls.length, ...found };
}

function linesOf(end: string): number {
  return end.split('\n').length;
}

type Call = { readonly id: string; readonly faults: readonly SweepFault[] };
type Walked = {
  /** Where the agent could not go on; null where they came to the end. */
  readonly stuck: string | null;
  readonly end: string;
  readonly calls: readonly Call[];
};

async function walked(
  walk: Journey['walk'],
  makeCall: MakeCall,
  struck: Struck | null,
  behind: Wire,
): Promise<Walked> {
  const gate = new SlowGate();
  const calls: Call[] = [];
  const press: Press = async (desk, { by, endpoint, sent }) => {
    // Signing in is a call of its own, and comes first.
    if (by !== null) await desk.tokenOf(by);
    const faults = sweepFaults.filter((one) => befalls(one, endpoint, by));
    const at = calls.push({ id: endpoint.id, faults }) - 1;
    const keys = [desk.newKey(), desk.newKey()] as const;
    const fetch = behind(async (request) => desk.fetch(request));
    const agent = new SweepAgent({ desk, gate, makeCall, fetch, by, endpoint, sent, keys });
    const done = await agent.suffer(struck?.at === at ? struck.fault : null);
    // What the page shows later is what the same key is told again.
    const told = done === 'shown-later' ? await agent.suffer(null) : done;
    if (told === null || told === 'shown-later') throw new Error(`${endpoint.id} was not done`);
    return told.answer;
  };
  const saved = await SavedDesk.begin({ press, gate: gate.pass, deadline: gate.deadline });
  let own: readonly Call[] = [];
  try {
    const { id } = await walk(saved.desk);
    own = [...calls];
    await settled(saved, { request: id });
  } catch (error) {
    return { stuck: error instanceof Error ? error.message : String(error), end: '', calls: own };
  }
  return { stuck: null, end: await endOf(saved), calls: own };
}
