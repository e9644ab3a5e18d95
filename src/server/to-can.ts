import type { Can } from '../contract/problem.ts';
import type { Result } from '../domain/result.ts';

/** A verdict as every view carries it: true, or the refusal with its code and citation. */
export function toCan(verdict: Result<true>): Can {
  return verdict.ok
    ? true
    : { code: verdict.code, citation: verdict.citation, missing: verdict.missing };
}
