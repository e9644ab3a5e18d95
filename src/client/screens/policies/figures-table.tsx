import type { ReactElement } from 'react';
import type { PolicyStoreView } from '#contract/policy-versions.ts';
import { useFigureWords } from '../../components/use-figure-words.ts';
import { useNames } from '../../components/use-names.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';

/** What the policy in force sets in figures, each with the clause that it rests on. */
export function FiguresTable({
  store: { company, figures },
}: {
  store: PolicyStoreView;
}): ReactElement {
  const t = useT();
  const cite = useCite();
  const names = useNames();
  const value = useFigureWords();
  return (
    <Table
      caption={t('policy-version.figures.caption', { company: names.company(company) })}
      columns={[
        { id: 'figure', label: t('policy-version.column.figure') },
        { id: 'value', label: t('policy-version.column.value'), width: '160px' },
        { id: 'rests', label: t('policy-version.column.rests') },
      ]}
      stickyHead={false}
    >
      {figures.map((one) => (
        <Row key={one.figure}>
          <Cell heads label={t('policy-version.column.figure')}>
            {t(`policy-version.figure.${one.figure}`)}
          </Cell>
          <Cell label={t('policy-version.column.value')}>{value(one.figure, one.value)}</Cell>
          <Cell label={t('policy-version.column.rests')}>
            <Cluster gap={1}>
              <span>{one.clause}</span>
              <Quiet>{cite(one.citation)}</Quiet>
            </Cluster>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
