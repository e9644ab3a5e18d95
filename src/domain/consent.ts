import { citation } from './citation.ts';
import { contactKind, type Consent, type Item, type Suppression } from './customer.ts';
import type { PlainDate } from './plain-date.ts';
import { accept, refuse, type Result } from './result.ts';
import type { CompanyId } from './vocabulary.ts';

/** What a customer says to direct mail by one contact point, as somebody means to write it down. */
export type SaidConsent = Pick<Consent, 'given' | 'on'>;

/** What the record of a consent is judged by. */
export type ConsentScene = {
  readonly company: CompanyId;
  /** The desk's date. */
  readonly today: PlainDate;
  /** Whether a request of the customer is open at a desk of the account. */
  readonly isAsked: boolean;
  readonly isBeingErased: boolean;
  /** What was opted out of, on every record of the person. */
  readonly suppressions: readonly Pick<Suppression, 'scope' | 'items'>[];
  /** The contact point is on the suppression list, whoever put it there. */
  readonly isListed: boolean;
};

/** Whether an opt-out reaches every mail by a contact point: then no consent opens it again. */
export function isOptedOut(
  item: Pick<Item, 'id' | 'field'>,
  { suppressions, isListed }: Pick<ConsentScene, 'suppressions' | 'isListed'>,
): boolean {
  const kind = contactKind(item.field);
  return (
    isListed ||
    suppressions.some(
      ({ scope, items }) =>
        (scope === 'all-marketing' || scope === kind) &&
        (items === undefined || items.includes(item.id)),
    )
  );
}

/**
 * Whether a yes or a no to direct mail may be written down (H6, N3b). A yes needs a customer who is being answered and
 * does not go over an opt-out; a no needs nothing but the record. Refuses what was declined, a day to come, one before the contact point or the last answer was there, and what was said already.
 */
export function mayRecordConsent(said: SaidConsent, item: Item, scene: ConsentScene): Result<true> {
  const cited = citation(scene.company, 'direct-mail');
  if (item.state === 'declined') return refuse('declined-item', cited);
  const earliest = item.consent?.endedOn ?? item.consent?.on ?? item.collectedOn;
  if (said.on > scene.today || said.on < earliest) return refuse('said-on-no-such-day', cited);
  if (sayingOf(item.consent) === (said.given ? 'given' : 'refused'))
    return refuse('nothing-changed', null);
  return said.given ? mayOpenMail(item, scene) : accept(true);
}

/**
 * Whether the last entry may be taken back: on the day on which the desk wrote it down, for a slip of the pen. Later the
 * contrary is written down. To take back a no asks for what a yes asks for: mail may come again afterwards.
 */
export function mayTakeBackConsent(item: Item, scene: ConsentScene): Result<true> {
  const cited = citation(scene.company, 'direct-mail');
  const { consent } = item;
  if (consent?.recordedOn === undefined) return refuse('recorded-earlier', cited);
  if (consent.recordedOn !== scene.today) return refuse('recorded-earlier', cited);
  // It was written down of the contact point before this one, with which it ended.
  if (sayingOf(consent) === 'ended') return refuse('recorded-earlier', cited);
  return consent.given ? accept(true) : mayOpenMail(item, scene);
}

function mayOpenMail(item: Item, scene: ConsentScene): Result<true> {
  const cited = citation(scene.company, 'direct-mail');
  if (scene.isBeingErased) return refuse('being-erased', citation(scene.company, 'procedure'));
  if (isOptedOut(item, scene)) return refuse('opt-out-stands', cited);
  return scene.isAsked ? accept(true) : refuse('no-open-request', cited);
}

/** What an answer to direct mail says of the contact point as it stands. */
export function sayingOf(
  consent: Pick<Consent, 'given' | 'endedOn'> | undefined,
): 'unasked' | 'given' | 'refused' | 'ended' {
  if (consent === undefined) return 'unasked';
  if (!consent.given) return 'refused';
  return consent.endedOn === undefined ? 'given' : 'ended';
}

/**
 * The contact point once another one stands in its place: a yes was said of the old one alone, and ends with it; so does
 * every yes behind it, which taking back an entry would bring up again. A no is kept: of two readings the stricter (H6).
 */
export function withConsentEnded(item: Item, on: PlainDate): Item {
  const { consent, consentsBefore } = item;
  const ended = (one: Consent): Consent =>
    sayingOf(one) === 'given' ? { ...one, endedOn: on } : one;
  return {
    ...item,
    ...(consent === undefined ? {} : { consent: ended(consent) }),
    ...(consentsBefore === undefined ? {} : { consentsBefore: consentsBefore.map(ended) }),
  };
}

/** The contact point with what was said now; what was said before stays behind it. */
export function withConsent(item: Item, consent: Consent): Item {
  const { consent: before, consentsBefore = [] } = item;
  return {
    ...item,
    consent,
    ...(before === undefined ? {} : { consentsBefore: [...consentsBefore, before] }),
  };
}

/** The contact point as it was before the last entry. */
export function withoutLastConsent(item: Item): Item {
  const { consent: taken, consentsBefore = [], ...rest } = item;
  const consent = consentsBefore.at(-1);
  if (taken === undefined || consent === undefined) return rest;
  const earlier = consentsBefore.slice(0, -1);
  return { ...rest, consent, ...(earlier.length === 0 ? {} : { consentsBefore: earlier }) };
}
