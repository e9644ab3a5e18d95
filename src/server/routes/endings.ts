import {
  answerClarification,
  askClarification,
  askFee,
  askWithdrawal,
  confirmFee,
  dropWithdrawal,
  explainLateness,
  extendRequest,
  markDuplicate,
  markOpenedInError,
  proposeLapse,
  remindCustomer,
  reopenRequest,
  waiveFee,
  withdrawRequest,
} from '../../contract/endings.ts';
import { citation } from '../../domain/citation.ts';
import type { Course } from '../../domain/course.ts';
import { missedBy } from '../../domain/endings.ts';
import { currencyOf, freeBy, knownFees } from '../../domain/fee.ts';
import { lapsesFrom } from '../../domain/lapse.ts';
import { isStepDone, procedureOf } from '../../domain/procedure.ts';
import { reaches } from '../../domain/permission.ts';
import { isOpen, type Note, type RequestRecord } from '../../domain/request.ts';
import {
  askFee as asked,
  close,
  endWait,
  payFee,
  reopen,
  startWait,
  takeIn,
  waiveFee as withoutFee,
} from '../../domain/request-life.ts';
import { refuse, type Result } from '../../domain/result.ts';
import type { Channel } from '../../domain/vocabulary.ts';
import type {
  ErrorReason,
  ExtensionReason,
  FeeReason,
  LateReason,
} from '../../domain/ending-vocabulary.ts';
import { couldNotTell } from '../../domain/untold.ts';
import { staffOf, type Call } from '../call.ts';
import { commitRequest, performed, type Performed } from '../commit-request.ts';
import { placeOf } from '../clocks-of.ts';
import { deskDate } from '../desk-time.ts';
import { letterDate } from '../letters/letter-date.ts';
import { letterLang } from '../letters/letter-lang.ts';
import { extended } from '../letters/extension-letter.ts';
import { messagesOf, type Posting } from '../letters/message.ts';
import type { RequestMessage } from '../letters/message-text.ts';
import { noticesTo, type NoticeWords } from '../letters/notices.ts';
import type { Put } from '../ports.ts';
import { proposalOf } from '../proposal-of.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { requestChange } from '../request-routes.ts';
import type { SetScene } from '../scene-of.ts';
import { randomUuid } from '../tokens.ts';

function withCourse(request: RequestRecord, given: Partial<Course>): RequestRecord {
  return { ...request, course: { ...request.course, ...given } };
}

function noteOf(scene: SetScene, call: Call, text: string): Note {
  return { id: `n-${randomUuid(call.deps.chance)}`, by: staffOf(call).id, at: scene.now, text };
}

/** Messages of a kind as puts; none where nobody can be reached. */
function told(call: Call, scene: SetScene, kind: RequestMessage, words: NoticeWords = {}): Put[] {
  return putsOf(call, scene, noticesTo(scene, kind, words));
}

function putsOf(call: Call, scene: SetScene, postings: readonly Posting[]): Put[] {
  return messagesOf(call, scene, postings).map((record): Put => ({
    type: 'message',
    record,
    seen: 0,
  }));
}

function noWay({ request }: SetScene): ReturnType<typeof refuse> {
  return refuse('no-way-to-deliver', citation(request.company, 'answer'));
}

function wish(scene: SetScene, body: { channel: Channel }, call: Call): Result<Performed> {
  const withdrawal = {
    at: scene.now,
    channel: body.channel,
    by: staffOf(call).id,
    proofs: scene.request.verification.evidence.length,
  };
  return performed({
    request: withCourse(scene.request, { withdrawal }),
    event: { action: 'withdrawal.asked', reason: body.channel },
  });
}

function drop(scene: SetScene): Result<Performed> {
  return performed({
    request: withCourse(scene.request, { withdrawal: null }),
    event: { action: 'withdrawal.dropped' },
  });
}

/** The event lists the steps that will not be taken any more. */
function withdraw(scene: SetScene, _body: unknown, call: Call): Result<Performed> {
  const { request, now } = scene;
  const puts = told(call, scene, 'withdrawal-notice');
  if (puts.length === 0) return noWay(scene);
  const left = procedureOf(request.kind).filter((step) => !isStepDone(step, scene));
  return performed({
    request: close(request, 'withdrawn', 'notice', now),
    puts,
    event: { action: 'request.closed', reason: 'withdrawn', fields: ['notice', ...left] },
  });
}

function remind(scene: SetScene, _body: unknown, call: Call): Result<Performed> {
  const { request, now, desk } = scene;
  const reminded = startWait(withCourse(request, { remindedAt: now }), 'customer', now, null);
  const lapses = lapsesFrom(reminded);
  const lang = letterLang(request.language);
  const day = lapses === null ? {} : { day: letterDate(deskDate(lapses, desk.zone), lang) };
  const puts = told(call, scene, 'reminder', day);
  if (puts.length === 0) return noWay(scene);
  return performed({ request: reminded, puts, event: { action: 'reminder.sent' } });
}

function lapse(scene: SetScene, _body: unknown, call: Call): Result<Performed> {
  const { request, now } = scene;
  const proposal = proposalOf(scene, staffOf(call).id, { kind: 'lapse' });
  const waiting: RequestRecord = { ...request, proposal, status: 'awaiting-approval' };
  return performed({
    request: startWait(endWait(waiting, 'customer', now), 'supervisor', now, null),
    event: { action: 'lapse.proposed' },
  });
}

/** The request that stays is changed first: were this cut short, it would have been received earlier, and no more. */
async function duplicate(
  scene: SetScene,
  body: { of: string },
  call: Call,
): Promise<Result<Performed>> {
  const { request, now, records } = scene;
  const { store } = call.deps;
  const stays = body.of === request.id ? null : await store.get('request', body.of);
  const isSame =
    stays !== null &&
    isOpen(stays) &&
    stays.kind === request.kind &&
    stays.status !== 'carrying-out' &&
    stays.proposal === null &&
    records.some((record) => record.id === stays.customer) &&
    reaches(staffOf(call), 'mark-duplicate', stays);
  if (!isSame) return refuse('no-such-duplicate', citation(request.company, 'procedure'));
  const joined = takeIn(stays, request, now);
  const isVoid = stays.verification.reachedAt !== null && joined.verification.reachedAt === null;
  const taken = [request.id, String(request.version)];
  if (!(await isTakenIn(call, stays, taken)))
    await commitRequest({ ...call, keySlot: null, key: null }, stays, {
      request: joined,
      event: {
        action: 'request.joined',
        reason: isVoid ? 'level-void' : 'level-kept',
        fields: taken,
      },
    });
  return performed({
    request: close({ ...withCourse(request, { duplicateOf: stays.id }) }, 'duplicate', null, now),
    event: { action: 'request.closed', reason: 'duplicate', fields: [stays.id] },
  });
}

/** Whoever was cut short after the first step and begins again finds it done. */
async function isTakenIn(
  call: Call,
  stays: RequestRecord,
  taken: readonly string[],
): Promise<boolean> {
  const joins = await call.deps.store.auditPage({
    desks: null,
    action: 'request.joined',
    object: { type: 'request', id: stays.id },
    limit: 1,
  });
  return joins[0]?.fields?.join(' ') === taken.join(' ');
}

function inError(
  scene: SetScene,
  body: { reason: ErrorReason; note: string },
  call: Call,
): Result<Performed> {
  const { request, now } = scene;
  const notes = [...request.notes, noteOf(scene, call, body.note)];
  return performed({
    request: close({ ...request, notes }, 'opened-in-error', null, now),
    event: { action: 'request.closed', reason: 'opened-in-error', fields: [body.reason] },
  });
}

function takeUp(scene: SetScene, _body: unknown, call: Call): Result<Performed> {
  const { request, now } = scene;
  return performed({
    request: reopen(request, staffOf(call).id, now),
    event: {
      action: 'request.reopened',
      ...(request.outcome === null ? {} : { reason: request.outcome }),
    },
  });
}

function clarify(scene: SetScene, body: { text: string }, call: Call): Result<Performed> {
  const { request, now } = scene;
  const puts = told(call, scene, 'clarification', { asked: body.text });
  if (puts.length === 0) return noWay(scene);
  const notes = [...request.notes, noteOf(scene, call, body.text)];
  return performed({
    request: startWait({ ...request, notes }, 'clarification', now, null),
    puts,
    event: { action: 'clarification.asked' },
  });
}

function clarified(scene: SetScene, body: { text: string }, call: Call): Result<Performed> {
  const { request, now } = scene;
  const notes = [...request.notes, noteOf(scene, call, body.text)];
  return performed({
    request: endWait({ ...request, notes }, 'clarification', now),
    event: { action: 'clarification.answered' },
  });
}

/** Asks for a fee in the desk's money; the notice names the article that allows it. */
function charge(
  scene: SetScene,
  { reason, amount }: { reason: FeeReason; amount: number },
  call: Call,
): Result<Performed> {
  const { request, now, desk } = scene;
  const known = knownFees(request).find((one) => one.reason === reason);
  if (known === undefined)
    return refuse('fee-not-known', freeBy(request) ?? citation(request.company, 'procedure'));
  const fee = { ...known, amount, currency: currencyOf(placeOf(desk)), at: now };
  const puts = told(call, scene, 'fee-notice', { fee, citation: known.citation });
  if (puts.length === 0) return noWay(scene);
  return performed({
    request: asked(request, fee),
    puts,
    event: { action: 'fee.asked', reason },
  });
}

function paid({ request, now }: SetScene): Result<Performed> {
  return performed({ request: payFee(request, now), event: { action: 'fee.paid' } });
}

function waived({ request }: SetScene): Result<Performed> {
  return performed({ request: withoutFee(request), event: { action: 'fee.waived' } });
}

function extend(scene: SetScene, body: { reason: ExtensionReason }, call: Call): Result<Performed> {
  const { request, laws, postings } = extended(scene, body.reason);
  if (postings.length === 0) return noWay(scene);
  return performed({
    request,
    puts: putsOf(call, scene, postings),
    event: { action: 'extension.notified', reason: body.reason, fields: [...laws] },
  });
}

/** The reason is recorded, and the customer is told it, with the date that was missed first. */
function explain(scene: SetScene, body: { reason: LateReason }, call: Call): Result<Performed> {
  const { request, clocks } = scene;
  const [missed] = missedBy(clocks);
  const puts = told(call, scene, 'lateness-notice', {
    lateness: body.reason,
    ...(missed?.due == null ? {} : { day: letterDate(missed.due, letterLang(request.language)) }),
    ...(missed === undefined || missed.origin === 'policy' ? {} : { citation: missed.citation }),
  });
  const explained = withCourse(request, { lateness: body.reason });
  return performed({
    request: puts.length > 0 ? explained : couldNotTell(explained, 'lateness-notice', scene.now),
    puts,
    event: { action: 'lateness.explained', reason: body.reason },
  });
}

/** Ends other than the answer, and what moves a date. */
export const routes = byEndpoint([
  requestChange(askWithdrawal, 'ask-withdrawal', wish),
  requestChange(dropWithdrawal, 'drop-withdrawal', drop),
  requestChange(withdrawRequest, 'withdraw', withdraw),
  requestChange(remindCustomer, 'remind', remind),
  requestChange(proposeLapse, 'propose-lapse', lapse),
  requestChange(markDuplicate, 'mark-duplicate', duplicate),
  requestChange(markOpenedInError, 'mark-opened-in-error', inError),
  requestChange(reopenRequest, 'reopen', takeUp),
  requestChange(askClarification, 'ask-clarification', clarify),
  requestChange(answerClarification, 'answer-clarification', clarified),
  requestChange(askFee, 'ask-fee', charge),
  requestChange(confirmFee, 'confirm-fee', paid),
  requestChange(waiveFee, 'waive-fee', waived),
  requestChange(extendRequest, 'extend', extend),
  requestChange(explainLateness, 'explain-lateness', explain),
]);
