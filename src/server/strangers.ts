import { contactKind } from '../domain/customer.ts';
import type { RequestRecord } from '../domain/request.ts';
import type { Call } from './call.ts';
import { holdsWords, type ErasePlan } from './erase-plan.ts';
import { holdersOf } from './opt-out-marks.ts';
import type { SetScene } from './scene-of.ts';
import { contactKeys } from './tombstone.ts';

/**
 * A request of somebody who was not found, to be answered at a contact point that is about to be erased; null where
 * there is none left. A contact point that another living record holds as well is not the erased person's to forget.
 */
export async function strangerOf(
  call: Call,
  scene: SetScene,
  plan: ErasePlan,
): Promise<RequestRecord | null> {
  const { company } = scene.request;
  const keys = new Set<string>();
  for (const { item } of plan.remaining)
    if (contactKind(item.field) !== null && !item.shared)
      for (const key of await contactKeys(company, item)) keys.add(key);
  if (keys.size === 0) return null;
  const person = scene.customer?.person;
  for (const other of await call.deps.store.requests()) {
    const given = other.contactGiven;
    if (other.customer !== null || other.company !== company || given === null) continue;
    if (!holdsWords(other)) continue;
    const named = { field: given.kind, state: 'held', hashed: false, value: given.value } as const;
    if (!(await contactKeys(company, named)).some((key) => keys.has(key))) continue;
    const holders = await holdersOf(call, scene, given);
    if (holders.every(({ record }) => record.person === person)) return other;
  }
  return null;
}
