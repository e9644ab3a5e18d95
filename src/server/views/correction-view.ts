import type { CorrectionView } from '../../contract/correction.ts';
import type { ProposalView } from '../../contract/request.ts';
import { freshItem } from '../../domain/addition.ts';
import { DAYS_OF_REST } from '../../domain/channel-of-record.ts';
import { sayingOf } from '../../domain/consent.ts';
import { stepsFrom } from '../../domain/correction.ts';
import type { Item } from '../../domain/customer.ts';
import { maskItem } from '../../domain/masking.ts';
import { addDays } from '../../domain/plain-date.ts';
import { changesContact, type Correction } from '../../domain/request.ts';
import type { SetScene } from '../scene-of.ts';

/** The correction as it stands, every value masked; null for requests that correct nothing. */
export function correctionView(scene: SetScene): CorrectionView | null {
  const { request, items, channels } = scene;
  const { correction } = request;
  if (correction === null) return null;
  const held = items.find((item) => item.id === correction.item);
  const { decision } = correction;
  return {
    item: correction.item,
    adds: correction.adds === true,
    field: correction.field,
    lang: correction.lang,
    asked: masked(scene, correction, correction.asked),
    held:
      held === undefined
        ? null
        : {
            masked: maskItem(held),
            declined: held.state === 'declined',
            source: held.source,
            collectedOn: held.collectedOn,
            collectedBy: held.collectedBy,
            changedOn: held.changedOn,
          },
    evidence: correction.evidence.map(({ id, kind, says, reference, by, at }) => ({
      id,
      kind,
      masked: masked(scene, correction, says),
      reference,
      by,
      at,
    })),
    sourceOfTruth: correction.sourceOfTruth,
    decision:
      decision === null
        ? null
        : { kind: decision.kind, ground: decision.kind === 'accept' ? null : decision.ground },
    hasStatement: correction.statement !== null,
    carriedOutAt: correction.carriedOutAt,
    needsSupervisor: changesContact(correction) && channels.length === 0,
    mailConsent: held === undefined ? null : mailConsentOf(held, correction),
    ofRecordFrom:
      changesContact(correction) && correction.carriedOutAt !== null && held !== undefined
        ? addDays(held.changedOn, DAYS_OF_REST + 1)
        : null,
    propagation: correction.propagation.map((one) => ({
      ...one,
      steps: [...stepsFrom(one.state)],
    })),
  };
}

function mailConsentOf(held: Item, correction: Correction): CorrectionView['mailConsent'] {
  const { carriedOutAt, decision } = correction;
  if (carriedOutAt === null)
    return decision === null && sayingOf(held.consent) === 'given' ? 'ends' : null;
  const said = [...(held.consentsBefore ?? []), ...(held.consent ? [held.consent] : [])];
  return said.some(({ endedOn }) => endedOn === held.changedOn) ? 'ended' : null;
}

/** What a second person would approve, masked; the clear values are shown to them by a comparison. */
export function proposedCorrection(scene: SetScene): ProposalView['correction'] {
  const { request, items } = scene;
  const { correction, proposal } = request;
  const detail = proposal?.detail;
  if (correction === null) return null;
  if (detail?.kind !== 'part-correction' && detail?.kind !== 'contact-correction') return null;
  const held = items.find((item) => item.id === correction.item);
  const value = detail.decision.kind === 'accept' ? correction.asked : detail.decision.value;
  const truth = correction.evidence.find((piece) => piece.id === detail.sourceOfTruth);
  return {
    field: correction.field,
    held: held === undefined ? '' : maskItem(held),
    corrected: masked(scene, correction, value),
    sourceOfTruth: truth?.kind ?? null,
  };
}

function masked(
  { items, request, today }: SetScene,
  correction: Correction,
  value: string,
): string {
  const item =
    items.find((candidate) => candidate.id === correction.item) ??
    (correction.adds === true ? freshItem(correction, request, today) : undefined);
  return item === undefined ? '•••' : maskItem({ ...item, state: 'held', value });
}
