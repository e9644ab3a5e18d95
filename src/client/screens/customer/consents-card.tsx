import type { ReactElement } from 'react';
import type { ItemView } from '#contract/customers.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Card } from '../../ui/card.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import css from './customer.module.css';

const contacts: ReadonlySet<string> = new Set(['email', 'phone', 'post']);

/** What the customer said to direct mail by each contact point: when, how and to which desk (H6). */
export function ConsentsCard({ items }: { items: readonly ItemView[] }): ReactElement {
  const t = useT();
  const held = items.filter(({ field, state }) => contacts.has(field) && state === 'held');
  return (
    <Card
      title={t('mailing.consents.title')}
      strip={<p className={css['hint']}>{t('mailing.consents.lead')}</p>}
      flush
    >
      {held.length === 0 ? (
        <p className={css['quiet-line']}>{t('mailing.consents.none')}</p>
      ) : (
        <Table
          caption={t('mailing.consents.caption')}
          look="plain"
          stickyHead={false}
          columns={[
            { id: 'contact', label: t('mailing.column.contact') },
            { id: 'said', label: t('mailing.column.said'), width: '150px' },
            { id: 'when', label: t('mailing.column.when') },
          ]}
        >
          {held.map((item) => (
            <ConsentRow key={item.id} item={item} />
          ))}
        </Table>
      )}
    </Card>
  );
}

function ConsentRow({ item: { field, masked, consent } }: { item: ItemView }): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const names = useNames();
  const said = consent === null ? 'unasked' : consent.given ? 'given' : 'refused';
  return (
    <Row>
      <Cell heads label={t('mailing.column.contact')}>
        <div>
          {t(`customer.field.${field}`)}
          <span className={css['under']}>
            <BdiText text={masked} look="mask" />
          </span>
        </div>
      </Cell>
      <Cell label={t('mailing.column.said')}>{t(`mailing.consents.${said}`)}</Cell>
      <Cell quiet label={t('mailing.column.when')}>
        {consent === null
          ? '–'
          : t('mailing.consents.how', {
              date: day(consent.on),
              channel: t(`customer.collected-channel.${consent.channel}`),
              desk: names.desk(consent.desk),
            })}
      </Cell>
    </Row>
  );
}
