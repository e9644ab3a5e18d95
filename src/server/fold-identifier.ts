import { POSTAL_SIGN } from '../domain/lookup.ts';

/** An e-mail address in one case and width. Null for what is none; its parts stay, for no provider's rules are ours. */
export function foldEmail(text: string): string | null {
  const address = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^mailto:/, '');
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(address) ? address : null;
}

/** A customer, invoice or delivery number without its signs. Null for less than five characters or without a digit. */
export function foldNumber(text: string): string | null {
  if (isAscii.test(text)) {
    const plain = text.toLowerCase().replace(/[^a-z\d]+/g, '');
    return /^[a-z\d]{5,40}$/.test(plain) && /\d/.test(plain) ? plain : null;
  }
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
  return /^(?=.*\d)[\p{L}\p{N}]{5,40}$/u.test(bare) ? bare : null;
}

/** What has no other form: no width, no marks. */
const isAscii = /^[ -~]*$/;

/** The number of a request in a typed detail, as it is written: `r1042` and `Ｒ－１０４２` are `R-1042`. Null where there is none. */
export function requestNumberIn(detail: string): string | null {
  const digits = /^r[\s-]*(\d{4,9})$/i.exec(
    detail
      .normalize('NFKC')
      .trim()
      .replace(/[‐-―−ー]/g, '-'),
  )?.[1];
  return digits === undefined ? null : `R-${digits}`;
}

/** Postal codes that stand in an address: Japan's seven digits, the mainland's six, Britain's, Singapore's six. */
export function postalCodesOf(address: string): readonly string[] {
  const even = address.normalize('NFKC').replace(/[‐-―−ー]/g, '-');
  const codes =
    even.match(
      /(?<![\d-])(?:\d{3}-?\d{4}|\d{6})(?![\d-])|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/giu,
    ) ?? [];
  return codes.map((code) => POSTAL_SIGN + code.replace(/[\s-]/g, '').toLowerCase());
}
