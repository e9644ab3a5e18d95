import {
  readCustomer,
  readCustomerTrail,
  readLooks,
  revealItem,
} from '../../contract/customers.ts';
import type { Endpoint } from '../../contract/endpoint.ts';
import { findRequests } from '../../contract/finding.ts';
import { lookUpCustomers } from '../../contract/look-up.ts';
import { readNotices } from '../../contract/notices.ts';
import { readQueue } from '../../contract/queue.ts';
import { readRequest, readRequestTrail } from '../../contract/requests.ts';
import { readLedger } from '../../contract/sharings.ts';
import { readVerdicts } from '../../contract/verdicts.ts';
import { type Parts, replyOf } from './caller.ts';
import { customerOf, ownRequest } from './own-request.ts';
import { hold, holdNone, Skipped, type Check, type Desk } from './suite.ts';

/** Ways in which a value may be written: plain, and without what people set between its parts. */
function holds(text: string, value: string): boolean {
  const tight = (given: string): string => given.normalize('NFKC').replaceAll(/[\s-]/gu, '');
  return text.includes(value) || tight(text).includes(tight(value));
}

function clearIn(text: string, { given }: Desk): boolean {
  return given.customer.values.some((value) => holds(text, value));
}

/** A word that is typed into the search of requests and stands for nothing but itself. */
function wordOf(text: string) {
  return { text, kinds: [], statuses: [], outcomes: [], nexts: [], desks: [], presses: [] };
}

/** Reads a view that is about the customer, and holds it to their values. */
function masked(
  endpoint: Endpoint,
  about: (ids: { customer: string; request: string }) => Parts,
): Check {
  return {
    name: `${endpoint.id} shows no clear value`,
    run: async (desk) => {
      const customer = await customerOf(desk);
      const { id: request } = await ownRequest(desk, customer);
      const told = await desk.caller.call(desk.agent, endpoint, about({ customer, request }));
      replyOf(endpoint, told);
      hold(!clearIn(told.text, desk), 'A clear value of the customer stands in the answer.');
    },
  };
}

/** Values arrive masked; a reveal is the one way to one value. */
export const maskingChecks: readonly Check[] = [
  {
    name: 'a look-up shows whom it found without a clear value',
    run: async (desk) => {
      await customerOf(desk);
      const made = desk.caller.made.findLast(({ endpoint }) => endpoint.id === lookUpCustomers.id);
      hold(made !== undefined && !clearIn(made.told.text, desk), 'A clear value stands in it.');
    },
  },
  masked(readCustomer, ({ customer }) => ({ params: { customer } })),
  masked(readCustomerTrail, ({ customer }) => ({ params: { customer } })),
  masked(readLooks, ({ customer }) => ({ params: { customer } })),
  masked(readLedger, ({ customer }) => ({ params: { customer } })),
  masked(readNotices, ({ customer }) => ({ params: { customer } })),
  masked(readRequest, ({ request }) => ({ params: { request } })),
  masked(readRequestTrail, ({ request }) => ({ params: { request } })),
  masked(readQueue, () => ({})),
  masked(readVerdicts, ({ request }) => ({ query: { command: 'take', requests: request } })),
  masked(findRequests, ({ request }) => ({ body: { words: [wordOf(request)] } })),
  {
    name: 'a reveal shows one value for a purpose, for a minute at most',
    run: async (desk) => {
      const { caller, agent, given } = desk;
      const customer = await customerOf(desk);
      await ownRequest(desk, customer);
      const { items } = await caller.done(agent, readCustomer, { params: { customer } });
      const [may] = items.flatMap(({ id, uses, can }) =>
        uses.flatMap((use) => (use.can === true && can.reveal === true ? [{ id, use }] : [])),
      );
      if (may === undefined) throw new Skipped('No item of the customer may be revealed.');
      const { value, seconds } = await caller.done(agent, revealItem, {
        params: { customer, item: may.id },
        body: { purpose: may.use.purpose },
      });
      const isTheirs = given.customer.values.some((known) => holds(known, value));
      if (!isTheirs) throw new Skipped('What was revealed is none of the values that were given.');
      hold(seconds <= 60, `It may stand for ${seconds} seconds.`);
    },
  },
  {
    name: 'no other answer of the whole run holds a clear value',
    run: async (desk) => {
      const others = desk.caller.made.filter(({ endpoint }) => endpoint.id !== revealItem.id);
      const wrong = others.filter(({ told }) => clearIn(told.text, desk));
      holdNone([...new Set(wrong.map(({ endpoint }) => endpoint.id))], others.length);
    },
  },
];
