import type { OpenRequestBody } from '../contract/requests.ts';
import { companyOf } from '../domain/company.ts';
import { freshCorrection, isCorrectable } from '../domain/correction.ts';
import { writtenAs } from '../domain/correction-value.ts';
import { contactKind, type Customer } from '../domain/customer.ts';
import { DAY, HOUR } from '../domain/instant.ts';
import { daysBetween } from '../domain/plain-date.ts';
import type { Correction } from '../domain/request.ts';
import type { Opening } from '../domain/request-life.ts';
import { signalLimits } from '../domain/signal-limits.ts';
import type { Desk } from '../domain/staff.ts';
import type { Signal } from '../domain/vocabulary.ts';
import { staffOf, type Call } from './call.ts';
import { deskDate, isoInstant } from './desk-time.ts';
import { packsAttached } from './packs-attached.ts';
import { ProblemError } from './problems.ts';
import { randomUuid, randomWord } from './tokens.ts';

/** The facts with which a request opens, and the signals that go with them. */
export async function openingOf(
  call: Call,
  body: OpenRequestBody,
  customer: Customer | null,
  desk: Desk,
): Promise<{ facts: Opening; signals: readonly Signal[] }> {
  const { store, chance } = call.deps;
  const number = await store.nextRequestNumber();
  const facts: Opening = {
    id: `R-${number}`,
    company: body.company,
    desk: desk.id,
    kind: body.kind,
    scope: body.kind === 'inquiry' ? body.scope : null,
    channel: body.channel,
    caller: body.caller,
    language: body.language,
    customer: customer?.id ?? null,
    subject: customer?.subject ?? `s-${randomWord(chance, 16)}`,
    words: body.words,
    contactGiven: body.contactGiven,
    correction: await correctionOf(call, body, customer),
    creator: staffOf(call).id,
    urgent: body.urgent,
    policyVersion: companyOf(body.company).policy.version,
    packs: await packsAttached(call.deps.store, body.company),
    optOut:
      body.optOutScope === null || body.kind !== 'opt-out'
        ? null
        : {
            scope: body.optOutScope,
            named: body.alsoNamed ?? [],
            suppressed: [],
            reference: body.reference,
            carriedOutAt: null,
            notices: 0,
          },
  };
  const signals =
    customer === null || body.kind === 'opt-out'
      ? []
      : await signalsOf(call, { urgent: body.urgent, customer, desk });
  return { facts, signals };
}

/** The correction that is asked for: an item of the person, and a value that can stand in its field. */
async function correctionOf(
  call: Call,
  { kind, correction }: OpenRequestBody,
  customer: Customer | null,
): Promise<Correction | null> {
  if (kind !== 'correction' || correction == null || customer === null) return null;
  const records = await call.deps.store.customersOf(customer.person);
  const items = records.flatMap((record) => record.items);
  const item = items.find((candidate) => candidate.id === correction.item);
  if (item === undefined || !isCorrectable(item))
    throw new ProblemError('fields', {
      errors: [{ pointer: '/correction/item', code: 'not-in-list' }],
    });
  const written = writtenAs(item.field, correction.asked);
  if (!written.ok)
    throw new ProblemError('fields', {
      errors: [{ pointer: '/correction/asked', code: written.fault }],
    });
  const requests = await call.deps.store.requestsOf(records.map(({ id }) => id));
  const answered = requests.find((request) => request.disclosure?.handedOver != null);
  const packs = await packsAttached(call.deps.store, customer.company);
  const knowsRequestor = packs.includes('hk-pdpo');
  return freshCorrection(item, written.value, knowsRequestor ? (answered?.id ?? null) : null, {
    id: `e-${randomUuid(call.deps.chance)}`,
    by: staffOf(call).id,
    at: call.now,
  });
}

/** Signals of rule 9, as far as they can be seen when a request is opened for a customer, or attached to one. */
export async function signalsOf(
  call: Call,
  { urgent, customer, desk }: { urgent: boolean; customer: Customer; desk: Desk },
): Promise<readonly Signal[]> {
  const records = await call.deps.store.customersOf(customer.person);
  const [requests, views] = await Promise.all([
    call.deps.store.requestsOf(records.map((record) => record.id)),
    call.deps.store.auditPage({
      desks: null,
      subject: customer.subject,
      action: 'customer.viewed',
      fromAt: isoInstant(call.now - signalLimits.lookedUpWithoutRequest.days * DAY),
      limit: 200,
    }),
  ]);
  const today = deskDate(call.now, desk.zone);
  const weekDesks = new Set([
    desk.id,
    ...requests
      .filter((other) => call.now - other.receivedAt < signalLimits.manyDesks.days * DAY)
      .map((other) => other.desk),
  ]);
  const contactChanged = customer.items.some(
    (item) =>
      contactKind(item.field) !== null &&
      item.changedOn !== item.collectedOn &&
      daysBetween(item.changedOn, today) <= signalLimits.contactChanged.days,
  );
  const lookedUp = views.some((view) => {
    const at = Date.parse(view.at);
    const isThisContact = view.actor.session === call.session?.id;
    const ledToRequest = requests.some(
      (other) => other.receivedAt >= at && other.receivedAt - at < HOUR,
    );
    const wasWork = requests.some(
      (other) => other.receivedAt <= at && (other.closedAt ?? Infinity) >= at,
    );
    return !isThisContact && !ledToRequest && !wasWork;
  });
  return [
    ...(weekDesks.size >= signalLimits.manyDesks.desks ? (['many-desks'] as const) : []),
    ...(contactChanged ? (['contact-changed'] as const) : []),
    ...(lookedUp ? (['looked-up-without-request'] as const) : []),
    ...(urgent ? (['urgency'] as const) : []),
  ];
}
