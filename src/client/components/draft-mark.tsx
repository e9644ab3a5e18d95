import type { ReactElement } from 'react';
import { useT } from '../i18n/locale.tsx';
import { useFormat } from '../i18n/use-format.tsx';
import { Button } from '../ui/button.tsx';
import { Quiet } from '../ui/stack.tsx';
import type { FormDraft } from './use-draft.ts';

/** Says in place that what is typed is kept, and offers what the same agent typed in another tab. */
export function DraftMark({
  draft,
  onSwap,
}: {
  draft: Pick<FormDraft, 'state' | 'others' | 'swap'>;
  /** Puts the words of another tab in the form. */
  onSwap: (content: string) => void;
}): ReactElement {
  const t = useT();
  const { dateTime } = useFormat();
  const words = {
    loading: '',
    empty: '',
    saving: t('request.draft.saving'),
    saved: t('action.draft-saved'),
    failed: t('problem.safety.nothing-lost'),
  }[draft.state];
  const [other] = draft.others;
  return (
    <>
      <Quiet>{words}</Quiet>
      {other === undefined ? null : (
        <>
          <Quiet>
            {t('request.draft.other', { date: dateTime(new Date(other.savedAt).toISOString()) })}
          </Quiet>
          <Button
            size="small"
            onClick={() => {
              draft.swap(other);
              onSwap(other.content);
            }}
          >
            {t('request.draft.swap')}
          </Button>
        </>
      )}
    </>
  );
}
