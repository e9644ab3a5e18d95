import { freshDeletion, goes, isDeletionApproved } from './deletion.ts';
import { isComplete, isVerified, neededFor, needsNothing } from './assurance.ts';
import { citation } from './citation.ts';
import { hasUntold } from './correction.ts';
import { freshDisclosure, isApproved, undecided, withholds } from './disclosure.ts';
import { endingRefusal, isLate } from './endings.ts';
import { isOwed } from './fee.ts';
import { HOUR } from './instant.ts';
import { chooseSet } from './knowledge.ts';
import { lettersDue } from './letter.ts';
import { reaches, roleMay } from './permission.ts';
import type { Representation } from './representation.ts';
import { callRefusal } from './call-deeds.ts';
import { asksHistory, officersAlone } from './own-history.ts';
import { changesContact } from './request.ts';
import { accept, refuse, type Refusal, type Result } from './result.ts';
import type { Scene } from './scene.ts';
import { transferRefusal } from './transfer-deeds.ts';
import { endingCommands, type EndingCommand, type RequestCommand } from './command-vocabulary.ts';

/** Codes that may be sent for one request in an hour (rule 5). */
export const CODES_PER_HOUR = 3;

/** Commands that a frozen request still takes: nothing that serves the person who may be an impostor. */
const whileFrozen: ReadonlySet<RequestCommand> = new Set([
  'take',
  'note',
  'unfreeze',
  'propose-refusal',
  'approve',
  'return',
  'close',
  'explain-lateness',
  'edit-letter',
  'accept-transfer',
  'reject-transfer',
  'withdraw-transfer',
  'reassign',
]);

/** What goes on while a deletion is carried out: nothing that would touch the data. */
const whileErasing: ReadonlySet<RequestCommand> = new Set([
  'take',
  'note',
  'undo-deletion',
  'edit-letter',
  'reject-transfer',
  'withdraw-transfer',
  'reassign',
]);

/** What other requests of somebody who is being erased still take. */
const besideErasing: ReadonlySet<RequestCommand> = new Set([
  'take',
  'note',
  'carry-out-opt-out',
  'approve',
  'return',
  'close',
  'edit-letter',
  'reject-transfer',
  'withdraw-transfer',
  'reassign',
]);

/** Recipients may confirm or need a reminder after the customer has their answer. */
const afterClosing: ReadonlySet<RequestCommand> = new Set(['tell-recipients', 'reopen']);

/**
 * Accepts or refuses a command on a request, with a coded reason and the clause it rests on. The server asks it before
 * every change, and for the `can` of every view: button and backend cannot disagree.
 */
export function decide(command: RequestCommand, scene: Scene): Result<true> {
  return general(command, scene) ?? special(command, scene) ?? accept(true);
}

function general(command: RequestCommand, scene: Scene): Refusal | null {
  const { actor, request } = scene;
  if (!reaches(actor, command, request)) {
    return refuse(
      roleMay(actor.role, command) ? 'other-desk' : 'role-lacks-right',
      citation(request.company, 'procedure'),
    );
  }
  if (scene.isOwnRecord) {
    return refuse('own-record', citation(request.company, 'four-eyes'));
  }
  if (request.status === 'closed' && !afterClosing.has(command)) return refuse('request-closed');
  if (request.frozen !== null && !whileFrozen.has(command)) {
    return refuse('frozen', citation(request.company, 'authenticity'));
  }
  if (request.deletion?.started != null && !whileErasing.has(command))
    return refuse('already-started', citation(request.company, 'procedure'));
  if (scene.isBeingErased && !besideErasing.has(command))
    return refuse('being-erased', citation(request.company, 'procedure'));
  return null;
}

function isOfEndings(command: RequestCommand): command is EndingCommand {
  return endingCommands.some((one) => one === command);
}

function special(command: RequestCommand, scene: Scene): Refusal | null {
  const { request, customer, actor, now } = scene;
  if (isOfEndings(command)) return endingRefusal(command, scene);
  switch (command) {
    case 'take':
      return request.owner === actor.id ? refuse('wrong-status') : null;
    case 'note':
      return null;
    case 'relink':
      // What two persons have ended was ended for this customer; another's request is opened anew.
      if (isCarriedOut(scene) || isEnding(scene) || request.kind === 'opt-out')
        return refuse('wrong-status');
      return request.verification.reachedAt !== null ? fourEyes(scene, true) : null;
    case 'ask-set':
      return proving(scene) ?? askSet(scene);
    case 'answer-set':
      return proving(scene) ?? locked(scene) ?? (openSet(scene) ? null : refuse('no-set-open'));
    case 'send-code':
      return proving(scene) ?? sendCode(scene);
    case 'confirm-code':
      return (
        proving(scene) ??
        (request.verification.codes.some((code) => code.state === 'sent')
          ? null
          : refuse('no-code-sent'))
      );
    case 'call-back':
      return (
        proving(scene) ??
        (customer === null ? refuse('no-customer') : null) ??
        onRecord(scene) ??
        supervisorsCall(scene)
      );
    case 'confirm-reference':
      return proving(scene) ?? (scene.missing.authenticity ? null : refuse('already-proved'));
    case 'declare':
      return proving(scene) ?? (scene.missing.declaration ? null : refuse('already-proved'));
    case 'see-paper':
      return proving(scene) ?? seePaper(scene);
    case 'ask-unlock':
      if (scene.lockedUntil === null) return refuse('not-locked');
      return pending(scene);
    case 'unfreeze':
      if (request.frozen === null) return refuse('not-frozen');
      return fourEyes(scene, true);
    case 'decide-items':
    case 'preview':
      return disclosing(scene) ?? ofItems(scene) ?? proved(scene) ?? pending(scene);
    case 'propose-history':
      if (!asksHistory(request)) return refuse('wrong-kind');
      return disclosing(scene) ?? proved(scene) ?? pending(scene);
    case 'propose-withholding':
      return (
        disclosing(scene) ??
        ofItems(scene) ??
        proved(scene) ??
        pending(scene) ??
        decided(scene) ??
        (withholds(disclosureOf(scene)) ? null : refuse('decision-missing'))
      );
    case 'propose-refusal':
      if (request.kind === 'opt-out')
        return refuse('wrong-kind', citation(request.company, 'procedure'));
      if (isCarriedOut(scene) || isEnding(scene)) return refuse('already-handed-over');
      return pending(scene);
    case 'approve':
    case 'return':
      return request.proposal === null
        ? refuse('nothing-proposed')
        : (fourEyes(scene, false) ??
            officersAlone(scene) ??
            (command === 'approve' ? (harmsMinor(scene) ?? stillProved(scene)) : null));
    case 'hand-over':
      // What was begun under a level is finished, even if the level has ended since.
      return (
        disclosing(scene) ??
        (request.disclosure?.started == null ? proved(scene) : null) ??
        pending(scene) ??
        (asksHistory(request) ? historyDecided(scene) : decided(scene)) ??
        unpaid(scene) ??
        handOver(scene)
      );
    case 'decide-deletion':
      return deleting(scene) ?? proved(scene) ?? pending(scene);
    case 'propose-deletion':
      return deleting(scene) ?? proved(scene) ?? pending(scene) ?? ready(scene);
    case 'start-deletion':
      return (
        deleting(scene) ??
        proved(scene) ??
        pending(scene) ??
        ready(scene) ??
        unpaid(scene) ??
        approvedToDelete(scene)
      );
    case 'undo-deletion':
      return undoing(scene);
    case 'carry-out-opt-out':
      if (request.kind !== 'opt-out') return refuse('wrong-kind');
      return request.optOut?.carriedOutAt == null ? null : refuse('already-handed-over');
    case 'add-evidence':
      return correcting(scene) ?? pending(scene);
    case 'compare':
      return correcting(scene) ?? proved(scene);
    case 'decide-correction':
      return (
        correcting(scene) ??
        proved(scene) ??
        pending(scene) ??
        unpaid(scene) ??
        withoutSecondPair(scene)
      );
    case 'propose-correction':
      return correcting(scene) ?? proved(scene) ?? pending(scene) ?? unpaid(scene);
    case 'tell-recipients':
      return tellRecipients(scene);
    case 'close':
      if (request.proposal !== null) return refuse('proposal-pending');
      if (request.correction !== null && hasUntold(request.correction))
        return refuse('recipients-untold', citation(request.company, 'recipients'));
      if (!isAnswered(scene, now)) return refuse('unanswered', citation(request.company, 'answer'));
      return isLate(scene.clocks) && request.course.lateness === null
        ? refuse('late-reason-needed', citation(request.company, 'answer'))
        : null;
    case 'edit-letter':
      return lettersDue(scene).length > 0 ? null : refuse('no-letter-due');
    case 'offer-transfer':
    case 'accept-transfer':
    case 'reject-transfer':
    case 'withdraw-transfer':
      return transferRefusal(command, scene);
    case 'promise-call':
    case 'report-call':
      return callRefusal(command, scene);
    case 'reassign':
      return fourEyes(scene, true);
  }
}

function disclosureOf(scene: Scene) {
  return scene.request.disclosure ?? freshDisclosure;
}

/** A correction is worked on until it is decided. */
function correcting({ request, customer }: Scene): Refusal | null {
  if (request.kind !== 'correction' || request.correction === null) return refuse('wrong-kind');
  if (customer === null) return refuse('no-customer');
  return request.correction.decision !== null ? refuse('already-handed-over') : null;
}

/** What was proved when a correction was proposed must still stand when it is carried out. */
function stillProved(scene: Scene): Refusal | null {
  const kind = scene.request.proposal?.kind;
  return kind === 'part-correction' || kind === 'contact-correction' ? proved(scene) : null;
}

function isCarriedOut({ request }: Scene): boolean {
  return request.disclosure?.handedOver != null || request.correction?.carriedOutAt != null;
}

/** A refusal or a lapse was approved: only its notice and the closing are left. */
function isEnding({ request }: Scene): boolean {
  return request.refusal !== null || request.course.lapse !== null;
}

/** A contact point without another channel of record is corrected by a supervisor only. */
function withoutSecondPair({ request, channels }: Scene): Refusal | null {
  return changesContact(request.correction) && channels.length === 0
    ? refuse('second-person-needed', citation(request.company, 'four-eyes'))
    : null;
}

function tellRecipients({ request }: Scene): Refusal | null {
  const { correction } = request;
  if (correction === null) return refuse('wrong-kind');
  if (correction.carriedOutAt === null) return refuse('wrong-status');
  return correction.propagation.every((one) => one.state === 'done')
    ? refuse('no-such-recipient')
    : null;
}

/** Proof is taken while it is missing, of a kind that needs any, before anything is carried out. */
function proving(scene: Scene): Refusal | null {
  const { request, now } = scene;
  if (needsNothing(neededFor(request)))
    return refuse('wrong-kind', citation(request.company, 'procedure'));
  // A withdrawal is proved anew, whatever was proved for the request itself.
  if (request.course.withdrawal !== null)
    return isComplete(scene.missing) ? refuse('already-proved') : null;
  if (request.status === 'awaiting-approval' || request.status === 'carrying-out')
    return refuse('wrong-status');
  return request.verification.reachedAt !== null && isVerified(request, now)
    ? refuse('already-proved')
    : null;
}

function openSet(scene: Scene): boolean {
  return scene.request.verification.sets.some((set) => set.verdict === 'open');
}

function locked(scene: Scene): Refusal | null {
  return scene.lockedUntil === null
    ? null
    : refuse('knowledge-locked', citation(scene.request.company, 'identity'));
}

function askSet(scene: Scene): Refusal | null {
  const { request, customer, usable, missing, channels } = scene;
  if (openSet(scene)) return refuse('set-open');
  if (missing.points === 0) return refuse('already-proved');
  const written = request.channel === 'email' || request.channel === 'letter';
  if (written && customer !== null && channels.length === 0)
    return refuse('not-channel-of-record', citation(request.company, 'authenticity'));
  const points = neededFor(request).points;
  const servable =
    customer === null || chooseSet(usable, points, request.verification.sets, () => 0) !== null;
  return (
    locked(scene) ??
    (servable ? null : refuse('too-few-questions', citation(request.company, 'identity')))
  );
}

function sendCode(scene: Scene): Refusal | null {
  const { request, now } = scene;
  if (scene.customer === null) return refuse('no-customer');
  const lastHour = request.verification.codes.filter((code) => now - code.sentAt < HOUR);
  if (lastHour.length >= CODES_PER_HOUR)
    return refuse('codes-this-hour-spent', citation(request.company, 'authenticity'));
  return onRecord(scene);
}

function onRecord(scene: Scene): Refusal | null {
  return scene.channels.length === 0
    ? refuse('not-channel-of-record', citation(scene.request.company, 'authenticity'))
    : null;
}

/** Where nothing but the supervisor's call-back of rule 9 is left for a call to prove, it takes fresh eyes. */
function supervisorsCall(scene: Scene): Refusal | null {
  const isLeft = scene.missing.callBack === true && !scene.missing.authenticity;
  return isLeft ? fourEyes(scene, true) : null;
}

/** Whether a call-back by this account also is the one that signals ask for: a supervisor's, who had no hand in the request. */
export function isSupervisorsCall(scene: Scene): boolean {
  return scene.missing.callBack === true && fourEyes(scene, true) === null;
}

/** Rule 10 and 11: a paper is a last resort, where the questions cannot serve or no channel can carry a code or a call. */
function seePaper(scene: Scene): Refusal | null {
  const { customer, ways, missing, channels, request } = scene;
  if (customer === null) return refuse('no-customer');
  if (request.representation !== null) return seeAuthority(scene, request.representation);
  const isCallless = missing.callBack === true && channels.every(({ field }) => field !== 'phone');
  if (isCallless) return pending(scene);
  if (!ways.otherWay && ways.channels > 0)
    return refuse('paper-not-needed', citation(request.company, 'identity'));
  // Where no channel is left, a paper also stands for what no code can prove.
  return missing.points === 0 && ways.channels > 0 ? refuse('already-proved') : pending(scene);
}

/** The paper of a representative; for somebody of age no parent asks. */
function seeAuthority(scene: Scene, { say, minorCitation }: Representation): Refusal | null {
  if (say === 'of-age') return refuse('not-a-minor', minorCitation);
  return scene.missing.authority === true ? pending(scene) : refuse('already-proved');
}

/** Where an answer could hurt a minor, nobody but a privacy officer approves anything of the request. */
function harmsMinor({ request, actor }: Scene): Refusal | null {
  const { representation } = request;
  return representation?.harm === true && actor.role !== 'privacy-officer'
    ? refuse('officer-needed', representation.minorCitation)
    : null;
}

function pending(scene: Scene): Refusal | null {
  return scene.request.proposal === null ? null : refuse('proposal-pending');
}

/** The second pair of eyes is nobody who ever held or worked on the request, and not the customer. */
function fourEyes(scene: Scene, needsSupervisor: boolean): Refusal | null {
  const { actor, request, handPersons } = scene;
  if (needsSupervisor && actor.role === 'agent')
    return refuse('four-eyes', citation(request.company, 'four-eyes'));
  return handPersons.includes(actor.person)
    ? refuse('four-eyes', citation(request.company, 'four-eyes'))
    : null;
}

function disclosing({ request, customer }: Scene): Refusal | null {
  if (request.kind !== 'inquiry') return refuse('wrong-kind');
  if (customer === null) return refuse('no-customer');
  if (request.refusal !== null) return refuse('wrong-status');
  return request.disclosure?.handedOver != null ? refuse('already-handed-over') : null;
}

/** Of an access history no item is decided and no row is shown (H11). */
function ofItems({ request }: Scene): Refusal | null {
  return asksHistory(request)
    ? refuse('wrong-kind', citation(request.company, 'access-history'))
    : null;
}

/** Nothing of an access history leaves before a privacy officer has let exactly that. */
function historyDecided(scene: Scene): Refusal | null {
  return isApproved(disclosureOf(scene), scene.digest, scene.now)
    ? null
    : refuse('history-not-decided', citation(scene.request.company, 'access-history'));
}

/** A deletion is worked on until it is started. */
function deleting({ request, customer }: Scene): Refusal | null {
  if (request.kind !== 'deletion') return refuse('wrong-kind');
  if (customer === null) return refuse('no-customer');
  if (request.refusal !== null) return refuse('wrong-status');
  return request.deletion?.started == null ? null : refuse('already-started');
}

/** Other proved requests are closed first, and something has to be left that may go. */
function ready({ deletion, request }: Scene): Refusal | null {
  if (deletion === null) return refuse('no-customer');
  if (deletion.blocking.length > 0)
    return refuse('others-open', citation(request.company, 'procedure'));
  return deletion.fates.some(({ fate }) => goes(fate)) ? null : refuse('nothing-to-delete');
}

function approvedToDelete({ request, deletion, now }: Scene): Refusal | null {
  return isDeletionApproved(request.deletion ?? freshDeletion, deletion?.digest ?? '', now)
    ? null
    : refuse('not-approved', citation(request.company, 'four-eyes'));
}

function undoing({ request, now }: Scene): Refusal | null {
  const started = request.deletion?.started ?? null;
  if (started === null) return refuse('nothing-started');
  return now < started.windowEndsAt
    ? null
    : refuse('window-over', citation(request.company, 'procedure'));
}

function proved(scene: Scene): Refusal | null {
  const { request, now } = scene;
  return isVerified(request, now) && request.verification.reachedAt !== null
    ? null
    : refuse('verification-needed', citation(request.company, 'identity'), scene.missing);
}

/** What a fee was lawfully asked for is not carried out before it is paid (PDPO s.28(5)). */
function unpaid({ request }: Scene): Refusal | null {
  return isOwed(request) ? refuse('fee-unpaid', request.course.fee?.citation) : null;
}

function decided(scene: Scene): Refusal | null {
  const disclosure = disclosureOf(scene);
  const open = undecided(scene.items, disclosure, scene.request.scope);
  if (open.length > 0)
    return refuse('decision-missing', citation(scene.request.company, 'delivery'));
  return disclosure.previewed === scene.digest
    ? null
    : refuse('not-previewed', citation(scene.request.company, 'delivery'));
}

function handOver(scene: Scene): Refusal | null {
  const disclosure = disclosureOf(scene);
  if (withholds(disclosure) && !isApproved(disclosure, scene.digest, scene.now)) {
    return refuse('withholding-not-approved', citation(scene.request.company, 'four-eyes'));
  }
  return scene.deliveries.length > 0
    ? null
    : refuse('no-way-to-deliver', citation(scene.request.company, 'delivery'));
}

/** Nothing closes unanswered: the answer was handed over, read back, or a refusal stands in the log book. A frozen request ends by a refusal alone. */
function isAnswered(scene: Scene, now: number): boolean {
  const { request } = scene;
  if (request.refusal !== null) return request.refusal.at <= now;
  if (request.course.lapse !== null) return true;
  if (request.frozen !== null) return false;
  if (request.kind === 'opt-out') return request.optOut?.carriedOutAt != null;
  if (request.kind === 'correction') return request.correction?.carriedOutAt != null;
  return request.disclosure?.handedOver != null;
}
