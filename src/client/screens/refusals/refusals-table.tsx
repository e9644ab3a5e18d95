import type { ReactElement } from 'react';
import type { RefusalsView } from '#contract/refusals.ts';
import { Citation } from '../../components/refusal-text.tsx';
import { useNames } from '../../components/use-names.ts';
import { useWords } from '../../components/use-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';

/** Every entry of a year, the oldest first, as an inspector would read it; whose request it was stands nowhere. */
export function RefusalsTable({ register }: { register: RefusalsView }): ReactElement {
  const t = useT();
  const names = useNames();
  const { day } = useFormat();
  const { word } = useWords();
  const { entries } = register;
  if (entries.length === 0)
    return (
      <EmptyState icon="database" title={t('refusals.none')}>
        {t('refusals.none.hint')}
      </EmptyState>
    );
  const staff = (id: string): string => names.staff(id)?.name ?? id;
  return (
    <Table
      caption={t('refusals.caption')}
      stickyHead={false}
      columns={[
        { id: 'number', label: t('refusals.number'), width: '48px', align: 'end' },
        { id: 'day', label: t('refusals.day'), width: '112px' },
        { id: 'request', label: t('refusals.request'), width: '170px' },
        { id: 'ground', label: t('refusals.ground') },
        { id: 'who', label: t('refusals.who'), width: '170px' },
        { id: 'kept', label: t('refusals.kept'), width: '150px' },
      ]}
    >
      {entries.map((entry, at) => (
        <Row key={entry.id}>
          <Cell align="end" label={t('refusals.number')}>
            {at + 1}
          </Cell>
          <Cell label={t('refusals.day')}>{day(entry.on)}</Cell>
          <Cell heads label={t('refusals.request')}>
            <Stack gap={1}>
              <code>{entry.request}</code>
              <span>{t(`request.kind.${entry.kind}`)}</span>
              {entry.scope === null ? null : <Quiet>{t(`request.scope.${entry.scope}`)}</Quiet>}
            </Stack>
          </Cell>
          <Cell label={t('refusals.ground')}>
            <Stack gap={1}>
              <span>{word('ground', '', entry.ground)}</span>
              <Citation text={entry.citation} />
            </Stack>
          </Cell>
          <Cell label={t('refusals.who')}>
            <Stack gap={1}>
              <span>{t('refusals.by', { who: staff(entry.by) })}</span>
              <span>{t('refusals.approved-by', { who: staff(entry.approvedBy) })}</span>
              <Quiet>{names.desk(entry.desk)}</Quiet>
            </Stack>
          </Cell>
          <Cell label={t('refusals.kept')}>
            <Stack gap={1}>
              <span>{day(entry.keptUntil)}</span>
              {entry.keptBy === null ? null : <Citation text={entry.keptBy} />}
            </Stack>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
