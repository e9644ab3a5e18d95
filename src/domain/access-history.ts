import type { Instant } from './instant.ts';
import type { PlainDate } from './plain-date.ts';
import type { AccessDeed, AccessPlace, AgeBand, OutOfScope, Sex } from './authority-vocabulary.ts';
import type { CompanyId } from './vocabulary.ts';

/** One visit of a customer: when and from where, never what they read there (H11). */
export type AccessRow = {
  readonly id: string;
  readonly company: CompanyId;
  /** The customer's record by its opaque id. */
  readonly customer: string;
  readonly at: Instant;
  /** The network address it came from. */
  readonly address: string;
  readonly deed: AccessDeed;
  readonly place: AccessPlace;
  /** The desk that serves this customer. */
  readonly desk: string;
  /** Where the account is served; null where there are no postal codes. For figures alone, as the next two. */
  readonly postcode: string | null;
  readonly sex: Sex;
  readonly age: AgeBand;
};

/** A row with its day in the zone in which it is judged. */
export type DatedRow = AccessRow & { readonly on: PlainDate };

/** What a demand covers: days, both of them with it, and a network address or one record, or both. */
export type AccessScope = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly address: string | null;
  readonly record: string | null;
};

/** A row beside a scope: part of it, or why not. */
export type ScopedRow = { readonly row: DatedRow; readonly out: OutOfScope | null };

/** Whether a scope names somebody or something at all: a period alone would open the history of everybody. */
export function isNarrow({ address, record }: AccessScope): boolean {
  return address !== null || record !== null;
}

/** What is wrong with a scope as it was typed in: days that cannot be, or nobody named. */
export function scopeFaults(
  scope: AccessScope,
  today: PlainDate,
): readonly { readonly pointer: string; readonly code: 'required' | 'invalid' }[] {
  const canBe = scope.from <= scope.to && scope.to <= today;
  return [
    ...(canBe ? [] : [{ pointer: '/scope/to', code: 'invalid' as const }]),
    ...(isNarrow(scope) ? [] : [{ pointer: '/scope/address', code: 'required' as const }]),
  ];
}

/**
 * Rows that a scope covers, and those that only come near it, oldest first: a demand opens the former and nothing of
 * the latter (H11 "by due legal process", N4-4). A row comes near when it has the address or the record.
 */
export function scoped(rows: readonly DatedRow[], scope: AccessScope): readonly ScopedRow[] {
  if (!isNarrow(scope)) return [];
  return rows
    .filter((row) => row.address === scope.address || row.customer === scope.record)
    .map((row) => ({ row, out: outOf(row, scope) }))
    .toSorted((a, b) => a.row.at - b.row.at || a.row.id.localeCompare(b.row.id));
}

function outOf(row: DatedRow, { from, to, address, record }: AccessScope): OutOfScope | null {
  if (row.on < from || row.on > to) return 'outside-period';
  if (address !== null && row.address !== address) return 'other-address';
  return record !== null && row.customer !== record ? 'other-record' : null;
}
