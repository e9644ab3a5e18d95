import type { Customer } from '../domain/customer.ts';
import { reaches } from '../domain/permission.ts';
import type { RequestRecord } from '../domain/request.ts';
import { staffOf, type Call } from './call.ts';
import { ProblemError } from './problems.ts';

/** The request of the call's path. An unknown id and one that is not the account's to know answer alike (404). */
export async function visibleRequest(call: Call): Promise<RequestRecord> {
  const request = await call.deps.store.get('request', call.params['request'] ?? '');
  if (request === null || !reaches(staffOf(call), 'view-request', request)) {
    call.about = { type: 'request', id: 'unknown', subject: null };
    throw new ProblemError('not-found');
  }
  call.about = { type: 'request', id: request.id, subject: request.subject };
  return request;
}

/** Nobody opens the request of their own record. */
export async function refuseOwn(call: Call, request: RequestRecord): Promise<void> {
  if (request.customer === null) return;
  if ((await ownRecords(call)).has(request.customer)) throw new ProblemError('own-record');
}

/** The customer of the call's path; the account's own record is refused in words, because its existence is no secret to it. */
export async function visibleCustomer(
  call: Call,
  id = call.params['customer'] ?? '',
): Promise<Customer> {
  const customer = await call.deps.store.get('customer', id);
  const staff = staffOf(call);
  if (
    customer === null ||
    !reaches(staff, 'view-customer', { company: customer.company, desk: null })
  ) {
    call.about = { type: 'customer', id: 'unknown', subject: null };
    throw new ProblemError((await isErased(call, id)) ? 'erased' : 'not-found');
  }
  call.about = { type: 'customer', id: customer.id, subject: customer.subject };
  if ((await ownRecords(call)).has(customer.id)) throw new ProblemError('own-record');
  return customer;
}

/** Whether there was such a record for the account to see, and it was erased. */
async function isErased(call: Call, id: string): Promise<boolean> {
  const erased = await call.deps.store.get('erased', id);
  return (
    erased !== null &&
    reaches(staffOf(call), 'view-customer', { company: erased.company, desk: null })
  );
}

/** Ids of the account's own records as a customer, those joined to it by merge included. */
export async function ownRecords(call: Call): Promise<ReadonlySet<string>> {
  const { store } = call.deps;
  const id = staffOf(call).ownCustomer;
  const own = id === null ? null : await store.get('customer', id);
  const records = own === null ? [] : await store.customersOf(own.person);
  return new Set(records.map((record) => record.id));
}
