import {
  isComplete,
  isVerified,
  countingEvidence,
  evidenceEnds,
  neededFor,
  needsNothing,
} from '../domain/assurance.ts';
import { DAY } from '../domain/instant.ts';
import { endWait, reachLevel, startWait, voidLevel } from '../domain/request-life.ts';
import { channelOfRecord } from '../domain/channel-of-record.ts';
import { changesContact, isOpen, type RequestRecord } from '../domain/request.ts';
import { couldNotTell, entered, notEntered, wasOwedInVain } from '../domain/untold.ts';
import { isDue } from '../domain/deletion.ts';
import { isCutShort } from '../domain/opt-out.ts';
import { comeBack, isOfPackage, isUnderway, isUnopened } from '../domain/delivery.ts';
import { isCallMissed, settleCall } from '../domain/promised-call.ts';
import { isOfferOver, settleTransfer } from '../domain/transfer.ts';
import { carryOn } from './carry-on.ts';
import { commitRequest, type Performed } from './commit-request.ts';
import { systemActor, type Call } from './call.ts';
import { alertOf } from './letters/alert.ts';
import { marketingStopped } from './opt-out.ts';
import type { Put } from './ports.ts';
import { sceneOf, type SetScene } from './scene-of.ts';

/** Alerts for failed sets of one request in a day (rule 5). */
const ALERTS_PER_DAY = 3;

/** Steps of a deletion that one call takes; the next call goes on, so that nobody waits long for another's erasure. */
const ERASING_STEPS = 3;

/**
 * Does what time or the system owes a request: the alert that a code or a failed set calls for, the level once its
 * wait is over, its end after 14 days, payloads whose validity is over, and an opt-out that was cut short after its
 * receipt. Each is one commit with its event.
 */
export async function settle(call: Call, id: string): Promise<RequestRecord | null> {
  let steps = 0;
  for (;;) {
    const request = await call.deps.store.get('request', id);
    if (request === null) return request;
    const owed = await owedBy(call, await sceneOf(call, request));
    if (owed === null) {
      steps += 1;
      if (steps > ERASING_STEPS || !(await carryOn(call, await sceneOf(call, request))))
        return request;
      continue;
    }
    await commitRequest(call, request, owed, systemActor);
  }
}

/** What is owed first. A closed request is owed nothing but that its payloads go in time, or that it opens for a package that came back. */
async function owedBy(call: Call, scene: SetScene): Promise<Performed | null> {
  const back = await owedReturn(call, scene);
  if (back !== null) return back;
  if (!isOpen(scene.request)) return owedPayloads(call, scene);
  return (
    owedEntry(scene) ??
    owedOffer(scene) ??
    owedReport(scene) ??
    (await owedOptOut(call, scene)) ??
    (await owedAlert(call, scene)) ??
    owedLevel(scene) ??
    owedWait(scene) ??
    (await owedPayloads(call, scene))
  );
}

/** Whether anything is owed, asked by reads before they take the writers' lock. */
export async function isSettled(call: Call, request: RequestRecord): Promise<boolean> {
  const scene = await sceneOf(call, request);
  if ((await owedReturn(call, scene)) !== null) return false;
  if (!isOpen(request)) return (await owedPayloads(call, scene)) === null;
  return (
    !isDue(request, call.now) &&
    !isCutShort(request, call.now) &&
    !isOfferOver(request, call.now) &&
    !isCallMissed(request, call.now) &&
    !owesAlert(scene) &&
    notEntered(request) === null &&
    owedLevel(scene) === null &&
    owedWait(scene) === null &&
    (await owedPayloads(call, scene)) === null
  );
}

/** That a customer could not be told is entered: by the kind of word, and why each contact point is none to write to. */
function owedEntry({ request, items, today }: SetScene): Performed | null {
  const one = notEntered(request);
  if (one === null) return null;
  const reasons = items.flatMap((item) => {
    const why = channelOfRecord(item, today);
    return why === null || why === true ? [] : [why];
  });
  return {
    request: entered(request, one),
    event: {
      action: 'customer.not-told',
      outcome: 'failed',
      reason: one.kind,
      fields: [...new Set(reasons)],
    },
  };
}

/** An offer that its desk left unanswered is over; the request never left. */
function owedOffer({ request, now }: SetScene): Performed | null {
  if (!isOfferOver(request, now)) return null;
  const settled = { by: null, at: now, reason: 'unanswered' } as const;
  return {
    request: settleTransfer(request, 'withdrawn', settled),
    event: { action: 'transfer.withdrawn', reason: 'unanswered' },
  };
}

/** A promised call whose time has passed without a word was missed; it stays owed. */
function owedReport({ request, now }: SetScene): Performed | null {
  if (!isCallMissed(request, now)) return null;
  return {
    request: settleCall(request, 'missed', null, now),
    event: { action: 'call.missed' },
  };
}

/** Marketing stops, whatever became of the call that received the wish; on behalf of whoever received it. */
async function owedOptOut(call: Call, scene: SetScene): Promise<Performed | null> {
  if (!isCutShort(scene.request, scene.now)) return null;
  const stopped = await marketingStopped(call, scene);
  return { ...stopped, event: { ...stopped.event, onBehalfOf: scene.request.creator } };
}

function owesAlert({ request, now }: SetScene): boolean {
  const { codes, sets, alertedAt } = request.verification;
  if (request.customer === null || request.frozen !== null) return false;
  const isTold = (since: number) =>
    alertedAt.some((at) => at >= since) || wasOwedInVain(request, 'alert', since);
  if (codes.some((code) => code.state === 'sent' && !isTold(code.sentAt))) return true;
  const failed =
    sets.find((set) => set.verdict === 'not-confirmed' && set.answeredAt !== null)?.answeredAt ??
    null;
  const today = alertedAt.filter((at) => now - at < DAY).length;
  return failed !== null && !isTold(failed) && today < ALERTS_PER_DAY;
}

async function owedAlert(call: Call, scene: SetScene): Promise<Performed | null> {
  if (!owesAlert(scene)) return null;
  const { request, now } = scene;
  const code = request.verification.codes.find((sent) => sent.state === 'sent');
  // An alert goes to channels of record (rule 7), and to the contact point that somebody wants changed.
  const isReached = scene.channels.length > 0 || changesContact(request.correction);
  const messages = isReached ? await alertOf(call, scene, code?.item ?? null) : [];
  if (messages.length === 0)
    return owedEntry({ ...scene, request: couldNotTell(request, 'alert', now) });
  const verification = {
    ...request.verification,
    alertedAt: [...request.verification.alertedAt, now],
  };
  return {
    request: { ...request, verification },
    puts: messages.map((record): Put => ({ type: 'message', record, seen: 0 })),
    event: {
      action: 'alert.sent',
      reason: code === undefined ? 'set-not-confirmed' : 'code-sent',
      fields: messages.map((message) => message.contact),
    },
  };
}

/** Proof complete: the level counts as reached when the last wait ended. Proof aged: the level is void. */
function owedLevel({ request, missing, now, contactChangedAt }: SetScene): Performed | null {
  if (needsNothing(neededFor(request)) || request.frozen !== null) return null;
  // What is proved while a withdrawal is asked for is proof of the withdrawal.
  if (request.course.withdrawal !== null) return null;
  if (request.deletion?.started != null) return null;
  if (request.disclosure?.started != null || request.refusal !== null) return null;
  if (request.correction?.carriedOutAt != null) return null;
  const { reachedAt, evidence } = request.verification;
  if (contactChangedAt !== null && evidence.some((piece) => piece.at <= contactChangedAt)) {
    return {
      request: voidLevel(request, now),
      event: { action: 'level.voided', reason: 'contact-changed' },
    };
  }
  if (reachedAt === null) {
    if (!isComplete(missing)) return null;
    const at = Math.max(...countingEvidence(evidence, request, now).map((piece) => piece.from));
    return {
      request: reachLevel(request, at, now),
      event: { action: 'level.reached', fields: evidence.map((piece) => piece.kind) },
    };
  }
  if (isVerified(request, now)) return null;
  const young = evidence.filter((piece) => now < evidenceEnds(piece, request));
  const aged = voidLevel(request, now);
  return {
    request: { ...aged, verification: { ...aged.verification, evidence: young } },
    event: { action: 'level.voided', reason: 'evidence-aged' },
  };
}

/** A wait that stands in for a second channel shows as such until it ends. */
function owedWait({ request, now }: SetScene): Performed | null {
  const until = Math.max(0, ...request.verification.evidence.map((piece) => piece.from));
  const isNoted = request.waits.some((wait) => wait.on === 'wait-period' && wait.until === until);
  if (until <= now || isNoted || request.verification.reachedAt !== null) return null;
  return {
    request: startWait(endWait(request, 'wait-period', now), 'wait-period', now, until),
    event: { action: 'wait.started', reason: 'one-channel-only' },
  };
}

/** A package that bounced, or whose link nobody opened, was not delivered: the request is in review again. */
async function owedReturn(
  call: Call,
  { request, now, isBeingErased }: SetScene,
): Promise<Performed | null> {
  if (!isUnderway(request) || request.frozen !== null || isBeingErased) return null;
  const { at } = request.disclosure.handedOver;
  const messages = (await call.deps.store.messagesOf(request.id)).filter(
    (message) => isOfPackage(message) && message.sentAt >= at,
  );
  const bounced = new Set(call.deps.gateways?.bounced?.() ?? []);
  const back = messages.filter(({ id, state }) => bounced.has(id) && state !== 'bounced');
  if (back.length === 0 && !isUnopened(request, now)) return null;
  const why = back.length === 0 ? 'link-unopened' : 'bounced';
  return {
    request: comeBack(request, why, now),
    puts: messages.map((message): Put => ({
      type: 'message',
      record: {
        ...message,
        version: message.version + 1,
        payload: null,
        state: back.includes(message) ? 'bounced' : 'expired',
      },
      seen: message.version,
    })),
    event: {
      action: 'package.came-back',
      reason: why,
      fields: [...new Set(messages.map(({ contact }) => contact))],
    },
  };
}

/** Payloads go with the validity of their code or link, at the latest. */
async function owedPayloads(call: Call, { request, now }: SetScene): Promise<Performed | null> {
  const messages = await call.deps.store.messagesOf(request.id);
  const over = messages.filter(
    (message) => message.payload !== null && message.expiresAt !== null && message.expiresAt <= now,
  );
  if (over.length === 0) return null;
  return {
    request,
    puts: over.map((message): Put => ({
      type: 'message',
      record: { ...message, version: message.version + 1, payload: null, state: 'expired' },
      seen: message.version,
    })),
    event: { action: 'payload.dropped', fields: over.map((message) => message.kind) },
  };
}
