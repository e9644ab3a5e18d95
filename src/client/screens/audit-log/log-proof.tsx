import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { checkpointsQuery } from '../../api/audit.ts';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import css from './audit-log.module.css';
import { Checkpoints } from './checkpoints.tsx';
import { VerifyLog } from './verify-log.tsx';

/** What the chain proves and what it does not, in plain words; for the auditor, the proof itself and its checkpoints. */
export function LogProof({ canVerify }: { canVerify: boolean }): ReactElement {
  const t = useT();
  const { data } = useQuery({ ...checkpointsQuery, enabled: canVerify });
  const checkpoints = data?.checkpoints ?? [];
  return (
    <Card title={t('audit.verify.title')}>
      <div className={css['proof']}>
        <div className={css['words']}>
          <p>{t('audit.verify.proves')}</p>
          <p>{t('audit.verify.limits')}</p>
          {__DEMO__ ? <p>{t('audit.verify.demo-limits')}</p> : null}
          {canVerify ? null : <p className={css['quiet']}>{t('audit.verify.by-auditor')}</p>}
        </div>
        {canVerify ? (
          <div className={css['tools']}>
            <VerifyLog checkpoints={checkpoints} />
            <Checkpoints checkpoints={checkpoints} />
          </div>
        ) : null}
      </div>
    </Card>
  );
}
