import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PackView } from '#contract/policies.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import { PackRules } from './pack-rules.tsx';

/** One law: how much of it was read, when, and its rules with where they stand. */
export function PackCard({ pack }: { pack: PackView }): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const name = t(`law.pack.${pack.id}`);
  const unchecked = pack.rules.length - pack.checked;
  return (
    <Card
      title={name}
      meta={t('law.as-read', { date: day(pack.asRead) })}
      actions={
        <Button
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {t('policies.rules.show', { law: name })}
        </Button>
      }
    >
      <Cluster>
        <Quiet>{t(`policies.law-title.${pack.id}`)}</Quiet>
        <Quiet>{t('policies.pack.count', { n: pack.rules.length, checked: pack.checked })}</Quiet>
        {unchecked === 0 ? null : (
          <Pill tone="warn" icon="alert">
            {t('policies.pack.unchecked', { n: unchecked })}
          </Pill>
        )}
      </Cluster>
      {isOpen ? <PackRules pack={pack} /> : null}
    </Card>
  );
}
