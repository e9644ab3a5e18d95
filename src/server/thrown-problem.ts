import { AuditUnavailable, StorageFull, VersionMoved } from './ports.ts';
import { ProblemError } from './problems.ts';

/** Whatever was thrown, as a problem. What nobody foresaw is `internal`; its text goes nowhere, it may hold input. */
export function thrownProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof VersionMoved)
    return new ProblemError('version-moved', { version: error.version });
  if (error instanceof AuditUnavailable)
    return new ProblemError('audit-unavailable', { retryAfter: 2 });
  if (error instanceof StorageFull) return new ProblemError('storage-full', { retryAfter: 5 });
  return new ProblemError('internal');
}
