import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { findNextBest } from '../api/queue.ts';
import type { KeyId } from '../components/keys.ts';
import { KEYS } from '../components/keys.ts';
import { useDeskKeys } from '../components/use-desk-keys.ts';
import type { DeskKeys } from '../components/use-desk-keys.ts';

const ELSEWHERE: ReadonlySet<KeyId> = new Set<KeyId>([
  'palette',
  'go-reports',
  'go-policies',
  'go-authority',
  'correction',
  'deletion',
  'transfer',
  'withdraw',
  'recipients',
  'hold',
  'staff-found',
]);

/** The keys that do something in this console, for the sheet. */
export const KEYS_OF_THE_SHELL: readonly KeyId[] = (Object.keys(KEYS) as KeyId[]).filter(
  // The table's own keys, less those of deeds that this console does not have.
  (id) => !ELSEWHERE.has(id) && (__DEMO__ || KEYS[id].group !== 'demo'),
);

/** Keys that act on every signed-in screen. */
export function useShellKeys(deeds: DeskKeys): void {
  const router = useRouter();
  const client = useQueryClient();
  useDeskKeys({
    'go-queue': () => void router.navigate({ to: '/queue' }),
    'go-approvals': () => void router.navigate({ to: '/queue', search: { lane: 'approvals' } }),
    'go-log': () => void router.navigate({ to: '/log' }),
    'next-best': () => {
      const here = /\/requests\/([^/]+)$/.exec(router.state.location.pathname)?.[1] ?? null;
      void findNextBest(client, here).then(async (request) =>
        request === null
          ? router.navigate({ to: '/queue' })
          : router.navigate({ to: '/requests/$request', params: { request } }),
      );
    },
    ...deeds,
  });
}
