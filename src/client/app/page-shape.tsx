import type { ReactElement } from 'react';
import { useT } from '../i18n/locale.tsx';
import { Page } from '../ui/page.tsx';
import { PageSkeleton, TitleSkeleton } from '../ui/page-skeleton.tsx';
import type { SkeletonPart } from '../ui/page-skeleton.tsx';

/** Pages that can be on the way. */
export type PageName =
  | 'request'
  | 'open-request'
  | 'letter'
  | 'customer'
  | 'log'
  | 'policies'
  | 'reports'
  | 'refusals'
  | 'safety'
  | 'authority';

/** How each of them lies there, from the top down. */
const shapes: Readonly<Record<PageName, readonly SkeletonPart[]>> = {
  request: ['strip', 'steps', 'card', 'table', 'card'],
  'open-request': ['form'],
  letter: ['sheet'],
  customer: ['table', 'card', 'table'],
  log: ['card', 'filters', 'table'],
  policies: ['card', 'card', 'card'],
  authority: ['card', 'form', 'table'],
  reports: ['filters', 'figures', 'chart', 'chart'],
  refusals: ['filters', 'table'],
  safety: ['card', 'card', 'card'],
};

/** A page that is on the way, in its shape. */
export function PageShape({ page }: { page: PageName }): ReactElement {
  const t = useT();
  const isNarrow = page === 'request' || page === 'open-request';
  return (
    <Page
      width={isNarrow ? 'reading' : 'full'}
      title={<TitleSkeleton label={t('action.loading')} />}
    >
      <PageSkeleton label={t('action.loading')} parts={shapes[page]} />
    </Page>
  );
}
