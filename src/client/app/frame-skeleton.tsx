import type { ReactElement } from 'react';
import { useT } from '../i18n/locale.tsx';
import { Icon } from '../ui/icon.tsx';
import { Shell } from '../ui/shell.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** The frame before anything is known: it holds every place, so that nothing jumps. */
export function FrameSkeleton(): ReactElement {
  const t = useT();
  return (
    <Shell
      brand={<Brand />}
      nav={null}
      navLabel={t('shell.nav.label')}
      top={null}
      skipLabel={t('shell.skip-link')}
    >
      <h1>
        <VisuallyHidden>{t('shell.loading')}</VisuallyHidden>
      </h1>
      <Skeleton label={t('shell.loading')} shape="rows" count={8} />
    </Shell>
  );
}

/** Mark and name of the product. */
export function Brand(): ReactElement {
  const t = useT();
  return (
    <>
      <Icon name="shield-check" size={20} />
      {t('shell.product')}
    </>
  );
}
