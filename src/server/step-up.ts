import { STEP_UP_MS } from '../domain/session-limits.ts';
import { auditActor, finishedKey, staffOf, type Call } from './call.ts';
import { countedWithin } from './counted-within.ts';
import { ProblemError } from './problems.ts';

/** Tries of an account in a quarter of an hour. */
const TRIES = 5;

function place(call: Call): string {
  return `step-up ${call.session?.id ?? 'none'}`;
}

/** Asks the identity provider once more who sits there, and remembers it for the session. Throws `pin-not-right`. */
export async function stepUpSession(call: Call, pin: string): Promise<number> {
  const { id } = staffOf(call);
  const tries = await countedWithin(call, `step-up ${id}`, 3 * STEP_UP_MS);
  if (tries > TRIES) throw new ProblemError('too-many-calls', { retryAfter: 900 });
  if (!(await call.deps.stepUp.confirms(id, pin))) throw new ProblemError('pin-not-right');
  const until = call.now + STEP_UP_MS;
  await call.deps.store.commit(
    { puts: [], key: finishedKey(call, null, String(until)) },
    {
      actor: auditActor(call),
      action: 'session.stepped-up',
      object: { type: 'session', id: call.session?.id ?? 'none', version: null },
      subject: null,
      outcome: 'done',
      purpose: null,
      call: call.id,
      ...(call.key === null ? {} : { key: call.key }),
    },
  );
  await call.deps.scratch.put('session', place(call), String(until));
  return until;
}

/** Throws `step-up-needed` unless this session was stepped up within the last five minutes. */
export async function needStepUp(call: Call): Promise<void> {
  const kept = await call.deps.scratch.get('session', place(call));
  if (kept === null || Number(kept) <= call.now) throw new ProblemError('step-up-needed');
}
