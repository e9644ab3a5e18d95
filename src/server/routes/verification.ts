import type * as z from 'zod/mini';
import {
  type VerdictView,
  answerSet,
  askSet,
  askUnlock,
  confirmCode,
  confirmReference,
  declare,
  recordCallBack,
  seePaper,
  sendCode,
} from '../../contract/verification.ts';
import { neededFor } from '../../domain/assurance.ts';
import { citation } from '../../domain/citation.ts';
import { contactKind, type Item } from '../../domain/customer.ts';
import { isSupervisorsCall } from '../../domain/decide.ts';
import { DAY, HOUR, MINUTE, type Instant } from '../../domain/instant.ts';
import { attemptsLeft, chooseSet, lockedUntil } from '../../domain/knowledge.ts';
import type { KnowledgeGuard } from '../../domain/outbox.ts';
import type { RequestRecord } from '../../domain/request.ts';
import {
  addCode,
  addEvidence,
  askSet as withSet,
  judgeSet,
  startProving,
  tryCode,
} from '../../domain/request-life.ts';
import { refuse, type Result } from '../../domain/result.ts';
import { questionFields, type ContactKind } from '../../domain/record-vocabulary.ts';
import { performed, type Performed } from '../commit-request.ts';
import { authorityShown } from '../authority-shown.ts';
import { staffOf, type Call } from '../call.ts';
import { gatewaysDown } from '../gateways-down.ts';
import { letterDesk } from '../letters/letter-desk.ts';
import { addressOf, messageOf } from '../letters/message.ts';
import { representingIn } from '../letters/representing.ts';
import { isConfirmedSet } from '../judge-set.ts';
import type { Put } from '../ports.ts';
import { ProblemError } from '../problems.ts';
import { proposalOf } from '../proposal-of.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { requestChange } from '../request-routes.ts';
import type { Acted, Answer } from '../route.ts';
import { sceneOf, type SetScene } from '../scene-of.ts';
import { randomBelow, randomCode, randomUuid, randomWord } from '../tokens.ts';
import { verificationView } from '../views/verification-view.ts';
import { visibleRequest } from '../visible.ts';

/** Days in which a written set can be answered. */
const REPLY_DAYS = 14;

/** Tries of one code (rule 5). */
const CODE_TRIES = 5;

async function renderVerified(call: Call): Promise<Answer> {
  const request = await visibleRequest(call);
  const scene = await sceneOf(call, request);
  const guard = await guardOf(call, scene);
  const body = {
    request: request.id,
    version: request.version,
    verification: verificationView(scene, guard, gatewaysDown(call)),
  };
  return { body, version: request.version };
}

/** Asks the store for somebody who was not found, too: a verdict reads as much whoever it is about. */
async function guardOf(call: Call, scene: SetScene): Promise<KnowledgeGuard | null> {
  return call.deps.store.get('knowledge', scene.customer?.person ?? 'nobody');
}

function ask(scene: SetScene, call: Call): Result<Performed> {
  const { request, usable, now } = scene;
  const { points } = neededFor(request);
  // Nobody found: the same script with a decoy set, drawn like any other.
  const from =
    scene.customer === null
      ? questionFields.filter((field) => field !== 'imported-number')
      : usable;
  const questions = chooseSet(from, points, request.verification.sets, (below) =>
    randomBelow(call.deps.chance, below),
  );
  if (questions === null) return refuse('too-few-questions', citation(request.company, 'identity'));
  const asked = withSet(request, questions, now);
  const isWritten = request.channel === 'email' || request.channel === 'letter';
  const channel = isWritten ? scene.channels[0] : undefined;
  const contact = channel === undefined ? null : contactKind(channel.field);
  const puts: Put[] =
    channel === undefined || contact === null
      ? []
      : [
          {
            type: 'message',
            seen: 0,
            record: messageOf(call, request, {
              kind: 'questions',
              to: addressOf(channel, contact),
              expiresAt: now + REPLY_DAYS * DAY,
              reference: randomWord(call.deps.chance, 16),
              words: {
                desk: letterDesk(scene.desk),
                kind: request.kind,
                scope: request.scope,
                questions,
              },
            }),
          },
        ];
  return performed({ request: asked, puts, event: { action: 'set.asked', fields: questions } });
}

async function answer(
  scene: SetScene,
  body: z.infer<typeof answerSet.body>,
  call: Call,
): Promise<Result<Performed>> {
  const { request, now, customer } = scene;
  const set = request.verification.sets.find((candidate) => candidate.verdict === 'open');
  const given = new Map(body.answers.map(({ question, answer: text }) => [question, text]));
  if (set === undefined) return refuse('no-set-open');
  if (
    given.size !== set.questions.length ||
    !set.questions.every((question) => given.has(question))
  ) {
    return refuse('set-answered-wrongly-shaped');
  }
  const isConfirmed = isConfirmedSet(call.deps, scene.items, set.questions, given);
  const guard = await guardOf(call, scene);
  const next = judgeSet(request, isConfirmed, now);
  const failed = customer === null || isConfirmed ? null : withFailure(guard, customer.person, now);
  const locked = lockedUntil(next.verification, failed ?? guard, now);
  const verdict: KeptVerdict = {
    at: now,
    verdict: isConfirmed ? 'confirmed' : 'not-confirmed',
    attemptsLeft: attemptsLeft(next.verification, failed ?? guard, now),
    lockedUntil: locked,
  };
  return performed({
    request: next,
    puts: failed === null ? [] : [{ type: 'knowledge', record: failed, seen: guard?.version ?? 0 }],
    event: isConfirmed
      ? { action: 'identity.confirmed', fields: set.questions }
      : {
          action: 'identity.not-confirmed',
          outcome: 'failed',
          fields: set.questions,
          ...(locked === null ? {} : { reason: 'locked' }),
        },
    outcome: JSON.stringify(verdict),
  });
}

function withFailure(guard: KnowledgeGuard | null, person: string, now: Instant): KnowledgeGuard {
  if (guard === null) return { id: person, version: 1, failures: [now], countedFrom: 0 };
  return { ...guard, version: guard.version + 1, failures: [...guard.failures, now] };
}

/** A verdict as the key of its call keeps it. */
type KeptVerdict = Omit<VerdictView, 'version' | 'alertSent'> & { readonly at: Instant };

async function renderVerdict(call: Call, acted: Acted): Promise<Answer> {
  const request = await visibleRequest(call);
  await call.deps.clock.waitForGrid();
  // Written by `answer`, and read again by a replay.
  const { at, ...verdict } = JSON.parse(acted.outcome ?? '{}') as KeptVerdict;
  const body = {
    ...verdict,
    alertSent: request.verification.alertedAt.includes(at),
    version: request.version,
  };
  return { body, version: request.version };
}

function send(scene: SetScene, body: { item: string }, call: Call): Result<Performed> {
  const { request, channels, items, now } = scene;
  const channel = channels.find((item) => item.id === body.item);
  const contact = channel === undefined ? null : contactKind(channel.field);
  if (channel === undefined || contact === null)
    return refuse('not-channel-of-record', citation(request.company, 'authenticity'));
  // Our outage is no reason to skip a proof; another channel, or the other way, still works.
  if (call.deps.gateways?.isDown(contact) === true)
    return refuse('gateway-down', citation(request.company, 'authenticity'));
  const validity = codeValidity(request, contact);
  const code = randomCode(call.deps.chance);
  const sent = {
    id: randomUuid(call.deps.chance),
    item: channel.id,
    contact,
    hash: codeHash(call, request, code),
    sentAt: now,
    expiresAt: now + validity,
    triesLeft: CODE_TRIES,
    state: 'sent' as const,
    waitMs: waitAfter(channel, channels, items),
  };
  const to = addressOf(channel, contact);
  const message = messageOf(call, request, {
    kind: 'code',
    to,
    expiresAt: sent.expiresAt,
    code,
    words: {
      desk: letterDesk(scene.desk),
      kind: request.kind,
      scope: request.scope,
      minutes: validity / MINUTE,
      ...representingIn(scene, to),
    },
  });
  return performed({
    request: addCode(request, sent),
    puts: [{ type: 'message', record: message, seen: 0 }],
    event: {
      action: 'code.sent',
      fields: [contact],
      ...(sent.waitMs > 0 ? { reason: 'one-channel-only' } : {}),
    },
  });
}

/** In a call 10 minutes, in writing 24 hours, by letter 10 days (rule 5). */
function codeValidity(request: RequestRecord, contact: ContactKind): number {
  if (contact === 'post') return 10 * DAY;
  return request.channel === 'phone' || request.channel === 'visit' ? 10 * MINUTE : 24 * HOUR;
}

/** With one channel only, carrying out waits: 24 hours, or 5 days where the alert has to go by post. */
function waitAfter(channel: Item, channels: readonly Item[], items: readonly Item[]): number {
  if (channels.some((item) => item.id !== channel.id)) return 0;
  const isAlertByPost =
    channel.field === 'post' ||
    items.some((item) => item.field === 'post' && item.state === 'held');
  return isAlertByPost ? 5 * DAY : DAY;
}

function codeHash(call: Call, request: RequestRecord, code: string): string {
  return call.deps.keys.hmac('code', `${request.id} ${code.replaceAll(/\D/g, '')}`);
}

function confirm(scene: SetScene, body: { code: string }, call: Call): Result<Performed> {
  const { request, now } = scene;
  const sent = request.verification.codes.find((code) => code.state === 'sent');
  if (sent === undefined) return refuse('no-code-sent');
  if (sent.expiresAt <= now)
    return refuse('code-expired', citation(request.company, 'authenticity'));
  const isConfirmed = codeHash(call, request, body.code) === sent.hash;
  const tried = tryCode(request, isConfirmed, now);
  if (!isConfirmed) {
    return performed({
      request: tried,
      event: { action: 'code.not-confirmed', outcome: 'failed', fields: [sent.contact] },
    });
  }
  const from = now + sent.waitMs;
  return performed({
    request: addEvidence(tried, [
      { kind: 'possession', item: sent.item, contact: sent.contact, at: now, from },
      { kind: 'authenticity', how: 'code', item: sent.item, at: now, from },
    ]),
    event: { action: 'code.confirmed', fields: [sent.contact] },
  });
}

function callBack(scene: SetScene, body: { item: string }, call: Call): Result<Performed> {
  const { request, channels, now } = scene;
  const channel = channels.find((item) => item.id === body.item && item.field === 'phone');
  if (channel === undefined)
    return refuse('not-channel-of-record', citation(request.company, 'authenticity'));
  const spoken = { item: channel.id, at: now, from: now };
  const evidence = { kind: 'authenticity', how: 'call-back', ...spoken } as const;
  const isSupervisors = isSupervisorsCall(scene);
  return performed({
    request: addEvidence(request, [
      evidence,
      ...(isSupervisors ? [{ kind: 'call-back', by: staffOf(call).id, ...spoken } as const] : []),
    ]),
    event: {
      action: 'authenticity.confirmed',
      reason: isSupervisors ? 'supervisor-call-back' : 'call-back',
    },
  });
}

async function reference(
  scene: SetScene,
  body: { reference: string },
  call: Call,
): Promise<Result<Performed>> {
  const { request, now, channels } = scene;
  const hash = call.deps.keys.hmac('reference', body.reference.trim().toLowerCase());
  const message = await call.deps.store.messageByReference(hash);
  const isOurs = message !== null && message.request === request.id && message.state !== 'used';
  const isOfRecord = channels.some((item) => item.id === message?.item);
  if (!isOurs || !isOfRecord || (message.expiresAt ?? Infinity) <= now)
    return refuse('reference-not-known');
  const evidence = {
    kind: 'authenticity',
    how: 'reference',
    item: message.item,
    at: now,
    from: now,
  } as const;
  const used = { ...message, version: message.version + 1, state: 'used' as const };
  return performed({
    request: addEvidence(request, [evidence]),
    puts: [{ type: 'message', record: used, seen: message.version }],
    event: { action: 'authenticity.confirmed', reason: 'reference' },
  });
}

function declared(scene: SetScene, body: z.infer<typeof declare.body>): Result<Performed> {
  const evidence = { kind: 'declaration', how: body.how, at: scene.now, from: scene.now } as const;
  return performed({
    request: addEvidence(scene.request, [evidence]),
    event: { action: 'declaration.recorded', reason: body.how },
  });
}

type PaperBody = z.infer<typeof seePaper.body>;

function paper(scene: SetScene, body: PaperBody, call: Call): Result<Performed> {
  const { request } = scene;
  const { authority, ...shown } = body;
  const isOfAnother = request.representation !== null;
  if (
    isOfAnother !== (authority !== undefined) ||
    isOfAnother !== (body.reason === 'acts-for-another')
  )
    throw new ProblemError('fields', { errors: [{ pointer: '/authority', code: 'required' }] });
  if (request.representation !== null && authority !== undefined)
    return authorityShown(scene, request.representation, shown, authority, call);
  const proposal = proposalOf(scene, staffOf(call).id, { kind: 'paper', ...shown });
  return performed({
    request: startProving({ ...request, proposal }),
    event: { action: 'paper.seen', reason: body.reason, fields: [body.paper] },
  });
}

function unlock(scene: SetScene, call: Call): Result<Performed> {
  const proposal = proposalOf(scene, staffOf(call).id, { kind: 'unlock' });
  return performed({ request: { ...scene.request, proposal }, event: { action: 'unlock.asked' } });
}

/** Routes of verification. The workflow owns the verdict; the agent only types what the caller says. */
export const routes = byEndpoint([
  requestChange(askSet, 'ask-set', (scene, _body, call) => ask(scene, call), renderVerified),
  requestChange(answerSet, 'answer-set', answer, renderVerdict),
  requestChange(sendCode, 'send-code', send, renderVerified),
  requestChange(confirmCode, 'confirm-code', confirm, renderVerified),
  requestChange(recordCallBack, 'call-back', callBack, renderVerified),
  requestChange(confirmReference, 'confirm-reference', reference, renderVerified),
  requestChange(declare, 'declare', declared, renderVerified),
  requestChange(seePaper, 'see-paper', paper, renderVerified),
  requestChange(
    askUnlock,
    'ask-unlock',
    (scene, _body: unknown, call) => unlock(scene, call),
    renderVerified,
  ),
]);
