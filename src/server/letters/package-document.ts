import type { Desk } from '../../domain/staff.ts';
import type { AccessRow } from '../../domain/access-history.ts';
import {
  isNeverDisclosed,
  type Consent,
  type Item,
  type Recipient,
} from '../../domain/customer.ts';
import { decisionOf, disclosedValue } from '../../domain/disclosure.ts';
import type { Disclosure, RequestRecord } from '../../domain/request.ts';
import type { InquiryScope } from '../../domain/vocabulary.ts';
import type { ItemField, Purpose, SharingBasis, Source } from '../../domain/record-vocabulary.ts';
import { deskDate, isoInstant, localMoment } from '../desk-time.ts';
import { letterLang, type LetterLang } from './letter-lang.ts';
import { packageKinds, type PackageKind } from './package-kinds.ts';
import { stripReason, type StripReason } from './strip-reason.ts';

/** What a package is made from. `today` is the desk's date; `lang` any BCP 47 tag. */
export type PackageInput = {
  readonly request: RequestRecord;
  readonly items: readonly Item[];
  /** The person's own visits, where they are asked for. */
  readonly history: readonly AccessRow[];
  readonly disclosure: Disclosure;
  readonly lang: string;
  readonly companyName: string;
  readonly desk: Desk;
  readonly recipients: readonly Recipient[];
  readonly desks: readonly Desk[];
  readonly today: string;
};

/** How an item stands in a package. */
export type PackageState = 'given' | 'blacked-out' | 'declined';

/** A recipient of an item, by name. */
export type PackageSharing = {
  readonly recipient: string;
  readonly lang: string | null;
  readonly basis: SharingBasis;
  /** What the recipient uses it for, where it is known. */
  readonly purpose: Purpose | null;
  readonly on: string;
};

/** What the customer said to direct mail by a contact point, as they said it: the last answer first. */
export type PackageConsent = Pick<Consent, 'given' | 'on' | 'channel'> & {
  readonly desk: string;
  readonly policyVersion: string | null;
  readonly endedOn: string | null;
};

/** One item as the customer gets it; the value is null where the customer declined to give it. */
export type PackageItem = {
  readonly field: ItemField;
  readonly lang: string | null;
  readonly state: PackageState;
  readonly value: string | null;
  readonly disputed: boolean;
  /** What the customer says against the value, in their own words. */
  readonly statement: { readonly text: string; readonly lang: string } | null;
  readonly purposes: readonly Purpose[];
  readonly source: Source;
  readonly collectedOn: string;
  readonly collectedBy: string;
  readonly collectedChannel: Item['collectedChannel'];
  readonly sharings: readonly PackageSharing[];
  readonly consents: readonly PackageConsent[];
};

/** One visit as the customer gets it; day and time in the desk's zone. */
export type PackageVisit = Pick<AccessRow, 'address' | 'deed' | 'place'> & {
  readonly at: string;
  readonly on: string;
  /** HH:MM. */
  readonly time: string;
};

/** By what the visits are counted in figures. */
export type PackageClasses = Pick<AccessRow, 'postcode' | 'sex' | 'age'>;

/** What a package says, before it becomes a page, JSON or a table. It holds nothing that is not disclosed. */
export type PackageDocument = {
  readonly lang: LetterLang;
  readonly company: string;
  readonly desk: string;
  readonly contact: Desk['contact'];
  readonly request: Pick<RequestRecord, 'id' | 'company' | 'kind' | 'packs'> & {
    readonly scope: InquiryScope;
  };
  readonly receivedOn: string;
  readonly madeOn: string;
  readonly content:
    | { readonly is: 'kinds'; readonly kinds: readonly PackageKind[] }
    | {
        readonly is: 'visits';
        readonly zone: string;
        readonly visits: readonly PackageVisit[];
        readonly classes: PackageClasses | null;
      }
    | {
        readonly is: 'items';
        readonly items: readonly PackageItem[];
        readonly stripped: readonly { readonly field: ItemField; readonly reason: StripReason }[];
        readonly withheld: readonly { readonly field: ItemField; readonly ground: string }[];
      };
};

/**
 * The package of an answered inquiry. For categories only kinds are told and no decision is asked;
 * otherwise an item without a decision is refused with a TypeError, because it must never slip through.
 */
export function packageDocument(input: PackageInput): PackageDocument {
  const { request, desk, today } = input;
  const lang = letterLang(input.lang);
  const scope = request.scope ?? 'data';
  return {
    lang,
    company: input.companyName,
    desk: desk.name[lang],
    contact: desk.contact,
    request: {
      id: request.id,
      company: request.company,
      kind: request.kind,
      packs: request.packs,
      scope,
    },
    receivedOn: deskDate(request.receivedAt, desk.zone),
    madeOn: today,
    content: contentOf(input, scope, lang),
  };
}

function contentOf(
  input: PackageInput,
  scope: InquiryScope,
  lang: LetterLang,
): PackageDocument['content'] {
  switch (scope) {
    case 'categories':
      return { is: 'kinds', kinds: packageKinds(input.items) };
    case 'access-history':
      return { is: 'visits', ...visitsOf(input) };
    case 'data':
      return { is: 'items', ...sorted(input, lang) };
  }
}

function visitsOf({ history, desk: { zone } }: PackageInput) {
  const visits = history.map(({ at, address, deed, place }): PackageVisit => {
    const { date, minute } = localMoment(at, zone);
    const two = (n: number): string => String(n).padStart(2, '0');
    const time = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    return { at: isoInstant(at), on: date, time, address, deed, place };
  });
  const last = history.at(-1);
  const classes =
    last === undefined ? null : { postcode: last.postcode, sex: last.sex, age: last.age };
  return { zone, visits, classes };
}

function sorted(input: PackageInput, lang: LetterLang) {
  const items: PackageItem[] = [];
  const stripped: { field: ItemField; reason: StripReason }[] = [];
  const withheld: { field: ItemField; ground: string }[] = [];
  for (const item of input.items) {
    // A declined item holds nothing that could be cut out: it is told as the choice it was (H3).
    if (item.state === 'declined') items.push(packageItem(item, 'declined', input, lang));
    else if (isNeverDisclosed(item))
      stripped.push({ field: item.field, reason: stripReason(item) });
    else {
      const decision = decisionOf(item, input.disclosure);
      if (decision === null || decision === 'stripped') throw new TypeError('decision-missing');
      if (decision.kind === 'withhold')
        withheld.push({ field: item.field, ground: decision.ground });
      else
        items.push(
          packageItem(item, decision.kind === 'include' ? 'given' : 'blacked-out', input, lang),
        );
    }
  }
  return { items, stripped, withheld };
}

function packageItem(
  item: Item,
  state: PackageState,
  input: PackageInput,
  lang: LetterLang,
): PackageItem {
  const deskName = (id: string): string =>
    input.desks.find((desk) => desk.id === id)?.name[lang] ?? id;
  const said = [...(item.consentsBefore ?? []), ...(item.consent ? [item.consent] : [])];
  return {
    field: item.field,
    lang: item.lang,
    state,
    value: disclosedValue(item, input.disclosure),
    disputed: item.disputed,
    statement:
      item.statement === undefined
        ? null
        : { text: item.statement.text, lang: item.statement.lang },
    purposes: item.purposes,
    source: item.source,
    collectedOn: item.collectedOn,
    collectedBy: deskName(item.collectedBy),
    collectedChannel: item.collectedChannel,
    sharings: item.sharings.map((sharing) => {
      const recipient = input.recipients.find((candidate) => candidate.id === sharing.recipient);
      return {
        recipient: recipient?.name ?? sharing.recipient,
        lang: recipient?.lang ?? null,
        basis: sharing.basis,
        purpose: sharing.purpose ?? null,
        on: sharing.on,
      };
    }),
    consents: said.toReversed().map(({ given, on, channel, desk, policyVersion, endedOn }) => ({
      given,
      on,
      channel,
      desk: deskName(desk),
      policyVersion: policyVersion ?? null,
      endedOn: endedOn ?? null,
    })),
  };
}
