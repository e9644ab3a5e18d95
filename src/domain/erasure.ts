import type { Instant } from './instant.ts';
import type { CompanyId } from './vocabulary.ts';
import type { ItemField, OptOutScope, Source } from './record-vocabulary.ts';

/**
 * What stays of an erased person so that nothing brings them back: a keyed hash of one identifying detail. It says
 * nothing to anyone who does not already have the detail and the key.
 */
export type Tombstone = {
  /** Hex HMAC of the folded detail. */
  readonly id: string;
  readonly version: number;
  readonly company: CompanyId;
  readonly at: Instant;
  /** The others of the same erasure, itself included: they are lifted together. */
  readonly siblings?: readonly string[];
};

/** A contact point that is to get no more marketing, whoever holds it; it outlives the record (N3b). */
export type SuppressedContact = {
  /** Hex HMAC of the folded contact point. */
  readonly id: string;
  readonly version: number;
  readonly company: CompanyId;
  readonly scope: OptOutScope;
  readonly at: Instant;
  readonly request: string;
};

/** The random id of a record that was erased: reads of it are answered as gone. */
export type ErasedRecord = {
  readonly id: string;
  readonly version: number;
  readonly company: CompanyId;
  readonly at: Instant;
};

/** What is left of an item that was made anonymous: that there was one of its kind, from where, and in which year. */
export type Remnant = {
  readonly id: string;
  readonly version: number;
  readonly company: CompanyId;
  readonly field: ItemField;
  readonly source: Source;
  readonly year: string;
};
