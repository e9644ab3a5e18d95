import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { MailingRow, MailingView } from '#contract/mailings.ts';
import type { ReleaseView } from '#contract/releases.ts';
import { mailingQuery } from '../../api/mailings.ts';
import { RefusalText } from '../../components/refusal-text.tsx';
import { ReleasePart } from '../../components/release-part.tsx';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { LeftOutTable } from './left-out-table.tsx';
import css from './mailings.module.css';
import { PrepareMailing } from './prepare-mailing.tsx';

/** One list: how many may be written to, why the others may not, and its file. */
export function MailingCard({
  list,
  release,
  nameOf,
}: {
  list: MailingRow;
  /** What of the company’s long lists waits for a second officer, or was released. */
  release: ReleaseView | undefined;
  /** The name of a list by its id. */
  nameOf: (mailing: string) => string;
}): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(mailingQuery(list.id));
  const { use } = list.can;
  return (
    <Card
      title={nameOf(list.id)}
      meta={t('mailing.facts', {
        purpose: t(`customer.purpose.${list.purpose}`),
        contact: t(`customer.contact.${list.contact}`),
      })}
    >
      <Stack gap={4}>
        {use === true ? null : (
          <Notice tone="locked" title={t('mailing.barred')}>
            <RefusalText refusal={use} />
          </Notice>
        )}
        {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
        {data === undefined ? (
          error === null && <Skeleton label={t('mailing.loading')} count={4} />
        ) : (
          <>
            <Figures mailing={data} />
            {data.causes.length === 0 ? null : <CausesTable causes={data.causes} />}
            {release === undefined ? null : (
              <ReleasePart
                list={data.id}
                may={data.can.prepare}
                release={release}
                nameOf={nameOf}
              />
            )}
            <PrepareMailing mailing={data} />
            <LeftOutTable mailing={data} />
          </>
        )}
      </Stack>
    </Card>
  );
}

function Figures({ mailing: { ready, size } }: { mailing: MailingView }): ReactElement {
  const t = useT();
  return (
    <output className={css['figures']}>
      <b>{t('mailing.ready', { n: ready })}</b>
      <span>{t('mailing.left-out', { n: size - ready })}</span>
    </output>
  );
}

function CausesTable({ causes }: Pick<MailingView, 'causes'>): ReactElement {
  const t = useT();
  return (
    <Table
      caption={t('mailing.causes.caption')}
      stickyHead={false}
      columns={[
        { id: 'cause', label: t('mailing.column.cause') },
        { id: 'count', label: t('mailing.column.count'), width: '110px', align: 'end' },
      ]}
    >
      {causes.map(({ cause, count }) => (
        <Row key={cause}>
          <Cell heads label={t('mailing.column.cause')}>
            {t(`mailing.cause.${cause}`)}
          </Cell>
          <Cell align="end" label={t('mailing.column.count')}>
            {count}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
