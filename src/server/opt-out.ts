import type { Customer, Suppression } from '../domain/customer.ts';
import { decide } from '../domain/decide.ts';
import { withHand } from '../domain/request-life.ts';
import { coversContact } from '../domain/opt-out.ts';
import { contactKinds, type OptOutScope } from '../domain/record-vocabulary.ts';
import { commitRequest, type Performed } from './commit-request.ts';
import { staffOf, type Call } from './call.ts';
import { messagesOf } from './letters/message.ts';
import { recipientNotices } from './letters/opt-out-letters.ts';
import { listedContacts, marksOf } from './opt-out-marks.ts';
import type { Put } from './ports.ts';
import { problemOf } from './problems.ts';
import type { SetScene } from './scene-of.ts';

/** Stops the marketing for the account of a call. */
export async function carryOut(call: Call, scene: SetScene): Promise<void> {
  const verdict = decide('carry-out-opt-out', scene);
  if (!verdict.ok) throw problemOf(verdict);
  const { request, ...stopped } = await marketingStopped(call, scene);
  const worked = withHand(request, staffOf(call).id);
  await commitRequest(call, scene.request, { ...stopped, request: worked });
}

/**
 * What stops the marketing at once (N3b, PDPO s.35G): the records are marked, the contact points that were named go on
 * the suppression list, found or not, and those who got items for marketing are told in writing. Service notices stay.
 */
export async function marketingStopped(call: Call, scene: SetScene): Promise<Performed> {
  const { request, now } = scene;
  if (request.optOut === null) throw new TypeError('An opt-out has a scope.');
  const { scope } = request.optOut;
  const marks = await marksOf(call, scene);
  const listed = await listedContacts(call, scene);
  const notices = messagesOf(call, scene, await recipientNotices(call, scene, scope, marks));
  const puts: Put[] = [
    ...marks.map(({ record, items }): Put => ({
      type: 'customer',
      record: suppressed(record, {
        scope,
        at: now,
        request: request.id,
        ...(items === null ? {} : { items }),
      }),
      seen: record.version,
    })),
    ...listed.fresh.map((record): Put => ({ type: 'suppression', record, seen: 0 })),
    ...notices.map((record): Put => ({ type: 'message', record, seen: 0 })),
  ];
  const optOut = {
    ...request.optOut,
    named: [],
    suppressed: listed.ids,
    carriedOutAt: now,
    notices: notices.length,
  };
  return {
    request: { ...request, status: 'carrying-out', optOut },
    puts,
    event: { action: 'opt-out.carried-out', reason: scope, fields: contactFields(scope) },
  };
}

function suppressed(customer: Customer, suppression: Suppression): Customer {
  return {
    ...customer,
    version: customer.version + 1,
    suppressions: [...customer.suppressions, suppression],
  };
}

function contactFields(scope: OptOutScope): readonly string[] {
  return contactKinds.filter((kind) => coversContact(scope, kind));
}
