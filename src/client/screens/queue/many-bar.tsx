import { useState } from 'react';
import type { ReactElement } from 'react';
import { manyDeeds, MOST_AT_ONCE } from '../../api/verdicts.ts';
import type { ManyDeed } from '../../api/verdicts.ts';
import { keyHint } from '../../components/keys.ts';
import { useDeskKeys } from '../../components/use-desk-keys.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import css from './many.module.css';
import { ManyPreview } from './many-preview.tsx';

/** What stands at the foot while rows are picked: how many, what may be done to several, and the way out. */
export function ManyBar({
  ids,
  onPick,
}: {
  ids: readonly string[];
  onPick: (ids: readonly string[]) => void;
}): ReactElement {
  const t = useT();
  const [deed, setDeed] = useState<ManyDeed | null>(null);
  const drop = (): void => {
    onPick([]);
  };
  useDeskKeys({ back: deed === null ? drop : undefined });
  const isTooMany = ids.length > MOST_AT_ONCE;
  return (
    <section className={css['bar']} aria-label={t('queue.many.label')}>
      <output className={css['count']}>{t('queue.many.picked', { n: ids.length })}</output>
      {manyDeeds.map((one) => (
        <Button
          key={one}
          size="small"
          barred={isTooMany ? t('queue.many.too-many', { n: MOST_AT_ONCE }) : undefined}
          onClick={() => {
            setDeed(one);
          }}
        >
          {t(`request.command.${one}`)}
        </Button>
      ))}
      <Button kind="quiet" size="small" keyHint={[...keyHint('back')]} onClick={drop}>
        {t('queue.many.drop')}
      </Button>
      {deed === null ? null : (
        <ManyPreview
          deed={deed}
          ids={ids}
          onClose={(left) => {
            setDeed(null);
            if (left !== null) onPick(left);
          }}
        />
      )}
    </section>
  );
}
