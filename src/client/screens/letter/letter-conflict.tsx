import type { ReactElement } from 'react';
import { FirstFocus } from '../../components/first-focus.tsx';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import css from './letter.module.css';
import type { Wording } from './use-wording.ts';

/** Somebody kept another wording first: theirs and mine side by side, and nothing typed is lost. */
export function LetterConflict({
  theirs,
  mine,
  lang,
  isPending,
  onAgain,
  onDrop,
}: {
  theirs: Wording;
  mine: Wording;
  lang: string;
  isPending: boolean;
  onAgain: () => void;
  onDrop: () => void;
}): ReactElement {
  const t = useT();
  return (
    // Whoever kept theirs begins to read here: neither way on is pressed unseen.
    <FirstFocus on="section">
      <section tabIndex={-1} aria-label={t('letter.conflict.title')}>
        <Stack>
          <Notice
            tone="warn"
            urgent
            title={t('letter.conflict.title')}
            actions={
              <>
                <Button onClick={onDrop}>{t('letter.conflict.drop')}</Button>
                <Button kind="primary" pending={isPending} onClick={onAgain}>
                  {t('letter.conflict.again')}
                </Button>
              </>
            }
          />
          <div className={css['two']} lang={lang}>
            {[
              { id: 'theirs', name: t('letter.conflict.theirs'), text: theirs },
              { id: 'mine', name: t('letter.conflict.mine'), text: mine },
            ].map(({ id, name, text }) => (
              <section key={id} aria-label={name}>
                <Quiet>{name}</Quiet>
                <p>
                  <b>
                    <BdiText text={text.subject} />
                  </b>
                </p>
                <BdiText text={text.body} look="lines" />
              </section>
            ))}
          </div>
        </Stack>
      </section>
    </FirstFocus>
  );
}
