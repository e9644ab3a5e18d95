import type { ReactElement } from 'react';
import { useT } from '../i18n/locale.tsx';
import { Quiet } from '../ui/stack.tsx';
import type { DraftState } from './use-draft.ts';

/** Says in place that what is typed is kept. */
export function DraftMark({ state }: { state: DraftState }): ReactElement {
  const t = useT();
  const words = {
    loading: '',
    empty: '',
    saving: t('request.draft.saving'),
    saved: t('action.draft-saved'),
    failed: t('problem.safety.nothing-lost'),
  }[state];
  return <Quiet>{words}</Quiet>;
}
