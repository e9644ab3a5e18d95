import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CustomerView, ItemView } from '#contract/customers.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { keyHint } from '../../components/keys.ts';
import { useDeskKeys } from '../../components/use-desk-keys.ts';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { useRowCursor } from '../../ui/use-row-cursor.ts';
import css from './customer.module.css';
import { ItemSharings } from './item-sharings.tsx';
import { ItemSource } from './item-source.tsx';
import { ItemValue } from './item-value.tsx';
import type { Revealed } from './item-value.tsx';
import { RevealDialog } from './reveal-dialog.tsx';

/** Nobody is asked again for what they declined to give (H3). */
const declined = { code: 'declined-item', citation: null, missing: null } as const;

/** What is held: value masked, purpose, source, recipients. One value at a time is shown, for a minute, for a purpose. */
export function ItemsCard({ customer }: { customer: CustomerView }): ReactElement {
  const t = useT();
  const [asked, setAsked] = useState<ItemView | null>(null);
  const [revealed, setRevealed] = useState<Revealed | null>(null);
  const { items } = customer;
  const columns = useColumns();
  const navigate = useNavigate();
  const cursor = useRowCursor({ count: items.length });
  const pointed = items[cursor.index];
  const correct = (): void => {
    if (pointed?.can.correct !== true) return;
    const search = { customer: customer.id, kind: 'correction', item: pointed.id } as const;
    void navigate({ to: '/requests/new', search });
  };
  const raise = (): void => {
    if (pointed?.can.correct !== true || pointed.state === 'declined') return;
    const search = { customer: customer.id, kind: 'correction', item: pointed.id } as const;
    void navigate({ to: '/requests/new', search: { ...search, found: true } });
  };
  useDeskKeys({
    correction: correct,
    'staff-found': raise,
    down: cursor.next,
    up: cursor.previous,
    reveal: () => {
      const item = items[cursor.index];
      if (item !== undefined) setAsked(item);
    },
  });
  return (
    <Card
      title={t('customer.items.title')}
      meta={t('customer.items.count', { n: items.length })}
      actions={
        <>
          <ActionButton
            can={pointed?.can.correct}
            size="small"
            keyHint={[...keyHint('correction')]}
            onClick={correct}
          >
            {t('customer.open-correction')}
          </ActionButton>
          <ActionButton
            can={pointed?.state === 'declined' ? declined : pointed?.can.correct}
            size="small"
            keyHint={[...keyHint('staff-found')]}
            onClick={raise}
          >
            {t('keys.staff-found')}
          </ActionButton>
          <Kbd keys={[...keyHint('reveal')]} />
        </>
      }
      strip={<p className={css['hint']}>{t('customer.masked-hint')}</p>}
      flush
    >
      {items.length === 0 ? (
        <EmptyState icon="database" title={t('customer.items.empty')}>
          {t('customer.items.empty.text')}
        </EmptyState>
      ) : (
        <Table
          caption={t('customer.items.caption')}
          columns={columns}
          look="plain"
          stickyHead={false}
        >
          {items.map((item, at) => (
            <Row key={item.id} data-cursor={cursor.row(at)['data-cursor']}>
              <Cell heads label={t('customer.column.item')}>
                {t(`customer.field.${item.field}`)}
              </Cell>
              <Cell label={t('customer.column.value')}>
                <ItemValue
                  item={item}
                  revealed={revealed?.item === item.id ? revealed : null}
                  onHide={() => {
                    setRevealed(null);
                  }}
                />
              </Cell>
              <Cell label={t('customer.column.purpose-source')}>
                <ItemSource item={item} />
              </Cell>
              <Cell label={t('customer.column.shared-with')}>
                <ItemSharings sharings={item.sharings} />
              </Cell>
              <Cell align="end" label={t('customer.col.action')}>
                <ActionButton
                  {...cursor.link(at)}
                  can={item.can.reveal}
                  kind="quiet"
                  size="small"
                  icon="eye"
                  aria-label={t('customer.reveal.title', {
                    field: t(`customer.field.${item.field}`),
                  })}
                  onClick={() => {
                    setAsked(item);
                  }}
                >
                  {t('customer.reveal.action')}
                </ActionButton>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      {asked === null ? null : (
        <RevealDialog
          customer={customer.id}
          item={asked}
          onShown={setRevealed}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </Card>
  );
}

function useColumns() {
  const t = useT();
  return [
    { id: 'item', label: t('customer.column.item'), width: '150px' },
    { id: 'value', label: t('customer.column.value') },
    { id: 'source', label: t('customer.column.purpose-source') },
    { id: 'shared', label: t('customer.column.shared-with'), width: '180px' },
    { id: 'show', label: t('customer.col.action'), labelHidden: true, width: '124px' },
  ];
}
