import { lookUpCustomers } from '../../src/contract/look-up.ts';
import { readCustomer, revealItem } from '../../src/contract/customers.ts';
import { openPackage, pressNotMe } from '../../src/contract/disclosures.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import {
  approveHold,
  liftHold,
  placeHold,
  readHolds,
  returnHold,
} from '../../src/contract/holds.ts';
import { approveMerge, proposeMerge, returnMerge, undoMerge } from '../../src/contract/merges.ts';
import { readQueue } from '../../src/contract/queue.ts';
import { readRequest, readRequestTrail } from '../../src/contract/requests.ts';
import type { Hold } from '../../src/domain/hold.ts';
import type { Sent } from '../tiny/tiny-desk.ts';
import { importSomebody } from './life-import.ts';
import type { Given } from './life-moves.ts';
import { lifeCustomers } from './life-people.ts';
import { holdsIn, mergesIn } from './watch.ts';

/** A call that is no command on a request. Null where what was to be done is no call. */
export type Beside = {
  readonly who: string | null;
  readonly endpoint: Endpoint;
  readonly sent: Sent;
};

function messageOf({ world, record }: Given, kinds: readonly string[]) {
  return world.desk.outbox(record.id).findLast(({ kind }) => kinds.includes(kind))?.payload ?? null;
}

function heldOf({ world, pick }: Given, isToLift: boolean): Hold | null {
  const holds = holdsIn(world.snapshot()).filter(({ state, proposal }) =>
    isToLift ? state === 'placed' : proposal !== null,
  );
  return holds[pick % Math.max(1, holds.length)] ?? null;
}

function holdCall(given: Given, endpoint: Endpoint, who: string): Beside {
  const hold = heldOf(given, endpoint === liftHold);
  return {
    who,
    endpoint,
    sent: {
      params: { hold: hold?.id ?? 'h-none' },
      version: hold?.version ?? 1,
      body: endpoint === liftHold ? {} : { digest: hold?.proposal?.digest ?? 'none' },
    },
  };
}

/** A merge that waits, or one that stands and may be undone. */
function mergeCall({ world, pick }: Given, endpoint: Endpoint, who: string): Beside {
  const merges = mergesIn(world.snapshot()).filter(({ state, proposal }) =>
    endpoint === undoMerge ? state === 'merged' : proposal !== null,
  );
  const merge = merges[pick % Math.max(1, merges.length)];
  return {
    who,
    endpoint,
    sent: {
      params: { merge: merge?.id ?? 'm-none' },
      version: merge?.version ?? 1,
      body: endpoint === undoMerge ? {} : { digest: merge?.proposal?.digest ?? 'none' },
    },
  };
}

const officer = ({ pick }: Given) => (pick % 3 === 0 ? 'pat' : 'pia');
const other = ({ pick }: Given) => (pick % 4 === 0 ? 'pia' : 'pat');
const customerOf = ({ record, pick }: Given) =>
  record.customer ?? lifeCustomers[pick % lifeCustomers.length]?.id ?? 'c-ann';

/** What happens at a desk beside the work on a request. */
export const besides = {
  'not-me': async (given: Given): Promise<Beside | null> => ({
    who: null,
    endpoint: pressNotMe,
    sent: { body: { reference: messageOf(given, ['alert'])?.reference ?? 'abcdefgh' } },
  }),
  'open-package': async (given: Given): Promise<Beside | null> => ({
    who: null,
    endpoint: openPackage,
    sent: {
      body: {
        reference: messageOf(given, ['package-link'])?.reference ?? 'abcdefgh',
        code: messageOf(given, ['package-code', 'package-code-call-back'])?.code ?? '123456',
      },
    },
  }),
  reveal: async (given: Given): Promise<Beside | null> => {
    const items = given.world.person(given.record.customer).flatMap((one) => one.items);
    const item = items[given.pick % Math.max(1, items.length)]?.id ?? 'none';
    return {
      who: given.who,
      endpoint: revealItem,
      sent: {
        params: { customer: customerOf(given), item },
        body: { purpose: 'answer-customer' },
      },
    };
  },
  'look-up': async (given: Given): Promise<Beside | null> => ({
    who: given.who,
    endpoint: lookUpCustomers,
    sent: { body: { company: 'hkt', purpose: 'customer-contact', details: ['Quaxo Ann'] } },
  }),
  'view-customer': async (given: Given): Promise<Beside | null> => ({
    who: given.who,
    endpoint: readCustomer,
    sent: { params: { customer: customerOf(given) } },
  }),
  'view-request': async (given: Given): Promise<Beside | null> => ({
    who: given.who,
    endpoint: readRequest,
    sent: { params: { request: given.record.id } },
  }),
  'view-trail': async (given: Given): Promise<Beside | null> => ({
    who: given.who,
    endpoint: readRequestTrail,
    sent: { params: { request: given.record.id } },
  }),
  queue: async (given: Given): Promise<Beside | null> => ({
    who: officer(given),
    endpoint: readQueue,
    sent: { query: { limit: '100' } },
  }),
  'read-holds': async (given: Given): Promise<Beside | null> => ({
    who: given.pick % 3 === 0 ? given.who : 'aud',
    endpoint: readHolds,
    sent: { params: { customer: customerOf(given) } },
  }),
  'place-hold': async (given: Given): Promise<Beside | null> => {
    const items = given.world.person(given.record.customer)[0]?.items ?? [];
    const named = items.slice(0, 1 + (given.pick % 3)).map(({ id }) => id);
    return {
      who: given.pick % 9 === 0 ? given.who : officer(given),
      endpoint: placeHold,
      sent: {
        params: { customer: customerOf(given) },
        body: {
          items: given.pick % 2 === 0 || named.length === 0 ? null : named,
          everywhere: given.pick % 3 === 1,
          reason: 'litigation',
          reference: 'court file 7',
          reviewOn: '2031-03-01',
        },
      },
    };
  },
  'approve-hold': async (given: Given) => holdCall(given, approveHold, other(given)),
  'return-hold': async (given: Given) => holdCall(given, returnHold, other(given)),
  'lift-hold': async (given: Given) => holdCall(given, liftHold, officer(given)),
  'propose-merge': async (given: Given): Promise<Beside | null> => ({
    who: given.who,
    endpoint: proposeMerge,
    sent: {
      params: { customer: customerOf(given) },
      body: { with: lifeCustomers[given.pick % lifeCustomers.length]?.id ?? 'c-ann' },
    },
  }),
  'approve-merge': async (given: Given) => mergeCall(given, approveMerge, other(given)),
  'return-merge': async (given: Given) => mergeCall(given, returnMerge, other(given)),
  'undo-merge': async (given: Given) => mergeCall(given, undoMerge, given.who),
  /** No call: a file comes in beside the API. */
  import: async ({ world, pick }: Given): Promise<Beside | null> => {
    await world.beside(async () => importSomebody(world, pick));
    return null;
  },
} as const;
export type BesideName = keyof typeof besides;

// The keys of the table above.
export const besideNames = Object.keys(besides) as readonly BesideName[];
