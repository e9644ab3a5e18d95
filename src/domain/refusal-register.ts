import type { LawPack } from './law/law-pack.ts';
import { addMonths, addYears, compareDates, type PlainDate } from './plain-date.ts';
import { companyIds, type CompanyId } from './vocabulary.ts';

/** Years for which an entry of the log book is kept at least, whichever laws are attached. */
export const LOG_BOOK_YEARS = 4;

/** Until when an entry is kept, and the article that says so; null where only the desk's own rule does. */
export type Kept = { readonly until: PlainDate; readonly citation: string | null };

/** The last day on which an entry of a desk date has to be there: the longest that a law of its request asks, and no less than four years (PDPO s.27). */
export function entryKept(on: PlainDate, packs: readonly LawPack[]): Kept {
  const own: Kept = { until: addYears(on, LOG_BOOK_YEARS), citation: null };
  const byLaw = packs.flatMap((pack) =>
    pack.rules.flatMap(({ topic, value, citation }): Kept[] => {
      if (topic !== 'retention' || value?.is !== 'retention' || value.from !== 'entry') return [];
      const { amount, unit } = value;
      const until = unit === 'year' ? addYears(on, amount) : addMonths(on, amount);
      return [{ until, citation }];
    }),
  );
  return byLaw.reduce((longest, one) => {
    const order = compareDates(one.until, longest.until);
    return order > 0 || (order === 0 && longest.citation === null) ? one : longest;
  }, own);
}

/** The years that a register can be shown for, the present one first: as far back as entries are kept. */
export function registerYears(today: PlainDate): readonly string[] {
  const year = Number(today.slice(0, 4));
  return Array.from({ length: LOG_BOOK_YEARS + 1 }, (_, back) => String(year - back));
}

/** A company's entries of one year: what is shown, printed or saved together. */
export type RegisterPart = { readonly company: CompanyId; readonly year: string };

/** The id of a part of the register, by which it is released and its file is named. */
export function registerId({ company, year }: RegisterPart): string {
  return `refusals-${company}-${year}`;
}

/** The part of the register that an id names; null for the id of anything else. */
export function registerPartOf(id: string): RegisterPart | null {
  const year = id.slice(-4);
  const company = companyIds.find((one) => id === registerId({ company: one, year }));
  return company === undefined || !/^\d{4}$/.test(year) ? null : { company, year };
}
