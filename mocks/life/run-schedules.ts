import { readQueue } from '../../src/contract/queue.ts';
import { DAY, SECOND } from '../../src/domain/instant.ts';
import type { RequestRecord } from '../../src/domain/request.ts';
import { importSomebody } from './life-import.ts';
import { LifeModel } from './life-model.ts';
import { moveNames } from './life-moves.ts';
import { lifeAccounts } from './life-people.ts';
import { LifeStep } from './life-step.ts';
import type { StepData } from './life-step-data.ts';
import { Turns } from './turns.ts';
import { TwoTabs, type TabCall } from './two-tabs.ts';

/** Schedules in one world, before the next begins. */
const A_WORLD = 25;

/** What the schedules came to. */
export type SchedulesRun = {
  readonly schedules: number;
  readonly worlds: number;
  readonly calls: number;
  /** Operations of a store that took turns. */
  readonly turns: number;
  /** Calls that were done, and those that were told that the version had moved. */
  readonly done: number;
  readonly moved: number;
  readonly violations: readonly string[];
};

/** The same numbers for the same seed (mulberry32). */
function numbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** Runs calls beside each other in two tabs, one operation of a store at a time, in orders that the seed draws. */
export async function runSchedules(
  wanted: number,
  seed: number,
  onWorld: (done: number) => void = () => undefined,
): Promise<SchedulesRun> {
  const count = { schedules: 0, worlds: 0, calls: 0, turns: 0, done: 0, moved: 0 };
  while (count.schedules < wanted) {
    const drawn = seed * 1_000_003 + count.worlds;
    const below = numbers(drawn);
    const turns = new Turns(below);
    count.worlds += 1;
    try {
      const world = await TwoTabs.open(turns);
      const model = new LifeModel();
      for (let index = 0; index < A_WORLD && count.schedules < wanted; index += 1) {
        await prepare(world, model, below);
        const statuses = await schedule(world, model, below);
        count.schedules += 1;
        count.calls += statuses.length;
        count.done += statuses.filter((status) => status < 300).length;
        count.moved += statuses.filter((status) => status === 412).length;
      }
      await world.finish();
    } catch (error) {
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
      const where = `world ${drawn}, schedule ${count.schedules % A_WORLD}`;
      return { ...count, turns: count.turns + turns.taken, violations: [`${where}: ${said}`] };
    }
    count.turns += turns.taken;
    onWorld(count.schedules);
  }
  return { ...count, violations: [] };
}

function drawStep(below: (limit: number) => number, does: StepData['does']): StepData {
  const who = lifeAccounts[below(lifeAccounts.length)] ?? 'ada';
  return { does, who, which: below(40), pick: below(1000), fault: 'none', wait: 0 };
}

/** Leads what is there a little on, one step after the other, so that there is something to meet at. */
async function prepare(
  world: TwoTabs,
  model: LifeModel,
  below: (limit: number) => number,
): Promise<void> {
  const isNew = model.requests.length === 0 || below(7) === 0;
  if (isNew) await new LifeStep({ ...drawStep(below, 'open'), who: 'ada' }).run(model, world);
  for (let steps = 1 + below(5); steps > 0 && model.requests.length > 0; steps -= 1)
    await new LifeStep({ ...drawStep(below, 'lead'), wait: SECOND }).run(model, world);
}

/** Two to five calls at once, most of them on one request with the version that all of them have seen. */
async function schedule(
  world: TwoTabs,
  model: LifeModel,
  below: (limit: number) => number,
): Promise<readonly number[]> {
  if (model.requests.length === 0) return [];
  const request = model.chosen(below(40), true);
  const record = request === undefined ? null : world.request(request.id);
  const which = request === undefined ? 0 : model.requests.indexOf(request);
  const expires = record === null ? null : expiryOf(record, world.clock.now());
  // Just before it ends, so that it ends between two operations of the others.
  if (expires !== null) world.clock.set(expires - SECOND);
  const asked: TabCall[] = [];
  for (let calls = 2 + below(3); calls > 0; calls -= 1) {
    const call = await drawCall(world, model, which, below);
    if (call === null) continue;
    asked.push({ ...call, tab: below(2) === 0 ? 0 : 1 });
    // The same call again, from whichever tab: a second press, or a retry.
    if (below(4) === 0) asked.push({ ...call, tab: below(2) === 0 ? 0 : 1 });
  }
  const beside = [
    ...(expires === null ? [] : [passing(world)]),
    ...(below(12) === 0 ? [loading(world, below(1000))] : []),
  ];
  const replies = await world.together(asked, beside);
  for (const { body, status } of replies) if (status < 300) model.learn(body);
  return replies.map(({ status }) => status);
}

async function drawCall(
  world: TwoTabs,
  model: LifeModel,
  which: number,
  below: (limit: number) => number,
): Promise<Omit<TabCall, 'tab'> | null> {
  const kind = below(10);
  if (kind === 0) return { who: 'pia', endpoint: readQueue, sent: { query: { limit: '100' } } };
  const does: StepData['does'] =
    kind === 1
      ? ((['not-me', 'place-hold', 'view-request', 'approve-hold', 'open-package'] as const)[
          below(5)
        ] ?? 'not-me')
      : kind < 4
        ? (moveNames[below(moveNames.length)] ?? 'note')
        : kind === 4
          ? 'note'
          : 'lead';
  const open = model.requests.filter(({ status }) => status !== 'closed');
  const chosen = model.requests[which];
  const place = does === 'lead' && chosen !== undefined ? Math.max(0, open.indexOf(chosen)) : which;
  const data = { ...drawStep(below, does), which: place };
  const who = below(2) === 0 ? 'ada' : data.who;
  const call = await new LifeStep({ ...data, who }).callOf(model, world);
  return call === null ? null : { who: call.who, endpoint: call.endpoint, sent: call.sent };
}

/** When something of a request ends next, if that is soon enough to wait for. */
function expiryOf({ verification, deletion, status }: RequestRecord, now: number): number | null {
  const ends = [
    ...verification.codes.flatMap(({ state, expiresAt }) => (state === 'sent' ? [expiresAt] : [])),
    ...(deletion?.started != null && status !== 'closed' ? [deletion.started.windowEndsAt] : []),
    ...(deletion?.approved != null ? [deletion.approved.at + DAY] : []),
  ].filter((at) => at > now + SECOND);
  return ends.length === 0 ? null : Math.min(...ends);
}

function passing(world: TwoTabs): () => Promise<void> {
  return async () => {
    for (let waits = 0; waits < 12; waits += 1) await world.turns.pass();
    world.clock.advance(2 * SECOND);
  };
}

function loading(world: TwoTabs, pick: number): () => Promise<void> {
  return async () => {
    const { clock, chance, desk, otherStore: store } = world;
    await importSomebody({ store, clock, chance, desk }, pick);
  };
}
