import { contactKind, type Item } from '../../domain/customer.ts';
import { DAY } from '../../domain/instant.ts';
import type { OutboxMessage } from '../../domain/outbox.ts';
import type { Correction, Propagation } from '../../domain/request.ts';
import type { Call } from '../call.ts';
import { companyNames } from '../company-names.ts';
import { deskDate } from '../desk-time.ts';
import type { SetScene } from '../scene-of.ts';
import { randomWord } from '../tokens.ts';
import { letterDate } from './letter-date.ts';
import { letterDesk } from './letter-desk.ts';
import { letterLang } from './letter-lang.ts';
import { groundCitation } from './ground-words.ts';
import { addressOf, messageOf, type Parcel, type Posting } from './message.ts';
import { regulatorsOf } from './regulator.ts';
import { representingIn } from './representing.ts';

/** Days for which a corrected copy stays readable in the outbox. */
const COPY_DAYS = 30;

/** The old contact point is told that it was changed (rule 7's table); nothing of the new one is in it. */
export function contactChangedNotice(
  call: Call,
  scene: SetScene,
  old: Item,
): readonly OutboxMessage[] {
  const contact = contactKind(old.field);
  if (contact === null || old.state !== 'held') return [];
  return [
    messageOf(call, scene.request, {
      kind: 'contact-changed',
      to: addressOf(old, contact),
      expiresAt: call.now + COPY_DAYS * DAY,
      words: { ...sender(scene), field: old.field },
    }),
  ];
}

/** Days in which the customer can answer what the desk has found, quoting its reference. */
const FOUND_DAYS = 14;

/** The customer is told on a channel of record that the desk has found an error; no value is in it, and nothing changes yet (N5). */
export function errorFoundNotice(call: Call, scene: SetScene): readonly OutboxMessage[] {
  const { request, channels } = scene;
  const to = address(channels.find((item) => item.field === 'email') ?? channels[0]);
  if (request.correction === null || to === null) return [];
  return [
    messageOf(call, request, {
      kind: 'error-found',
      to,
      expiresAt: call.now + FOUND_DAYS * DAY,
      reference: randomWord(call.deps.chance, 16),
      day: scene.today,
      words: { ...sender(scene), field: request.correction.field },
    }),
  ];
}

/**
 * The customer's answer: what was corrected, on which date, and where to turn otherwise. It holds no value, so it may
 * go to the contact point given or, where no channel of record is left, to any contact point that is held.
 */
export function correctionNotice(scene: SetScene): readonly Posting[] {
  const { request, channels, items, desk } = scene;
  const { correction } = request;
  if (correction?.carriedOutAt == null || request.refusal !== null) return [];
  const held = items.filter((item) => item.state === 'held' && contactKind(item.field) !== null);
  const given = request.contactGiven;
  const first = channels.find((item) => item.field === 'email') ?? channels[0];
  const to =
    address(first) ??
    (given === null ? address(held[0]) : { item: null, contact: given.kind, address: given.value });
  if (to === null) return [];
  const lang = letterLang(request.language);
  const part = correction.decision?.kind === 'partly' ? correction.decision.ground : null;
  return [
    {
      request,
      parcel: {
        kind: 'correction-notice',
        to,
        expiresAt: null,
        words: {
          ...sender(scene),
          field: correction.field,
          isFoundByUs: request.caller === 'staff',
          day: letterDate(deskDate(correction.carriedOutAt, desk.zone), lang),
          recipientCount: correction.propagation.length,
          ...(part === null ? {} : { ground: part, ...citationOf(part) }),
          ...(correction.statement === null ? {} : { hasStatement: true }),
          regulators: regulatorsOf(request),
          ...representingIn(scene, to),
        },
      },
    },
  ];
}

/** The corrected copy for those who got the item within the year (PDPO s.23(1)(c)), or the reminder of it. */
export async function recipientCorrections(
  call: Call,
  scene: SetScene,
  correction: Correction,
  told: readonly Propagation[],
): Promise<readonly Posting[]> {
  const { request, items } = scene;
  const item = items.find((candidate) => candidate.id === correction.item);
  const ids = new Set(told.map(({ recipient }) => recipient));
  const recipients = (await call.deps.store.recipients()).filter(({ id }) => ids.has(id));
  return recipients.map((recipient) => ({
    request: { ...request, language: recipient.lang },
    parcel: {
      kind: 'recipient-correction',
      to: { item: null, contact: 'post', address: recipient.name },
      expiresAt: call.now + COPY_DAYS * DAY,
      reference: transferReference(call, scene, recipient.id),
      words: {
        ...sender(scene),
        company: companyNames[request.company][letterLang(recipient.lang)],
        recipient: recipient.name,
        field: correction.field,
        ...(item === undefined ? {} : { value: item.value }),
        isReminder: told.some((one) => one.recipient === recipient.id && one.state !== 'to-send'),
      },
    },
  }));
}

function citationOf(ground: string): { readonly citation?: string } {
  const citation = groundCitation(ground, 'en');
  return citation === null ? {} : { citation };
}

function address(item: Item | undefined): Parcel['to'] | null {
  const contact = item === undefined ? null : contactKind(item.field);
  return item === undefined || contact === null ? null : addressOf(item, contact);
}

function sender({ request, desk }: SetScene) {
  return {
    desk: letterDesk(desk),
    kind: request.kind,
    scope: null,
    company: companyNames[request.company][letterLang(request.language)],
  };
}

/** By this the recipient finds the person in the record of transfers; to anyone else it says nothing. */
function transferReference(call: Call, scene: SetScene, recipient: string): string {
  return call.deps.keys
    .hmac('reference', `transfer ${scene.customer?.id ?? scene.request.id} ${recipient}`)
    .slice(0, 16);
}
