import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { findNextBest } from '../api/queue.ts';
import { useMay } from '../api/session.ts';
import type { May } from '../api/session.ts';
import type { KeyId } from '../components/keys.ts';
import { KEYS } from '../components/keys.ts';
import { useDeskKeys } from '../components/use-desk-keys.ts';
import type { DeskKeys } from '../components/use-desk-keys.ts';
import { useT } from '../i18n/locale.tsx';
import { toast } from '../ui/toast-store.ts';

/** Keys of places that are open to those only who have a right to the command. */
const openedBy: Readonly<Partial<Record<KeyId, Parameters<May>[0]>>> = {
  'call-bar': 'look-up',
  'go-queue': 'view-request',
  'next-best': 'view-request',
  'go-approvals': 'approve',
  'go-reports': 'read-reports',
  'go-policies': 'read-policies',
  'go-authority': 'read-authorities',
  hold: 'place-hold',
};

/** The keys that do something for an account in this console, for the sheet. */
export function keysOf(may: May): readonly KeyId[] {
  // The table's own keys.
  return (Object.keys(KEYS) as KeyId[]).filter((id) => {
    const command = openedBy[id];
    return (__DEMO__ || KEYS[id].group !== 'demo') && (command === undefined || may(command));
  });
}

/**
 * Keys that act on every signed-in screen, for the places that the account has. Gives what the keys that lead
 * elsewhere do.
 */
export function useShellKeys(deeds: DeskKeys): DeskKeys {
  const t = useT();
  const may = useMay();
  const router = useRouter();
  const client = useQueryClient();
  const all: DeskKeys = {
    'go-queue': () => void router.navigate({ to: '/queue' }),
    'go-approvals': () => void router.navigate({ to: '/queue', search: { lane: 'approvals' } }),
    'go-policies': () => void router.navigate({ to: '/policies' }),
    'go-authority': () => void router.navigate({ to: '/authority' }),
    'go-reports': () => void router.navigate({ to: '/reports' }),
    'go-log': () => void router.navigate({ to: '/log' }),
    'next-best': () => {
      const here = /\/requests\/([^/]+)$/.exec(router.state.location.pathname)?.[1] ?? null;
      void findNextBest(client, here).then(async (request) => {
        if (request !== null && request === here) toast(t('queue.no-other'), 'calm');
        else if (request === null) await router.navigate({ to: '/queue' });
        else await router.navigate({ to: '/requests/$request', params: { request } });
      });
    },
    back: (event) => {
      if (!router.history.canGoBack() || !mayLeavePage(event.target)) return false;
      router.history.back();
      return true;
    },
    ...deeds,
  };
  const mine = new Set<string>(keysOf(may));
  const own: DeskKeys = Object.fromEntries(Object.entries(all).filter(([id]) => mine.has(id)));
  useDeskKeys(own, { isOutermost: true });
  return own;
}

/** Escape leaves the page only from the page itself: not from a field, and not where something lies open above it. */
function mayLeavePage(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    (target === document.body || target.closest('main') !== null) &&
    target.closest('input, select, textarea, aside') === null &&
    !/\/(queue|sign-in)$/.test(location.pathname)
  );
}
