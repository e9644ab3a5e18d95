import type { ReactElement } from 'react';
import type { DeletionView } from '#contract/deletion.ts';
import type { RequestView } from '#contract/requests.ts';
import { useStartDeletion } from '../../api/deletions.ts';
import { PinForm } from '../../components/pin-form.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { toast } from '../../ui/toast-store.ts';

/** The PIN once more, then the start. */
export function StartDeletion({
  request: { id, version, can },
  deletion: { digest },
}: {
  request: RequestView;
  deletion: DeletionView;
}): ReactElement {
  const t = useT();
  const start = useDeed(useStartDeletion());
  return (
    <PinForm
      can={can['start-deletion']}
      words={t('deletion.start')}
      kind="danger"
      keyHint="⏎"
      deed={{
        isPending: start.isPending,
        error: start.error,
        run: () => {
          start.run({ request: id, version, digest }, () => {
            toast(t('deletion.started'));
          });
        },
      }}
    />
  );
}
