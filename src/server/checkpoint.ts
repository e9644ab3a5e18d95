import { AUDIT_LOG, type Checkpoint } from '../domain/audit.ts';
import { auditActor, finishedKey, type Call } from './call.ts';
import { isoInstant } from './desk-time.ts';

/** Takes a checkpoint of the head as it stands, and logs that it was taken. */
export async function checkpoint(call: Call): Promise<Checkpoint> {
  const { store } = call.deps;
  const [head] = await store.auditPage({ desks: null, limit: 1 });
  if (head === undefined) throw new TypeError('A log begins with its first event.');
  const taken: Checkpoint = {
    log: AUDIT_LOG,
    size: head.seq,
    head: head.hash,
    at: isoInstant(call.now),
  };
  await store.addCheckpoint(taken);
  await store.commit(
    { puts: [], key: finishedKey(call, null, JSON.stringify(taken)) },
    {
      actor: auditActor(call),
      action: 'checkpoint.taken',
      object: { type: 'log', id: AUDIT_LOG, version: null },
      subject: null,
      outcome: 'done',
      purpose: null,
      before: head.seq,
      call: call.id,
      ...(call.key === null ? {} : { key: call.key }),
    },
  );
  return taken;
}
