import type { ReactElement } from 'react';
import type { TrainingView } from '#contract/training.ts';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Card } from '../../ui/card.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';

type Last = TrainingView['log'][number]['last'];

/** Who trained, with which score, and when it is due again: the evidence that people are trained (H1). */
export function TrainingLog({ view }: { view: TrainingView }): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const on = (instant: number): string => day(new Date(instant).toISOString());
  return (
    <Card title={t('training.log.title')} flush>
      <Table
        caption={t('training.log.caption')}
        look="plain"
        stickyHead={false}
        columns={[
          { id: 'who', label: t('training.log.who') },
          { id: 'when', label: t('training.log.when') },
          { id: 'score', label: t('training.log.score') },
          { id: 'due', label: t('training.log.due') },
        ]}
      >
        {view.log.map(({ staff, last }) => (
          <Row key={staff}>
            <Cell heads>
              <StaffBadge id={staff} withName />
            </Cell>
            <Cell label={t('training.log.when')}>
              {last === null ? <Quiet>{t('training.log.never')}</Quiet> : on(last.at)}
            </Cell>
            <Cell label={t('training.log.score')}>
              {last === null
                ? null
                : t('training.score', { leaks: last.leaks, refused: last.wronglyRefused })}
            </Cell>
            <Cell label={t('training.log.due')}>
              {isDue(last, view.now) ? (
                <Pill tone="warn">{t('training.log.now')}</Pill>
              ) : (
                on(last.dueAgain)
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </Card>
  );
}

function isDue(last: Last, now: number): last is null {
  return last === null || last.dueAgain <= now;
}
