import type { Customer } from '../../src/domain/customer.ts';
import type { HashAnswer } from './cast-customer.ts';
import { subjectOf, type CastRecord } from './cast-records.ts';
import type { wholeCast } from './whole-cast.ts';

/** Makes the whole record of somebody of the cast, once their particulars are loaded. */
let whole: typeof wholeCast | null = null;

/** Loads who the cast are; a page whose first queue names none of them does it later. */
export async function readyCast(): Promise<void> {
  whole ??= (await import('./whole-cast.ts')).wholeCast;
}

/** The record of somebody of the cast: what lists it at once, the rest for whoever asks after `readyCast`. */
export function listedCast(record: CastRecord, hashAnswer: HashAnswer): Customer {
  let kept: Customer | null = null;
  const made = (): Customer => {
    kept ??= whole?.(record.id, hashAnswer) ?? null;
    if (kept === null) throw new TypeError('Nobody has loaded who the cast are.');
    return kept;
  };
  return {
    id: record.id,
    version: 1,
    company: record.company,
    person: record.person,
    subject: subjectOf(record),
    get lang() {
      return made().lang;
    },
    get items() {
      return made().items;
    },
    suppressions: [],
    get firstReplied() {
      return made().firstReplied;
    },
  };
}
