import type { Call } from './call.ts';

/** The person behind what waits; null where nothing does. */
export async function personBehind(
  call: Call,
  proposal: { readonly by: string } | null,
): Promise<string | null> {
  if (proposal === null) return null;
  const staff = await call.deps.store.staff();
  return staff.find((account) => account.id === proposal.by)?.person ?? proposal.by;
}
