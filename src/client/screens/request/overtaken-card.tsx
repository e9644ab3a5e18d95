import type { ReactElement, ReactNode } from 'react';
import { FirstFocus } from '../../components/first-focus.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';

/** One thing as it was when somebody looked, as it stands, and what they pressed or typed. */
export type OvertakenRow = {
  readonly id: string;
  readonly label: string;
  readonly base: ReactNode;
  readonly theirs: ReactNode;
  readonly mine: ReactNode;
};

/** Somebody saved first what was to be decided as a whole: what they changed, and what was pressed here. Nothing of it was done. */
export function OvertakenCard({
  hint,
  rows,
  onLeave,
}: {
  /** What may be done now. */
  hint: string;
  rows: readonly OvertakenRow[];
  onLeave: () => void;
}): ReactElement {
  const t = useT();
  const title = t('request.conflict.title.overtaken');
  return (
    // Whoever pressed begins to read here.
    <FirstFocus on="section">
      <section tabIndex={-1} aria-label={title}>
        <Stack>
          <Notice
            tone="warn"
            urgent
            title={title}
            actions={<Button onClick={onLeave}>{t('request.conflict.drop')}</Button>}
          >
            {hint}
          </Notice>
          <Table
            caption={t('request.conflict.what')}
            look="framed"
            stickyHead={false}
            columns={[
              { id: 'what', label: t('request.conflict.what'), width: '110px' },
              { id: 'base', label: t('request.conflict.base') },
              { id: 'theirs', label: t('request.conflict.theirs') },
              { id: 'mine', label: t('request.conflict.mine') },
            ]}
          >
            {rows.map(({ id, label, base, theirs, mine }) => (
              <Row key={id}>
                <Cell heads>{label}</Cell>
                <Cell label={t('request.conflict.base')}>{base}</Cell>
                <Cell label={t('request.conflict.theirs')}>{theirs}</Cell>
                <Cell label={t('request.conflict.mine')}>{mine ?? '–'}</Cell>
              </Row>
            ))}
          </Table>
        </Stack>
      </section>
    </FirstFocus>
  );
}
