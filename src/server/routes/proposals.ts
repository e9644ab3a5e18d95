import { approveProposal, proposeRefusal, returnProposal } from '../../contract/requests.ts';
import { citation } from '../../domain/citation.ts';
import { decide } from '../../domain/decide.ts';
import { freshDeletion } from '../../domain/deletion.ts';
import { freshDisclosure } from '../../domain/disclosure.ts';
import type { Instant } from '../../domain/instant.ts';
import type { LogBookEntry } from '../../domain/outbox.ts';
import { deciderOf } from '../../domain/own-history.ts';
import type { Proposal, RequestRecord } from '../../domain/request.ts';
import { addEvidence, endWait, startWait, statusAfterReturn } from '../../domain/request-life.ts';
import { accept, refuse, type Result } from '../../domain/result.ts';
import { carryOutCorrection, refusedCorrection } from '../carry-out-correction.ts';
import { performed, type Performed } from '../commit-request.ts';
import { staffOf, type Call } from '../call.ts';
import { historyContent } from '../history-of.ts';
import type { Put } from '../ports.ts';
import { isAsProposed, proposalOf } from '../proposal-of.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { requestChange } from '../request-routes.ts';
import type { SetScene } from '../scene-of.ts';
import { randomUuid } from '../tokens.ts';
import { groundsOf } from '../views/request-view.ts';

type CorrectionDetail = Extract<
  Proposal['detail'],
  { kind: 'part-correction' | 'contact-correction' }
>;

function propose(
  scene: SetScene,
  body: { ground: string; statement?: string | null | undefined },
  call: Call,
): Result<Performed> {
  const { request, now } = scene;
  if (!groundsOf(request).some((ground) => ground.id === body.ground)) {
    return refuse('ground-not-in-packs', citation(request.company, 'ground'));
  }
  const statement = body.statement ?? null;
  // Nobody who has not proved who they are leaves words beside somebody's value.
  const compared = statement === null ? accept(true) : decide('compare', scene);
  if (!compared.ok) return compared;
  const proposal = proposalOf(scene, staffOf(call).id, {
    kind: 'refusal',
    ground: body.ground,
    ...(statement === null ? {} : { statement }),
  });
  const waiting = startWait(
    { ...request, proposal, status: 'awaiting-approval' },
    deciderOf(request),
    now,
    null,
  );
  return performed({
    request: waiting,
    event: { action: 'refusal.proposed', reason: body.ground },
  });
}

async function approve(
  scene: SetScene,
  body: { digest: string },
  call: Call,
): Promise<Result<Performed>> {
  const { request, now } = scene;
  const { proposal } = request;
  if (proposal === null || proposal.digest !== body.digest) return refuse('proposal-changed');
  if (!isAsProposed(scene, proposal)) return refuse('proposal-changed');
  const by = staffOf(call).id;
  const decided: RequestRecord = noLongerAsked({ ...request, proposal: null }, now);
  switch (proposal.detail.kind) {
    case 'paper': {
      const { kind, paper, reason, addressMatches, authority } = proposal.detail;
      const evidence = {
        kind,
        paper,
        reason,
        addressMatches,
        ...(authority === undefined ? {} : { authority }),
        by: proposal.by,
        approvedBy: by,
        at: now,
        from: now,
      };
      return performed({
        request: addEvidence(decided, [evidence]),
        event: {
          action: 'paper.approved',
          fields: authority === undefined ? [paper] : [authority.paper, paper],
        },
      });
    }
    case 'unlock':
      return unlocked(scene, decided, call);
    case 'withholding': {
      const approved = { digest: scene.digest, by, at: now };
      const disclosure = { ...(request.disclosure ?? freshDisclosure), approved };
      const entries = withheldEntries(scene, proposal.by, by, call);
      return performed({
        request: { ...decided, disclosure, status: 'in-review' },
        puts: entries,
        event: { action: 'withholding.approved', fields: entries.map(({ record }) => record.id) },
      });
    }
    case 'access-history': {
      const { visits, sha256 } = proposal.detail;
      if (historyContent(scene.history).sha256 !== sha256) return refuse('proposal-changed');
      const approved = { digest: scene.digest, by, at: now };
      const history = { visits, sha256 };
      const disclosure = { ...(request.disclosure ?? freshDisclosure), approved, history };
      return performed({
        request: { ...decided, disclosure, status: 'in-review' },
        event: { action: 'history.approved', fields: [String(visits), sha256] },
      });
    }
    case 'lapse':
      return performed({
        request: {
          ...decided,
          course: { ...request.course, lapse: { by: proposal.by, approvedBy: by, at: now } },
          status: 'carrying-out',
        },
        event: { action: 'lapse.approved' },
      });
    case 'deletion': {
      const deletion = {
        ...(request.deletion ?? freshDeletion),
        approved: { digest: scene.deletion?.digest ?? '', by, at: now },
      };
      return performed({
        request: { ...decided, deletion, status: 'in-review' },
        event: { action: 'deletion.approved', fields: [String(proposal.detail.items)] },
      });
    }
    case 'refusal': {
      const { ground, statement = null } = proposal.detail;
      return refusedBy(scene, decided, proposal.by, { ground, statement }, by, call);
    }
    case 'part-correction':
    case 'contact-correction':
      return correctedBy(scene, decided, proposal.by, proposal.detail, by, call);
  }
}

/** Nobody is waited for any more to decide. */
function noLongerAsked(request: RequestRecord, now: Instant): RequestRecord {
  return endWait(endWait(request, 'supervisor', now), 'privacy-officer', now);
}

/** Starts both counts anew: of the request and of the person (rule 4). */
async function unlockedGuard(scene: SetScene, call: Call): Promise<Put[]> {
  const guard =
    scene.customer === null ? null : await call.deps.store.get('knowledge', scene.customer.person);
  if (guard === null) return [];
  const record = { ...guard, version: guard.version + 1, countedFrom: scene.now + 1 };
  return [{ type: 'knowledge', record, seen: guard.version }];
}

async function unlocked(
  scene: SetScene,
  decided: RequestRecord,
  call: Call,
): Promise<Result<Performed>> {
  const verification = { ...decided.verification, countedFrom: scene.now + 1 };
  const puts = await unlockedGuard(scene, call);
  return performed({
    request: { ...decided, verification },
    puts,
    event: { action: 'knowledge.unlocked' },
  });
}

/** A refusal stands in the log book before its notice can exist (PDPO s.27). */
function refusedBy(
  scene: SetScene,
  decided: RequestRecord,
  by: string,
  { ground, statement }: { ground: string; statement: string | null },
  approvedBy: string,
  call: Call,
): Result<Performed> {
  const entry = logBookEntry(scene, ground, by, approvedBy, call);
  const refusal = { ground, by, approvedBy, at: scene.now, logBook: entry.id };
  const { correction } = decided;
  const refused =
    correction === null ? null : refusedCorrection(scene, correction, ground, statement);
  return performed({
    request: {
      ...decided,
      refusal,
      status: 'carrying-out',
      correction: refused?.correction ?? null,
    },
    puts: [{ type: 'log-book', record: entry, seen: 0 }, ...(refused?.puts ?? [])],
    event: { action: 'refusal.approved', reason: ground },
  });
}

/** A correction that a second person approved is carried out at once; what it refuses stands in the log book first. */
async function correctedBy(
  scene: SetScene,
  decided: RequestRecord,
  by: string,
  { decision, sourceOfTruth, statement }: CorrectionDetail,
  approvedBy: string,
  call: Call,
): Promise<Result<Performed>> {
  const done = await carryOutCorrection(call, scene, decided, {
    decision,
    sourceOfTruth,
    statement: statement ?? null,
  });
  if (!done.ok || decision.kind === 'accept') return done;
  const entry = logBookEntry(scene, decision.ground, by, approvedBy, call);
  const puts: Put[] = [{ type: 'log-book', record: entry, seen: 0 }, ...(done.value.puts ?? [])];
  return performed({ ...done.value, puts });
}

function withheldEntries(
  scene: SetScene,
  by: string,
  approvedBy: string,
  call: Call,
): { type: 'log-book'; record: LogBookEntry; seen: 0 }[] {
  const decisions = Object.values(scene.request.disclosure?.decisions ?? {});
  const grounds = new Set(
    decisions.flatMap((decision) => (decision.kind === 'withhold' ? [decision.ground] : [])),
  );
  return [...grounds].map((ground) => ({
    type: 'log-book',
    record: logBookEntry(scene, ground, by, approvedBy, call),
    seen: 0,
  }));
}

function logBookEntry(
  { request, now }: SetScene,
  ground: string,
  by: string,
  approvedBy: string,
  call: Call,
): LogBookEntry {
  const cited = groundsOf(request).find((candidate) => candidate.id === ground)?.citation ?? ground;
  const id = `lb-${randomUuid(call.deps.chance)}`;
  return {
    id,
    version: 1,
    request: request.id,
    company: request.company,
    at: now,
    ground,
    citation: cited,
    by,
    approvedBy,
  };
}

function sendBack(
  scene: SetScene,
  body: { digest: string; note: string },
  call: Call,
): Result<Performed> {
  const { request, now } = scene;
  const { proposal } = request;
  if (proposal === null || proposal.digest !== body.digest) return refuse('proposal-changed');
  const note = {
    id: `n-${randomUuid(call.deps.chance)}`,
    by: staffOf(call).id,
    at: now,
    text: body.note,
  };
  const returned: RequestRecord = {
    ...request,
    proposal: null,
    notes: [...request.notes, note],
    status: statusAfterReturn(request),
  };
  return performed({
    request: noLongerAsked(returned, now),
    event: { action: 'proposal.returned', reason: proposal.kind },
  });
}

/** Routes of the second pair of eyes. */
export const routes = byEndpoint([
  requestChange(proposeRefusal, 'propose-refusal', propose),
  requestChange(approveProposal, 'approve', approve),
  requestChange(returnProposal, 'return', sendBack),
]);
