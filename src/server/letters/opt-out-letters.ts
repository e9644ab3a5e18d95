import type { OptOutScope } from '../../domain/vocabulary.ts';
import type { Call } from '../call.ts';
import type { SetScene } from '../scene-of.ts';
import { companyNames } from '../company-names.ts';
import { letterLang } from './letter-lang.ts';
import type { Posting } from './message.ts';
import { regulatorsOf } from './regulator.ts';

/** Notices in writing to everyone who got items for marketing that the opt-out now covers (PDPO s.35L; offered always). */
export async function recipientNotices(
  call: Call,
  scene: SetScene,
  scope: OptOutScope,
): Promise<readonly Posting[]> {
  const covered = scene.items.filter((item) => scope === 'all-marketing' || item.field === scope);
  const ids = new Set(
    covered.flatMap((item) =>
      item.sharings.filter((sharing) => sharing.marketing).map((sharing) => sharing.recipient),
    ),
  );
  const recipients = (await call.deps.store.recipients()).filter((recipient) =>
    ids.has(recipient.id),
  );
  return recipients.map((recipient) => ({
    request: { ...scene.request, language: recipient.lang },
    parcel: {
      kind: 'recipient-notice',
      to: { item: null, contact: 'post', address: recipient.name },
      expiresAt: null,
      reference: transferReference(call, scene, recipient.id),
      words: {
        desk: scene.desk.name,
        kind: scene.request.kind,
        scope: null,
        recipient: recipient.name,
        company: companyNames[scene.request.company][letterLang(recipient.lang)],
        marketing: scope,
      },
    },
  }));
}

/** The confirmation of an opt-out that came by mail or letter, in the same words found or not. By phone the read-back is the answer. */
export function confirmationOf(scene: SetScene): readonly Posting[] {
  const { request, channels, desk } = scene;
  if (request.optOut?.carriedOutAt == null) return [];
  if (request.channel === 'phone' || request.channel === 'visit') return [];
  const held =
    channels.find((item) => item.field === 'email') ??
    channels.find((item) => item.field === 'post');
  const given = request.contactGiven;
  const to =
    given !== null
      ? { item: null, contact: given.kind, address: given.value }
      : held === undefined
        ? null
        : {
            item: held.id,
            contact: held.field === 'email' ? ('email' as const) : ('post' as const),
            address: held.value,
          };
  if (to === null) return [];
  const words = {
    desk: desk.name,
    kind: request.kind,
    scope: null,
    company: companyNames[request.company][letterLang(request.language)],
    marketing: request.optOut?.scope ?? 'all-marketing',
    regulators: regulatorsOf(request),
  };
  return [{ request, parcel: { kind: 'opt-out-confirmation', to, expiresAt: null, words } }];
}

/** By this the recipient finds the person in the record of transfers; to anyone else it says nothing. */
export function transferReference(call: Call, scene: SetScene, recipient: string): string {
  return call.deps.keys
    .hmac('reference', `transfer ${scene.customer?.id ?? scene.request.id} ${recipient}`)
    .slice(0, 16);
}
