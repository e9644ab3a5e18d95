import type { CompanyId } from '../domain/vocabulary.ts';

/** Where a number without a country code belongs; more than one where a company's desks stand in more places. */
const regions = { hkt: ['JP'], 'ntt-china': ['HK', 'CN'] } as const satisfies Record<
  CompanyId,
  readonly Region[]
>;
export type Region = 'JP' | 'HK' | 'CN';

/** E.164 of a written number; null for what is no number of that region. */
export type ReadPhone = (text: string, region: Region) => string | null;

/** Loads the numbering plans of the world, in their smallest form. */
export async function loadReadPhone(): Promise<ReadPhone> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  return (text, region) => {
    const number = parsePhoneNumberFromString(text, { defaultCountry: region, extract: false });
    return number?.isPossible() === true ? number.number : null;
  };
}

/**
 * Every number that a written phone number may be, as E.164, read in the regions of the company's desks.
 * Empty for what is no phone number.
 */
export function phonesOf(text: string, company: CompanyId, read: ReadPhone): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[‐-―−ー]/g, '-');
  if (!/^[+\d\s().\-/]+(?:(?:ext|x)\.?\s*\d+)?$/iu.test(plain)) return [];
  const bare = plain.replace(/(?:ext|x)\.?\s*\d+$/iu, '').replace(/[\s().\-/]/g, '');
  if (bare.replace('+', '').length < 6) return [];
  // A double zero leads abroad from all of these places, but not in the plan of Japan.
  const abroad = bare.replace(/^00/, '+');
  if (abroad.startsWith('+')) return one(readAbroad(abroad, plain, read));
  const numbers = regions[company].map(
    (region) => plainPhone(abroad, region) ?? read(abroad, region),
  );
  return [...new Set(numbers.filter((number) => number !== null))];
}

/** A bracketed zero, `+44 (0)20 …`, is not dialled from abroad. */
function readAbroad(abroad: string, written: string, read: ReadPhone): string | null {
  const dialled = /\(0\)/.test(written) ? abroad.replace(/^(\+\d{1,3}?)0/, '$1') : abroad;
  const isOurs = /^\+(?:81[1-9]\d{8,9}|852[2-9]\d{7}|861[3-9]\d{9})$/.test(dialled);
  return isOurs ? dialled : read(dialled, 'JP');
}

/**
 * The three plans of our own desks, without the library: an index of many customers asks them often.
 * Hong Kong and the mainland are asked for each other's numbers too, and hold them possible.
 */
function plainPhone(bare: string, region: Region): string | null {
  switch (region) {
    case 'JP':
      return /^0(?!10)(?:[1-9]\d{8}|[5-9]0\d{8})$/.test(bare) ? `+81${bare.slice(1)}` : null;
    case 'HK':
      return /^(?:[2-9]\d{7}|1[3-9]\d{9})$/.test(bare) ? `+852${bare}` : null;
    case 'CN':
      return /^(?:1[3-9]\d{9}|[2-9]\d{7})$/.test(bare) ? `+86${bare}` : null;
  }
}

function one(number: string | null): readonly string[] {
  return number === null ? [] : [number];
}
