import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { duplicatesQuery } from '../../api/merges.ts';
import { DuplicateLine } from '../../components/merges/duplicate-line.tsx';
import { MergeLine } from '../../components/merges/merge-line.tsx';
import css from '../../components/merges/merges.module.css';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';

/** Records that may be this person, and merges of this record; nothing where there are none. */
export function DuplicatesCard({ customer }: { customer: string }): ReactElement | null {
  const t = useT();
  const { data, error, refetch } = useQuery(duplicatesQuery(customer));
  const isNone = data === undefined || data.duplicates.length + data.merges.length === 0;
  if (error === null && isNone) return null;
  return (
    <Card title={t('merge.title')}>
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      {data === undefined ? null : (
        <ul className={css['list']}>
          {data.merges.map((merge) => (
            <MergeLine key={merge.id} merge={merge} here={customer} />
          ))}
          {data.duplicates.map((pair) => (
            <DuplicateLine key={pair.other.id} pair={pair} here={customer} />
          ))}
        </ul>
      )}
    </Card>
  );
}
