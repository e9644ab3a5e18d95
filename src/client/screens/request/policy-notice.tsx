import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { requestPolicyQuery } from '../../api/policy-versions.ts';
import { keyHint } from '../../components/keys.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePolicyEffect } from './use-policy-effect.ts';

/** The policy was changed since the request was received: how much of it, and what that means for its date (N8). */
export function PolicyNotice({
  request,
  onWhy,
}: {
  request: RequestView;
  onWhy: () => void;
}): ReactElement {
  const t = useT();
  const { sentences } = useFormat(request.zone);
  const effect = usePolicyEffect(request.zone);
  const { data } = useQuery(requestPolicyQuery(request.id));
  return (
    <Notice
      title={t('policy-version.request.changed')}
      stacked
      actions={
        <Button keyHint={[...keyHint('why-date')]} onClick={onWhy}>
          {t('policy-version.request.show')}
        </Button>
      }
    >
      {data === undefined
        ? t('policy-version.request.loading')
        : sentences([
            t('policy-version.request.pinned', { version: data.pinned.version }),
            t('policy-version.request.clauses', { n: data.changes.length }),
            effect(data),
          ])}
    </Notice>
  );
}
