import type { ReactElement } from 'react';
import { useT } from '../i18n/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PageSkeleton, TitleSkeleton } from '../ui/skeleton.tsx';
import type { SkeletonPart } from '../ui/skeleton.tsx';

/** Milliseconds for which the page one comes from stays: most pages are there sooner. */
const PATIENCE = 150;

/** What a route shows while its page is on the way: the shape of that page. */
export function pendingAs(width: 'reading' | 'full', ...parts: readonly SkeletonPart[]) {
  return {
    pendingMs: PATIENCE,
    pendingComponent: () => <PagePending width={width} parts={parts} />,
  };
}

function PagePending({
  width,
  parts,
}: {
  width: 'reading' | 'full';
  parts: readonly SkeletonPart[];
}): ReactElement {
  const t = useT();
  return (
    <Page width={width} title={<TitleSkeleton label={t('action.loading')} />}>
      <PageSkeleton label={t('action.loading')} parts={parts} />
    </Page>
  );
}
