import type { ReactElement } from 'react';
import { pressing } from '#contract/pressing.ts';
import type { RequestRow } from '#contract/queue.ts';
import { useT } from '../i18n/locale.tsx';
import { useFormat } from '../i18n/use-format.tsx';
import { Due } from '../ui/due.tsx';
import type { Tone } from '../ui/pill.tsx';

/** The date that acts on a request; null while nothing gives a date. */
export type ActBy = RequestRow['actBy'];

/** How a date presses: late or today is bad, within three days warns. */
export function dueTone(daysLeft: number): Tone {
  if (daysLeft <= 0) return 'bad';
  return pressing(daysLeft) === 'soon' ? 'warn' : 'accent';
}

/** Days left in words. */
export function useDaysLeftWords(): (daysLeft: number) => string {
  const t = useT();
  return (daysLeft) => {
    if (daysLeft < 0) return t('law.clock.overdue', { n: -daysLeft });
    return daysLeft === 0 ? t('law.clock.today') : t('law.clock.days', { n: daysLeft });
  };
}

/** Days left with a bar of the time used; the date itself is its title. */
export function DueDate({ actBy }: { actBy: ActBy }): ReactElement {
  const t = useT();
  const { dayLong } = useFormat();
  const words = useDaysLeftWords();
  if (actBy === null) return <span>{t('law.clock.no-date')}</span>;
  const used = actBy.daysGiven <= 0 ? 1 : (actBy.daysGiven - actBy.daysLeft) / actBy.daysGiven;
  return (
    <span title={dayLong(actBy.on)}>
      <Due share={used} tone={dueTone(actBy.daysLeft)}>
        {words(actBy.daysLeft)}
      </Due>
    </span>
  );
}
