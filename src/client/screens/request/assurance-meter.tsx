import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useMissingWords } from '../../components/use-refusal-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Meter } from '../../ui/meter.tsx';
import { RightsTable } from './rights-table.tsx';
import { useShortMissing } from './use-short-missing.ts';
import css from './verification.module.css';

/** What is proved and what is missing; each right says what it still needs. */
export function AssuranceMeter({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const { dateTime } = useFormat(request.zone);
  const missingWords = useMissingWords();
  const short = useShortMissing();
  const { needed, missing, reachedAt, endsAt, countsFrom } = request.verification;
  const reading = missingWords(missing);
  const isDone = reading === '' && reachedAt !== null;
  const at = (instant: number): string => dateTime(new Date(instant).toISOString());
  return (
    <section className={css['meter']}>
      <Meter
        label={t('verification.meter.label')}
        valueText={
          reading === ''
            ? t('verification.complete')
            : t('verification.short.missing', { what: reading })
        }
        points={{ have: needed.points - missing.points, need: needed.points }}
        possession={{
          have: Math.max(0, Math.max(needed.possession, missing.possession) - missing.possession),
          need: Math.max(needed.possession, missing.possession),
        }}
      />
      <p className={isDone ? css['reached'] : css['reading']}>
        {reading === ''
          ? t('verification.complete')
          : t('verification.short.missing', { what: short(missing) })}
      </p>
      {countsFrom === null ? null : (
        <p className={css['warn']}>{t('verification.wait', { date: at(countsFrom) })}</p>
      )}
      {isDone && endsAt !== null ? (
        <p className={css['reading']}>{t('verification.valid-until', { date: at(endsAt) })}</p>
      ) : null}
      <RightsTable request={request} />
    </section>
  );
}
