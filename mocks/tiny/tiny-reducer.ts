import type { AuditEvent } from '../../src/domain/audit.ts';
import { DAY } from '../../src/domain/instant.ts';
import { outcomes, type Outcome, type RequestStatus } from '../../src/domain/vocabulary.ts';

/** What the log alone says of a request. */
export type ToldRequest = {
  readonly status: RequestStatus;
  readonly outcome: Outcome | null;
  readonly version: number;
  readonly owner: string | null;
  readonly isFrozen: boolean;
  readonly isReached: boolean;
  /** Whether proof was ever asked for, and whether some of it counts. */
  readonly wasAsked: boolean;
  /** When each proof that still counts was given. */
  readonly proofs: readonly number[];
};

const PROOF_MS = 14 * DAY;

/** The requests of a log, told by its events: a second way to the state, to hold the stored one against. */
export function toldBy(events: readonly AuditEvent[]): ReadonlyMap<string, ToldRequest> {
  const told = new Map<string, ToldRequest>();
  for (const event of events) tell(told, event);
  return told;
}

/** Takes the next event of a log. */
export function tell(told: Map<string, ToldRequest>, event: AuditEvent): void {
  const { object, action, after } = event;
  if (object.type !== 'request' || action === 'command.refused') return;
  const before = told.get(object.id);
  if (before === undefined && action !== 'request.opened') {
    throw new Error(`${object.id} began with ${action}`);
  }
  const next = before === undefined ? opened(event) : { ...before, ...changedBy(before, event) };
  told.set(object.id, { ...next, version: after ?? next.version });
}

function opened({ actor }: AuditEvent): ToldRequest {
  return {
    status: 'received',
    outcome: null,
    version: 1,
    owner: actor.id,
    isFrozen: false,
    isReached: false,
    wasAsked: false,
    proofs: [],
  };
}

const lost = { isReached: false, proofs: [] } as const;

/** What one event changes. An action that is not named changes nothing that is told here. */
function changedBy(before: ToldRequest, event: AuditEvent): Partial<ToldRequest> {
  const proving: RequestStatus = before.status === 'received' ? 'awaiting-identity' : before.status;
  const returned: RequestStatus = before.isReached
    ? 'in-review'
    : before.wasAsked || before.proofs.length > 0
      ? 'awaiting-identity'
      : 'received';
  const now = Date.parse(event.at);
  const proofs = [...before.proofs, now];
  const young = before.proofs.filter((at) => now < at + PROOF_MS);
  const isAge = event.reason === 'evidence-aged';
  const anew = { status: 'received', outcome: null, isFrozen: false, ...lost } as const;
  const outcome = outcomes.find((known) => known === event.reason) ?? null;
  const isWhole = event.reason === 'whole' || outcome === 'granted';
  const empty = { isFrozen: false, wasAsked: false, ...lost } as const;
  const voided: Partial<ToldRequest> =
    event.reason === 'level-void' ? { status: 'awaiting-identity', ...lost } : {};
  const isBeforeSecond = before.status === 'awaiting-approval';
  const told: Readonly<Partial<Record<AuditEvent['action'], Partial<ToldRequest>>>> = {
    'request.taken': { owner: event.actor.id },
    'transfer.accepted': { owner: event.actor.id },
    'request.reassigned': { owner: event.fields?.[0] ?? null },
    'set.asked': { status: proving, wasAsked: true },
    'code.sent': { status: proving, wasAsked: true },
    'paper.seen': { status: proving },
    'identity.confirmed': { status: proving, proofs },
    'code.confirmed': { status: proving, proofs },
    'authenticity.confirmed': { status: proving, proofs },
    'declaration.recorded': { status: proving, proofs },
    'paper.approved': { status: proving, proofs },
    'level.reached': { status: isBeforeSecond ? before.status : 'in-review', isReached: true },
    'level.voided': {
      status: 'awaiting-identity',
      isReached: false,
      proofs: isAge ? young : [],
    },
    'request.joined': voided,
    'request.person-joined': voided,
    'request.person-parted': voided,
    'request.reopened': { ...anew, owner: event.actor.id },
    'deletion.reopened': anew,
    'request.emptied': empty,
    'request.frozen': { status: 'awaiting-identity', isFrozen: true, ...lost },
    'request.unfrozen': { isFrozen: false },
    'request.relinked': { status: 'received', ...lost },
    'refusal.proposed': { status: 'awaiting-approval' },
    'withholding.proposed': { status: 'awaiting-approval' },
    'proposal.returned': { status: returned },
    'withholding.approved': { status: 'in-review' },
    'history.proposed': { status: 'awaiting-approval' },
    'history.approved': { status: 'in-review' },
    'refusal.approved': { status: 'carrying-out' },
    'disclosure.started': { status: 'carrying-out' },
    'disclosure.handed-over': { status: 'carrying-out' },
    'package.came-back': { status: 'in-review', outcome: null },
    'opt-out.carried-out': { status: 'carrying-out' },
    'correction.proposed': { status: 'awaiting-approval' },
    'correction.carried-out': { status: 'carrying-out' },
    'lapse.proposed': { status: 'awaiting-approval' },
    'lapse.approved': { status: 'carrying-out' },
    'deletion.proposed': { status: 'awaiting-approval' },
    'deletion.approved': { status: 'in-review' },
    'deletion.started': { status: 'carrying-out' },
    'deletion.undone': { status: 'in-review' },
    'deletion.finished': { status: 'closed', outcome, ...(isWhole ? empty : {}) },
    'request.closed': { status: 'closed', outcome },
  };
  return told[event.action] ?? {};
}
