import type { AuditEvent } from '../../src/domain/audit.ts';
import { outcomes, type Outcome, type RequestStatus } from '../../src/domain/vocabulary.ts';

/** What the log alone says of a request. */
export type ToldRequest = {
  readonly status: RequestStatus;
  readonly outcome: Outcome | null;
  readonly version: number;
  readonly owner: string;
  readonly isFrozen: boolean;
  readonly isReached: boolean;
  /** Whether proof was ever asked for, and whether some of it counts. */
  readonly wasAsked: boolean;
  readonly hasProof: boolean;
};

/** The requests of a log, told by its events: a second way to the state, to hold the stored one against. */
export function toldBy(events: readonly AuditEvent[]): ReadonlyMap<string, ToldRequest> {
  const told = new Map<string, ToldRequest>();
  for (const event of events) {
    const { object, action, after } = event;
    if (object.type !== 'request' || action === 'command.refused') continue;
    const before = told.get(object.id);
    if (before === undefined && action !== 'request.opened') {
      throw new Error(`${object.id} began with ${action}`);
    }
    const next = before === undefined ? opened(event) : { ...before, ...changedBy(before, event) };
    told.set(object.id, { ...next, version: after ?? next.version });
  }
  return told;
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
    hasProof: false,
  };
}

const lost = { isReached: false, hasProof: false } as const;

/** What one event changes. An action that is not named changes nothing that is told here. */
function changedBy(before: ToldRequest, event: AuditEvent): Partial<ToldRequest> {
  const proving: RequestStatus = before.status === 'received' ? 'awaiting-identity' : before.status;
  const returned: RequestStatus = before.isReached
    ? 'in-review'
    : before.wasAsked || before.hasProof
      ? 'awaiting-identity'
      : 'received';
  const isBeforeSecond = before.status === 'awaiting-approval';
  const told: Readonly<Partial<Record<AuditEvent['action'], Partial<ToldRequest>>>> = {
    'request.taken': { owner: event.actor.id },
    'set.asked': { status: proving, wasAsked: true },
    'code.sent': { status: proving, wasAsked: true },
    'paper.seen': { status: proving },
    'identity.confirmed': { status: proving, hasProof: true },
    'code.confirmed': { status: proving, hasProof: true },
    'authenticity.confirmed': { status: proving, hasProof: true },
    'declaration.recorded': { status: proving, hasProof: true },
    'paper.approved': { status: proving, hasProof: true },
    'level.reached': { status: isBeforeSecond ? before.status : 'in-review', isReached: true },
    'level.voided': { status: 'awaiting-identity', ...lost },
    'request.frozen': { status: 'awaiting-identity', isFrozen: true, ...lost },
    'request.unfrozen': { isFrozen: false },
    'request.relinked': { status: 'received', ...lost },
    'refusal.proposed': { status: 'awaiting-approval' },
    'withholding.proposed': { status: 'awaiting-approval' },
    'proposal.returned': { status: returned },
    'withholding.approved': { status: 'in-review' },
    'refusal.approved': { status: 'carrying-out' },
    'disclosure.started': { status: 'carrying-out' },
    'disclosure.handed-over': { status: 'carrying-out' },
    'package.came-back': { status: 'in-review', outcome: null },
    'opt-out.carried-out': { status: 'carrying-out' },
    'request.closed': {
      status: 'closed',
      outcome: outcomes.find((outcome) => outcome === event.reason) ?? null,
    },
  };
  return told[event.action] ?? {};
}
