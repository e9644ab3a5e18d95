import type * as z from 'zod/mini';
import { openPackage, pressNotMe } from '../../contract/disclosures.ts';
import { isOfPackage } from '../../domain/delivery.ts';
import { freshDisclosure } from '../../domain/disclosure.ts';
import type { OutboxMessage } from '../../domain/outbox.ts';
import { freeze } from '../../domain/request-life.ts';
import { isOpen, type RequestRecord } from '../../domain/request.ts';
import { commitRequest } from '../commit-request.ts';
import type { Call } from '../call.ts';
import { countedWithin } from '../counted-within.ts';
import { deskDate } from '../desk-time.ts';
import { packageOf } from '../letters/package-of.ts';
import { packageDigest, packageZip } from '../letters/package-zip.ts';
import { MINUTE } from '../../domain/instant.ts';
import type { Put } from '../ports.ts';
import { ProblemError } from '../problems.ts';
import { byEndpoint } from '../by-endpoint.ts';
import type { Route } from '../route.ts';
import { sceneOf } from '../scene-of.ts';

/** Codes tried for one package in an hour before it stays shut. */
const PACKAGE_TRIES = 5;

/** The message that a reference belongs to, while it is good; an unknown and a spent one answer alike. */
async function messageFor(
  call: Call,
  reference: string,
  kind: 'alert' | 'package-link',
): Promise<{ message: OutboxMessage; request: RequestRecord }> {
  const hash = call.deps.keys.hmac('reference', reference.trim().toLowerCase());
  const message = await call.deps.store.messageByReference(hash);
  const isGood =
    message !== null &&
    message.kind === kind &&
    (message.expiresAt === null || message.expiresAt > call.now);
  const request = message === null ? null : await call.deps.store.get('request', message.request);
  if (!isGood || request === null) throw new ProblemError('not-found');
  call.about = { type: 'request', id: request.id, subject: request.subject };
  return { message, request };
}

const notMe: Route = {
  is: 'change',
  endpoint: pressNotMe,
  find: async () => ({ version: null }),
  act: async (call, body) => {
    // The mount has parsed the body with the endpoint's own schema.
    const { reference } = body as z.infer<typeof pressNotMe.body>;
    const { message, request } = await messageFor(call, reference, 'alert');
    if (!isOpen(request)) await shutPackage(call, request);
    else if (request.frozen === null) {
      await commitRequest(call, request, {
        request: freeze(request, call.now),
        puts: [
          {
            type: 'message',
            record: { ...message, version: message.version + 1, state: 'used' },
            seen: message.version,
          },
        ],
        event: { action: 'request.frozen', reason: 'not-me' },
      });
    }
    return { reference: request.id, outcome: null };
  },
  render: async () => ({ body: { frozen: true }, version: null }),
};

/** The request is over, but a package that nobody has opened yet need not reach the wrong hands. */
async function shutPackage(call: Call, request: RequestRecord): Promise<void> {
  const messages = await call.deps.store.messagesOf(request.id);
  const waiting = messages.filter(
    (message) => message.payload !== null && message.kind !== 'alert',
  );
  if (waiting.length === 0) throw new ProblemError('request-closed');
  await commitRequest(call, request, {
    request,
    puts: waiting.map((message): Put => ({
      type: 'message',
      record: { ...message, version: message.version + 1, payload: null, state: 'expired' },
      seen: message.version,
    })),
    event: { action: 'payload.dropped', reason: 'not-me', fields: waiting.map(({ kind }) => kind) },
  });
}

const opening: Route = {
  is: 'change',
  endpoint: openPackage,
  find: async () => ({ version: null }),
  act: async (call, body) => {
    // As above.
    const { reference, code } = body as z.infer<typeof openPackage.body>;
    const { message, request } = await messageFor(call, reference, 'package-link');
    if (message.payload === null) throw new ProblemError('erased');
    if (request.frozen !== null) throw new ProblemError('frozen');
    // Every try counts before it is judged: a right code after too many wrong ones opens nothing.
    const tries = await countedWithin(call, `package ${message.id}`, 60 * MINUTE);
    if (tries > PACKAGE_TRIES) throw new ProblemError('code-tries-spent');
    const hash = call.deps.keys.hmac('code', `${request.id} ${code.replaceAll(/\D/g, '')}`);
    if (hash !== message.codeHash) throw new ProblemError('code-not-confirmed');
    const zip = await packageZip(message.payload.files, deskDate(message.sentAt, 'UTC'));
    const disclosure = { ...(request.disclosure ?? freshDisclosure), deliveredAt: call.now };
    const others = (await call.deps.store.messagesOf(request.id)).filter(
      (one) => isOfPackage(one) && one.id !== message.id && one.payload !== null,
    );
    const gone = (one: OutboxMessage, state: OutboxMessage['state']): Put => ({
      type: 'message',
      record: { ...one, version: one.version + 1, state, payload: null },
      seen: one.version,
    });
    await commitRequest(call, request, {
      request: { ...request, disclosure },
      // The code has served: nothing of the package stays here, and nothing of it with the key.
      puts: [gone(message, 'delivered'), ...others.map((one) => gone(one, 'used'))],
      event: { action: 'package.opened', fields: [message.contact] },
    });
    return {
      reference: request.id,
      outcome: [...zip].map((byte) => String.fromCharCode(byte)).join(''),
    };
  },
  render: async (call, { reference, outcome }) => ({
    body:
      outcome === null
        ? await openedAgain(call, reference ?? 'none')
        : Uint8Array.from(outcome, (point) => point.charCodeAt(0)),
    version: null,
  }),
};

/**
 * The package once more, for whoever opened it and got no answer: made anew of what is held, since nothing of it was
 * kept. Refuses with `erased` where that is no longer the same.
 */
async function openedAgain(call: Call, id: string): Promise<Uint8Array> {
  const request = await call.deps.store.get('request', id);
  if (request === null) throw new ProblemError('not-found');
  call.about = { type: 'request', id, subject: request.subject };
  if (request.frozen !== null) throw new ProblemError('frozen');
  const handedOver = request.disclosure?.handedOver ?? null;
  if (handedOver === null) throw new ProblemError('erased');
  const then = { ...call, now: handedOver.at };
  const files = await packageOf(then, await sceneOf(then, request));
  if (packageDigest(files) !== handedOver.digest) throw new ProblemError('erased');
  return packageZip(files, deskDate(handedOver.at, 'UTC'));
}

/** The customer's side: reached by the one-time reference in a message, without a session. */
export const routes = byEndpoint<Route>([notMe, opening]);
