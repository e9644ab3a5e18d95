import type { ReactElement } from 'react';
import type { DeletionItemView, DeletionView } from '#contract/deletion.ts';
import type { RequestView } from '#contract/request.ts';
import { MaskedValue } from '../../components/masked-value.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Select } from '../../ui/select.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import css from './deletion.module.css';
import { FateWords } from './fate-words.tsx';
import type { DeletionWork } from './use-deletion-work.ts';

type Wish = DeletionItemView['wishes'][number];

/** One record of the person with its items; where there is a choice of what becomes of one, it is made here. */
export function DeletionTree({
  request,
  record,
  work,
}: {
  request: RequestView;
  record: DeletionView['records'][number];
  work: DeletionWork;
}): ReactElement {
  const t = useT();
  const mayChoose = request.can['decide-deletion'] === true;
  return (
    <section aria-label={`${t('deletion.record')} ${record.id}`}>
      <div className={css['record']}>
        <b>
          <MaskedValue value={record.name} />
        </b>
        <code>{record.id}</code>
        {record.alias ? <Pill>{t('deletion.record.alias')}</Pill> : null}
      </div>
      <Table
        caption={t('deletion.caption')}
        look="plain"
        stickyHead={false}
        columns={[
          { id: 'item', label: t('deletion.column.item'), width: '170px' },
          { id: 'value', label: t('deletion.column.value'), width: '200px' },
          { id: 'fate', label: t('deletion.column.fate') },
        ]}
      >
        {record.items.map((item) => (
          <Row key={item.item}>
            <Cell heads label={t('deletion.column.item')}>
              {t(`customer.field.${item.field}`)}
            </Cell>
            <Cell label={t('deletion.column.value')}>
              {item.declined ? (
                <Quiet small={false}>{t('customer.declined')}</Quiet>
              ) : (
                <MaskedValue value={item} />
              )}
            </Cell>
            <Cell label={t('deletion.column.fate')}>
              {item.wishes.length > 1 && mayChoose ? (
                <FateChoice
                  item={item}
                  isBusy={work.isPending}
                  onChoose={(wish) => {
                    work.choose(item.item, wish);
                  }}
                />
              ) : (
                <FateWords fate={item.fate} />
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}

function FateChoice({
  item,
  isBusy,
  onChoose,
}: {
  item: DeletionItemView;
  isBusy: boolean;
  onChoose: (wish: Wish) => void;
}): ReactElement {
  const t = useT();
  return (
    <span className={css['choice']}>
      <Select
        aria-label={t('request.named', {
          name: t('deletion.column.fate'),
          value: t(`customer.field.${item.field}`),
        })}
        value={item.fate.kind}
        aria-busy={isBusy || undefined}
        options={item.wishes.map((wish) => ({ value: wish, label: t(`deletion.fate.${wish}`) }))}
        onChange={(event) => {
          const wish = item.wishes.find((one) => one === event.target.value);
          if (wish !== undefined) onChoose(wish);
        }}
      />
      {item.fate.kind === 'anonymise' ? (
        <span className={css['why']}>{t('deletion.fate.anonymise.hint')}</span>
      ) : null}
    </span>
  );
}
