import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { LogView } from '../../api/audit.ts';
import { auditLogQuery } from '../../api/audit.ts';
import { useMay, useSession } from '../../api/session.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useReadyMark } from '../../components/use-ready-mark.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ChainWords } from './chain-words.tsx';
import { LogExports } from './log-exports.tsx';
import { LogFilters } from './log-filters.tsx';
import { LogProof } from './log-proof.tsx';
import { LogTable } from './log-table.tsx';
import { logViewOf, type LogSearch } from './log-view-of.ts';

/** The log as far as the account may see it, newest first, with its filters in the address and its proof beside it. */
export function AuditLogScreen({
  search,
  onFilter,
}: {
  search: LogSearch;
  onFilter: (filter: LogView) => void;
}): ReactElement {
  const filter = logViewOf(search);
  const t = useT();
  const { zoneName } = useFormat();
  const { staff, now } = useSession();
  const may = useMay();
  const log = useInfiniteQuery(auditLogQuery(filter));
  const events = log.data?.pages.flatMap((page) => page.events) ?? [];
  const size = log.data?.pages[0]?.size;
  useReadyMark('audit-log', log.data !== undefined);
  return (
    <Page
      title={t('audit.title')}
      meta={size === undefined ? undefined : t('audit.size', { n: size })}
      lead={t(`audit.reach.${staff.role}`, { zone: zoneName(new Date(now).toISOString()) })}
    >
      <Stack gap={4}>
        {may('verify-log') ? <LogProof size={size} /> : null}
        {may('read-export') ? <LogExports /> : null}
        <LogFilters filter={filter} onFilter={onFilter} />
        {log.error === null ? null : <RetryNotice problem={log.error} onRetry={log.refetch} />}
        <VisuallyHidden>
          <output>
            {log.data === undefined
              ? ''
              : events.length === 0
                ? t('audit.empty.title')
                : t('audit.shown', { n: events.length })}
          </output>
        </VisuallyHidden>
        {log.data === undefined ? (
          log.error === null && <Skeleton label={t('action.loading')} shape="rows" count={10} />
        ) : events.length === 0 ? (
          <EmptyState
            icon="log"
            title={t('audit.empty.title')}
            action={
              <Button
                onClick={() => {
                  onFilter({});
                }}
              >
                {t('queue.filter.clear')}
              </Button>
            }
          />
        ) : (
          <LogTable
            events={events}
            hasMore={log.hasNextPage}
            isFetchingMore={log.isFetchingNextPage}
            onMore={() => void log.fetchNextPage()}
          />
        )}
        {may('verify-log') ? null : <ChainWords />}
      </Stack>
    </Page>
  );
}
