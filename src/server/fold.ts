import type { Item } from '../domain/customer.ts';
import { POSTAL_SIGN } from '../domain/lookup.ts';
import type { CompanyId } from '../domain/vocabulary.ts';
import type { ItemField } from '../domain/record-vocabulary.ts';
import { isPlainDate } from '../domain/plain-date.ts';
import { readDay } from '../domain/written-value.ts';
import { loadFoldHan } from './fold-han.ts';
import { foldEmail, foldNumber, postalCodesOf, requestNumberIn } from './fold-identifier.ts';
import { loadReadPhone, phonesOf, type ReadPhone } from './fold-phone.ts';
import { foldTextBy, loadToRomaji, type FoldText } from './fold-text.ts';
import type { LookupKey, LookupProbe } from './ports.ts';

/** A probe, or why the detail is too little to look with: three characters, two if Han or kana, or a whole identifier. */
export type ProbeResult =
  | { readonly ok: true; readonly value: LookupProbe }
  | { readonly ok: false; readonly code: 'needs-three-characters' };

/** Look-up keys. Everything is synchronous once the libraries are there. */
export type Folding = {
  /** One typed detail in every way it may be meant. Knows no wildcard: signs are folded away. */
  readonly probe: (detail: string, company: CompanyId) => ProbeResult;
  /** The keys under which an item is found; none for what is declined, hashed, or no means of locating anybody. */
  readonly keysOf: KeysOf;
  /** The same for a long row of items, faster. It remembers words while it is used: let go of it after the row. */
  readonly keysInBulk: () => KeysOf;
};

/** The keys under which an item is found. */
export type KeysOf = (
  item: Pick<Item, 'field' | 'state' | 'hashed' | 'value'>,
  company: CompanyId,
) => readonly LookupKey[];

let loading: Promise<Folding> | null = null;

/** Loads the folding libraries once, when the first look-up needs them. A failed load is tried again by the next. */
export function loadFolding(): Promise<Folding> {
  loading ??= makeFolding().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function makeFolding(): Promise<Folding> {
  const [foldHan, toRomaji, readPhone] = await Promise.all([
    loadFoldHan(),
    loadToRomaji(),
    loadReadPhone(),
  ]);
  const foldText = foldTextBy(foldHan, toRomaji);

  const probe = (detail: string, company: CompanyId): ProbeResult => {
    const exact: LookupKey[] = [];
    const may = (field: ItemField, keys: readonly string[]) => {
      for (const key of keys) exact.push({ field, key });
    };
    may('email', some(foldEmail(detail)));
    may('phone', phonesOf(detail, company, readPhone));
    may('birth-date', some(readDay(detail)));
    may(
      'post',
      postalCodesOf(detail).filter((code) => isWholeCode(detail, code)),
    );
    const number = foldNumber(detail);
    for (const field of identifiers) may(field, some(number));
    const text = foldText(detail);
    const isWhole = exact.length > 0 || requestNumberIn(detail) !== null;
    if (!isWhole && isTooLittle(detail)) return { ok: false, code: 'needs-three-characters' };
    const isSearchable = hasWords(detail, number) && !isTooLittle(detail);
    return { ok: true, value: { exact, text: isSearchable ? text : null } };
  };

  return {
    probe,
    keysOf: keysBy(foldText, readPhone),
    keysInBulk: () => keysBy(foldTextBy(foldHan, toRomaji, new Map()), readPhone),
  };
}

function keysBy(foldText: FoldText, readPhone: ReadPhone): KeysOf {
  const keyTexts = (field: ItemField, value: string, company: CompanyId): readonly string[] => {
    switch (field) {
      case 'name':
      case 'name-reading':
        return some(foldText(value));
      case 'post':
        return [...postalCodesOf(value), ...some(foldText(value))];
      case 'email':
        return some(foldEmail(value));
      case 'phone':
        return phonesOf(value, company, readPhone);
      case 'birth-date':
        return some(isPlainDate(value) ? value : readDay(value));
      case 'customer-number':
      case 'last-invoice-number':
      case 'delivery-reference':
        return some(foldNumber(value));
      case 'last-invoice-amount':
      case 'first-contract-month':
      case 'event-booked':
      case 'product-plan':
      case 'imported-number':
      case 'language':
      case 'interest':
      case 'note':
      case 'call-note':
      case 'payment-card':
      case 'identity-number':
      case 'password':
      case 'security-answer':
        return [];
    }
  };

  return ({ field, state, hashed, value }, company) => {
    if (state === 'declined' || hashed) return [];
    return keyTexts(field, value, company).map((key): LookupKey => ({ field, key }));
  };
}

const identifiers = ['customer-number', 'last-invoice-number', 'delivery-reference'] as const;

/** Numbers and addresses of mail are met whole; looking for their parts in names and streets finds only noise. */
function hasWords(detail: string, number: string | null): boolean {
  const isNumber = number !== null && /^[a-z]{0,4}\d{4}[a-z\d]*$/.test(number);
  return !isNumber && foldEmail(detail) === null && /\p{L}/u.test(detail.normalize('NFKC'));
}

/** Letters and digits count; signs, spaces and invisible characters are none. */
function isTooLittle(detail: string): boolean {
  const signs = detail.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? [];
  const isDense = signs.some((sign) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign),
  );
  return signs.length < (isDense ? 2 : 3);
}

/** A detail that is a postal code and nothing else; inside an address its other words decide. */
function isWholeCode(detail: string, code: string): boolean {
  const bare = detail.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  return bare.toLowerCase() === code.slice(POSTAL_SIGN.length);
}

function some(key: string | null): readonly string[] {
  return key === null || key === '' ? [] : [key];
}
