import { contactKind, type Item } from '../../domain/customer.ts';
import type { KeptPart } from '../../domain/deletion.ts';
import { retentionRules } from '../../domain/law/retention-rules.ts';
import type { Call } from '../call.ts';
import { companyNames } from '../company-names.ts';
import type { SetScene } from '../scene-of.ts';
import { letterDesk } from './letter-desk.ts';
import { letterLang } from './letter-lang.ts';
import type { Parcel, Posting } from './message.ts';
import { transferReference } from './opt-out-letters.ts';
import { regulatorsOf } from './regulator.ts';
import { representingIn } from './representing.ts';

/** One reason for which something stays, as a letter tells it. */
export type KeptWords = {
  readonly why: KeptPart['why'];
  readonly fields: KeptPart['fields'];
  readonly until: string | null;
  readonly citation: string | null;
};

/** What a deletion certifies: whether all goes, how many items, and what stays. */
export type Certified = {
  readonly isWhole: boolean;
  readonly going: number;
  readonly kept: readonly KeptPart[];
};

/** The certificate, or the notice of what goes and what stays: no personal data, only kinds, counts and the receipt. */
export function certificateOf(
  scene: SetScene,
  { isWhole, kept, going }: Certified,
  receipt: string,
): readonly Posting[] {
  const { request, desk, channels, items } = scene;
  const held = items.filter((item) => item.state === 'held' && contactKind(item.field) !== null);
  const reachable = channels.length > 0 ? channels : held;
  const item = reachable.find(({ field }) => field === 'email') ?? reachable[0];
  const contact = item === undefined ? null : contactKind(item.field);
  const to: Parcel['to'] | null =
    item !== undefined && contact !== null
      ? { item: item.id, contact, address: item.value }
      : request.contactGiven === null
        ? null
        : {
            item: null,
            contact: request.contactGiven.kind,
            address: request.contactGiven.value,
          };
  if (to === null) return [];
  const words = {
    desk: letterDesk(desk),
    kind: request.kind,
    scope: null,
    company: companyNames[request.company][letterLang(request.language)],
    receipt,
    deleted: going,
    kept: keptWords(kept),
    regulators: regulatorsOf(request),
    ...representingIn(scene, to),
  };
  const kind = isWhole ? 'deletion-certificate' : 'deletion-part-notice';
  return [{ request, parcel: { kind, to, expiresAt: null, words } }];
}

/** Reasons in the order of the log book. */
function keptWords(kept: readonly KeptPart[]): readonly KeptWords[] {
  return kept.map(({ why, of, fields, until }) => ({
    why,
    fields,
    until,
    citation: retentionRules.find(({ id }) => id === of)?.citation ?? null,
  }));
}

/** Notices to everyone who got an item that goes (PDPO s.26, PIPL Art. 47): by the reference of the transfer alone. */
export async function erasureNotices(
  call: Call,
  scene: SetScene,
  items: readonly Item[],
): Promise<readonly Posting[]> {
  const ids = new Set(items.flatMap((item) => item.sharings.map(({ recipient }) => recipient)));
  const recipients = (await call.deps.store.recipients()).filter(({ id }) => ids.has(id));
  return recipients.map((recipient) => ({
    request: { ...scene.request, language: recipient.lang },
    parcel: {
      kind: 'deletion-recipient-notice',
      to: { item: null, contact: 'post', address: recipient.name },
      expiresAt: null,
      reference: transferReference(call, scene, recipient.id),
      words: {
        desk: letterDesk(scene.desk),
        kind: scene.request.kind,
        scope: null,
        recipient: recipient.name,
        company: companyNames[scene.request.company][letterLang(recipient.lang)],
      },
    },
  }));
}
