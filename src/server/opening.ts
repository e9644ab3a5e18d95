import type { OpenRequestBody } from '../contract/open-request.ts';
import { addedField, isAddable } from '../domain/addition.ts';
import { freshCorrection, isCorrectable } from '../domain/correction.ts';
import { writtenAs } from '../domain/correction-value.ts';
import { contactKind, type Customer } from '../domain/customer.ts';
import { DAY, HOUR } from '../domain/instant.ts';
import { lawPackOf } from '../domain/law/law-pack-of.ts';
import { daysBetween } from '../domain/plain-date.ts';
import { representationOf, type Representation } from '../domain/representation.ts';
import type { Correction } from '../domain/request.ts';
import type { Opening } from '../domain/request-life.ts';
import { signalLimits } from '../domain/signal-limits.ts';
import type { Desk } from '../domain/staff.ts';
import type { Signal } from '../domain/vocabulary.ts';
import type { ItemField } from '../domain/record-vocabulary.ts';
import { staffOf, type Call } from './call.ts';
import { deskDate, isoInstant } from './desk-time.ts';
import { packsAttached } from './packs-attached.ts';
import { policyPinned } from './policy-in-force.ts';
import { ProblemError } from './problems.ts';
import { presentRouting } from './routing-of.ts';
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
    representation: await representedBy(call, body, customer, desk),
    language: body.language,
    customer: customer?.id ?? null,
    subject: customer?.subject ?? `s-${randomWord(chance, 16)}`,
    words: body.words,
    contactGiven: body.contactGiven,
    correction: await correctionOf(call, body, customer),
    routing: await presentRouting(call, customer),
    creator: staffOf(call).id,
    urgent: body.urgent,
    form: body.kind === 'inquiry' ? (body.form ?? null) : null,
    ...(await policyPinned(call, body.company, desk)),
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

/** Who asks for the customer, as the laws attached now look at it. */
async function representedBy(
  call: Call,
  { representation, kind, company }: Pick<OpenRequestBody, 'representation' | 'kind' | 'company'>,
  customer: Customer | null,
  desk: Desk,
): Promise<Representation | null> {
  if (representation == null || kind === 'opt-out') return null;
  const packs = (await packsAttached(call.deps.store, company)).map(lawPackOf);
  const today = deskDate(call.now, desk.zone);
  return representationOf(representation, kind, birthDateOf(customer), packs, today);
}

/** The birth date that is held and nobody disputes. */
export function birthDateOf(customer: Customer | null): string | null {
  const held = customer?.items.find(
    (item) => item.field === 'birth-date' && item.state === 'held' && !item.disputed,
  );
  return held?.value ?? null;
}

/** The correction that is asked for: an item of the person, and a value that can stand in its field. */
async function correctionOf(
  call: Call,
  { kind, correction, language, caller }: OpenRequestBody,
  customer: Customer | null,
): Promise<Correction | null> {
  if (kind !== 'correction' || correction == null || customer === null) return null;
  const records = await call.deps.store.customersOf(customer.person);
  const items = records.flatMap((record) => record.items);
  const added = addedField(correction.item);
  const item =
    added !== null && caller !== 'staff' && isAddable(added, items)
      ? {
          id: `i-${randomUuid(call.deps.chance)}`,
          field: added,
          lang: languages.has(added) ? language : null,
        }
      : items.find(
          (candidate) =>
            candidate.id === correction.item &&
            isCorrectable(candidate) &&
            // The desk finds errors in what is held, and asks nobody again for what they declined (H3).
            (caller !== 'staff' || candidate.state === 'held'),
        );
  if (item === undefined)
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
  const isFoundByStaff = caller === 'staff';
  // Nobody has asked: whoever is told of it proves who they are (N5).
  const inquiry = knowsRequestor && !isFoundByStaff ? (answered?.id ?? null) : null;
  const found = { id: `e-${randomUuid(call.deps.chance)}`, by: staffOf(call).id, at: call.now };
  const fresh = freshCorrection(item, written.value, inquiry, found, isFoundByStaff);
  return added === null ? fresh : { ...fresh, adds: true };
}

/** Fields whose values are text of a language. */
const languages: ReadonlySet<ItemField> = new Set(['name', 'name-reading', 'post']);

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
