import { citation } from './citation.ts';
import { HOUR, type Instant } from './instant.ts';
import { accept, refuse, type Result } from './result.ts';
import type { CompanyId } from './vocabulary.ts';

/** A list of more rows than one officer may let out: who asked, exactly which file, and who released it. */
export type Release = {
  /** Id of a mailing list, or of a year of the log book of refusals. */
  readonly list: string;
  readonly rows: number;
  /** SHA-256 of the file as it would leave, in hex: of another file nothing is released. */
  readonly sha256: string;
  readonly by: string;
  readonly at: Instant;
  readonly digest: string;
  readonly approved: { readonly by: string; readonly at: Instant } | null;
};

/** Rows at most that leave without a second privacy officer, on paper or as a file. */
export const ROWS_BY_ONE = 100;

/** Hours within which a released list must leave. */
export const RELEASE_HOURS = 24;

/** What is about to leave. */
export type LeavingFile = {
  readonly list: string;
  readonly rows: number;
  readonly sha256: string;
  readonly now: Instant;
};

/** Whether a release still waits for another officer. */
export function isReleaseWaiting(release: Release | null): release is Release {
  return release !== null && release.approved === null;
}

/** Whether a list is so long that a release is spent when it leaves. */
export function takesRelease({ rows }: Pick<LeavingFile, 'rows'>): boolean {
  return rows > ROWS_BY_ONE;
}

/**
 * Whether a list may leave as far as its rows go: up to a hundred by one officer, more once another one has released
 * exactly this file, within a day, and once.
 */
export function mayLeave(
  file: LeavingFile,
  release: Release | null,
  company: CompanyId,
): Result<true> {
  const cited = citation(company, 'four-eyes');
  if (!takesRelease(file)) return accept(true);
  if (release?.list !== file.list || release.approved === null)
    return refuse('too-many-rows', cited);
  if (release.sha256 !== file.sha256) return refuse('proposal-changed', cited);
  return file.now - release.approved.at > RELEASE_HOURS * HOUR
    ? refuse('approval-over', cited)
    : accept(true);
}
