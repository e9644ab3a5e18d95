import type { VerificationView } from '../../contract/verification.ts';
import { isComplete, levelEnds, missingFor, neededFor, standing } from '../../domain/assurance.ts';
import { channelOfRecord } from '../../domain/channel-of-record.ts';
import { contactKind } from '../../domain/customer.ts';
import { attemptsLeft } from '../../domain/knowledge.ts';
import { maskItem } from '../../domain/masking.ts';
import type { KnowledgeGuard } from '../../domain/outbox.ts';
import type { Evidence } from '../../domain/request.ts';
import type { InquiryScope, RequestKind } from '../../domain/vocabulary.ts';
import type { ContactKind } from '../../domain/record-vocabulary.ts';
import type { SetScene } from '../scene-of.ts';

const rights: readonly { kind: RequestKind; scope: InquiryScope | null }[] = [
  { kind: 'opt-out', scope: null },
  { kind: 'inquiry', scope: 'categories' },
  { kind: 'correction', scope: null },
  { kind: 'inquiry', scope: 'data' },
  { kind: 'deletion', scope: null },
];

/** What the verification drawer shows. Expected answers are not among its inputs. */
export function verificationView(
  scene: SetScene,
  guard: KnowledgeGuard | null,
  gatewaysDown: readonly ContactKind[],
): VerificationView {
  const { request, now, today, items } = scene;
  const { verification } = request;
  const has = standing(verification.evidence, request, now);
  const set = verification.sets.find((candidate) => candidate.verdict === 'open');
  const waits = verification.evidence.map((piece) => piece.from).filter((from) => from > now);
  return {
    needed: neededFor(request, scene.ways),
    missing: scene.missing,
    reachedAt: verification.reachedAt,
    endsAt: levelEnds(verification.evidence, request, now),
    points: has.points,
    possession: has.possession,
    authenticity: has.authenticity,
    declaration: has.declaration,
    countsFrom: waits.length === 0 ? null : Math.max(...waits),
    evidence: verification.evidence.map((piece) => ({
      kind: piece.kind,
      at: piece.at,
      from: piece.from,
      contact: contactOf(piece, scene),
      detail: detailOf(piece),
    })),
    set:
      set === undefined
        ? null
        : {
            attempt: set.attempt,
            points: set.points,
            questions: [...set.questions],
            askedAt: set.askedAt,
          },
    attemptsLeft: attemptsLeft(verification, guard, now),
    lockedUntil: scene.lockedUntil,
    tooFewQuestions: scene.ways.otherWay && scene.lockedUntil === null,
    path: scene.ways.otherWay ? 'other-way' : 'knowledge',
    contactPoints: items.flatMap((item) => {
      const kind = contactKind(item.field);
      const ofRecord = channelOfRecord(item, today);
      return kind === null || ofRecord === null
        ? []
        : [{ item: item.id, kind, masked: maskItem(item), ofRecord, since: item.changedOn }];
    }),
    gatewaysDown: [...gatewaysDown],
    codes: verification.codes.map((code) => ({
      id: code.id,
      item: code.item,
      contact: code.contact,
      sentAt: code.sentAt,
      expiresAt: code.expiresAt,
      triesLeft: code.triesLeft,
      state: code.state === 'sent' && code.expiresAt <= now ? 'expired' : code.state,
      waitMs: code.waitMs,
    })),
    rights: rights.map((right) => {
      // The request's own right may need more or less than its kind: a contact point, an answered inquiry.
      const isOwn = right.kind === request.kind && right.scope === request.scope;
      const missing = missingFor(
        isOwn
          ? neededFor(request, scene.ways)
          : neededFor({ ...right, representation: request.representation }, scene.ways),
        has,
        scene.ways,
        verification.signals,
      );
      return { ...right, open: isComplete(missing), missing };
    }),
    signals: [...verification.signals],
  };
}

function contactOf(piece: Evidence, { items }: SetScene) {
  if (piece.kind === 'points' || piece.kind === 'declaration' || piece.kind === 'paper')
    return null;
  const item = items.find((candidate) => candidate.id === piece.item);
  return item === undefined ? null : contactKind(item.field);
}

function detailOf(piece: Evidence): string | null {
  switch (piece.kind) {
    case 'points':
      return String(piece.points);
    case 'authenticity':
    case 'declaration':
      return piece.how;
    case 'paper':
      return piece.paper;
    case 'possession':
    case 'call-back':
      return null;
  }
}
