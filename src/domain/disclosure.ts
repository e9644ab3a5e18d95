import { approves } from './approval.ts';
import { isFreeText, isNeverDisclosed, type Item } from './customer.ts';
import type { Instant } from './instant.ts';
import type { Delivery, Disclosure, ItemDecision } from './request.ts';
import type { InquiryScope } from './vocabulary.ts';

/** A disclosure before anything was decided. */
export const freshDisclosure: Disclosure = {
  decisions: {},
  previewed: null,
  approved: null,
  started: null,
  handedOver: null,
  deliveredAt: null,
};

/** What happens to an item: stripped, decided, included without asking, or undecided (null). */
export function decisionOf(item: Item, disclosure: Disclosure): ItemDecision | 'stripped' | null {
  if (isNeverDisclosed(item)) return 'stripped';
  const decided = disclosure.decisions[item.id];
  if (decided !== undefined) return decided;
  return isFreeText(item) && item.state === 'held' ? null : { kind: 'include' };
}

/** Items that still need a decision. Categories carry no values and an access history no items: there nothing is undecided. */
export function undecided(
  items: readonly Item[],
  disclosure: Disclosure,
  scope: InquiryScope | null,
): readonly Item[] {
  if (scope === 'categories' || scope === 'access-history') return [];
  return items.filter((item) => decisionOf(item, disclosure) === null);
}

/** Whether some item is withheld whole, which is a part-grant and needs a second person. */
export function withholds(disclosure: Disclosure): boolean {
  return Object.values(disclosure.decisions).some((decision) => decision.kind === 'withhold');
}

/** Replaces the spans of a text, in code points, with blocks of the same length. */
export function blackOut(text: string, spans: readonly { from: number; to: number }[]): string {
  return [...text]
    .map((point, at) => (spans.some((span) => at >= span.from && at < span.to) ? '█' : point))
    .join('');
}

/** The value of an item as the package holds it; null where it is stripped, withheld, undecided or declined. */
export function disclosedValue(item: Item, disclosure: Disclosure): string | null {
  const decision = decisionOf(item, disclosure);
  if (decision === 'stripped' || decision === null || item.state === 'declined') return null;
  switch (decision.kind) {
    case 'include':
      return item.value;
    case 'black-out':
      return blackOut(item.value, decision.spans);
    case 'withhold':
      return null;
  }
}

/** Whether decisions name only items of the person, spans lie inside the text, and only what may be decided is. */
export function decisionsFit(
  items: readonly Item[],
  decisions: Readonly<Record<string, ItemDecision>>,
): boolean {
  return Object.entries(decisions).every(([id, decision]) => {
    const item = items.find((candidate) => candidate.id === id);
    if (item === undefined || isNeverDisclosed(item) || item.state === 'declined') return false;
    if (decision.kind !== 'black-out') return true;
    const length = [...item.value].length;
    return decision.spans.every((span) => span.from < span.to && span.to <= length);
  });
}

/** Whether a second person approved exactly what would be handed over, and not too long before it was begun. */
export function isApproved(
  { approved, started }: Disclosure,
  digest: string,
  now: Instant,
): boolean {
  return approves(approved, digest, started ?? now);
}

/** What an approved paper says about the address: nothing was shown, another than the one held, or the one held. */
export type ShownAddress = 'no-paper' | 'another' | 'held';

/**
 * The ways in which a package may leave: a link to each e-mail or phone of record, opened with a code from another
 * channel (with one channel only, by post or in a call-back), or a print job to a postal address of record. Somebody
 * whose paper was approved also gets it by post at the address on it, where that is the one held, or in person; where
 * there is no channel of record, in person whatever the paper's address says (rule 11).
 */
export function deliveries(
  channels: readonly Item[],
  shown: ShownAddress,
  items: readonly Item[],
): readonly Delivery[] {
  const links = channels.filter((item) => item.field === 'email' || item.field === 'phone');
  const posts = channels.filter((item) => item.field === 'post');
  const heldAddress = items.find((item) => item.field === 'post' && item.state === 'held');
  const byPaper: Delivery[] =
    shown === 'held' && posts.length === 0 && heldAddress !== undefined
      ? [{ method: 'post', item: heldAddress.id, codeBy: 'none' }]
      : [];
  const byLink = links.flatMap((item): Delivery[] => {
    const codeBy = codeWay(item, links, posts);
    return codeBy === null ? [] : [{ method: 'link', item: item.id, codeBy }];
  });
  const hasOtherWay = byLink.length + posts.length > 0;
  const isInPerson =
    shown === 'held' || (!hasOtherWay && (shown === 'another' || links.length > 0));
  return [
    ...byLink,
    ...posts.map((item): Delivery => ({ method: 'post', item: item.id, codeBy: 'none' })),
    ...byPaper,
    ...(isInPerson ? [{ method: 'in-person', item: null, codeBy: 'none' } satisfies Delivery] : []),
  ];
}

/** How the code of a link travels: never in the link's own mailbox, and a call-back needs a telephone. */
function codeWay(
  item: Item,
  links: readonly Item[],
  posts: readonly Item[],
): Delivery['codeBy'] | null {
  if (links.some((other) => other.id !== item.id)) return 'other-channel';
  if (posts.length > 0) return 'post';
  return item.field === 'phone' ? 'call-back' : null;
}
