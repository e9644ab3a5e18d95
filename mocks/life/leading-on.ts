import type { RequestRecord } from '../../src/domain/request.ts';
import { owedCall } from '../../src/domain/promised-call.ts';
import { openOffer } from '../../src/domain/transfer.ts';
import { pickOf, twinOf, type MoveName } from './life-moves.ts';
import type { LifeWorld } from './life-world.ts';

/** What would lead a request on towards one of its ends, as it stands. */
export function leadingOn(world: LifeWorld, record: RequestRecord, pick: number): MoveName {
  const { kind, status, verification, proposal: asked, course } = record;
  if (status === 'closed') return pickOf(['reopen', 'tell-recipients', 'close'], pick);
  if (openOffer(record) !== null && pick % 3 !== 0) return answering(pick);
  if (record.frozen !== null) return pickOf(['unfreeze', 'unfreeze', 'propose-refusal'], pick);
  if (asked !== null) return pick % 6 === 0 ? 'return' : 'approve';
  if (record.refusal !== null || course.lapse !== null) return closing(pick);
  if (pick % 8 === 7 && kind !== 'opt-out' && twinOf({ world, record }) !== null)
    return 'mark-duplicate';
  if (record.waits.some(({ on, until }) => on === 'clarification' && until === null))
    return 'answer-clarification';
  if (course.fee !== null && course.fee.paidAt === null && pick % 4 !== 0)
    return pick % 2 === 0 ? 'waive-fee' : 'confirm-fee';
  if (course.withdrawal !== null && pick % 3 === 0)
    return pick % 5 === 4 ? 'drop-withdrawal' : 'withdraw';
  if (record.company !== 'hkt' && course.extension === null && pick % 9 === 8) return 'extend';
  if (owedCall(record) !== null && pick % 3 === 1) return 'report-call';
  if (pick % 19 === 18 && kind !== 'opt-out')
    return pickOf(['offer-transfer', 'promise-call', 'reassign'], Math.floor(pick / 19));
  if (kind === 'opt-out')
    return record.optOut?.carriedOutAt == null ? 'carry-out-opt-out' : closing(pick);
  if (verification.reachedAt === null || course.withdrawal !== null) return proving(record, pick);
  if (kind === 'inquiry' && course.fee === null && pick % 11 === 10) return 'ask-fee';
  if (pick % 29 === 28) return pickOf(['ask-withdrawal', 'ask-clarification', 'extend'], pick);
  switch (kind) {
    case 'inquiry':
      return disclosing(record, pick);
    case 'correction':
      return correcting(record, pick);
    case 'deletion':
      return erasing(record, pick);
    case 'legal-demand':
      return 'note';
  }
}

function answering(pick: number): MoveName {
  return pickOf(
    ['accept-transfer', 'accept-transfer', 'reject-transfer', 'withdraw-transfer'],
    Math.floor(pick / 3),
  );
}

function proving({ channel, course, verification }: RequestRecord, pick: number): MoveName {
  const failed = verification.sets.filter(({ verdict }) => verdict === 'not-confirmed').length;
  if (verification.sets.some(({ verdict }) => verdict === 'open'))
    return pick % (failed > 0 ? 2 : 7) === 1 ? 'answer-wrong' : 'answer-right';
  if (verification.codes.some(({ state }) => state === 'sent')) return 'confirm-code';
  if (course.remindedAt !== null && pick % 3 === 0) return 'propose-lapse';
  if (pick % 13 === 12) return 'remind';
  if (failed >= 3)
    return pickOf(['ask-unlock', 'see-paper', 'send-code', 'ask-set', 'declare'], pick);
  const isWritten = channel === 'email' || channel === 'letter';
  return isWritten && pick % 5 === 0
    ? 'confirm-reference'
    : pickOf(['ask-set', 'send-code', 'declare', 'ask-set', 'send-code', 'see-paper'], pick);
}

function disclosing({ disclosure, scope }: RequestRecord, pick: number): MoveName {
  if (disclosure?.handedOver != null) return closing(pick);
  if (scope === 'access-history')
    return disclosure?.approved == null ? 'propose-history' : 'hand-over';
  if (disclosure === null || pick % 9 === 8) return 'decide-items';
  if (disclosure.previewed === null) return 'preview';
  const withholds = Object.values(disclosure.decisions).some((one) => one.kind === 'withhold');
  if (withholds && disclosure.approved === null) return 'propose-withholding';
  return pick % 7 === 6 ? 'preview' : 'hand-over';
}

function correcting({ correction }: RequestRecord, pick: number): MoveName {
  if (correction?.carriedOutAt != null) {
    const isUntold = correction.propagation.some(({ state }) => state === 'to-send');
    return isUntold || pick % 4 === 3 ? 'tell-recipients' : closing(pick);
  }
  return pickOf(
    ['decide-correction', 'compare', 'propose-correction', 'decide-correction', 'add-evidence'],
    pick,
  );
}

function erasing({ deletion }: RequestRecord, pick: number): MoveName {
  if (deletion?.started != null) return pickOf(['undo-deletion', 'note', 'take'], pick);
  if (deletion?.approved != null) return 'start-deletion';
  return pick % 5 === 4 ? 'decide-deletion' : 'propose-deletion';
}

function closing(pick: number): MoveName {
  return pick % 4 === 3 ? 'explain-lateness' : 'close';
}
