import type { ReactElement } from 'react';
import type { SafetyView } from '#contract/safety.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Card } from '../../ui/card.tsx';
import css from './safety.module.css';

type Control = SafetyView['controls'][number];

/** One thing that data is guarded against, with everything that is set against it. */
export function HarmCard({
  harm,
  view,
}: {
  harm: Control['harm'];
  view: SafetyView;
}): ReactElement {
  const t = useT();
  const { number } = useFormat();
  const controls = view.controls.filter((one) => one.harm === harm);
  return (
    <Card title={t(`safety.harm.${harm}`)}>
      <dl className={css['controls']}>
        {controls.map(({ control, of, figure }) => (
          <div key={control} className={css['control']}>
            <dt>{t(`safety.control.${control}`)}</dt>
            <dd className={css['figure']}>
              <b>{number(figure)}</b> {t(`safety.of.${of}`, { n: view.days })}
            </dd>
            <dd className={css['how']}>{t(`safety.control.${control}.how`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
