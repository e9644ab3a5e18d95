import type { Customer } from '../domain/customer.ts';
import { contactKind } from '../domain/customer.ts';
import { decide } from '../domain/decide.ts';
import { withHand } from '../domain/request-life.ts';
import type { OptOutScope } from '../domain/vocabulary.ts';
import { commitRequest } from './commit-request.ts';
import { staffOf, type Call } from './call.ts';
import { messagesOf } from './letters/message.ts';
import { recipientNotices } from './letters/opt-out-letters.ts';
import type { Put } from './ports.ts';
import { problemOf } from './problems.ts';
import type { SetScene } from './scene-of.ts';

/**
 * Stops the marketing at once (N3b, PDPO s.35G): every record of the person is marked, those who got items for marketing are told in
 * writing, and an opt-out that came in writing is confirmed. Service notices stay.
 */
export async function carryOut(call: Call, scene: SetScene): Promise<void> {
  const { request, now } = scene;
  const verdict = decide('carry-out-opt-out', scene);
  if (!verdict.ok) throw problemOf(verdict);
  if (request.optOut === null) throw new TypeError('An opt-out has a scope.');
  const { scope } = request.optOut;
  const notices = messagesOf(call, scene, await recipientNotices(call, scene, scope));
  const puts: Put[] = [
    ...scene.records.map((record): Put => ({
      type: 'customer',
      record: suppressed(record, scope, now, request.id),
      seen: record.version,
    })),
    ...notices.map((record): Put => ({ type: 'message', record, seen: 0 })),
  ];
  const optOut = { ...request.optOut, carriedOutAt: now, notices: notices.length };
  await commitRequest(call, request, {
    request: withHand({ ...request, status: 'carrying-out', optOut }, staffOf(call).id),
    puts,
    event: { action: 'opt-out.carried-out', reason: scope, fields: contactFields(scope) },
  });
}

function suppressed(customer: Customer, scope: OptOutScope, at: number, request: string): Customer {
  return {
    ...customer,
    version: customer.version + 1,
    suppressions: [...customer.suppressions, { scope, at, request }],
  };
}

function contactFields(scope: OptOutScope): readonly string[] {
  return scope === 'all-marketing' ? ['email', 'phone', 'post'] : [contactKind(scope) ?? scope];
}
