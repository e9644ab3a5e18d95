import type { ReactElement } from 'react';
import { useT } from '../../i18n/locale.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import type { Ending } from './ending-fills.ts';
import type { EndingsLine } from './endings-card.tsx';
import css from './reports.module.css';
import { useReportWords } from './use-report-words.ts';

/** The figures behind the bars; the whole stands last. */
export function EndingsTable({
  caption,
  heading,
  used,
  withTally,
  lines,
}: {
  caption: string;
  heading: string;
  used: readonly Ending[];
  /** Received and late stand beside closed. */
  withTally: boolean;
  lines: readonly EndingsLine[];
}): ReactElement {
  const t = useT();
  const { figure, days, ending } = useReportWords();
  const columns = (line: EndingsLine): readonly (readonly [label: string, value: string])[] => [
    ...(withTally ? [[t('report.received'), figure(line.received ?? null)] as const] : []),
    [t('report.closed'), figure(line.closed)],
    ...(withTally ? [[t('report.late'), figure(line.late ?? null)] as const] : []),
    ...used.map((one) => [ending(one), figure(line.endings[one] ?? null)] as const),
    [t('report.median'), days(line.closed, line.median)],
  ];
  const labels = lines[0] === undefined ? [] : columns(lines[0]).map(([label]) => label);
  return (
    <Table
      caption={caption}
      columns={[
        { id: 'name', label: heading },
        ...labels.map((label) => ({ id: label, label, align: 'end' as const })),
      ]}
      stickyHead={false}
    >
      {lines.map((line) => (
        <Row key={line.id} className={line.id === 'all' ? css['whole'] : undefined}>
          <Cell heads>{line.name}</Cell>
          {columns(line).map(([label, value]) => (
            <Cell key={label} label={label} className={css['figure']}>
              {value}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
