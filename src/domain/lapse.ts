import { DAY, type Instant } from './instant.ts';
import { silenceRefused } from './law/silence-refused.ts';
import { pinnedPolicy } from './pinned-policy.ts';
import type { RequestRecord } from './request.ts';

/** From when a request without an answer may lapse; null where nobody was reminded, or the customer answered since. */
export function lapsesFrom(request: RequestRecord): Instant | null {
  const { remindedAt } = request.course;
  if (remindedAt === null || hasAnswered(request, remindedAt)) return null;
  return remindedAt + pinnedPolicy(request).lapseAfterDays * DAY;
}

/** The rule by which silence ends in a refusal and not in a lapse, of the laws the request was received under. */
export function lapseBarredBy(request: Pick<RequestRecord, 'packs'>): string | null {
  return (
    request.packs.map((pack) => silenceRefused[pack]).find((barred) => barred !== undefined) ?? null
  );
}

function hasAnswered({ verification, waits }: RequestRecord, since: Instant): boolean {
  return (
    verification.evidence.some((piece) => piece.at > since) ||
    verification.sets.some((set) => (set.answeredAt ?? 0) > since) ||
    waits.some(({ on, until }) => (on === 'clarification' || on === 'fee') && (until ?? 0) > since)
  );
}
