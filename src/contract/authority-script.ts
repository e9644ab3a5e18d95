import { linesFor, type AuthorityLine } from '../domain/authority.ts';
import type { AuthorityView } from './authorities.ts';

export type { AuthorityLine };

/** What to read to somebody who calls as an authority: an office of the directory, or null where it has none. */
export function authorityScriptOf(
  office: AuthorityView | null,
  isHurried: boolean,
): readonly AuthorityLine[] {
  return linesFor({ authority: office, isHurried });
}
