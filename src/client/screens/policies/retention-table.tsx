import type { ReactElement } from 'react';
import type { PolicyStoreView } from '#contract/policy-versions.ts';
import { useNames } from '../../components/use-names.ts';
import { useWords } from '../../components/use-words.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';

/** What the attached laws make the company keep, for how long, and whether the text was read. */
export function RetentionTable({
  store: { company, retention },
}: {
  store: PolicyStoreView;
}): ReactElement | null {
  const t = useT();
  const cite = useCite();
  const names = useNames();
  const { known } = useWords();
  const { day, list } = useFormat();
  if (retention.length === 0) return null;
  return (
    <Table
      caption={t('policy-version.retention.caption', { company: names.company(company) })}
      columns={[
        { id: 'kept', label: t('policy-version.column.kept') },
        { id: 'for', label: t('policy-version.column.for'), width: '160px' },
        { id: 'by', label: t('policy-version.column.by') },
      ]}
      stickyHead={false}
    >
      {retention.map((rule) => (
        <Row key={rule.id}>
          <Cell heads label={t('policy-version.column.kept')}>
            {list(rule.fields.map((field) => known('customer', `field.${field}`) ?? field))}
          </Cell>
          <Cell label={t('policy-version.column.for')}>
            {t('policy-version.years', { n: rule.years })}
          </Cell>
          <Cell label={t('policy-version.column.by')}>
            <Cluster gap={1}>
              <span>{cite(rule.citation)}</span>
              <Quiet>{t('law.as-read', { date: day(rule.asRead) })}</Quiet>
              {rule.checked ? null : (
                <Pill tone="warn" icon="alert">
                  {t('law.unchecked')}
                </Pill>
              )}
            </Cluster>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
