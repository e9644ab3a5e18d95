import type { ReactElement } from 'react';
import type { ConsentsView } from '#contract/consents.ts';
import { useTakeBackConsent } from '../../api/consents.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { toast } from '../../ui/toast-store.ts';

/** Undoes what a desk wrote down today; nothing is offered where there is nothing of today. */
export function TakeBackConsent({
  customer,
  version,
  contact: { item, field, can },
}: {
  customer: string;
  version: number;
  contact: ConsentsView['contacts'][number];
}): ReactElement | null {
  const t = useT();
  const takeBack = useDeed(useTakeBackConsent());
  const may = can['take-back'];
  if (may !== true && may.code === 'recorded-earlier') return null;
  return (
    <>
      <ActionButton
        can={may}
        size="small"
        kind="quiet"
        aria-label={t('mailing.consents.take-back.of', { field: t(`customer.field.${field}`) })}
        pending={takeBack.isPending}
        onClick={() => {
          takeBack.run({ customer, version, item }, () => {
            toast(t('mailing.consents.taken-back'));
          });
        }}
      >
        {t('mailing.consents.take-back')}
      </ActionButton>
      {takeBack.error === null ? null : <ProblemNotice problem={takeBack.error} />}
    </>
  );
}
