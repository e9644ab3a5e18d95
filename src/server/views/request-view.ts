import type { Can } from '../../contract/problem.ts';
import type { ClockView } from '../../contract/clock.ts';
import type { GroundView, RequestView } from '../../contract/request.ts';
import { stepViews } from './step-views.ts';
import type { Clock } from '../../domain/clock.ts';
import { handingOf } from '../../domain/astray.ts';
import { decide } from '../../domain/decide.ts';
import { missedBy, reopensUntil } from '../../domain/endings.ts';
import type { Withdrawal } from '../../domain/course.ts';
import { currencyOf, knownFees } from '../../domain/fee.ts';
import { lapsesFrom } from '../../domain/lapse.ts';
import { lettersDue } from '../../domain/letter.ts';
import { formCitation } from '../../domain/disclosure-form.ts';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import { refusalGrounds } from '../../domain/law/law-pack.ts';
import { maskContact } from '../../domain/masking.ts';
import { versionOn } from '../../domain/policy-store.ts';
import { reaches } from '../../domain/permission.ts';
import { mayTakeOver } from '../../domain/reassign.ts';
import { isOpen, type Proposal, type RequestRecord } from '../../domain/request.ts';
import { insteadOf } from '../../domain/untold.ts';
import { requestCommands, type RequestCommand } from '../../domain/command-vocabulary.ts';
import type { LetterKind } from '../../domain/message-vocabulary.ts';
import { staffOf, type Call } from '../call.ts';
import { holidaysOf, placeOf } from '../clocks-of.ts';
import { policyVersions } from '../policy-in-force.ts';
import { sceneOf, type SetScene } from '../scene-of.ts';
import { toCan } from '../to-can.ts';
import { correctionView, proposedCorrection } from './correction-view.ts';
import { deletionView } from './deletion-view.ts';
import { disclosureView } from './disclosure-view.ts';
import { requestRow } from './request-row.ts';
import { gatewaysDown } from '../gateways-down.ts';
import { transferView } from './transfer-view.ts';
import { verificationView } from './verification-view.ts';

/** A request as its page shows it, with a fresh `can` for every command. */
export async function requestView(call: Call, request: RequestRecord): Promise<RequestView> {
  const scene = await sceneOf(call, request);
  const { store } = call.deps;
  const { clocks } = scene;
  const guard =
    scene.customer === null ? null : await store.get('knowledge', scene.customer.person);
  const siblings = request.customer === null ? [] : await store.requestsOf([request.customer]);
  return {
    ...requestRow(scene, clocks),
    caller: request.caller,
    representation: representationView(request),
    language: request.language,
    words: request.words,
    receivedDesk: request.receivedDesk,
    zone: scene.clockDesk.zone,
    today: scene.today,
    creator: request.creator,
    policyVersion: request.policyVersion,
    policyNow: versionOn(await policyVersions(call, request.company), scene.today).terms.version,
    contactGiven:
      request.contactGiven === null
        ? null
        : {
            kind: request.contactGiven.kind,
            masked: maskContact(request.contactGiven.kind, request.contactGiven.value),
          },
    clocks: {
      policy: clockView(clocks.policy),
      laws: clocks.laws.map(clockView),
      holidays: holidaysOf(scene.clockDesk),
    },
    steps: stepViews(scene),
    verification: verificationView(scene, guard, gatewaysDown(call)),
    disclosure: disclosureView(scene),
    deletion: await deletionView(call, scene),
    correction: correctionView(scene),
    optOut:
      request.optOut === null
        ? null
        : {
            scope: request.optOut.scope,
            carriedOutAt: request.optOut.carriedOutAt,
            notices: request.optOut.notices,
            reference: request.optOut.reference,
          },
    proposed: proposedView(scene),
    grounds: groundsOf(request),
    notes: [...request.notes],
    closedAt: request.closedAt,
    form: { asked: request.form ?? null, citation: formCitation(request.packs.map(lawPackOf)) },
    packs: [...request.packs],
    course: courseView(scene),
    letters: lettersDue(scene).map((letter) => ({
      letter,
      edited: editedBy(request, letter),
    })),
    sameRight: sameRight(call, request, siblings),
    routing: request.routing,
    handing: handingOf(request, scene.actor.desks),
    takers: takersOf(scene),
    transfers: request.transfers.map(transferView),
    calls: [...request.calls],
    exchange: request.exchange ?? null,
    can: canOf(scene),
  };
}

/** Every command's verdict, asked of the very rule that the command itself would meet. */
function canOf(scene: SetScene): Record<RequestCommand, Can> {
  const verdicts = requestCommands.map((command): [RequestCommand, Can] => [
    command,
    toCan(decide(command, scene)),
  ]);
  // One verdict for each command of the closed list.
  return Object.fromEntries(verdicts) as Record<RequestCommand, Can>;
}

function clockView(clock: Clock): ClockView {
  return { ...clock, words: wordsOf(clock), derivation: [...clock.derivation] };
}

/** A law's words in English and in its own language; a policy counts its days and has none. */
function wordsOf({ origin, words }: Clock): ClockView['words'] {
  if (words === null || origin === 'policy') return null;
  const { en, native } = words;
  return { en, native: native === null ? null : { text: native, lang: lawPackOf(origin).lang } };
}

function proposedView(scene: SetScene): RequestView['proposed'] {
  const { proposal } = scene.request;
  if (proposal === null) return null;
  const { detail } = proposal;
  return {
    kind: proposal.kind,
    digest: proposal.digest,
    by: proposal.by,
    at: proposal.at,
    paper:
      detail.kind === 'paper'
        ? {
            paper: detail.paper,
            reason: detail.reason,
            addressMatches: detail.addressMatches,
            authority:
              detail.authority === undefined
                ? null
                : { ...detail.authority, covers: [...detail.authority.covers] },
          }
        : null,
    ground: groundIn(detail),
    statement: 'statement' in detail ? (detail.statement ?? null) : null,
    correction: proposedCorrection(scene),
  };
}

function representationView({
  representation,
  verification,
}: RequestRecord): RequestView['representation'] {
  if (representation === null) return null;
  const papers = verification.evidence.flatMap((piece) =>
    piece.kind === 'paper' && piece.authority !== undefined
      ? [{ ...piece, authority: piece.authority }]
      : [],
  );
  const seen = papers.at(-1);
  return {
    ...representation,
    shown:
      seen === undefined
        ? null
        : {
            paper: seen.authority.paper,
            identity: seen.paper,
            receives: seen.authority.receives,
            by: seen.by,
            approvedBy: seen.approvedBy,
            at: seen.at,
          },
  };
}

function groundIn(detail: Proposal['detail']): string | null {
  if (detail.kind === 'refusal') return detail.ground;
  const isCorrection = detail.kind === 'part-correction' || detail.kind === 'contact-correction';
  return isCorrection && detail.decision.kind === 'partly' ? detail.decision.ground : null;
}

function untoldView(
  { untold = [] }: RequestRecord['course'],
  items: SetScene['items'],
): RequestView['course']['untold'] {
  if (untold.length === 0) return null;
  return { kinds: [...new Set(untold.map(({ kind }) => kind))], instead: insteadOf(items) };
}

function courseView({ request, clocks, now, desk, items }: SetScene): RequestView['course'] {
  const { course } = request;
  const [missed] = missedBy(clocks);
  const asked = request.waits.find(
    (wait) => wait.on === 'clarification' && (wait.until === null || wait.until > now),
  );
  return {
    withdrawal: withdrawalView(course.withdrawal),
    remindedAt: course.remindedAt,
    lapsesFrom: lapsesFrom(request),
    extension: course.extension,
    lateness: course.lateness,
    isLate: missed !== undefined,
    missed: missed === undefined ? null : { due: missed.due, citation: missed.citation },
    clarificationSince: asked?.since ?? null,
    fee: {
      currency: currencyOf(placeOf(desk)),
      known: [...knownFees(request)],
      asked: course.fee,
    },
    duplicateOf: course.duplicateOf,
    untold: untoldView(course, items),
    reopenUntil: reopensUntil(request),
    acknowledgedAt: course.acknowledgedAt,
    reopenings: [...course.reopenings],
  };
}

function withdrawalView(withdrawal: Withdrawal | null): RequestView['course']['withdrawal'] {
  return withdrawal === null
    ? null
    : { at: withdrawal.at, channel: withdrawal.channel, by: withdrawal.by };
}

function editedBy({ letters }: RequestRecord, letter: LetterKind) {
  const edited = letters[letter];
  return edited === undefined ? null : { by: edited.by, at: edited.at };
}

/** Colleagues who may be given the request, by somebody who may give it. */
function takersOf(scene: SetScene): string[] {
  if (!decide('reassign', scene).ok) return [];
  return scene.staff
    .filter(
      (one) => one.id !== scene.request.owner && mayTakeOver(one, scene.request, scene.records),
    )
    .map(({ id }) => id);
}

/** Grounds of the packs attached to the company, for this kind of request. */
export function groundsOf(request: Pick<RequestRecord, 'packs' | 'kind'>): GroundView[] {
  return request.packs.map(lawPackOf).flatMap((pack) =>
    refusalGrounds(pack, request.kind).map((rule) => ({
      id: rule.id,
      pack: pack.id,
      statement: rule.statement,
      citation: rule.citation,
      mandatory: rule.mandatory,
      checked: rule.checked,
    })),
  );
}

/** Other open requests of the same person for the same right; the number only for those who may see it. */
function sameRight(
  call: Call,
  request: RequestRecord,
  siblings: readonly RequestRecord[],
): RequestView['sameRight'] {
  return siblings
    .filter((other) => other.id !== request.id && other.kind === request.kind && isOpen(other))
    .map((other) => ({
      id: reaches(staffOf(call), 'view-request', other) ? other.id : null,
      desk: other.desk,
      receivedAt: other.receivedAt,
    }));
}
