import { carryOutOptOut, readRequest } from '../../src/contract/requests.ts';
import { openRequest } from '../../src/contract/open-request.ts';
import { RequestView } from '../../src/contract/request.ts';
import { readSession } from '../../src/contract/session.ts';
import type { SavedDesk } from '../tiny/saved-desk.ts';
import type { TinyDesk } from '../tiny/tiny-desk.ts';
import type { Deed, Prepared } from './deeds.ts';
import { endOf } from './end-of.ts';
import { Mortal } from './mortal.ts';

/** What was found of one deed. */
export type Crashed = {
  readonly points: number;
  readonly commits: number;
  readonly wrong: readonly string[];
};

const KEY = '00000000-dead-4000-8000-000000000001';
/** Calls after which a desk that is left to itself has nothing more to do. */
const SETTLED = 20;
const SHOWN = 120;

/** Lets the process die after each of its operations in turn, and opens the desk again on what lies on the disk. */
export async function crashEverywhere(deed: Deed): Promise<Crashed> {
  const prepared = await deed.prepare();
  const whole = await undisturbed(prepared);
  const wrong: string[] = whole.isDone ? [] : [`${deed.name}: ${whole.told}`];
  for (let after = 0; after <= whole.operations; after += 1) {
    const faults = await crashAt(prepared, after, whole);
    wrong.push(...faults.map((fault) => `${deed.name}, after operation ${after}: ${fault}`));
  }
  return { points: whole.operations + 1, commits: whole.disks.size - 1, wrong };
}

type Whole = {
  readonly operations: number;
  readonly isDone: boolean;
  readonly told: string;
  /** What lay on the disk after each commit, by the size of the log. */
  readonly disks: ReadonlyMap<number, string>;
  readonly end: string;
};

async function undisturbed(prepared: Prepared): Promise<Whole> {
  const disks = new Map<number, string>();
  const mortal = new Mortal();
  const forked = await forkOf(prepared, mortal);
  const note = async (): Promise<void> => {
    disks.set(await forked.desk.store.auditSize(), diskOf(forked));
  };
  await note();
  // The store tells of every commit as it is done.
  const stop = forked.desk.store.onChange(() => noteNow(forked, disks));
  const told = await give(forked.desk, prepared);
  const { operations } = mortal;
  stop();
  await settled(forked.desk, prepared);
  const isDone = told.every((status) => status < 300);
  return { operations, isDone, told: told.join(), disks, end: await endOf(forked) };
}

function noteNow(forked: SavedDesk, disks: Map<number, string>): void {
  disks.set(disks.size === 0 ? 0 : Math.max(...disks.keys()) + 1, diskOf(forked));
}

async function crashAt(
  prepared: Prepared,
  after: number,
  whole: Whole,
): Promise<readonly string[]> {
  const dying = await forkOf(prepared, new Mortal(after));
  await give(dying.desk, prepared).catch(() => []);
  const wrong: string[] = [];
  const size = await dying.desk.store.auditSize();
  const half = whole.disks.get(size);
  if (half !== diskOf(dying)) wrong.push('what lies on the disk is no whole number of commits');
  const risen = await dying.reopen({ stream: 'risen', series: '0003' });
  const fault = await bothOrNeither(risen.desk);
  if (fault !== null) wrong.push(fault);
  await settled(risen.desk, prepared);
  const once = { size: await risen.desk.store.auditSize(), disk: diskOf(risen) };
  const again = await risen.reopen({ stream: 'again', series: '0004' });
  await settled(again.desk, prepared);
  if (once.size !== (await again.desk.store.auditSize()) || once.disk !== diskOf(again))
    wrong.push('recovered a second time, it changed again');
  await give(again.desk, prepared);
  await settled(again.desk, prepared);
  let end = await endOf(again);
  if (end !== whole.end) {
    await goOn(again.desk, prepared);
    await settled(again.desk, prepared);
    end = await endOf(again);
  }
  if (end !== whole.end) wrong.push(`ended otherwise: ${difference(whole.end, end)}`);
  return wrong;
}

async function forkOf({ saved }: Prepared, mortal: Mortal): Promise<SavedDesk> {
  return saved.fork({
    stream: 'deed',
    series: '0002',
    between: (store) => mortal.store(store),
    betweenScratch: (scratch) => mortal.scratch(scratch),
  });
}

function diskOf({ disk }: SavedDesk): string {
  return JSON.stringify(disk.persistence.contents());
}

/** Sends it, with its key, as often as it takes; the statuses of the replies. */
async function give(
  desk: TinyDesk,
  { endpoint, by, sent, times }: Prepared,
): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const reply = await desk.call(by, endpoint, endpoint.changes ? { ...sent, key: KEY } : sent);
    statuses.push(reply.status);
  }
  return statuses;
}

/** What the page says is left, where a deed of several commits was cut short between them: it is given anew, once. */
async function goOn(desk: TinyDesk, prepared: Prepared): Promise<void> {
  const { by, sent } = prepared;
  const { endpoint, request } = await left(desk, prepared);
  if (request === null || by === null || endpoint.command === null) return;
  const seen = await desk.call(by, readRequest, { params: { request } });
  const view = RequestView.safeParse(seen.body);
  if (!view.success) return;
  const may = new Map<string, unknown>(Object.entries(view.data.can));
  if (may.get(endpoint.command) !== true) return;
  const params = { ...sent.params, request };
  const body = endpoint.id === carryOutOptOut.id ? {} : sent.body;
  await desk.call(by, endpoint, { ...sent, body, params, version: view.data.version });
}

/** The command itself; of an opt-out that was only received, its carrying out. */
async function left(
  desk: TinyDesk,
  { endpoint, request }: Prepared,
): Promise<Pick<Prepared, 'endpoint' | 'request'>> {
  if (endpoint.id !== openRequest.id) return { endpoint, request };
  const requests = await desk.store.requests();
  const cut = requests.find(({ optOut }) => optOut !== null && optOut.carriedOutAt === null);
  return { endpoint: carryOutOptOut, request: cut?.id ?? null };
}

/** The system carries on at every call until it owes nothing. */
async function settled(desk: TinyDesk, { request }: Prepared): Promise<void> {
  for (let calls = 0; calls < SETTLED; calls += 1) {
    const before = await desk.store.auditSize();
    await desk.call('pia', readSession);
    if (request !== null) await desk.call('pia', readRequest, { params: { request } });
    if ((await desk.store.auditSize()) === before) return;
  }
}

/** Every record of a version has the event that made it, and the chain is whole. */
async function bothOrNeither(desk: TinyDesk): Promise<string | null> {
  const last = new Map<string, number>();
  for (const { object, after } of await desk.events())
    if (after !== undefined) last.set(object.id, after);
  const types = ['request', 'hold', 'export', 'setting', 'merge', 'customer'] as const;
  for (const [id, version] of last)
    for (const type of types) {
      const record = await desk.store.get(type, id);
      if (record !== null && record.version !== version)
        return `${id} has version ${record.version}, its last event made ${version}`;
    }
  const known = await desk.store.requests();
  const orphan = known.find(({ id }) => !last.has(id));
  if (orphan !== undefined) return `${orphan.id} has no event`;
  return (await desk.chain()).ok ? null : 'the chain is broken';
}

/** The first place at which two ends part. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const from = Math.max(0, at - SHOWN);
  return `${one.slice(from, at + SHOWN)} / ${other.slice(from, at + SHOWN)}`.replaceAll('\n', ' ');
}
