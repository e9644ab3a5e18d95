import { contactKind, type Item } from './customer.ts';
import { MINUTE, type Instant } from './instant.ts';
import type { RequestRecord } from './request.ts';
import type { ContactKind, OptOutScope, Purpose } from './record-vocabulary.ts';

/** The purpose that a marketing list serves; null for a scope that is no list. */
export function listOf(scope: OptOutScope): Purpose | null {
  switch (scope) {
    case 'list-events':
      return 'events';
    case 'list-product-news':
      return 'product-news';
    case 'all-marketing':
    case 'email':
    case 'phone':
    case 'post':
      return null;
  }
}

/** Whether an opt-out reaches contact points of a kind. One list may use any of them. */
export function coversContact(scope: OptOutScope, kind: ContactKind): boolean {
  return scope === 'all-marketing' || listOf(scope) !== null || scope === kind;
}

/** Whether an item that was passed on for marketing is reached: of one list, what is held for its purpose. */
export function coversItem(scope: OptOutScope, item: Item): boolean {
  const list = listOf(scope);
  if (list !== null) return item.purposes.includes(list);
  return scope === 'all-marketing' || contactKind(item.field) === scope;
}

/** Minutes in which the call that received an opt-out, or its retry, carries it out itself. */
const OWN_MINUTES = 1;

/** Whether an opt-out was received and its marketing goes on. */
export function isUnstopped({ kind, status, optOut }: RequestRecord): boolean {
  return kind === 'opt-out' && status === 'received' && optOut?.carriedOutAt === null;
}

/** Whether an opt-out was cut short after its receipt: the system stops the marketing then, and waits for nobody (N3b). */
export function isCutShort(request: RequestRecord, now: Instant): boolean {
  return isUnstopped(request) && now >= request.receivedAt + OWN_MINUTES * MINUTE;
}
