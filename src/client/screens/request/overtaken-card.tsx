import type { ReactElement } from 'react';
import { ConflictFrame } from '../../components/conflict-frame.tsx';
import type { ConflictRow } from '../../components/conflict-frame.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';

/** One thing as it was when somebody looked, as it stands, and what they pressed or typed. */
export type OvertakenRow = Omit<ConflictRow, 'stays'>;

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
  return (
    <ConflictFrame
      title={t('request.conflict.title.overtaken')}
      actions={<Button onClick={onLeave}>{t('request.conflict.drop')}</Button>}
      rows={rows.map((row) => ({ ...row, mine: row.mine ?? '–' }))}
    >
      {hint}
    </ConflictFrame>
  );
}
