import { freshDisclosure } from './disclosure.ts';
import { DAY, type Instant } from './instant.ts';
import type { Delivery, Disclosure, RequestRecord } from './request.ts';
import type { ComeBackReason, MessageKind } from './message-vocabulary.ts';

/** Hours that a package waits for its customer: the link and its code, or the print job. Its content goes then, at the latest. */
export const PACKAGE_HOURS = 72;

/** Days after which a link that nobody opened counts as not delivered. */
const UNOPENED_DAYS = 30;

const packageKinds: ReadonlySet<MessageKind> = new Set([
  'package-link',
  'package-code',
  'package-code-call-back',
  'package-print',
]);

/** Whether a message is part of a package. */
export function isOfPackage({ kind }: { readonly kind: MessageKind }): boolean {
  return packageKinds.has(kind);
}

/** Whether a package was handed to the outbox, and nothing says yet that it arrived. */
export function isUnderway(
  request: Pick<RequestRecord, 'disclosure'>,
): request is { readonly disclosure: Disclosure & { readonly handedOver: object } } {
  const { disclosure } = request;
  return disclosure !== null && disclosure.handedOver !== null && disclosure.deliveredAt === null;
}

/** Whether a link went unopened for so long that its package counts as not delivered. */
export function isUnopened(request: Pick<RequestRecord, 'disclosure'>, now: Instant): boolean {
  if (!isUnderway(request)) return false;
  const { at, delivery } = request.disclosure.handedOver;
  return delivery.method === 'link' && now >= at + UNOPENED_DAYS * DAY;
}

/**
 * The package did not arrive: the request is in review again, and its clocks run on from where they began. What was
 * decided and previewed stands; an approval was used up, and the proof is as old as it is.
 */
export function comeBack(request: RequestRecord, why: ComeBackReason, now: Instant): RequestRecord {
  const disclosure = request.disclosure ?? freshDisclosure;
  return {
    ...request,
    status: 'in-review',
    outcome: null,
    closedAt: null,
    answeredBy: null,
    disclosure: {
      ...disclosure,
      approved: null,
      started: null,
      handedOver: null,
      cameBack: {
        at: now,
        why,
        ...(disclosure.handedOver === null ? {} : { delivery: disclosure.handedOver.delivery }),
      },
    },
  };
}

/** The ways in the order in which they are offered: one by which a package did not arrive comes last. */
export function likeliestFirst(
  ways: readonly Delivery[],
  { cameBack }: Pick<Disclosure, 'cameBack'>,
): readonly Delivery[] {
  const failed = cameBack?.delivery;
  if (failed === undefined) return ways;
  const hasFailed = (way: Delivery): boolean =>
    way.method === failed.method && way.item === failed.item;
  return [...ways.filter((way) => !hasFailed(way)), ...ways.filter(hasFailed)];
}
