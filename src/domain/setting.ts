import type { Instant } from './instant.ts';
import type { PolicyVersion, SiteTerm } from './policy-store.ts';
import type { PurposeNotice } from './purpose-register.ts';
import type { Release } from './release.ts';
import type { LiftingReason, PackId } from './vocabulary.ts';
import type { ItemField, MailReading } from './record-vocabulary.ts';

/** Laws that one privacy officer wants attached to a company, for another to decide. */
export type PacksProposal = {
  readonly packs: readonly PackId[];
  readonly by: string;
  readonly at: Instant;
  readonly digest: string;
};

/** Tombstones that one privacy officer wants lifted, for another to decide. The details that found them are not kept. */
export type LiftingProposal = {
  readonly tombstones: readonly string[];
  /** Names of the details by which they were found. */
  readonly fields: readonly ItemField[];
  readonly reason: LiftingReason;
  readonly by: string;
  readonly at: Instant;
  readonly digest: string;
};

/** A purpose of use that one privacy officer wants announced, for another to decide. */
export type PurposeProposal = {
  readonly notice: PurposeNotice;
  readonly by: string;
  readonly at: Instant;
  readonly digest: string;
};

/** Another reading of the clause on direct mail that one privacy officer wants, for another to decide (H6). */
export type ReadingProposal = {
  readonly reading: MailReading;
  readonly by: string;
  readonly at: Instant;
  readonly digest: string;
};

/** A version of the policy that one privacy officer wants in force, for another to decide (N8). */
export type PolicyProposal = {
  readonly version: PolicyVersion;
  readonly by: string;
  readonly at: Instant;
  readonly digest: string;
};

/** What privacy officers have set for a company; its id is the company's. */
export type Setting = {
  readonly id: string;
  readonly version: number;
  readonly packs: readonly PackId[];
  readonly proposal: PacksProposal | null;
  readonly lifting?: LiftingProposal | null;
  /** What was announced beside the purposes of the policy (H4). */
  readonly purposes?: readonly PurposeNotice[];
  readonly announcing?: PurposeProposal | null;
  /** How the clause on direct mail is read (H6); left out: as the policy comes. */
  readonly reading?: MailReading;
  readonly rereading?: ReadingProposal | null;
  /** A long list that is to leave as a file: one at a time. */
  readonly release?: Release | null;
  /** Versions of the policy adopted since the one that the company came with, in order. */
  readonly policies?: readonly PolicyVersion[];
  readonly changing?: PolicyProposal | null;
  /** Other terms of the company that speak of the time of an answer. */
  readonly siteTerms?: readonly SiteTerm[];
};

/** An export of the log that an auditor asked for; it exists once a privacy officer has approved it. */
export type AuditExport = {
  readonly id: string;
  readonly version: number;
  readonly by: string;
  readonly at: Instant;
  readonly approved: {
    readonly by: string;
    readonly at: Instant;
    /** Events in the file, the head they end in, and the SHA-256 of the file in hex. */
    readonly size: number;
    readonly head: string;
    readonly sha256: string;
  } | null;
};
