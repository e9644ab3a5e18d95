import type { ReactElement } from 'react';
import type { DemandRowView, DemandView } from '#contract/demands.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import css from './authority.module.css';

/** What would leave, and greyed what only comes near it: of that the day alone, and why it stays. */
export function DemandRows({
  demand,
  rows,
}: {
  demand: DemandView;
  rows: readonly DemandRowView[];
}): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const inside = rows.filter(({ out }) => out === null).length;
  const { columns } = demand;
  const cells = useCells(demand);
  return (
    <Stack gap={2}>
      <output>{t('authority.rows.count', { n: inside, out: String(rows.length - inside) })}</output>
      <Table
        caption={t('authority.rows.caption')}
        look="plain"
        stickyHead={false}
        columns={[
          { id: 'on', label: t('authority.rows.on') },
          ...columns.map((id) => ({ id, label: t(`authority.column.${id}`) })),
          { id: 'scope', label: t('authority.rows.scope') },
        ]}
      >
        {rows.map((row) => (
          <Row key={row.id} className={row.out === null ? undefined : css['out']}>
            <Cell heads label={t('authority.rows.on')}>
              {day(row.on)}
            </Cell>
            {columns.map((column) => (
              <Cell key={column} label={t(`authority.column.${column}`)} mono={column !== 'deed'}>
                {cells(row, column)}
              </Cell>
            ))}
            <Cell label={t('authority.rows.scope')}>
              {row.out === null ? t('authority.rows.in') : t(`authority.out.${row.out}`)}
            </Cell>
          </Row>
        ))}
      </Table>
    </Stack>
  );
}

function useCells({
  zone,
}: DemandView): (row: DemandRowView, column: DemandView['columns'][number]) => string {
  const t = useT();
  const { dateTime } = useFormat(zone);
  return (row, column) => {
    if (row.out !== null) return '–';
    switch (column) {
      case 'time':
        return row.time === null ? '–' : dateTime(row.time);
      case 'deed':
        return row.deed === null ? '–' : t(`authority.deed.${row.deed}`);
      case 'place':
        return row.place === null ? '–' : t(`authority.place.${row.place}`);
      case 'address':
        return row.address ?? '–';
      case 'record':
        return row.record ?? '–';
    }
  };
}
