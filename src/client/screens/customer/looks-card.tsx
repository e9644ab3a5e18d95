import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { LookView } from '#contract/customers.ts';
import { looksQuery } from '../../api/customers.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useNames } from '../../components/use-names.ts';
import { usePrintAlone } from '../../components/use-print-alone.ts';
import { useWords } from '../../components/use-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Cluster } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import css from './customer.module.css';

/** Who looked at a customer, and who was refused: what the customer is told when they ask (N6). */
export function LooksCard({ customer }: { customer: string }): ReactElement {
  const t = useT();
  const { alone, print } = usePrintAlone();
  const { data, error, refetch } = useQuery(looksQuery(customer));
  return (
    <div {...alone}>
      <Card
        title={t('register.looks.title')}
        strip={<p className={css['hint']}>{t('register.looks.lead')}</p>}
        actions={
          <Button size="small" icon="print" onClick={print}>
            {t('action.print')}
          </Button>
        }
        flush
      >
        {data !== undefined ? (
          <LooksTable looks={data.looks} />
        ) : error === null ? (
          <Skeleton label={t('action.loading')} count={3} />
        ) : (
          <RetryNotice problem={error} onRetry={refetch} />
        )}
      </Card>
    </div>
  );
}

function LooksTable({ looks }: { looks: readonly LookView[] }): ReactElement {
  const t = useT();
  const { dateTime } = useFormat();
  const names = useNames();
  const { word } = useWords();
  const columns = [
    { id: 'when', label: t('register.column.when'), width: '180px' },
    { id: 'who', label: t('register.column.who'), width: '210px' },
    { id: 'what', label: t('register.column.what') },
    { id: 'why', label: t('register.column.why'), width: '180px' },
  ];
  if (looks.length === 0) return <p className={css['quiet-line']}>{t('register.looks.none')}</p>;
  return (
    <Table caption={t('register.looks.caption')} columns={columns} look="plain" stickyHead={false}>
      {looks.map((look) => (
        <Row key={`${look.at} ${look.what} ${look.desk ?? ''}`}>
          <Cell heads label={t('register.column.when')}>
            {dateTime(look.at)}
          </Cell>
          <Cell label={t('register.column.who')}>
            <div>
              {look.desk === null ? t('register.look.all-company') : names.desk(look.desk)}
              <span className={css['under']}>{t(`session.role.${look.role}`)}</span>
            </div>
          </Cell>
          <Cell label={t('register.column.what')}>
            <What look={look} />
          </Cell>
          <Cell quiet label={t('register.column.why')}>
            {look.purpose === null
              ? t('register.look.no-purpose')
              : word('customer', 'reveal-purpose.', look.purpose)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function What({ look: { what, fields, refused } }: { look: LookView }): ReactElement {
  const t = useT();
  const { list } = useFormat();
  const words = useWords();
  const named = list(fields.map((field) => words.word('customer', 'field.', field)));
  if (refused !== null)
    return (
      <Cluster gap={1}>
        <Pill tone="warn">{t('audit.outcome.refused')}</Pill>
        {named === '' ? null : <span>{named}</span>}
        <span className={css['quiet']}>
          {t('register.look.refused', { why: words.problem(refused) })}
        </span>
      </Cluster>
    );
  return (
    <>
      {what === 'record'
        ? t('register.look.record')
        : t(`register.look.${what}`, { fields: named })}
    </>
  );
}
