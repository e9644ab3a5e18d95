import type { Customer } from '../domain/customer.ts';
import { fatesOf, freshDeletion, othersOf, type DeletionSight } from '../domain/deletion.ts';
import type { Hold } from '../domain/hold.ts';
import { retentionRulesOf } from '../domain/law/retention-rules.ts';
import type { RequestRecord } from '../domain/request.ts';
import { chainTools } from './chain-tools.ts';
import type { Store } from './ports.ts';

/** What a deletion would do now: every record of the person, under the holds and laws of today. Null for other kinds. */
export async function deletionSight(
  store: Store,
  request: RequestRecord,
  records: readonly Customer[],
  requests: readonly RequestRecord[],
  today: string,
): Promise<DeletionSight | null> {
  if (request.kind !== 'deletion' || records.length === 0) return null;
  const holds = await store.holdsOf(records.map(({ id }) => id));
  return deletionSightOf({ request, records, requests, holds, today });
}

/** The same, of what was read already. */
export function deletionSightOf({
  request,
  records,
  requests,
  holds,
  today,
}: {
  readonly request: RequestRecord;
  readonly records: readonly Customer[];
  readonly requests: readonly RequestRecord[];
  readonly holds: readonly Hold[];
  readonly today: string;
}): DeletionSight {
  const fates = fatesOf({
    records,
    choices: (request.deletion ?? freshDeletion).choices,
    holds,
    rules: retentionRulesOf(request.packs),
    today,
  });
  const others = othersOf(requests, request.id);
  const content = {
    request: request.id,
    fates: fates.map(({ record, item, fate }) => ({
      record,
      item: item.id,
      state: item.state,
      value: item.value,
      fate,
    })),
    unproven: others.unproven.map(({ id }) => id).toSorted(),
  };
  return { fates, digest: chainTools.hash(chainTools.canonicalise(content)), ...others };
}
