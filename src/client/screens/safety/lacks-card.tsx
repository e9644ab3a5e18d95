import type { ReactElement } from 'react';
import type { SafetyView } from '#contract/safety.ts';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Quiet } from '../../ui/stack.tsx';
import css from './safety.module.css';

/** What no screen can make up for: what the host of the backend does not answer for. */
export function LacksCard({ lacks }: { lacks: SafetyView['lacks'] }): ReactElement {
  const t = useT();
  return (
    <Card title={t('safety.lacks.title')}>
      {lacks.length === 0 ? (
        t('safety.lacks.none')
      ) : (
        <>
          <Quiet>{t('safety.lacks.lead')}</Quiet>
          <ul className={css['lacks']}>
            {lacks.map((lack) => (
              <li key={lack}>{t(`safety.lacks.${lack}`)}</li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
