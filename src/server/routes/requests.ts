import {
  carryOutOptOut,
  closeRequest,
  noteRequest,
  readRequest,
  readRequestTrail,
  relinkRequest,
  takeRequest,
  unfreezeRequest,
} from '../../contract/requests.ts';
import { openRequest, type OpenRequestBody } from '../../contract/open-request.ts';
import { citation } from '../../domain/citation.ts';
import { isCorrectable } from '../../domain/correction.ts';
import { contactKind, type Customer } from '../../domain/customer.ts';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import { reaches } from '../../domain/permission.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { representationOf } from '../../domain/representation.ts';
import type { RequestRecord } from '../../domain/request.ts';
import { close, open, unfreeze, voidLevel, waiveFee } from '../../domain/request-life.ts';
import { withholds } from '../../domain/disclosure.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { couldNotTell } from '../../domain/untold.ts';
import type { Outcome } from '../../domain/vocabulary.ts';
import { performed, type Performed } from '../commit-request.ts';
import { auditActor, finishedKey, staffOf, type Call } from '../call.ts';
import { closingPostings } from '../letters/closing.ts';
import { correctionNotice, errorFoundNotice } from '../letters/correction-letters.ts';
import { messagesOf } from '../letters/message.ts';
import { confirmationOf } from '../letters/opt-out-letters.ts';
import { carryOut } from '../opt-out.ts';
import { exchangeOf } from '../exchange-paper.ts';
import { birthDateOf, openingOf, signalsOf } from '../opening.ts';
import { firstReceiptOf } from '../first-receipt.ts';
import type { Put } from '../ports.ts';
import { ProblemError } from '../problems.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { renderRequest, requestChange } from '../request-routes.ts';
import type { Acted, Answer, ReadRoute, Route } from '../route.ts';
import { presentRouting } from '../routing-of.ts';
import { sceneOf, type SetScene } from '../scene-of.ts';
import { isSettled, settle } from '../settle.ts';
import { randomUuid } from '../tokens.ts';
import { requestTrail } from '../trail.ts';
import { requestView } from '../views/request-view.ts';
import { refuseOwn, visibleCustomer, visibleRequest } from '../visible.ts';

/** Opens a request; an opt-out is carried out in the same call, and if that was cut short the request says what is next. */
const opening: Route = {
  is: 'change',
  endpoint: openRequest,
  find: async () => ({ version: null }),
  act: async (call, body) => actOpen(call, body as OpenRequestBody),
  render: async (call, acted) => renderOpened(call, acted),
};

async function actOpen(call: Call, body: OpenRequestBody): Promise<Acted> {
  const staff = staffOf(call);
  const desks = await call.deps.store.desks();
  const desk = desks.find(
    (candidate) => candidate.id === body.desk && candidate.company === body.company,
  );
  if (desk === undefined)
    throw new ProblemError('fields', { errors: [{ pointer: '/desk', code: 'not-in-list' }] });
  if (!reaches(staff, 'open-request', { company: body.company, desk: desk.id }))
    throw new ProblemError('other-desk');
  if (
    body.kind !== 'opt-out' &&
    body.kind !== 'correction' &&
    body.kind !== 'deletion' &&
    body.kind !== 'inquiry'
  ) {
    throw new ProblemError('fields', { errors: [{ pointer: '/kind', code: 'not-in-list' }] });
  }
  const customer = body.customer === null ? null : await visibleCustomer(call, body.customer);
  if (customer !== null && customer.company !== body.company) throw new ProblemError('not-found');
  const { facts, signals } = await openingOf(call, body, customer, desk);
  const first = await firstReceiptOf(call, body);
  const exchange = await exchangeOf(call, body);
  const opened = { ...open(facts, signals, call.now), ...first, ...exchange };
  call.about = { type: 'request', id: opened.id, subject: opened.subject };
  const isFound = body.caller === 'staff';
  const told = isFound ? errorFoundNotice(call, await sceneOf(call, opened)) : [];
  const request =
    isFound && told.length === 0 ? couldNotTell(opened, 'error-found', call.now) : opened;
  await call.deps.store.commit(
    {
      puts: [
        { type: 'request', record: request, seen: 0 },
        ...told.map((record): Put => ({ type: 'message', record, seen: 0 })),
      ],
      key: finishedKey(call, request.id, null),
    },
    {
      actor: auditActor(call),
      action: 'request.opened',
      object: { type: 'request', id: request.id, version: 1 },
      subject: request.subject,
      outcome: 'done',
      purpose: null,
      reason: body.channel,
      fields: [
        body.kind,
        ...(body.scope === null ? [] : [body.scope]),
        ...(body.optOutScope === null ? [] : [body.optOutScope]),
        ...(body.caller === 'customer' ? [] : [body.caller]),
        ...(request.exchange === undefined ? [] : [request.exchange.dialect]),
      ],
      after: 1,
      call: call.id,
      ...(call.key === null ? {} : { key: call.key }),
    },
  );
  if (body.kind === 'opt-out') await carryOut(call, await sceneOf(call, request));
  if (request !== opened) await settle(call, request.id);
  return { reference: request.id, outcome: null };
}

async function renderOpened(call: Call, acted: Acted): Promise<Answer> {
  const request = await call.deps.store.get('request', acted.reference ?? '');
  if (request === null || !reaches(staffOf(call), 'view-request', request))
    throw new ProblemError('not-found');
  return { body: await requestView(call, request), version: request.version };
}

const reading: ReadRoute = {
  is: 'read',
  endpoint: readRequest,
  read: async (call) => {
    const request = await visibleRequest(call);
    await refuseOwn(call, request);
    if (!(await isSettled(call, request)))
      await call.deps.store.exclusively(async () => settle(call, request.id));
    return renderRequest(call);
  },
};

const trail: ReadRoute = {
  is: 'read',
  endpoint: readRequestTrail,
  read: async (call) => {
    const request = await visibleRequest(call);
    await refuseOwn(call, request);
    return { body: { events: await requestTrail(call, request.id) }, version: null };
  },
};

function take(scene: SetScene, _body: unknown, call: Call): Result<Performed> {
  return performed({
    request: { ...scene.request, owner: staffOf(call).id },
    event: { action: 'request.taken' },
  });
}

function note(scene: SetScene, body: { text: string }, call: Call): Result<Performed> {
  const added = {
    id: `n-${randomUuid(call.deps.chance)}`,
    by: staffOf(call).id,
    at: scene.now,
    text: body.text,
  };
  return performed({
    request: { ...scene.request, notes: [...scene.request.notes, added] },
    event: { action: 'request.noted' },
  });
}

async function relink(
  scene: SetScene,
  body: { customer: string },
  call: Call,
): Promise<Result<Performed>> {
  const customer = await visibleCustomer(call, body.customer);
  call.about = { type: 'request', id: scene.request.id, subject: scene.request.subject };
  const { request, desk, now, today } = scene;
  if (customer.company !== request.company) return refuse('no-customer');
  if (customer.id === request.customer) return refuse('wrong-status');
  const correction = relinkedCorrection(request.correction, customer);
  if (request.kind === 'correction' && correction === null) return refuse('not-correctable');
  // What was asked and failed in this request stays counted: attaching it elsewhere gives no new attempts (rule 4).
  const relinked = voidLevel(
    {
      ...request,
      customer: customer.id,
      subject: customer.subject,
      correction,
      representation: representedAnew(request, customer, today),
    },
    now,
  );
  const signals = await signalsOf(call, { urgent: request.urgent, customer, desk });
  return performed({
    request: {
      // What was asked of somebody else is not asked of this person.
      ...waiveFee(relinked),
      status: 'received',
      routing: await presentRouting(call, customer),
      verification: { ...relinked.verification, signals },
    },
    event: { action: 'request.relinked', reason: 'level-void' },
  });
}

/** The correction as it is asked of another record: of the item of the same field there; null where that has none. */
function relinkedCorrection(
  correction: RequestRecord['correction'],
  customer: Customer,
): RequestRecord['correction'] {
  const item = customer.items.find((candidate) => candidate.field === correction?.field);
  if (correction === null || item === undefined || !isCorrectable(item)) return null;
  return { ...correction, item: item.id, lang: item.lang, answeredInquiry: null };
}

/** Who asks, looked at for another customer: their age decides whether they are asked themselves. */
function representedAnew(
  { representation, kind, packs }: RequestRecord,
  customer: Customer,
  today: PlainDate,
): RequestRecord['representation'] {
  if (representation === null) return null;
  const { title, name, harm } = representation;
  const said = { title, name, harm };
  return representationOf(said, kind, birthDateOf(customer), packs.map(lawPackOf), today);
}

function unfrozen(scene: SetScene, body: { calledBack: string }): Result<Performed> {
  const called = scene.channels.find(
    (item) => item.id === body.calledBack && contactKind(item.field) === 'phone',
  );
  if (called === undefined)
    return refuse('not-channel-of-record', citation(scene.request.company, 'authenticity'));
  return performed({
    request: unfreeze(scene.request, scene.now),
    event: { action: 'request.unfrozen', reason: 'call-back' },
  });
}

async function closed(scene: SetScene, _body: unknown, call: Call): Promise<Result<Performed>> {
  const { request, now } = scene;
  const messages = messagesOf(call, scene, [
    ...(await closingPostings(call, scene)),
    ...correctionNotice(scene),
    ...confirmationOf(scene),
  ]);
  const isTold =
    request.refusal !== null ||
    request.course.lapse !== null ||
    (request.kind === 'opt-out' && optOutAnswer(request) === 'notice');
  if (isTold && messages.length === 0)
    return refuse('no-way-to-deliver', citation(request.company, 'answer'));
  const puts = messages.map((record): Put => ({ type: 'message', record, seen: 0 }));
  const outcome = outcomeOf(request);
  const answeredBy = answerOf(request, messages.length > 0);
  return performed({
    request: close(request, outcome, answeredBy, now),
    puts,
    event: { action: 'request.closed', reason: outcome, fields: [answeredBy] },
  });
}

function answerOf(
  request: RequestRecord,
  isWritten: boolean,
): NonNullable<RequestRecord['answeredBy']> {
  if (request.refusal !== null || request.course.lapse !== null) return 'notice';
  if (request.kind === 'opt-out') return optOutAnswer(request);
  // Whoever has no contact point at all was proved in person, and hears it there.
  if (request.kind === 'correction') return isWritten ? 'notice' : 'read-back';
  return 'package';
}

function outcomeOf(request: RequestRecord): Outcome {
  if (request.refusal !== null) return 'refused';
  if (request.course.lapse !== null) return 'lapsed';
  if (request.correction?.decision?.kind === 'partly') return 'partly-granted';
  return request.disclosure !== null && withholds(request.disclosure)
    ? 'partly-granted'
    : 'granted';
}

/** By phone and in person the read-back is the answer; otherwise the confirmation that was sent. */
function optOutAnswer(request: RequestRecord): 'read-back' | 'notice' {
  return request.channel === 'phone' || request.channel === 'visit' ? 'read-back' : 'notice';
}

const optingOut: Route = {
  is: 'change',
  endpoint: carryOutOptOut,
  find: async (call) => ({ version: (await visibleRequest(call)).version }),
  act: async (call) => {
    const request = await visibleRequest(call);
    await carryOut(call, await sceneOf(call, request));
    return { reference: request.id, outcome: null };
  },
  render: async (call) => renderRequest(call),
};

/** Routes of a request's life. */
export const routes = byEndpoint<Route>([
  opening,
  reading,
  trail,
  requestChange(takeRequest, 'take', take),
  requestChange(noteRequest, 'note', note),
  requestChange(relinkRequest, 'relink', relink),
  requestChange(unfreezeRequest, 'unfreeze', unfrozen),
  requestChange(closeRequest, 'close', closed),
  optingOut,
]);
