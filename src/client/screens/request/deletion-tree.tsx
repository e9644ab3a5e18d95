import type { ReactElement } from 'react';
import type { DeletionItemView, DeletionView } from '#contract/deletion.ts';
import type { RequestView } from '#contract/requests.ts';
import { useDecideDeletion } from '../../api/deletions.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { MaskedValue } from '../../components/masked-value.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import css from './deletion.module.css';
import { FateWords } from './fate-words.tsx';

/** One record of the person with its items; Space or Enter changes the choice where there is one. */
export function DeletionTree({
  request,
  record,
}: {
  request: RequestView;
  record: DeletionView['records'][number];
}): ReactElement {
  const t = useT();
  const decide = useDeed(useDecideDeletion());
  const choose = ({ item, fate }: DeletionItemView): void => {
    const wish = fate.kind === 'anonymise' ? 'delete' : 'anonymise';
    decide.run({ request: request.id, version: request.version, choices: { [item]: wish } });
  };
  return (
    <section aria-label={`${t('deletion.record')} ${record.id}`}>
      <div className={css['record']}>
        <b>
          <MaskedValue value={record.name} />
        </b>
        <code>{record.id}</code>
        {record.alias ? <Pill>{t('deletion.record.alias')}</Pill> : null}
        {decide.error === null ? null : <ProblemNotice problem={decide.error} />}
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
              {item.wishes.length > 1 ? (
                <ActionButton
                  can={request.can['decide-deletion']}
                  size="small"
                  title={t('deletion.choose')}
                  onClick={() => {
                    choose(item);
                  }}
                >
                  {t(`deletion.fate.${item.fate.kind}`)}
                </ActionButton>
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
