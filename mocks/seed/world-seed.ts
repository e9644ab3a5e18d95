import type { Customer } from '../../src/domain/customer.ts';
import { DAY, HOUR, type Instant } from '../../src/domain/instant.ts';
import type { ScenarioName } from '../scenario-names.ts';
import type { StoredRecord, StoreSeed } from '../store/store-seed.ts';
import { cast } from './cast.ts';
import type { HashAnswer } from './cast-customer.ts';
import { makeCustomers } from './customers.ts';
import { WORLD_NOW } from './day.ts';
import { desks } from './desks.ts';
import { plots, shortPlots, type Plot } from './plots.ts';
import { recipients } from './recipients.ts';
import { tellStories } from './requests.ts';
import { staff } from './staff.ts';
import type { Story } from './story.ts';
import { holdEvents, litigationHold } from './litigation-hold.ts';
import { lockedStory } from './locked-story.ts';

/** What a world is made from. `hashAnswer` is the host's keyed hash of a folded answer. */
export type WorldPlan = {
  readonly seed: number;
  readonly size: number;
  readonly scenario: ScenarioName;
  readonly hashAnswer: HashAnswer;
};

/** A pretended world before its first commit, and the moment at which it stands. */
export type World = StoreSeed & { readonly now: Instant };

/** Customers of a world when nobody asks for another number. */
export const DEFAULT_SIZE = 2000;

/** Requests of the scenario with very many. */
const FULL = 10_000;

/**
 * Makes a world, in slices that leave a page awake; the same plan makes the same one, to the last byte.
 * Items of customers are made when they are asked for.
 */
export async function makeWorld({ seed, size, scenario, hashAnswer }: WorldPlan): Promise<World> {
  const stories = plotsOf(scenario);
  const many = scenario === 'full' ? Math.max(size, FULL + 2000) : size;
  const customers = await makeCustomers(seed, many, hashAnswer);
  const told = await tellStories(seed, stories, customers.slice(Object.keys(cast).length));
  if (scenario === 'locked') told.push(lockedStory(customers, told.length));
  return {
    now: WORLD_NOW,
    desks,
    staff,
    recipients,
    customers: withChanges(customers, told),
    records: [
      ...told.flatMap(recordsOf),
      ...(scenario === 'legal-hold' ? [{ type: 'hold' as const, record: litigationHold }] : []),
    ],
    openedAt: WORLD_NOW - 90 * DAY - HOUR,
    events: [
      ...told.flatMap(({ events }) => events),
      ...(scenario === 'legal-hold' ? holdEvents(customers) : []),
    ].sort((a, b) => a.at - b.at),
  };
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
      return plots;
  }
}

function withChanges(customers: readonly Customer[], told: readonly Story[]): readonly Customer[] {
  const changed = new Map(
    told.flatMap(({ customer }) => (customer === null ? [] : [[customer.id, customer] as const])),
  );
  return changed.size === 0 ? customers : customers.map((one) => changed.get(one.id) ?? one);
}

function recordsOf({ request, messages, logBook, guard }: Story): StoredRecord[] {
  return [
    { type: 'request', record: request },
    ...messages.map((record): StoredRecord => ({ type: 'message', record })),
    ...logBook.map((record): StoredRecord => ({ type: 'log-book', record })),
    ...(guard === null ? [] : [{ type: 'knowledge' as const, record: guard }]),
  ];
}
