import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Can } from '#contract/problem.ts';
import { useT } from '../i18n/locale.tsx';
import { ChipGroup } from '../ui/chip-group.tsx';
import { Notice } from '../ui/notice.tsx';
import { Stack } from '../ui/stack.tsx';
import { Cell, Row, Table } from '../ui/table.tsx';
import { ActionButton } from './action-button.tsx';
import { FirstFocus } from './first-focus.tsx';

/** Whose version of a part stays. */
export type Side = 'theirs' | 'mine';

/** A part that both changed: as it was, as it stands, as it was typed. */
export type MergeRow = {
  readonly id: string;
  readonly label: string;
  readonly base: ReactNode;
  readonly theirs: ReactNode;
  readonly mine: ReactNode;
};

/**
 * Somebody saved first, and the same parts were changed here: three columns, and a choice for each part. What only one
 * of both changed is kept by itself and does not stand here; mine is what stays unless somebody chooses theirs.
 */
export function MergeCard({
  rows,
  can,
  isPending,
  onKeep,
}: {
  rows: readonly MergeRow[];
  can: Can | undefined;
  isPending: boolean;
  onKeep: (sideOf: (id: string) => Side) => void;
}): ReactElement {
  const t = useT();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const sideOf = (id: string): Side => chosen[id] ?? 'mine';
  const title = t('request.conflict.title.unknown');
  return (
    // Whoever saved begins to read here: no choice is pressed unseen.
    <FirstFocus on="section">
      <section tabIndex={-1} aria-label={title}>
        <Stack>
          <Notice
            tone="warn"
            urgent
            title={title}
            actions={
              <ActionButton
                kind="primary"
                can={rows.every(({ id }) => sideOf(id) === 'theirs') ? true : can}
                pending={isPending}
                onClick={() => {
                  onKeep(sideOf);
                }}
              >
                {t('request.conflict.keep')}
              </ActionButton>
            }
          >
            {t('request.conflict.rest')}
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
              { id: 'stays', label: t('request.conflict.stays'), width: '150px' },
            ]}
          >
            {rows.map(({ id, label, base, theirs, mine }) => (
              <Row key={id}>
                <Cell heads>{label}</Cell>
                <Cell label={t('request.conflict.base')}>{base}</Cell>
                <Cell label={t('request.conflict.theirs')}>{theirs}</Cell>
                <Cell label={t('request.conflict.mine')}>{mine}</Cell>
                <Cell label={t('request.conflict.stays')}>
                  <ChipGroup
                    legend={`${t('request.conflict.stays')}: ${label}`}
                    legendHidden
                    options={[
                      { value: 'theirs', label: t('request.conflict.theirs') },
                      { value: 'mine', label: t('request.conflict.mine') },
                    ]}
                    value={sideOf(id)}
                    onChange={(side) => {
                      setChosen({ ...chosen, [id]: side });
                    }}
                  />
                </Cell>
              </Row>
            ))}
          </Table>
        </Stack>
      </section>
    </FirstFocus>
  );
}
