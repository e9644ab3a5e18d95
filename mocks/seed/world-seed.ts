import type { Customer } from '../../src/domain/customer.ts';
import { DAY, HOUR, type Instant } from '../../src/domain/instant.ts';
import type { ScenarioName } from '../scenario-names.ts';
import type { TellMaking } from '../making.ts';
import type { SeedEvent, StoredRecord, StoreSeed } from '../store/store-seed.ts';
import { castRecords } from './cast-records.ts';
import type { HashAnswer } from './cast-customer.ts';
import { makeCustomers } from './customers.ts';
import { WORLD_NOW } from './day.ts';
import { desks } from './desks.ts';
import { latePlots } from './late-plots.ts';
import { plots, shortPlots, type Plot } from './plots.ts';
import { recipients } from './recipients.ts';
import { tellStories } from './requests.ts';
import { staff } from './staff.ts';
import type { Story } from './story.ts';
import { readyCast } from './listed-cast.ts';

/** What a world is made from. `hashAnswer` is the host's keyed hash of a folded answer. */
export type WorldPlan = {
  readonly seed: number;
  readonly size: number;
  readonly scenario: ScenarioName;
  readonly hashAnswer: HashAnswer;
  /** The host's keyed hash of a detail that bars somebody who was erased. */
  readonly hashTombstone: (detail: string) => string;
  readonly tell?: TellMaking | undefined;
  /** Whether the particulars of the cast may wait until somebody asks for more than a first queue. */
  readonly mayWait?: boolean;
};

/** A pretended world before its first commit, and the moment at which it stands. */
export type World = StoreSeed & { readonly now: Instant };

/** Customers of a world when nobody asks for another number. */
export const DEFAULT_SIZE = 2000;

const castIds: ReadonlySet<string> = new Set(Object.values(castRecords).map(({ id }) => id));

/** Requests of the scenario with very many. */
const FULL = 10_000;

/**
 * Makes a world, in slices that leave a page awake; the same plan makes the same one, to the last byte.
 * Items of customers are made when they are asked for.
 */
export async function makeWorld({
  seed,
  size,
  scenario,
  hashAnswer,
  hashTombstone,
  tell,
  mayWait = false,
}: WorldPlan): Promise<World> {
  // Elsewhere a story is told of them.
  const isLater = mayWait && scenario === 'everyday';
  if (!isLater) await readyCast();
  const many = scenario === 'full' ? Math.max(size, FULL + 2000) : size;
  const customers = await makeCustomers(seed, many, hashAnswer, tell);
  const told = await tellStories(
    seed,
    await chaptersOf(scenario),
    customers.slice(Object.keys(castRecords).length),
    tell,
  );
  let now = WORLD_NOW;
  if (scenario === 'wrong-desk') {
    // Only this world needs it.
    const { WRONG_DESK_NOW, wrongDeskStory } = await import('./wrong-desk-story.ts');
    told.push(wrongDeskStory(customers, told.length));
    now = WRONG_DESK_NOW;
  }
  const announced = await announcedIn(scenario);
  if (scenario === 'locked') {
    const { lockedStory } = await import('./locked-story.ts');
    told.push(lockedStory(customers, told.length));
  }
  const held = await heldIn(scenario, customers);
  // Of these a story is told: who is on a list has none.
  const busy = new Set(
    told.flatMap(({ request, erased }) => [request.customer, ...erased.map(({ id }) => id)]),
  );
  return {
    now,
    desks,
    staff,
    recipients,
    mailingLists: async () => (await import('./mailing-lists.ts')).mailingListsOf(seed, many, busy),
    customers: [...withChanges(customers, told), ...(await besidesIn(scenario, hashAnswer))],
    ...(isLater ? { later: { ids: castIds, ready: readyCast } } : {}),
    records: [
      ...told.flatMap(recordsOf),
      ...told.flatMap((story) => erasedOf(story, hashTombstone)),
      ...held.records,
      ...announced.records,
    ],
    openedAt: WORLD_NOW - (scenario === 'a-year' ? 400 : 90) * DAY - HOUR,
    events: [...told.flatMap(({ events }) => events), ...held.events, ...announced.events].sort(
      (a, b) => a.at - b.at,
    ),
    ...(await headOf({ seed, size, scenario })),
  };
}

/** The end of the log, in the one world where linking it takes long and which is always the same. */
async function headOf({
  seed,
  size,
  scenario,
}: Pick<WorldPlan, 'seed' | 'size' | 'scenario'>): Promise<Pick<StoreSeed, 'head'>> {
  if (scenario !== 'full' || seed !== 1 || size !== DEFAULT_SIZE) return {};
  return { head: (await import('./full-log.ts')).FULL_LOG_HEAD };
}

type Told = { readonly records: readonly StoredRecord[]; readonly events: readonly SeedEvent[] };

/** A hold on somebody's records, in the world that is about one. */
async function heldIn(scenario: ScenarioName, customers: readonly Customer[]): Promise<Told> {
  if (scenario !== 'legal-hold') return { records: [], events: [] };
  const { holdEvents, litigationHold } = await import('./litigation-hold.ts');
  return { records: [{ type: 'hold', record: litigationHold }], events: holdEvents(customers) };
}

/**
 * A purpose that is announced for later, in the worlds whose callers have data that it could be asked for, and terms of
 * a site that the policy goes before.
 */
async function announcedIn(scenario: ScenarioName): Promise<Told> {
  if (scenario !== 'first-call' && scenario !== 'a-year') return { records: [], events: [] };
  // Only these worlds need it.
  const [{ announcedPurpose, announcementEvents }, { siteTermsRead }] = await Promise.all([
    import('./announced-purpose.ts'),
    import('./site-terms.ts'),
  ]);
  return {
    records: [
      { type: 'setting', record: announcedPurpose },
      { type: 'setting', record: siteTermsRead },
    ],
    events: announcementEvents(),
  };
}

/** Who stands beside the customers of every world: in the one of a file somebody whom it brought in as somebody new. */
async function besidesIn(
  scenario: ScenarioName,
  hashAnswer: HashAnswer,
): Promise<readonly Customer[]> {
  if (scenario !== 'imported') return [];
  // Only this world needs it.
  return [(await import('./known-already.ts')).knownAlready(hashAnswer)];
}

function plotsOf(scenario: ScenarioName): readonly Plot[] {
  switch (scenario) {
    case 'empty':
      return [];
    case 'full':
      return shortPlots(FULL);
    case 'everyday':
    case 'first-call':
    case 'impersonator':
    case 'opt-out':
    case 'few-questions':
    case 'nobody-found':
    case 'locked':
    case 'contradiction':
    case 'lost-phone':
    case 'imported':
    case 'legal-hold':
    case 'wrong-desk':
    case 'a-year':
      return plots;
  }
}

/** The stories of a world, the oldest chapter first. */
async function chaptersOf(scenario: ScenarioName): Promise<readonly (readonly Plot[])[]> {
  const today = [plotsOf(scenario), lateOf(scenario)];
  if (scenario !== 'a-year') return today;
  // Only this world pays for its past.
  const { yearPlots } = await import('./year-plots.ts');
  return [yearPlots, ...today];
}

/** Only a world of every kind of story has these, too. */
function lateOf(scenario: ScenarioName): readonly Plot[] {
  return plotsOf(scenario) === plots ? latePlots : [];
}

/** What stays of who was erased: that there was a record, and a keyed hash of each mailbox of their own. */
function erasedOf(
  { erased, request }: Story,
  hashTombstone: WorldPlan['hashTombstone'],
): StoredRecord[] {
  return erased.flatMap((record) => {
    const { id, company } = record;
    const at = request.closedAt ?? WORLD_NOW;
    const own = record.items.filter(
      ({ field, shared, state }) => field === 'email' && !shared && state === 'held',
    );
    // Seeded addresses are written as the look-up folds them.
    const ids = own.map(({ value }) => hashTombstone(`${company} email ${value}`));
    return [
      { type: 'erased', record: { id, version: 1, company, at } } as const,
      ...ids.map((stone): StoredRecord => ({
        type: 'tombstone',
        record: { id: stone, version: 1, company, at, siblings: ids },
      })),
    ];
  });
}

function withChanges(customers: readonly Customer[], told: readonly Story[]): readonly Customer[] {
  const changed = new Map(
    told.flatMap(({ customer }) => (customer === null ? [] : [[customer.id, customer] as const])),
  );
  const gone = new Set(told.flatMap(({ erased }) => erased.map(({ id }) => id)));
  const left = gone.size === 0 ? customers : customers.filter(({ id }) => !gone.has(id));
  return changed.size === 0 ? left : left.map((one) => changed.get(one.id) ?? one);
}

function recordsOf({ request, messages, logBook, guard }: Story): StoredRecord[] {
  return [
    { type: 'request', record: request },
    ...messages.map((record): StoredRecord => ({ type: 'message', record })),
    ...logBook.map((record): StoredRecord => ({ type: 'log-book', record })),
    ...(guard === null ? [] : [{ type: 'knowledge' as const, record: guard }]),
  ];
}
