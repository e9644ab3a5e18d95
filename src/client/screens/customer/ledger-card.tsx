import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { LedgerView } from '#contract/sharings.ts';
import { ledgerQuery } from '../../api/sharings.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { nameIn, useNames } from '../../components/use-names.ts';
import { useLocale, useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { AgreementPill } from '../../components/agreement-pill.tsx';
import css from './customer.module.css';
import { ShareDialog } from './share-dialog.tsx';

/** The ledger of recipients: the answer to "to whom?", and where a further sharing is recorded (N4, H5). */
export function LedgerCard({ customer }: { customer: string }): ReactElement {
  const t = useT();
  const [isSharing, setIsSharing] = useState(false);
  const { data, error, refetch } = useQuery(ledgerQuery(customer));
  const share = (): void => {
    setIsSharing(true);
  };
  useOfferedDeeds(
    data === undefined
      ? []
      : [{ id: 'share', label: t('register.share'), can: data.can.share, run: share }],
  );
  return (
    <Card
      title={t('register.ledger.title')}
      strip={<p className={css['hint']}>{t('register.ledger.lead')}</p>}
      actions={
        <ActionButton can={data?.can.share} size="small" onClick={share}>
          {t('register.share')}
        </ActionButton>
      }
      flush
    >
      {data !== undefined ? (
        <LedgerTable rows={data.rows} />
      ) : error === null ? (
        <Skeleton label={t('action.loading')} count={2} />
      ) : (
        <RetryNotice problem={error} onRetry={refetch} />
      )}
      {isSharing && data !== undefined ? (
        <ShareDialog
          customer={customer}
          ledger={data}
          onClose={() => {
            setIsSharing(false);
          }}
        />
      ) : null}
    </Card>
  );
}

function LedgerTable({ rows }: Pick<LedgerView, 'rows'>): ReactElement {
  const t = useT();
  const { day, list } = useFormat();
  const names = useNames();
  const { locale } = useLocale();
  const columns = [
    { id: 'recipient', label: t('register.column.recipient') },
    { id: 'items', label: t('register.column.items') },
    { id: 'basis', label: t('register.column.basis'), width: '210px' },
    { id: 'on', label: t('register.column.on'), width: '130px' },
  ];
  if (rows.length === 0) return <p className={css['quiet-line']}>{t('register.ledger.none')}</p>;
  return (
    <Table caption={t('register.ledger.caption')} columns={columns} look="plain" stickyHead={false}>
      {rows.map((row) => (
        <Row key={`${row.recipient} ${row.basis} ${row.purpose ?? ''} ${row.on}`}>
          <Cell heads label={t('register.column.recipient')}>
            <BdiText
              text={
                row.office === null ? names.recipient(row.recipient) : nameIn(row.office, locale)
              }
            />
          </Cell>
          <Cell label={t('register.column.items')}>
            <div>
              {row.fields.length === 0
                ? t('register.ledger.visits')
                : list(row.fields.map((field) => t(`customer.field.${field}`)))}
              {row.purpose === null ? null : (
                <span className={css['under']}>
                  {t('register.ledger.for', { purpose: t(`customer.purpose.${row.purpose}`) })}
                </span>
              )}
            </div>
          </Cell>
          <Cell label={t('register.column.basis')}>
            <div>
              {t(`customer.basis.${row.basis}`)}
              {row.basis === 'partner-agreement' ? (
                <span className={css['under']}>
                  <AgreementPill agreement={row.agreement} />
                </span>
              ) : null}
            </div>
          </Cell>
          <Cell quiet label={t('register.column.on')}>
            {day(row.on)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
