import type { ReactElement } from 'react';
import type { ItemView } from '#contract/customers.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Card } from '../../ui/card.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import css from './customer.module.css';
import { groupPurposes } from './group-purposes.ts';
import { TellButton } from './tell-button.tsx';

/** What the customer was told that their data are for: the words, their version, when and by which channel (N2, H4). */
export function PurposesCard({
  customer,
  items,
}: {
  customer: string;
  items: readonly ItemView[];
}): ReactElement {
  const t = useT();
  const { day, list, sentences } = useFormat();
  const columns = [
    { id: 'purpose', label: t('register.column.purpose') },
    { id: 'told', label: t('register.column.told'), width: '190px' },
    { id: 'items', label: t('register.column.items') },
  ];
  const groups = groupPurposes(items);
  return (
    <Card
      title={t('register.told.title')}
      strip={<p className={css['hint']}>{t('register.told.lead')}</p>}
      actions={<TellButton customer={customer} />}
      flush
    >
      {groups.length === 0 ? (
        <p className={css['quiet-line']}>{sentences([t('register.told.none')])}</p>
      ) : (
        <Table
          caption={t('register.told.caption')}
          columns={columns}
          look="plain"
          stickyHead={false}
        >
          {groups.map(({ key, told, fields }) => (
            <Row key={key}>
              <Cell heads label={t('register.column.purpose')}>
                <div>
                  {t(`customer.purpose.${told.purpose}`)}
                  <span className={css['under']}>
                    {told.words === null ? (
                      t(`register.text.${told.purpose}`)
                    ) : (
                      <BdiText text={told.words.text} lang={told.words.lang} look="lines" />
                    )}
                  </span>
                </div>
              </Cell>
              <Cell label={t('register.column.told')}>
                <div>
                  {t('register.told.how', {
                    date: day(told.on),
                    channel: t(`customer.collected-channel.${told.channel}`),
                  })}
                  <span className={css['under']}>
                    {told.version === null
                      ? t('register.version.none')
                      : t('register.version', { version: String(told.version) })}
                  </span>
                </div>
              </Cell>
              <Cell label={t('register.column.items')}>
                {list(fields.map((field) => t(`customer.field.${field}`)))}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Card>
  );
}
