import type { ReactElement } from 'react';
import type { DisclosureView } from '#contract/disclosure.ts';
import type { RequestView } from '#contract/request.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { keyHint } from '../../components/keys.ts';
import { RefusalText } from '../../components/refusal-text.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { DecisionPill } from './decision-pill.tsx';
import css from './disclosure.module.css';
import { CameBackNotice, HandedOverNotice } from './handed-over-notice.tsx';
import { HistoryFacts } from './history-facts.tsx';
import { ItemOrigin } from './item-origin.tsx';
import { MaskedItem } from './masked-item.tsx';
import { RecipientNames } from './recipient-names.tsx';

/** The items of the disclosure, masked, with what would happen to each; locked until everything needed is proved. */
export function DisclosureCard({
  request,
  disclosure,
  onBuild,
}: {
  request: RequestView;
  disclosure: DisclosureView;
  onBuild: () => void;
}): ReactElement {
  const t = useT();
  const { items, undecided, handedOver, history } = disclosure;
  const may = request.can[history === null ? 'preview' : 'propose-history'];
  const locked = may === true || may === undefined ? null : may;
  const cameBack = request.status === 'closed' ? null : disclosure.cameBack;
  const counts = [
    history === null ? t('disclosure.count', { n: items.length }) : null,
    undecided > 0 ? t('disclosure.items.need-decision', { n: undecided }) : null,
  ].filter((part) => part !== null);
  return (
    <Card
      title={t(history === null ? 'disclosure.items.title' : 'request.scope.access-history')}
      meta={counts.join(' · ')}
      flush
      actions={
        handedOver === null ? (
          <ActionButton can={may} keyHint={[...keyHint('disclosure')]} onClick={onBuild}>
            {t('disclosure.build')}
          </ActionButton>
        ) : undefined
      }
      strip={
        handedOver !== null ? (
          <HandedOverNotice disclosure={disclosure} zone={request.zone} />
        ) : cameBack === null && locked === null ? undefined : (
          <>
            {cameBack === null ? null : <CameBackNotice cameBack={cameBack} zone={request.zone} />}
            {locked === null ? null : (
              <Notice tone="locked" shape="strip" title={t('disclosure.locked')}>
                <RefusalText refusal={locked} />
              </Notice>
            )}
          </>
        )
      }
    >
      {history !== null ? (
        <div className={css['builder']}>
          <HistoryFacts history={history} />
        </div>
      ) : items.length === 0 ? (
        <EmptyState icon="database" title={t('disclosure.empty')}>
          {t('disclosure.empty.text')}
        </EmptyState>
      ) : (
        <Table
          caption={t('disclosure.caption')}
          look="plain"
          stickyHead={false}
          columns={[
            { id: 'item', label: t('customer.column.item'), width: '128px' },
            { id: 'value', label: t('customer.column.value') },
            { id: 'why', label: t('customer.column.purpose-source') },
            { id: 'shared', label: t('customer.column.shared-with'), width: '112px' },
            { id: 'decision', label: t('disclosure.decision.label'), width: '140px' },
          ]}
        >
          {items.map((item) => (
            <Row key={item.item}>
              <Cell heads label={t('customer.column.item')}>
                <div>
                  {t(`customer.field.${item.field}`)}
                  {item.freeText ? (
                    <span className={css['under']}>
                      <Pill>{t('disclosure.free-text')}</Pill>
                    </span>
                  ) : null}
                </div>
              </Cell>
              <Cell label={t('customer.column.value')}>
                <MaskedItem item={item} />
              </Cell>
              <Cell label={t('customer.column.purpose-source')}>
                <ItemOrigin item={item} />
              </Cell>
              <Cell label={t('customer.column.shared-with')}>
                <RecipientNames recipients={item.recipients} />
              </Cell>
              <Cell label={t('disclosure.decision.label')}>
                <DecisionPill item={item} grounds={request.grounds} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Card>
  );
}
