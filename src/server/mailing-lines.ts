import type { Customer, Item } from '../domain/customer.ts';
import {
  mailCause,
  type MailingList,
  type MailLine,
  type MailScene,
} from '../domain/direct-mail.ts';
import { optOutScopes, type MailCause } from '../domain/record-vocabulary.ts';
import { listOf } from '../domain/opt-out.ts';
import type { Call } from './call.ts';
import { suppressionIds } from './tombstone.ts';

/** One place on a list: whose it is, the contact point that counts, and why it is not written to, if it is not. */
export type ListedLine = {
  readonly customer: Customer | null;
  readonly item: Item | null;
  readonly cause: MailCause | null;
};

/** Holds everybody on a list against what is known of them now: one contact point a person, and nobody twice. */
export async function mailingLines(
  call: Call,
  list: MailingList,
  scene: MailScene,
): Promise<readonly ListedLine[]> {
  const lines: ListedLine[] = [];
  const written = new Set<string>();
  for (const member of list.members) {
    const customer = await call.deps.store.get('customer', member);
    const line = await lineOf(call, customer, { list, scene, written });
    if (customer !== null && line.cause === null) written.add(customer.person);
    lines.push(line);
  }
  return lines;
}

type Sieve = {
  readonly list: MailingList;
  readonly scene: MailScene;
  /** Persons who stand further up and are written to. */
  readonly written: ReadonlySet<string>;
};

async function lineOf(
  call: Call,
  customer: Customer | null,
  { list, scene, written }: Sieve,
): Promise<ListedLine> {
  const { store } = call.deps;
  // A record of another company is nobody whom this one could write to.
  if (customer === null || customer.company !== list.company)
    return { customer: null, item: null, cause: 'erased' };
  const records = await store.customersOf(customer.person);
  const requests = await store.requestsOf(records.map(({ id }) => id));
  const known = {
    isErased: false,
    isAgain: written.has(customer.person),
    // What was stopped under any name of the person stays stopped under all of them.
    suppressions: records.flatMap(({ suppressions }) => suppressions),
    requests,
  };
  const items = customer.items.filter(({ field }) => field === list.contact);
  const lines: ListedLine[] = [];
  for (const item of items.length === 0 ? [null] : items) {
    const isListed = item !== null && (await isSuppressed(call, item, list));
    const line: MailLine = { ...known, item, isListed };
    lines.push({ customer, item, cause: mailCause(line, list, scene) });
  }
  const held = lines.filter(({ item }) => item?.state === 'held');
  const best = lines.find(({ cause }) => cause === null) ?? held[0] ?? lines[0];
  return best ?? { customer, item: null, cause: 'no-contact' };
}

/** Whether a contact point was named in an opt-out that reaches this list, by whomever. */
async function isSuppressed(
  { deps: { store, keys } }: Call,
  item: Item,
  { company, purpose }: MailingList,
): Promise<boolean> {
  const scopes = optOutScopes.filter(
    (scope) => scope === 'all-marketing' || listOf(scope) === purpose,
  );
  for (const scope of scopes)
    for (const id of await suppressionIds(keys, company, item, scope))
      if ((await store.get('suppression', id)) !== null) return true;
  return false;
}
