import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { StaffView } from '#contract/session.ts';
import { findNextBest } from '../api/queue.ts';
import type { KeyId } from '../components/keys.ts';
import { KEYS } from '../components/keys.ts';
import { useDeskKeys } from '../components/use-desk-keys.ts';
import type { DeskKeys } from '../components/use-desk-keys.ts';
import { isOffered } from '../components/places-of.ts';
import type { Offer } from '../components/places-of.ts';

const ELSEWHERE: ReadonlySet<KeyId> = new Set<KeyId>([
  'palette',
  'go-reports',
  'go-authority',
  'deletion',
  'transfer',
  'hold',
  'staff-found',
  'script',
]);

/** Keys of what not every role is offered. */
const offeredBy: Readonly<Partial<Record<KeyId, Offer>>> = {
  'call-bar': 'call-bar',
  'go-queue': 'queue',
  'next-best': 'queue',
  'go-approvals': 'approvals',
};

/** The keys that do something for a role in this console, for the sheet. */
export function keysOf(role: StaffView['role']): readonly KeyId[] {
  // The table's own keys, less those of deeds that this console does not have.
  return (Object.keys(KEYS) as KeyId[]).filter((id) => {
    const offer = offeredBy[id];
    return (
      !ELSEWHERE.has(id) &&
      (__DEMO__ || KEYS[id].group !== 'demo') &&
      (offer === undefined || isOffered(role, offer))
    );
  });
}

/** Keys that act on every signed-in screen, for the places that the role has. */
export function useShellKeys(role: StaffView['role'], deeds: DeskKeys): void {
  const router = useRouter();
  const client = useQueryClient();
  const all: DeskKeys = {
    'go-queue': () => void router.navigate({ to: '/queue' }),
    'go-approvals': () => void router.navigate({ to: '/queue', search: { lane: 'approvals' } }),
    'go-policies': () => void router.navigate({ to: '/policies' }),
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
  };
  const mine = new Set<string>(keysOf(role));
  useDeskKeys(Object.fromEntries(Object.entries(all).filter(([id]) => mine.has(id))));
}
