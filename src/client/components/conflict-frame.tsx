import type { ReactElement, ReactNode } from 'react';
import { useT } from '../i18n/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Stack } from '../ui/stack.tsx';
import { Cell, Row, Table } from '../ui/table.tsx';
import { FirstFocus } from './first-focus.tsx';

/** A part that two people worked on: as it was, as it stands, as it was typed, and where there is a choice what stays. */
export type ConflictRow = {
  readonly id: string;
  readonly label: string;
  readonly base: ReactNode;
  readonly theirs: ReactNode;
  readonly mine: ReactNode;
  readonly stays?: ReactNode;
};

/** Somebody saved first: what happened, the ways on, and the parts side by side. Nothing typed is lost. */
export function ConflictFrame({
  title,
  actions,
  rows,
  hasChoice = false,
  children,
}: {
  title: string;
  actions: ReactNode;
  rows: readonly ConflictRow[];
  /** Whether each part has a choice of what stays. */
  hasChoice?: boolean;
  children?: ReactNode;
}): ReactElement {
  const t = useT();
  return (
    // Whoever saved begins to read here: no way on and no choice is pressed unseen.
    <FirstFocus on="section">
      <section tabIndex={-1} aria-label={title}>
        <Stack>
          <Notice tone="warn" urgent title={title} actions={actions}>
            {children}
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
              ...(hasChoice
                ? [{ id: 'stays', label: t('request.conflict.stays'), width: '150px' }]
                : []),
            ]}
          >
            {rows.map(({ id, label, base, theirs, mine, stays }) => (
              <Row key={id}>
                <Cell heads>{label}</Cell>
                <Cell label={t('request.conflict.base')}>{base}</Cell>
                <Cell label={t('request.conflict.theirs')}>{theirs}</Cell>
                <Cell label={t('request.conflict.mine')}>{mine}</Cell>
                {hasChoice ? <Cell label={t('request.conflict.stays')}>{stays}</Cell> : null}
              </Row>
            ))}
          </Table>
        </Stack>
      </section>
    </FirstFocus>
  );
}
