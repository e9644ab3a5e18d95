import type { ReactElement } from 'react';
import type * as z from 'zod/mini';
import type { queryStatistics } from '#contract/statistics.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { useDimensionWords } from './use-dimension-words.ts';

/** The figures of an answer; one that is hidden says so. */
export function StatisticsTable({
  answer: { by, total, cells },
}: {
  answer: z.infer<typeof queryStatistics.reply>;
}): ReactElement {
  const t = useT();
  const { number } = useFormat();
  const words = useDimensionWords();
  const figure = (n: number | null): string =>
    n === null ? t('authority.statistics.hidden') : number(n);
  return (
    <Table
      caption={t('authority.statistics.caption')}
      look="plain"
      stickyHead={false}
      columns={[
        { id: 'value', label: t(`authority.by.${by}`) },
        { id: 'n', label: t('authority.statistics.visits') },
      ]}
    >
      {cells.map(({ value, n }) => (
        <Row key={value}>
          <Cell heads>{words(by, value)}</Cell>
          <Cell label={t('authority.statistics.visits')} quiet={n === null}>
            {figure(n)}
          </Cell>
        </Row>
      ))}
      <Row>
        <Cell heads>{t('authority.statistics.total')}</Cell>
        <Cell label={t('authority.statistics.visits')} quiet={total === null}>
          {figure(total)}
        </Cell>
      </Row>
    </Table>
  );
}
