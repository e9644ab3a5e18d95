import type { ReactElement } from 'react';
import type { DemandView } from '#contract/demands.ts';
import { useCallBackDemand } from '../../api/demands.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { useOfficeName } from './use-office-name.ts';

/** The office is called under its published number, and only then is anything looked at. */
export function CallBackForm({ demand }: { demand: DemandView }): ReactElement | null {
  const t = useT();
  const { day } = useFormat();
  const officeName = useOfficeName();
  const callBack = useDeed(useCallBackDemand());
  const { id, version, authority } = demand;
  if (authority === null) return null;
  return (
    <Notice tone="info" title={t('authority.demand.call-back')} stacked>
      <Stack gap={2}>
        <span>
          {t('authority.phone.call-back', {
            office: officeName(authority),
            number: authority.switchboard,
          })}
        </span>
        <Quiet>
          {t('authority.phone.published', {
            where: t(`authority.published.${authority.publishedIn}`),
            date: day(authority.asRead),
          })}
        </Quiet>
        <Cluster>
          {(['known-there', 'not-known-there'] as const).map((result) => (
            <ActionButton
              key={result}
              can={demand.can.callBack}
              kind={result === 'known-there' ? 'primary' : 'plain'}
              pending={callBack.isPending}
              onClick={() => {
                callBack.run({ id, version, result });
              }}
            >
              {t(`authority.call-back.${result}`)}
            </ActionButton>
          ))}
        </Cluster>
        {callBack.error === null ? null : <ProblemNotice problem={callBack.error} />}
      </Stack>
    </Notice>
  );
}
