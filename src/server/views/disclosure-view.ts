import type { DisclosureView, ItemDecisionView } from '../../contract/disclosure.ts';
import { contactKind, isFreeText, isNeverDisclosed } from '../../domain/customer.ts';
import { likeliestFirst } from '../../domain/delivery.ts';
import { inFormFirst } from '../../domain/disclosure-form.ts';
import {
  decisionOf,
  freshDisclosure,
  isApproved,
  undecided,
  withholds,
} from '../../domain/disclosure.ts';
import { maskContact, maskItem } from '../../domain/masking.ts';
import { asksHistory } from '../../domain/own-history.ts';
import { isToRepresentative } from '../../domain/representative-ways.ts';
import type { ItemDecision } from '../../domain/request.ts';
import { deskDate } from '../desk-time.ts';
import type { SetScene } from '../scene-of.ts';

/** The disclosure as it stands, masked; null for requests that disclose nothing. */
export function disclosureView(scene: SetScene): DisclosureView | null {
  const { request, digest } = scene;
  const items = asksHistory(request) ? [] : scene.items;
  if (request.kind !== 'inquiry' || scene.customer === null) return null;
  const disclosure = request.disclosure ?? freshDisclosure;
  const { handedOver } = disclosure;
  return {
    items: items.map((item) => {
      const decision = decisionOf(item, disclosure);
      return {
        item: item.id,
        field: item.field,
        lang: item.lang,
        masked: maskItem(item),
        declined: item.state === 'declined',
        purposes: [...item.purposes],
        source: item.source,
        collectedOn: item.collectedOn,
        collectedBy: item.collectedBy,
        recipients: item.sharings.map((sharing) => sharing.recipient),
        freeText: isFreeText(item),
        stripped: isNeverDisclosed(item),
        disputed: item.disputed,
        hasStatement: item.statement !== undefined,
        decision: decision === 'stripped' || decision === null ? null : decisionView(decision),
      };
    }),
    undecided: undecided(items, disclosure, request.scope).length,
    previewedAsDecided: disclosure.previewed === digest,
    approvalNeeded: asksHistory(request) || withholds(disclosure),
    approved: isApproved(disclosure, digest, scene.now),
    deliveries: likeliestFirst(inFormFirst(scene.deliveries, request.form ?? null), disclosure).map(
      (delivery) => {
        const item = scene.items.find((candidate) => candidate.id === delivery.item);
        const isToOther = isToRepresentative(delivery, scene.request);
        const given = isToOther && delivery.method === 'post' ? scene.request.contactGiven : null;
        return {
          ...delivery,
          isToRepresentative: isToOther,
          contact: item === undefined ? (given?.kind ?? null) : contactKind(item.field),
          masked:
            item === undefined ? given && maskContact(given.kind, given.value) : maskItem(item),
        };
      },
    ),
    handedOver:
      handedOver === null
        ? null
        : {
            at: handedOver.at,
            method: handedOver.delivery.method,
            contact: contactKind(
              scene.items.find((item) => item.id === handedOver.delivery.item)?.field ?? 'name',
            ),
            digest: handedOver.digest,
          },
    deliveredAt: disclosure.deliveredAt,
    history: asksHistory(request) ? historyView(scene) : null,
    cameBack:
      disclosure.cameBack === undefined
        ? null
        : { at: disclosure.cameBack.at, why: disclosure.cameBack.why },
  };
}

/** How many visits there are, and between which days of the desk: nobody is shown more of them. */
function historyView({ history, desk }: SetScene): DisclosureView['history'] {
  const day = (row: (typeof history)[number] | undefined): string | null =>
    row === undefined ? null : deskDate(row.at, desk.zone);
  return { visits: history.length, from: day(history[0]), to: day(history.at(-1)) };
}

/** A decision as the wire holds it. */
export function decisionView(decision: ItemDecision): ItemDecisionView {
  return decision.kind === 'black-out'
    ? { kind: 'black-out', spans: decision.spans.map((span) => ({ ...span })) }
    : decision;
}
