import type { OutboxMessage } from '../../domain/outbox.ts';
import type { OptOutScope } from '../../domain/vocabulary.ts';
import type { Call } from '../call.ts';
import type { SetScene } from '../scene-of.ts';
import { messageOf } from './message.ts';

/** Notices in writing to everyone who got items for marketing that the opt-out now covers (PDPO s.35L; offered always). */
export async function recipientNotices(call: Call, scene: SetScene, scope: OptOutScope): Promise<readonly OutboxMessage[]> {
  const covered = scene.items.filter((item) => scope === 'all-marketing' || item.field === scope);
  const ids = new Set(covered.flatMap((item) => item.sharings.filter((sharing) => sharing.marketing).map((sharing) => sharing.recipient)));
  const recipients = (await call.deps.store.recipients()).filter((recipient) => ids.has(recipient.id));
  return recipients.map((recipient) =>
    messageOf(call, { ...scene.request, language: recipient.lang }, {
      kind: 'recipient-notice',
      to: { item: null, contact: 'post', address: recipient.name },
      expiresAt: null,
      words: { desk: scene.desk.name, kind: scene.request.kind, scope: null, recipient: recipient.name },
    }),
  );
}

/** The confirmation of an opt-out that came by mail or letter, in the same words found or not. By phone the read-back is the answer. */
export function confirmationOf(call: Call, scene: SetScene): readonly OutboxMessage[] {
  const { request, channels, desk } = scene;
  if (request.channel === 'phone' || request.channel === 'visit') return [];
  const held = channels.find((item) => item.field === 'email') ?? channels.find((item) => item.field === 'post');
  const given = request.contactGiven;
  const to =
    given !== null
      ? { item: null, contact: given.kind, address: given.value }
      : held === undefined
        ? null
        : { item: held.id, contact: held.field === 'email' ? ('email' as const) : ('post' as const), address: held.value };
  if (to === null) return [];
  const words = { desk: desk.name, kind: request.kind, scope: null };
  return [messageOf(call, request, { kind: 'opt-out-confirmation', to, expiresAt: null, words })];
}
