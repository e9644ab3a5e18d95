import type { ReactElement } from 'react';
import type { LetterView } from '#contract/letters.ts';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import css from './letter.module.css';
import type { Wording } from './use-wording.ts';

/** The letter as it prints: an A4 page with company and request, in the language of its reader. */
export function LetterSheet({ view, text }: { view: LetterView; text: Wording }): ReactElement {
  const t = useT();
  return (
    <section className={css['sheet']} data-own-head aria-label={t('letter.sheet')}>
      <div lang={view.lang}>
        <p className={css['head']}>
          <span>{view.company}</span>
          <span>{view.request}</span>
        </p>
        <p className={css['day']}>{dayOf(view)}</p>
        <h2>
          <BdiText text={text.subject} />
        </h2>
        <div className={css['text']}>
          <BdiText text={text.body} look="lines" />
        </div>
      </div>
    </section>
  );
}

/** The day in the reader's language, which may not be the agent's. */
function dayOf({ day, lang }: LetterView): string {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}
