import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Can } from '#contract/problem.ts';
import { useT } from '../i18n/locale.tsx';
import { ChipGroup } from '../ui/chip-group.tsx';
import { ActionButton } from './action-button.tsx';
import { ConflictFrame } from './conflict-frame.tsx';
import type { ConflictRow } from './conflict-frame.tsx';

/** Whose version of a part stays. */
export type Side = 'theirs' | 'mine';

/** A part that both changed: as it was, as it stands, as it was typed. */
export type MergeRow = Omit<ConflictRow, 'stays'>;

/**
 * Somebody saved first, and the same parts were changed here: three columns, and a choice for each part. What only one
 * of both changed is kept by itself and does not stand here; mine is what stays unless somebody chooses theirs.
 */
export function MergeCard({
  title,
  rows,
  can,
  isPending,
  onKeep,
}: {
  /** What happened; left out: that text was typed over what somebody else saved. */
  title?: string;
  rows: readonly MergeRow[];
  can: Can | undefined;
  isPending: boolean;
  onKeep: (sideOf: (id: string) => Side) => void;
}): ReactElement {
  const t = useT();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const sideOf = (id: string): Side => chosen[id] ?? 'mine';
  return (
    <ConflictFrame
      title={title ?? t('request.conflict.title.unknown')}
      hasChoice
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
      rows={rows.map((row) => ({
        ...row,
        stays: (
          <ChipGroup
            legend={`${t('request.conflict.stays')}: ${row.label}`}
            legendHidden
            options={[
              { value: 'theirs', label: t('request.conflict.theirs') },
              { value: 'mine', label: t('request.conflict.mine') },
            ]}
            value={sideOf(row.id)}
            onChange={(side) => {
              setChosen({ ...chosen, [row.id]: side });
            }}
          />
        ),
      }))}
    >
      {t('request.conflict.rest')}
    </ConflictFrame>
  );
}
