import { coversItem } from '../../domain/opt-out.ts';
import type { OptOutScope } from '../../domain/record-vocabulary.ts';
import type { Call } from '../call.ts';
import type { OptOutMark } from '../opt-out-marks.ts';
import type { SetScene } from '../scene-of.ts';
import { companyNames } from '../company-names.ts';
import { letterDesk } from './letter-desk.ts';
import { letterLang } from './letter-lang.ts';
import type { Posting } from './message.ts';
import { regulatorsOf } from './regulator.ts';

/**
 * Notices in writing to everyone who got items for marketing that the opt-out now covers (PDPO s.35L; offered always):
 * one for each person and recipient, by the reference of the transfer.
 */
export async function recipientNotices(
  call: Call,
  scene: SetScene,
  scope: OptOutScope,
  marks: readonly OptOutMark[],
): Promise<readonly Posting[]> {
  const found = new Map<string, { readonly about: string; readonly recipient: string }>();
  for (const { record, items } of marks) {
    const covered = record.items.filter((item) =>
      items === null ? coversItem(scope, item) : items.includes(item.id),
    );
    const isTheirs = record.person === scene.customer?.person;
    const about = isTheirs ? scene.customer.id : record.id;
    for (const { recipient, marketing } of covered.flatMap(({ sharings }) => sharings))
      if (marketing) found.set(`${about} ${recipient}`, { about, recipient });
  }
  const known = await call.deps.store.recipients();
  return [...found.values()].flatMap(({ about, recipient: id }) => {
    const recipient = known.find((one) => one.id === id);
    if (recipient === undefined) return [];
    return [
      {
        request: { ...scene.request, language: recipient.lang },
        parcel: {
          kind: 'recipient-notice' as const,
          to: { item: null, contact: 'post' as const, address: recipient.name },
          expiresAt: null,
          reference: transferReferenceOf(call, about, recipient.id),
          words: {
            desk: letterDesk(scene.desk),
            kind: scene.request.kind,
            scope: null,
            recipient: recipient.name,
            company: companyNames[scene.request.company][letterLang(recipient.lang)],
            marketing: scope,
          },
        },
      },
    ];
  });
}

/** The confirmation of an opt-out that came by mail or letter, in the same words found or not. By phone the read-back is the answer. */
export function confirmationOf(scene: SetScene): readonly Posting[] {
  const { request, channels, items, desk } = scene;
  if (request.optOut?.carriedOutAt == null) return [];
  if (request.channel === 'phone' || request.channel === 'visit') return [];
  // It holds no personal data: where no channel of record is left, any address that is held carries it.
  const known = [...channels, ...items.filter(({ state }) => state === 'held')];
  const held =
    known.find((item) => item.field === 'email') ?? known.find((item) => item.field === 'post');
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
    desk: letterDesk(desk),
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
  return transferReferenceOf(call, scene.customer?.id ?? scene.request.id, recipient);
}

function transferReferenceOf(call: Call, about: string, recipient: string): string {
  return call.deps.keys.hmac('reference', `transfer ${about} ${recipient}`).slice(0, 16);
}
