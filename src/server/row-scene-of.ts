import { lockedUntil } from '../domain/knowledge.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { Scene } from '../domain/scene.ts';
import { isToAnswer } from '../domain/transfer.ts';
import type { Desk } from '../domain/staff.ts';
import { staffOf, type Call } from './call.ts';
import { clockDeskOf } from './clocks-of.ts';
import { deletionSight } from './deletion-sight.ts';
import { deskDate } from './desk-time.ts';
import { disclosureDigest, itemsOf } from './disclosure-digest.ts';

/** What one line of the queue is made from: less than a scene, because a queue has thousands of lines. */
export type RowScene = Pick<
  Scene,
  'request' | 'now' | 'customer' | 'items' | 'digest' | 'lockedUntil' | 'deletion'
> & {
  readonly desk: Desk;
  /** The desk whose zone and holidays count: where the request was received first. */
  readonly clockDesk: Desk;
  /** It is offered to the desk of whoever looks, and theirs to answer. */
  readonly isForAnswer: boolean;
};

/** Sets as much of a scene as a line of the queue needs. The digest is made only where something can be disclosed. */
export async function rowSceneOf(
  call: Call,
  request: RequestRecord,
  desk: Desk,
): Promise<RowScene> {
  const { store } = call.deps;
  const customer = request.customer === null ? null : await store.get('customer', request.customer);
  const isDisclosing =
    request.kind === 'inquiry' &&
    request.verification.reachedAt !== null &&
    request.status !== 'closed';
  const items = isDisclosing ? await itemsOf(call.deps, customer) : [];
  const guard = customer === null ? null : await store.get('knowledge', customer.person);
  const isDeleting =
    request.kind === 'deletion' &&
    request.verification.reachedAt !== null &&
    request.status !== 'closed';
  const records = isDeleting && customer !== null ? await store.customersOf(customer.person) : [];
  const requests = await store.requestsOf(records.map(({ id }) => id));
  const clockDesk = clockDeskOf(request, desk, await store.desks());
  return {
    deletion: await deletionSight(
      store,
      request,
      records,
      requests,
      deskDate(call.now, clockDesk.zone),
    ),
    request,
    now: call.now,
    customer,
    items,
    digest: isDisclosing ? disclosureDigest(request, items) : '',
    lockedUntil: lockedUntil(request.verification, guard, call.now),
    desk,
    clockDesk,
    isForAnswer: call.session !== null && isToAnswer(request, staffOf(call).desks),
  };
}
