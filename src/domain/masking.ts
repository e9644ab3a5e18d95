import type { Item } from './customer.ts';
import type { ContactKind, ItemField } from './record-vocabulary.ts';

const DOT = '•';

/** One character as a reader sees it: a base with its marks, or several joined into one. */
const SEEN = /\P{M}\p{M}*(?:\u200d\P{M}\p{M}*)*/gu;

/** More dots than this would tell the length of an uncommon name. */
const MOST_DOTS = 4;

/**
 * What is visible of an item before it is revealed. Only a name shows anything: its initials, by which an agent
 * tells two candidates apart. Everything else is dots of a fixed number, so that not even a length gets out.
 * A declined item holds nothing and gives the empty text: the screen has its own word for it (H3).
 */
export function maskItem(item: Item): string {
  if (item.state === 'declined') return '';
  return mask(item.field, item.value);
}

/** A contact point, such as one that a caller gave, without any part that could be used. */
export function maskContact(kind: ContactKind, value: string): string {
  return mask(kind, value);
}

/** Initials and dots; shapes of joined names stay: `C••• W••-M••`, `M••• O'B••••`, `佐• 健••`. */
export function maskName(name: string): string {
  return name
    .trim()
    .split(/([\s\p{P}\p{Z}]+)/u)
    .map((part, index) => (index % 2 === 1 ? part : maskWord(part)))
    .join('');
}

/** How a candidate may be reached, as a shape: the first contact point that is held. Null where there is none. */
export function contactHint(items: readonly Item[]): string | null {
  const isHint = ({ field, state }: Item) =>
    state === 'held' && (field === 'phone' || field === 'email');
  const item =
    items.find(isHint) ?? items.find((one) => one.field === 'post' && one.state === 'held');
  return item === undefined ? null : maskItem(item);
}

function mask(field: ItemField, value: string): string {
  switch (field) {
    case 'name':
    case 'name-reading':
      return maskName(value);
    case 'birth-date':
      return '••••-••-••';
    case 'phone':
      return '••• •••• ••••';
    case 'email':
      return `•••@•••••${lastLabel(value)}`;
    case 'post':
      return '•••••• ••••••••';
    case 'customer-number':
    case 'last-invoice-number':
    case 'last-invoice-amount':
    case 'first-contract-month':
    case 'event-booked':
    case 'product-plan':
    case 'delivery-reference':
    case 'imported-number':
      return '••••••';
    case 'language':
    case 'interest':
    case 'note':
    case 'call-note':
      return '••••';
    case 'payment-card':
    case 'identity-number':
    case 'password':
    case 'security-answer':
      return '••••••••';
  }
}

/** The part of an address that millions share. A name of one's own, at the end of a rare one, is dots too. */
function lastLabel(address: string): string {
  const label = /\.([a-z]{2,7})$/iu.exec(address.trim())?.[1];
  return label === undefined ? '.•••' : `.${label.toLowerCase()}`;
}

function maskWord(word: string): string {
  const seen = word.match(SEEN) ?? [];
  const [first, ...rest] = seen;
  if (first === undefined) return '';
  if (/\p{N}/u.test(first)) return DOT.repeat(MOST_DOTS);
  // A name of one Han character or kana would stand there whole: its end stays open.
  const dots = /[\p{Lu}\p{Ll}]/u.test(first) ? rest.length : Math.max(1, rest.length);
  return first + DOT.repeat(Math.min(dots, MOST_DOTS));
}
