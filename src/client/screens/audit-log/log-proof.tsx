import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { checkpointsQuery } from '../../api/audit.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import css from './audit-log.module.css';
import { ChainPicture } from './chain-picture.tsx';
import type { Known } from './chain-segments.ts';
import { ChainWords } from './chain-words.tsx';
import { Checkpoints } from './checkpoints.tsx';
import { VerifyLog } from './verify-log.tsx';

/** The auditor's proof of the log: the chain recomputed and drawn, and the checkpoints that someone outside keeps. */
export function LogProof({ size }: { size: number | undefined }): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(checkpointsQuery);
  const [known, setKnown] = useState<Known>({ kind: 'nothing' });
  const checkpoints = data?.checkpoints ?? [];
  return (
    <Card title={t('audit.verify.title')}>
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      {data === undefined || size === undefined ? (
        error === null && <Skeleton label={t('action.loading')} count={2} />
      ) : (
        <ChainPicture checkpoints={checkpoints} size={size} known={known} />
      )}
      <div className={css['proof']}>
        <ChainWords />
        <div className={css['tools']}>
          <VerifyLog checkpoints={checkpoints} onKnown={setKnown} />
          <Checkpoints checkpoints={checkpoints} />
        </div>
      </div>
    </Card>
  );
}
