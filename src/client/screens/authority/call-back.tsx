import type { ReactElement } from 'react';
import type * as z from 'zod/mini';
import type { logAuthorityCall } from '#contract/authorities.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import { useOfficeName } from './use-office-name.ts';

/** The call stands in the log; an office of the directory is called back under the number that stands there. */
export function CallBack({
  noted,
}: {
  noted: z.infer<typeof logAuthorityCall.reply>;
}): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const officeName = useOfficeName();
  const { callBack } = noted;
  return (
    <Notice tone="good" title={t('authority.phone.logged')} stacked urgent>
      {callBack === null ? (
        t('authority.phone.no-call-back')
      ) : (
        <Stack gap={1}>
          <span>
            {t('authority.phone.call-back', {
              office: officeName(callBack),
              number: callBack.switchboard,
            })}
          </span>
          <Quiet>
            {t('authority.phone.published', {
              where: t(`authority.published.${callBack.publishedIn}`),
              date: day(callBack.asRead),
            })}
          </Quiet>
        </Stack>
      )}
    </Notice>
  );
}
