import type { ReactElement } from 'react';
import type { VerdictView } from '#contract/verdicts.ts';
import { ManyVerdict } from '../../components/many/many-verdict.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';

/** What somebody has at the desk, before any of it is given over: how many can be, and which cannot and why. */
export function ToGiveOver({
  verdicts,
}: {
  /** Undefined while they are looked for. */
  verdicts: readonly VerdictView[] | undefined;
}): ReactElement {
  const t = useT();
  if (verdicts === undefined) return <Skeleton label={t('action.loading')} count={3} />;
  const able = verdicts.filter(({ can }) => can === true);
  const barred = verdicts.filter(({ can }) => can !== true);
  return (
    <Stack gap={2}>
      <ManyVerdict able={able.length} barred={barred} gone={0} />
    </Stack>
  );
}
