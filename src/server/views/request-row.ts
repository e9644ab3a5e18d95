import type { RequestRow } from '../../contract/queue.ts';
import { maskName } from '../../domain/masking.ts';
import type { Customer } from '../../domain/customer.ts';
import { conditionsOf, currentWait, nextAction } from '../../domain/next-action.ts';
import { owedCall } from '../../domain/promised-call.ts';
import { openOffer } from '../../domain/transfer.ts';
import { daysBetween } from '../../domain/plain-date.ts';
import type { Clocks } from '../../domain/clock.ts';
import { clocksOf } from '../clocks-of.ts';
import { deskDate } from '../desk-time.ts';
import type { RowScene } from '../row-scene-of.ts';

/** One line of the queue, with the date that acts. */
export function requestRow(
  scene: RowScene,
  clocks: Clocks = clocksOf(scene.request, scene.clockDesk, scene.now),
): RequestRow {
  const { request, now, desk } = scene;
  const wait = currentWait(request, now);
  const actBy = actByOf(scene, clocks);
  return {
    id: request.id,
    version: request.version,
    company: request.company,
    desk: desk.id,
    kind: request.kind,
    scope: request.scope,
    channel: request.channel,
    status: request.status,
    outcome: request.outcome,
    customer:
      scene.customer === null ? null : { id: scene.customer.id, name: maskedName(scene.customer) },
    isErased: request.wordsErased,
    receivedAt: request.receivedAt,
    owner: request.owner,
    next: scene.isForAnswer ? 'answer-transfer' : nextAction(scene),
    waiting: wait === null ? null : { on: wait.on, since: wait.since },
    conditions: [...conditionsOf(request, scene.lockedUntil, actBy?.daysLeft ?? null, now)],
    actBy,
    proposal: request.proposal?.kind ?? null,
    offeredTo: openOffer(request)?.to ?? null,
    callAt: owedCall(request)?.at ?? null,
  };
}

type MaskedName = { readonly masked: string; readonly lang: string | null };

/** Names of records, which never change: a queue shows thousands of them at every look. */
const knownNames = new WeakMap<Customer, MaskedName>();

/** The name of a customer as anyone may see it before verification. */
export function maskedName(customer: Customer): MaskedName {
  const known = knownNames.get(customer) ?? masked(customer);
  knownNames.set(customer, known);
  return known;
}

function masked(customer: Customer): MaskedName {
  const name = customer.items.find((item) => item.field === 'name' && item.state === 'held');
  return { masked: name === undefined ? '•••' : maskName(name.value), lang: name?.lang ?? null };
}

/** The date that acts, of the clocks of a request. */
export type Acting = Omit<NonNullable<RequestRow['actBy']>, 'daysGiven'>;

/** The date that acts on an open request, with the days left in the desk's zone; null while nothing gives a date. */
export function actingOf(
  { request, clockDesk: desk, now }: Pick<RowScene, 'request' | 'clockDesk' | 'now'>,
  clocks: Clocks,
): Acting | null {
  const { acting } = clocks;
  if (acting === null || request.status === 'closed') return null;
  const clock = [clocks.policy, ...clocks.laws].find(
    (candidate) => candidate.id === acting.clockId,
  );
  return {
    on: acting.due,
    minute: clock?.dueMinute ?? null,
    daysLeft: daysBetween(deskDate(now, desk.zone), acting.due),
    origin: clock?.origin ?? 'next-action',
  };
}

function actByOf(scene: RowScene, clocks: Clocks): RequestRow['actBy'] {
  const acting = actingOf(scene, clocks);
  if (acting === null) return null;
  const received = deskDate(scene.request.receivedAt, scene.clockDesk.zone);
  return { ...acting, daysGiven: Math.max(1, daysBetween(received, acting.on)) };
}
