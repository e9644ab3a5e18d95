import type { EventDraft } from '../domain/audit.ts';
import { decide } from '../domain/decide.ts';
import type { RequestRecord } from '../domain/request.ts';
import { withHand } from '../domain/request-life.ts';
import { accept, type Result } from '../domain/result.ts';
import type { RequestCommand } from '../domain/vocabulary.ts';
import { auditActor, finishedKey, staffOf, type Call } from './call.ts';
import type { Put } from './ports.ts';
import { problemOf } from './problems.ts';
import type { Acted } from './route.ts';
import { sceneOf, type SetScene } from './scene-of.ts';
import { settle } from './settle.ts';
import { visibleRequest } from './visible.ts';

/** Commands that are no work on the request: who only decides over it or notes something stays a fresh pair of eyes. */
const lookingOn: ReadonlySet<RequestCommand> = new Set(['note', 'approve', 'return', 'unfreeze']);

/** What an event says beside who, when and about what. */
export type EventWords = Pick<EventDraft, 'action'> &
  Partial<Pick<EventDraft, 'outcome' | 'problem' | 'purpose' | 'reason' | 'fields'>>;

/** What a command makes of a request. `outcome` is kept for replays of a verdict; it never holds personal data. */
export type Performed = {
  readonly request: RequestRecord;
  readonly puts?: readonly Put[];
  readonly event: EventWords;
  readonly outcome?: string;
};

/**
 * The only way to change a request: the scene, the rule's verdict, and one commit of change and event.
 * A refusal is thrown and leaves its own event; afterwards whatever time or the system owes is settled.
 */
export async function act(
  call: Call,
  command: RequestCommand,
  perform: (scene: SetScene) => Promise<Result<Performed>> | Result<Performed>,
): Promise<Acted> {
  const request = await visibleRequest(call);
  const scene = await sceneOf(call, request);
  const verdict = decide(command, scene);
  if (!verdict.ok) throw problemOf(verdict);
  const performed = await perform(scene);
  if (!performed.ok) throw problemOf(performed);
  const { value } = performed;
  const worked = lookingOn.has(command) ? value.request : withHand(value.request, staffOf(call).id);
  await commitRequest(call, request, { ...value, request: worked });
  await settle(call, request.id);
  return { reference: request.id, outcome: value.outcome ?? null };
}

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
