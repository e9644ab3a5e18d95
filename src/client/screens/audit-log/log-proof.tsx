import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { checkpointsQuery } from '../../api/audit.ts';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import css from './audit-log.module.css';
import { ChainWords } from './chain-words.tsx';
import { Checkpoints } from './checkpoints.tsx';
import { VerifyLog } from './verify-log.tsx';

/** The auditor's proof of the log: the chain recomputed, and the checkpoints that someone outside keeps. */
export function LogProof(): ReactElement {
  const t = useT();
  const { data } = useQuery(checkpointsQuery);
  const checkpoints = data?.checkpoints ?? [];
  return (
    <Card title={t('audit.verify.title')}>
      <div className={css['proof']}>
        <ChainWords />
        <div className={css['tools']}>
          <VerifyLog checkpoints={checkpoints} />
          <Checkpoints checkpoints={checkpoints} />
        </div>
      </div>
    </Card>
  );
}
