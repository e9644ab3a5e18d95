import type { ReactElement } from 'react';
import type { DisclosureView } from '#contract/disclosure.ts';
import type { RequestView } from '#contract/request.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { DecisionPill } from './decision-pill.tsx';
import css from './disclosure.module.css';
import { ItemOrigin } from './item-origin.tsx';
import { MaskedItem } from './masked-item.tsx';
import { PreviewItem } from './preview-item.tsx';
import { RecipientNames } from './recipient-names.tsx';
import type { Builder } from './use-builder.ts';

/** The disclosure as the customer will read it while the preview stands, masked before and after. */
export function PreviewList({
  request,
  disclosure,
  builder,
}: {
  request: RequestView;
  disclosure: DisclosureView;
  builder: Builder;
}): ReactElement {
  const t = useT();
  const { preview, left } = builder;
  return (
    <section className={css['preview']} aria-label={t('disclosure.preview.title')}>
      <Cluster spread>
        <h3>{t('disclosure.preview.title')}</h3>
        {preview === null || left === null ? (
          <Quiet>
            {disclosure.previewedAsDecided
              ? t('disclosure.preview.as-decided')
              : t('disclosure.preview.hint')}
          </Quiet>
        ) : (
          <Cluster>
            <Quiet>{t('disclosure.preview.left', { n: left })}</Quiet>
            <Button size="small" kind="quiet" icon="eye-off" onClick={builder.hide}>
              {t('disclosure.preview.hide')}
            </Button>
          </Cluster>
        )}
      </Cluster>
      <Table
        caption={t('disclosure.preview.title')}
        look="plain"
        stickyHead={false}
        columns={[
          { id: 'item', label: t('customer.column.item'), width: '130px' },
          { id: 'value', label: t('customer.column.value') },
          { id: 'why', label: t('customer.column.purpose-source'), width: '210px' },
          { id: 'shared', label: t('customer.column.shared-with'), width: '130px' },
        ]}
      >
        {disclosure.items
          .filter((item) => !item.stripped)
          .map((item) => {
            const clear = preview?.items.find((one) => one.item === item.item);
            return (
              <Row key={item.item}>
                <Cell heads label={t('customer.column.item')}>
                  {t(`customer.field.${item.field}`)}
                </Cell>
                <Cell label={t('customer.column.value')}>
                  {clear === undefined ? (
                    <Cluster>
                      <MaskedItem item={item} />
                      {item.freeText ? (
                        <DecisionPill
                          item={{ ...item, decision: builder.decisions[item.item] ?? null }}
                          grounds={request.grounds}
                        />
                      ) : null}
                    </Cluster>
                  ) : (
                    <PreviewItem item={clear} grounds={request.grounds} builder={builder} />
                  )}
                </Cell>
                <Cell label={t('customer.column.purpose-source')}>
                  <ItemOrigin item={item} />
                </Cell>
                <Cell label={t('customer.column.shared-with')}>
                  <RecipientNames recipients={item.recipients} />
                </Cell>
              </Row>
            );
          })}
      </Table>
    </section>
  );
}
