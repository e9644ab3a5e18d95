import type { Customer } from '../domain/customer.ts';
import { auditActor, finishedKey, type Call } from './call.ts';
import type { EventWords } from './commit-request.ts';

/** Writes a customer’s record as a call changed it, one version on, with its event and the key of the call. */
export async function commitCustomer(
  call: Call,
  before: Customer,
  changed: Pick<Customer, 'items'>,
  event: EventWords,
): Promise<void> {
  const record = { ...before, ...changed, version: before.version + 1 };
  await call.deps.store.commit(
    {
      puts: [{ type: 'customer', record, seen: before.version }],
      key: finishedKey(call, before.id, null),
    },
    {
      actor: auditActor(call),
      object: { type: 'customer', id: before.id, version: record.version },
      subject: before.subject,
      outcome: 'done',
      purpose: null,
      before: before.version,
      after: record.version,
      call: call.id,
      ...(call.key === null ? {} : { key: call.key }),
      ...event,
    },
  );
}
