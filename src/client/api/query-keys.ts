/** The names under which answers are kept in memory; one list, so that what a change makes stale can be named. */
export const queryKeys = {
  signIn: ['sign-in'],
  session: ['session'],
  queue: ['queue'],
  request: (id: string) => ['request', id] as const,
  requestTrail: (id: string) => ['request', id, 'trail'] as const,
  requestPolicy: (id: string) => ['request', id, 'policy'] as const,
  letter: (id: string, letter: string) => ['request', id, 'letter', letter] as const,
  customer: (id: string) => ['customer', id] as const,
  customerTrail: (id: string) => ['customer', id, 'trail'] as const,
  customerLooks: (id: string) => ['customer', id, 'looks'] as const,
  ledger: (id: string) => ['customer', id, 'ledger'] as const,
  notices: (id: string) => ['customer', id, 'notices'] as const,
  consents: (id: string) => ['customer', id, 'consents'] as const,
  holds: (customer: string) => ['customer', customer, 'holds'] as const,
  duplicates: (customer: string) => ['customer', customer, 'duplicates'] as const,
  allDuplicates: (company: string) => ['duplicates', company] as const,
  presence: (id: string, section: string) => ['presence', id, section] as const,
  draft: (form: string, about: string) => ['draft', form, about] as const,
  log: ['log'],
  checkpoints: ['log', 'checkpoints'],
  exports: ['log', 'exports'],
  liftings: ['liftings'],
  policies: ['policies'],
  policyVersions: ['policy-versions'],
  registers: ['registers'],
  mailings: ['mailings'],
  reports: ['reports'],
  refusals: ['refusals'],
  safety: ['safety'],
  training: ['training'],
  drillProofs: (caller: string, tried: string) => ['drill', caller, tried] as const,
  authorities: ['authorities'],
  demands: ['demands'],
  vault: ['vault'],
  statistics: ['statistics'],
} as const;

/**
 * Whether a screen that has lost its answer still asks the very same question. While a cover empties the cache,
 * what a mounted screen shows stays under it, so that no form is taken down; another record's answer never does.
 */
export function isSameQuery(
  last: { readonly queryKey: readonly unknown[] } | undefined,
  key: readonly unknown[],
): boolean {
  return last !== undefined && JSON.stringify(last.queryKey) === JSON.stringify(key);
}
