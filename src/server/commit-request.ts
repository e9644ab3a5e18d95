import type { EventDraft } from '../domain/audit.ts';
import type { RequestRecord } from '../domain/request.ts';
import { accept, type Result } from '../domain/result.ts';
import { auditActor, finishedKey, type Call } from './call.ts';
import type { Put, Removal } from './ports.ts';

/** What an event says beside who, when and about what. */
export type EventWords = Pick<EventDraft, 'action'> &
  Partial<Pick<EventDraft, 'outcome' | 'problem' | 'purpose' | 'reason' | 'fields' | 'onBehalfOf'>>;

/** What a command makes of a request. `outcome` is kept for replays of a verdict; it never holds personal data. */
export type Performed = {
  readonly request: RequestRecord;
  readonly puts?: readonly Put[];
  readonly removes?: readonly Removal[];
  /** References whose finished keys go with it. */
  readonly forgets?: readonly string[];
  readonly event: EventWords;
  readonly outcome?: string;
};

/** Writes a changed request with its event and the key of the call. */
export async function commitRequest(
  call: Call,
  before: RequestRecord,
  performed: Performed,
  by = auditActor(call),
): Promise<void> {
  const after = { ...performed.request, version: before.version + 1 };
  const put: Put = { type: 'request', record: after, seen: before.version };
  const isCall = by.role !== 'system';
  await call.deps.store.commit(
    {
      puts: [put, ...(performed.puts ?? [])],
      removes: performed.removes ?? [],
      forgets: performed.forgets ?? [],
      key: isCall ? finishedKey(call, before.id, performed.outcome ?? null) : null,
    },
    {
      actor: by,
      ...(isCall || call.session === null ? {} : { onBehalfOf: call.session.staff.id }),
      object: { type: 'request', id: before.id, version: after.version },
      subject: before.subject,
      outcome: 'done',
      purpose: null,
      before: before.version,
      after: after.version,
      call: call.id,
      ...(isCall && call.key !== null ? { key: call.key } : {}),
      ...performed.event,
    },
  );
}

/** Says yes with what a command made of the request. */
export function performed(value: Performed): Result<Performed> {
  return accept(value);
}
