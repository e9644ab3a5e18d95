import type { ReactElement } from 'react';
import type { DeletionView } from '#contract/deletion.ts';
import type { RequestView } from '#contract/request.ts';
import { useStartDeletion } from '../../api/deletions.ts';
import { PinForm } from '../../components/pin-form.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { toast } from '../../ui/toast-store.ts';

/** The PIN once more, then the start of exactly what was approved. */
export function StartDeletion({
  request,
  deletion,
}: {
  request: RequestView;
  deletion: DeletionView;
}): ReactElement {
  const t = useT();
  const start = useDeed(useStartDeletion());
  return (
    <PinForm
      can={request.can['start-deletion']}
      words={t('deletion.start')}
      kind="danger"
      keyHint="⏎"
      deed={{
        isPending: start.isPending,
        error: start.error,
        run: () => {
          start.run(
            { request: request.id, version: request.version, digest: deletion.digest },
            () => {
              toast(t('deletion.started'));
            },
          );
        },
      }}
    />
  );
}
