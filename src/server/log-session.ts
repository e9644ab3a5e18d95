import { auditActor, type Call } from './call.ts';

/** Logs that the session of a call began or ends. */
export async function logSession(
  call: Call,
  action: 'session.started' | 'session.ended',
): Promise<void> {
  const { session } = call;
  if (session === null) throw new TypeError('A session starts and ends with a session.');
  await call.deps.store.commit(
    { puts: [], key: null },
    {
      actor: auditActor(call),
      action,
      object: { type: 'session', id: session.id, version: null },
      subject: null,
      outcome: 'done',
      purpose: null,
      call: call.id,
    },
  );
}
