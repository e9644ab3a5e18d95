import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { VisitView } from '#contract/vault.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';

/** As long as anything in the clear stands on a screen, in milliseconds. */
const SHOWN_MS = 60_000;
const columns = ['time', 'address', 'deed', 'place', 'record'] as const;

/** Visits in the clear; after a minute they go, and are shown again only by another press, which is logged too. */
export function LookVisits({
  visits,
  onOver,
}: {
  visits: readonly VisitView[];
  onOver: () => void;
}): ReactElement {
  const t = useT();
  const { dateTime } = useFormat();
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });
  useEffect(() => {
    const timer = setTimeout(() => {
      over.current();
    }, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  const cells = ({ time, address, deed, place, record }: VisitView) => ({
    time: dateTime(time),
    address,
    deed: t(`authority.deed.${deed}`),
    place: t(`authority.place.${place}`),
    record,
  });
  return (
    <Stack gap={2}>
      <output>{t('authority.vault.count', { n: visits.length })}</output>
      <Table
        caption={t('authority.vault.caption')}
        look="plain"
        stickyHead={false}
        columns={columns.map((id) => ({ id, label: t(`authority.column.${id}`) }))}
      >
        {visits.map((visit) => (
          <Row key={visit.id}>
            {columns.map((column) => (
              <Cell key={column} heads={column === 'time'} label={t(`authority.column.${column}`)}>
                {cells(visit)[column]}
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
    </Stack>
  );
}
