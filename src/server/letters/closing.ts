import { contactKind } from '../../domain/customer.ts';
import type { OutboxMessage } from '../../domain/outbox.ts';
import type { Call } from '../call.ts';
import type { SetScene } from '../scene-of.ts';
import { groundsOf } from '../views/request-view.ts';
import { messageOf, type Parcel } from './message.ts';

/**
 * What leaves with the closing: the notice of a refusal that stands in the log book. Somebody who has proved nothing
 * gets the one answer that says neither yes nor no, to the contact point given; a record's owner is told on a channel
 * of record besides.
 */
export async function closingMessages(call: Call, scene: SetScene): Promise<readonly OutboxMessage[]> {
  const { request, desk, channels } = scene;
  if (request.refusal === null) return [];
  const entry = await call.deps.store.get('log-book', request.refusal.logBook);
  if (entry === null) throw new TypeError('A refusal without its log-book entry has no notice.');
  const ground = groundsOf(request).find((candidate) => candidate.id === entry.ground);
  const words = {
    desk: desk.name,
    kind: request.kind,
    scope: request.scope,
    company: request.company,
    ground: ground?.statement ?? entry.ground,
    citation: entry.citation,
  };
  const isProved = request.verification.reachedAt !== null;
  const ofRecord = channels.find((item) => item.field === 'email') ?? channels[0];
  const contact = ofRecord === undefined ? null : contactKind(ofRecord.field);
  const recordTo: Parcel['to'][] =
    ofRecord === undefined || contact === null ? [] : [{ item: ofRecord.id, contact, address: ofRecord.value }];
  const given = request.contactGiven;
  const givenTo: Parcel['to'][] = given === null ? [] : [{ item: null, contact: given.kind, address: given.value }];
  if (isProved) return recordTo.map((to) => messageOf(call, request, { kind: 'refusal-notice', to, expiresAt: null, words }));
  return [...givenTo, ...recordTo].map((to) => messageOf(call, request, { kind: 'answer-unproven', to, expiresAt: null, words }));
}
