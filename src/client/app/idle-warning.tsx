import type { ReactElement } from 'react';
import { useT } from '../i18n/locale.tsx';
import { useFormat } from '../i18n/use-format.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** Says how long the page stays open; any key or press keeps it open. */
export function IdleWarning({
  seconds,
  onStay,
}: {
  seconds: number;
  onStay: () => void;
}): ReactElement {
  const t = useT();
  const { duration } = useFormat();
  return (
    <Dialog
      open
      size="small"
      title={t('session.idle.title')}
      closeLabel={t('session.idle.stay')}
      onClose={onStay}
      actions={
        <Button kind="primary" onClick={onStay}>
          {t('session.idle.stay')}
        </Button>
      }
    >
      <p>{t('session.idle.text', { time: duration(seconds) })}</p>
    </Dialog>
  );
}
