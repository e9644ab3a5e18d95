import { contactKind, type Item } from './customer.ts';
import type { ContactKind, OptOutScope, Purpose } from './vocabulary.ts';

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
