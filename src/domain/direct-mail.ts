import { citation } from './citation.ts';
import { sayingOf } from './consent.ts';
import type { Item, Suppression } from './customer.ts';
import { isErasing } from './deletion.ts';
import { coversContact, isUnstopped, listOf } from './opt-out.ts';
import { isInForce, mayUse, type PurposeScene } from './purpose-register.ts';
import { isOpen, type RequestRecord } from './request.ts';
import { accept, refuse, type Result } from './result.ts';
import type { CompanyId, PackId } from './vocabulary.ts';
import type {
  ContactKind,
  MailCause,
  MailReading,
  OptOutScope,
  Purpose,
  Source,
} from './record-vocabulary.ts';

/** People whom a company means to write to: what for, and by which kind of contact point. */
export type MailingList = {
  readonly id: string;
  readonly company: CompanyId;
  readonly name: Readonly<Record<'en' | 'ja' | 'zh-Hant' | 'zh-Hans', string>>;
  readonly purpose: Purpose;
  readonly contact: ContactKind;
  /** Ids of records; one that was erased since is still counted. */
  readonly members: readonly string[];
};

/** What a list is prepared under: the register of the day, and how the clause is read. */
export type MailScene = PurposeScene & { readonly reading: MailReading };

/** One place on a list, as far as the rule reads it. */
export type MailLine = {
  /** The contact point that would be written to; null where the record has none of that kind. */
  readonly item: Item | null;
  /** Nobody is there any more. */
  readonly isErased: boolean;
  /** The same person stands further up. */
  readonly isAgain: boolean;
  /** The contact point is on the suppression list, whoever put it there. */
  readonly isListed: boolean;
  /** What was opted out of, on every record of the person. */
  readonly suppressions: readonly Suppression[];
  /** Requests of the person, at any desk. */
  readonly requests: readonly RequestRecord[];
};

/** Laws that ask for consent to direct mail, however the policy is read. */
const consentLaws: ReadonlySet<PackId> = new Set(['hk-pdpo', 'cn-pipl']);

/** Where data comes from that the customer never gave: nobody was asked or told anything then. */
const notGiven: ReadonlySet<Source> = new Set(['partner', 'inferred', 'access-log']);

/** Whether an attached law leaves no second reading of the clause. */
export function mayReadAnew(
  reading: MailReading,
  company: CompanyId,
  packs: readonly PackId[],
): Result<true> {
  const isStricter = packs.some((pack) => consentLaws.has(pack));
  return reading === 'purpose-suffices' && isStricter
    ? refuse('law-asks-consent', citation(company, 'direct-mail'))
    : accept(true);
}

/** The reading that acts: the stricter one where a law asks for it, whatever was set before that law was attached (N0). */
export function actingReading(
  set: MailReading,
  company: CompanyId,
  packs: readonly PackId[],
): MailReading {
  return mayReadAnew(set, company, packs).ok ? set : 'consent-needed';
}

/**
 * Why a place on a list is not written to, or null where it is (H6, N3b). Who opted out is never written to, whatever
 * else they said and however the clause is read; nor is anybody for a purpose that they were not told.
 */
export function mailCause(
  line: MailLine,
  list: Pick<MailingList, 'purpose' | 'contact'>,
  scene: MailScene,
): MailCause | null {
  const { item, requests } = line;
  if (line.isErased) return 'erased';
  if (requests.some(isErasing)) return 'being-erased';
  if (hasOptedOut(line, list)) return 'opted-out';
  if (line.isAgain) return 'same-person';
  if (item === null) return 'no-contact';
  if (item.state === 'declined') return 'declined';
  if (requests.some((request) => isOpen(request) && request.frozen !== null)) return 'frozen';
  if (item.disputed) return 'disputed';
  if (!mayUse(item, list.purpose, scene).ok) return 'purpose-not-told';
  switch (sayingOf(item.consent)) {
    case 'given':
      return null;
    case 'refused':
      return 'consent-refused';
    case 'ended':
      // A yes to another contact point is no yes to this one, and who was asked is asked again (stricter reading).
      return 'consent-ended';
    case 'unasked':
      if (notGiven.has(item.source)) return 'not-from-customer';
      return scene.reading === 'consent-needed' ? 'no-consent' : null;
  }
}

/** Whether an opt-out stops mail for a purpose by a kind of contact point. */
export function stopsMail(
  scope: OptOutScope,
  { purpose, contact }: Pick<MailingList, 'purpose' | 'contact'>,
): boolean {
  const list = listOf(scope);
  return list === null ? coversContact(scope, contact) : list === purpose;
}

function hasOptedOut(
  { item, isListed, suppressions, requests }: MailLine,
  list: Pick<MailingList, 'purpose' | 'contact'>,
): boolean {
  const isStopped = suppressions.some(
    ({ scope, items }) =>
      stopsMail(scope, list) && (items === undefined || (item !== null && items.includes(item.id))),
  );
  const isAsked = requests.some(
    (request) =>
      request.optOut !== null && isUnstopped(request) && stopsMail(request.optOut.scope, list),
  );
  return isListed || isStopped || isAsked;
}

/** Whether a list may be written to at all: its purpose is in force (N2, H4). */
export function mayMail({ purpose }: Pick<MailingList, 'purpose'>, scene: MailScene): Result<true> {
  return isInForce(purpose, scene);
}

/** Whether a list may leave as a file at all: its purpose is in force, and somebody is left on it. */
export function mayPrepare(list: MailingList, ready: number, scene: MailScene): Result<true> {
  const use = mayMail(list, scene);
  if (!use.ok) return use;
  return ready === 0
    ? refuse('nobody-to-mail', citation(list.company, 'direct-mail'))
    : accept(true);
}
