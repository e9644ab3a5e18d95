import type * as z from 'zod/mini';
import {
  addEvidence,
  compareCorrection,
  decideCorrection,
  proposeCorrection,
  tellRecipients,
  type ComparisonView,
} from '../../contract/corrections.ts';
import { citation } from '../../domain/citation.ts';
import { propagated, recipientsFor } from '../../domain/correction.ts';
import { writtenAs } from '../../domain/correction-value.ts';
import { decide as judge } from '../../domain/decide.ts';
import {
  changesContact,
  type Correction,
  type CorrectionDecision,
  type Proposal,
} from '../../domain/request.ts';
import { startWait } from '../../domain/request-life.ts';
import { refuse, type Result } from '../../domain/result.ts';
import type { AuditAction, PropagationStep } from '../../domain/vocabulary.ts';
import { staffOf, type Call } from '../call.ts';
import { carryOutCorrection, holderOf } from '../carry-out-correction.ts';
import { performed, type Performed } from '../commit-request.ts';
import { alertOf } from '../letters/alert.ts';
import { recipientCorrections } from '../letters/correction-letters.ts';
import { messagesOf } from '../letters/message.ts';
import type { Put } from '../ports.ts';
import { ProblemError, problemOf } from '../problems.ts';
import { proposalOf } from '../proposal-of.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { requestChange } from '../request-routes.ts';
import type { Answer } from '../route.ts';
import { sceneOf, type SetScene } from '../scene-of.ts';
import { randomUuid } from '../tokens.ts';
import { groundsOf } from '../views/request-view.ts';
import { visibleRequest } from '../visible.ts';

/** Seconds that a comparison stands on the screen. */
const COMPARED_SECONDS = 60;

/** The correction of a request that the rules have let through to here. */
function correctionOf({ request }: SetScene): Correction {
  if (request.correction === null) throw new TypeError(`${request.id} corrects nothing.`);
  return request.correction;
}

function add(
  scene: SetScene,
  body: z.infer<typeof addEvidence.body>,
  call: Call,
): Result<Performed> {
  const correction = correctionOf(scene);
  const piece = {
    id: `e-${randomUuid(call.deps.chance)}`,
    ...body,
    by: staffOf(call).id,
    at: scene.now,
  };
  return performed({
    request: {
      ...scene.request,
      correction: { ...correction, evidence: [...correction.evidence, piece] },
    },
    event: { action: 'evidence.added', fields: [body.kind] },
  });
}

/** Shows held and asked to whoever decides: an audited reveal of exactly this item. */
function compare(scene: SetScene): Result<Performed> {
  return performed({
    request: scene.request,
    event: {
      action: 'item.revealed',
      purpose: 'check-correction',
      fields: [correctionOf(scene).field],
    },
  });
}

async function renderComparison(call: Call): Promise<Answer> {
  const request = await visibleRequest(call);
  const scene = await sceneOf(call, request);
  const verdict = judge('compare', scene);
  // A replay shows nothing that could not be shown now.
  if (!verdict.ok) throw problemOf(verdict);
  const correction = correctionOf(scene);
  const item = holderOf(scene, correction.item)?.item;
  const body: ComparisonView = {
    version: request.version,
    seconds: COMPARED_SECONDS,
    held: item === undefined || item.state === 'declined' ? null : item.value,
    asked: correction.asked,
    evidence: correction.evidence.map(({ id, says }) => ({ id, says })),
    statement: item?.statement?.text ?? null,
    proposed: proposedValue(request.proposal, correction),
  };
  return { body, version: request.version };
}

function proposedValue(proposal: Proposal | null, correction: Correction): string | null {
  const detail = proposal?.detail;
  if (detail?.kind !== 'part-correction' && detail?.kind !== 'contact-correction') return null;
  return detail.decision.kind === 'accept' ? correction.asked : detail.decision.value;
}

function isEvidence(correction: Correction, id: string): boolean {
  return correction.evidence.some((piece) => piece.id === id);
}

async function decide(
  scene: SetScene,
  body: { sourceOfTruth: string },
  call: Call,
): Promise<Result<Performed>> {
  if (!isEvidence(correctionOf(scene), body.sourceOfTruth))
    return refuse('no-such-evidence', citation(scene.request.company, 'correction'));
  return carryOutCorrection(call, scene, scene.request, {
    decision: { kind: 'accept' },
    sourceOfTruth: body.sourceOfTruth,
    statement: null,
  });
}

/** Asks a supervisor; a contact point without another channel gets its letter now, so that its owner can still say no. */
async function propose(
  scene: SetScene,
  body: z.infer<typeof proposeCorrection.body>,
  call: Call,
): Promise<Result<Performed>> {
  const { request, channels, now } = scene;
  const correction = correctionOf(scene);
  const { sourceOfTruth, statement } = body;
  if (!isEvidence(correction, sourceOfTruth))
    return refuse('no-such-evidence', citation(request.company, 'correction'));
  const decision = decisionOf(body.decision, correction);
  const isAlone = changesContact(correction) && channels.length === 0;
  // What needs no second person is not given to one.
  if (decision.kind === 'accept' && !isAlone) return refuse('wrong-status');
  if (
    decision.kind === 'partly' &&
    !groundsOf(request).some((ground) => ground.id === decision.ground)
  )
    return refuse('ground-not-in-packs', citation(request.company, 'ground'));
  const kind = isAlone ? 'contact-correction' : 'part-correction';
  const proposal = proposalOf(scene, staffOf(call).id, {
    kind,
    decision,
    sourceOfTruth,
    ...(statement === null ? {} : { statement }),
  });
  const letters = isAlone ? await alertOf(call, scene, null) : [];
  return performed({
    request: startWait(
      { ...request, proposal, status: 'awaiting-approval' },
      'supervisor',
      now,
      null,
    ),
    puts: letters.map((record): Put => ({ type: 'message', record, seen: 0 })),
    event: { action: 'correction.proposed', reason: kind, fields: [correction.field] },
  });
}

/** The decision with its value as it would be held; a value that cannot stand in the field is a field to mend. */
function decisionOf(
  given: z.infer<typeof proposeCorrection.body>['decision'],
  { field }: Correction,
): Exclude<CorrectionDecision, { kind: 'refuse' }> {
  if (given.kind === 'accept') return given;
  const written = writtenAs(field, given.value);
  if (written.ok) return { ...given, value: written.value };
  throw new ProblemError('fields', {
    errors: [{ pointer: '/decision/value', code: written.fault }],
  });
}

const told: Readonly<Record<PropagationStep, AuditAction>> = {
  send: 'recipients.sent',
  chase: 'recipients.chased',
  done: 'recipients.done',
};

async function tell(
  scene: SetScene,
  body: z.infer<typeof tellRecipients.body>,
  call: Call,
): Promise<Result<Performed>> {
  const { request, now } = scene;
  const correction = correctionOf(scene);
  const found = recipientsFor(correction, body.step, body.recipient);
  if (found.length === 0)
    return refuse('no-such-recipient', citation(request.company, 'recipients'));
  const letters =
    body.step === 'done'
      ? []
      : messagesOf(call, scene, await recipientCorrections(call, scene, correction, found));
  return performed({
    request: {
      ...request,
      correction: { ...correction, propagation: propagated(correction, body.step, found, now) },
    },
    puts: letters.map((record): Put => ({ type: 'message', record, seen: 0 })),
    event: { action: told[body.step], fields: found.map(({ recipient }) => recipient) },
  });
}

/** Routes of a correction. */
export const routes = byEndpoint([
  requestChange(addEvidence, 'add-evidence', add),
  requestChange(compareCorrection, 'compare', compare, renderComparison),
  requestChange(decideCorrection, 'decide-correction', decide),
  requestChange(proposeCorrection, 'propose-correction', propose),
  requestChange(tellRecipients, 'tell-recipients', tell),
]);
