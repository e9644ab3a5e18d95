import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { CustomerView } from '#contract/customers.ts';
import { DueDate } from '../../components/due-date.tsx';
import { ConditionPills, StatusPill } from '../../components/status-pill.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cluster } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import css from './customer.module.css';

/** The customer's requests, and a line for each that another desk handles. */
export function RequestsCard({
  requests,
  elsewhere,
}: Pick<CustomerView, 'requests' | 'elsewhere'>): ReactElement {
  const t = useT();
  const { day, sentences } = useFormat();
  const names = useNames();
  const columns = [
    { id: 'id', label: t('request.number'), width: '130px' },
    { id: 'kind', label: t('customer.requests.kind') },
    { id: 'state', label: t('customer.requests.state') },
    { id: 'due', label: t('customer.requests.due'), width: '150px' },
    { id: 'received', label: t('customer.requests.received'), width: '140px' },
  ];
  const foot = elsewhere.map(({ desk, kind, since }) => (
    <Notice key={`${desk} ${kind} ${since}`} shape="strip">
      {t(`customer.elsewhere.${kind}`, { desk: names.desk(desk), date: day(since) })}
    </Notice>
  ));
  return (
    <Card title={t('customer.requests.title')} flush foot={foot}>
      {requests.length === 0 ? (
        <p className={css['quiet-line']}>
          {sentences([t('customer.requests.empty'), t('customer.requests.empty.hint')])}
        </p>
      ) : (
        <Table
          caption={t('customer.requests.caption')}
          columns={columns}
          look="plain"
          stickyHead={false}
        >
          {requests.map((request) => (
            <Row key={request.id}>
              <Cell heads mono label={t('request.number')}>
                <Link to="/requests/$request" params={{ request: request.id }}>
                  {request.id}
                </Link>
              </Cell>
              <Cell label={t('customer.requests.kind')}>
                <div>
                  {t(`request.kind.${request.kind}`)}
                  {request.scope === null ? null : (
                    <span className={css['under']}>{t(`request.scope.${request.scope}`)}</span>
                  )}
                </div>
              </Cell>
              <Cell label={t('customer.requests.state')}>
                <Cluster gap={1}>
                  <StatusPill request={request} />
                  <ConditionPills conditions={request.conditions} />
                </Cluster>
              </Cell>
              <Cell label={t('customer.requests.due')}>
                {request.status === 'closed' ? null : <DueDate actBy={request.actBy} />}
              </Cell>
              <Cell quiet label={t('customer.requests.received')}>
                {day(new Date(request.receivedAt).toISOString())}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Card>
  );
}
