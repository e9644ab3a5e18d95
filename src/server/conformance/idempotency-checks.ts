import { readCustomer } from '../../contract/customers.ts';
import { noteRequest, readRequest } from '../../contract/requests.ts';
import { openRequest } from '../../contract/open-request.ts';
import { newKey, replyOf, shownOf } from './caller.ts';
import { customerOf, inquiryOf, noteOf, ownRequest } from './own-request.ts';
import { holdProblem } from './status-checks.ts';
import { hold, type Check, type Desk } from './suite.ts';

async function notesOf({ caller, agent }: Desk, request: string): Promise<number> {
  return (await caller.done(agent, readRequest, { params: { request } })).notes.length;
}

/** The same key is the same change. */
export const idempotencyChecks: readonly Check[] = [
  {
    name: 'the same key opens one request, and tells of it again',
    run: async (desk) => {
      const { caller, agent } = desk;
      const customer = await customerOf(desk);
      const params = { customer };
      const before = await caller.done(agent, readCustomer, { params });
      const sent = { key: newKey(), body: inquiryOf(desk, customer) };
      const first = await caller.call(agent, openRequest, sent);
      const again = await caller.call(agent, openRequest, sent);
      const one = replyOf(openRequest, first);
      const other = replyOf(openRequest, again);
      hold(one.id === other.id, `${one.id} was opened, and then ${other.id}.`);
      const replayed = again.headers.get('Idempotency-Replayed');
      hold(replayed === 'true', `Idempotency-Replayed is ${replayed ?? 'not there'}.`);
      const after = await caller.done(agent, readCustomer, { params });
      const added = after.requests.length - before.requests.length;
      hold(added === 1, `The customer has ${added} requests more, not one.`);
    },
  },
  {
    name: 'the same key adds one note',
    run: async (desk) => {
      const request = await ownRequest(desk);
      const sent = noteOf(request, 'Called twice.', { key: newKey() });
      const first = await desk.caller.call(desk.agent, noteRequest, sent);
      const again = await desk.caller.call(desk.agent, noteRequest, sent);
      hold(first.status === again.status, `${shownOf(first)}, then ${shownOf(again)}`);
      const count = await notesOf(desk, request.id);
      hold(count === 1, `${count} notes stand there, not one.`);
    },
  },
  {
    name: 'the same key at once has one effect',
    run: async (desk) => {
      const { caller, agent } = desk;
      const body = inquiryOf(desk);
      const key = newKey();
      const both = await Promise.all(
        [1, 2].map(() => caller.call(agent, openRequest, { key, body })),
      );
      const made = both.filter(({ status }) => status === 201);
      const ids = new Set(made.map((told) => replyOf(openRequest, told).id));
      hold(ids.size === 1, `${ids.size} requests were opened by one key.`);
      for (const told of both) if (told.status !== 201) holdProblem(told, 'key-in-progress');
    },
  },
  {
    name: 'the same key with another body is refused',
    run: async (desk) => {
      const { caller, agent } = desk;
      const key = newKey();
      await caller.done(agent, openRequest, { key, body: inquiryOf(desk) });
      const other = { key, body: { ...inquiryOf(desk), language: 'ja' } };
      holdProblem(await caller.call(agent, openRequest, other), 'key-reused');
    },
  },
  {
    name: 'a key that was refused may still be used',
    run: async (desk) => {
      const { caller, agent } = desk;
      const key = newKey();
      const wrong = { ...inquiryOf(desk), kind: 'no-such-kind' };
      holdProblem(await caller.call(agent, openRequest, { key, body: wrong }), 'fields');
      await caller.done(agent, openRequest, { key, body: inquiryOf(desk) });
    },
  },
];
