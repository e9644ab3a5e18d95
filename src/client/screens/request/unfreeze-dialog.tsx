import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useUnfreezeRequest } from '../../api/requests.ts';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { toast } from '../../ui/toast-store.ts';

/** Lets a frozen request go on, after a supervisor has called a number of record (rule 6). */
export function UnfreezeDialog({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const channels = request.verification.contactPoints.filter(
    (one) => one.kind === 'phone' && one.ofRecord === true,
  );
  const [calledBack, setCalledBack] = useState(channels[0]?.item ?? '');
  const unfreeze = useDeed(useUnfreezeRequest());
  const letGoOn = (): void => {
    unfreeze.run({ request: request.id, version: request.version, calledBack }, () => {
      toast(t('request.unfreeze.done'));
      onClose();
    });
  };
  return (
    <DeedDialog
      title={t('request.unfreeze.title')}
      hint={channels.length === 0 ? t('request.unfreeze.none') : t('request.unfreeze.hint')}
      tone="warn"
      deed={
        channels.length === 0
          ? null
          : {
              words: t('request.unfreeze.go'),
              can: request.can.unfreeze,
              isPending: unfreeze.isPending,
              run: letGoOn,
            }
      }
      error={unfreeze.error}
      onClose={onClose}
      first="input:checked"
    >
      {channels.length === 0 ? null : (
        <RadioGroup
          legend={t('request.unfreeze.channel')}
          options={channels.map((one) => ({
            value: one.item,
            label: (
              <>
                {t(`customer.contact.${one.kind}`)} <BdiText text={one.masked} look="mask" />
              </>
            ),
          }))}
          value={calledBack}
          onChange={setCalledBack}
        />
      )}
    </DeedDialog>
  );
}
