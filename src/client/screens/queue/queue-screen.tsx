import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { QueueView } from '../../api/queue.ts';
import { queueQuery } from '../../api/queue.ts';
import { keyHint } from '../../components/keys.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { Later } from '../../components/later.tsx';
import { useReadyMark } from '../../components/use-ready-mark.ts';
import { useT } from '../../i18n/locale.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { fetchEmptyLane, loadedEmptyLane } from './load-empty-lane.ts';
import { fetchNotices, hasNotices, loadedNotices } from './load-notices.ts';
import { NextBest } from './next-best.tsx';
import { PressingBar } from './pressing-bar.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueTable } from './queue-table.tsx';

import css from './queue.module.css';

/** Requests by lane, the most urgent first. Lane and filters are the address's; the default is what the agent can act on. */
export function QueueScreen({
  filter,
  onFilter,
}: {
  filter: QueueView;
  onFilter: (filter: QueueView) => void;
}): ReactElement {
  const t = useT();
  const lane = filter.lane ?? 'actionable';
  const view = { ...filter, lane };
  const { data, error, isPlaceholderData, refetch } = useQuery(queueQuery(view));
  const rows = data?.requests ?? [];
  const lanes = data?.lanes;
  useReadyMark('queue', data !== undefined && !isPlaceholderData);
  const isFiltered =
    filter.kind !== undefined || filter.desk !== undefined || filter.on !== undefined;
  return (
    <Page
      title={t(lane === 'approvals' ? 'shell.nav.approvals' : 'queue.title')}
      meta={
        lanes === undefined
          ? undefined
          : lane === 'approvals'
            ? t('queue.count.approvals', { n: lanes.approvals })
            : t('queue.count.actionable', { n: lanes.actionable })
      }
      actions={<NextBest best={data?.best ?? null} />}
    >
      {data === undefined || !hasNotices(data) ? null : (
        <Later load={fetchNotices} ready={loadedNotices()} give={{ page: data }} />
      )}
      <QueueFilters filter={view} lanes={lanes} waitingOn={data?.waitingOn} onFilter={onFilter} />
      {/* What a filter leaves is said, in numbers or as nothing. */}
      <div aria-live="polite" className={css['told']}>
        {data === undefined ? null : rows.length === 0 ? (
          <Later
            load={fetchEmptyLane}
            ready={loadedEmptyLane()}
            give={{
              lane,
              onClear: isFiltered
                ? () => {
                    onFilter({ lane: filter.lane });
                  }
                : null,
            }}
          />
        ) : lane === 'closed' ? null : (
          <PressingBar pressing={data.pressing} />
        )}
      </div>
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      {data === undefined ? (
        error === null && <Skeleton label={t('action.loading')} shape="rows" count={8} />
      ) : rows.length === 0 ? null : (
        <QueueTable
          // Another list begins at its top, with nothing picked.
          key={[lane, filter.kind, filter.desk, filter.on].join()}
          view={view}
          rows={rows}
          total={data.total}
          isSettling={isPlaceholderData}
          onView={onFilter}
        />
      )}
      <div className={css['foot']}>
        <p className={css['keys']} aria-hidden="true">
          <Kbd keys={[...keyHint('down'), ...keyHint('up')]} /> {t('queue.hint.move')}
          <Kbd keys={keyHint('open')} /> {t('queue.hint.open')}
          <Kbd keys={keyHint('pick')} /> {t('queue.hint.pick')}
          <Kbd keys={keyHint('sheet')} /> {t('queue.hint.keys')}
        </p>
      </div>
    </Page>
  );
}
