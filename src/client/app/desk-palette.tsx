import { useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { QueueFilter } from '#contract/queue.ts';
import { useMay } from '../api/session.ts';
import { KEYS, keyHint } from '../components/keys.ts';
import type { KeyId } from '../components/keys.ts';
import type { OfferedDeed } from '../components/offered-deeds.ts';
import { Palette } from '../components/palette/palette.tsx';
import type { DeskKeys } from '../components/use-desk-keys.ts';
import { useT } from '../i18n/locale.tsx';

const lanes = QueueFilter.shape.lane.def.innerType.options;

/** The palette with the places of this console: those that have a key, and the lanes of the queue. */
export function DeskPalette({
  keys,
  isApart = false,
  onClose,
}: {
  keys: DeskKeys;
  /** No request can be found from here. */
  isApart?: boolean | undefined;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const router = useRouter();
  const may = useMay();
  // The table's own keys, in its order.
  const withKey = (Object.keys(KEYS) as KeyId[]).flatMap((id): OfferedDeed[] => {
    const deed = keys[id];
    const isPlace = KEYS[id].group === 'go' || id === 'next-best' || id === 'sheet';
    if (!isPlace || deed === undefined) return [];
    const run = (): void => {
      deed(new KeyboardEvent('keydown'));
    };
    return [{ id, label: t(`keys.${id}`), can: true, keys: keyHint(id), run }];
  });
  const offered = lanes.filter((lane) => lane !== 'approvals' || may('approve'));
  const ofQueue = offered.map((lane): OfferedDeed => ({
    id: `lane-${lane}`,
    label: t('palette.lane', { lane: t(`queue.lane.${lane}`) }),
    can: true,
    run: () => void router.navigate({ to: '/queue', search: { lane } }),
  }));
  const safety: OfferedDeed = {
    id: 'safety',
    label: t('safety.title'),
    can: true,
    run: () => void router.navigate({ to: '/safety' }),
  };
  const mailings: OfferedDeed = {
    id: 'mailings',
    label: t('mailing.title'),
    can: true,
    run: () => void router.navigate({ to: '/mailings' }),
  };
  const duplicates: OfferedDeed = {
    id: 'duplicates',
    label: t('shell.nav.duplicates'),
    can: true,
    run: () => void router.navigate({ to: '/duplicates' }),
  };
  const training: OfferedDeed = {
    id: 'training',
    label: t('training.title'),
    can: true,
    run: () => void router.navigate({ to: '/training' }),
  };
  const exchange: OfferedDeed = {
    id: 'exchange',
    label: t('exchange.title'),
    can: true,
    run: () => void router.navigate({ to: '/exchange' }),
  };
  return (
    <Palette
      places={[
        ...withKey,
        ...(may('read-duplicates') ? [duplicates] : []),
        safety,
        mailings,
        training,
        ...(may('open-request') ? [exchange] : []),
        ...(may('view-request') ? ofQueue : []),
      ]}
      hasRequests={may('view-request') && !isApart}
      onClose={onClose}
    />
  );
}
