import type { ReactElement } from 'react';
import type { DirectoryView, SessionView, StaffView } from '#contract/session.ts';
import { useSignIn } from '../../api/session.ts';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ThemeSwitch } from '../../components/theme-switch.tsx';
import { nameIn } from '../../components/use-names.ts';
import { useLocale, useT } from '../../i18n/locale.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useRowCursor } from '../../ui/use-row-cursor.ts';
import { PersonButton } from './person-button.tsx';
import { deskGroups } from './desk-groups.ts';
import css from './sign-in.module.css';

/** The people of the desks, by company and desk. One tab stop; arrows move, Enter signs in. */
export function SignInScreen({
  directory,
  onSignedIn,
}: {
  directory: DirectoryView;
  onSignedIn: (session: SessionView) => void;
}): ReactElement {
  const t = useT();
  const { locale } = useLocale();
  const signIn = useSignIn();
  const groups = deskGroups(directory);
  const people = groups.flatMap((group) => group.desks.flatMap((desk) => desk.people));
  const cursor = useRowCursor({ count: people.length });
  const choose = (person: StaffView): void => {
    if (!signIn.isPending) signIn.mutate(person.id, { onSuccess: onSignedIn });
  };
  return (
    <main id="main" className={css['page']} tabIndex={-1} data-ready="sign-in">
      <header className={css['head']}>
        <span className={css['brand']}>
          <Icon name="shield-check" size={20} />
          {t('shell.product')}
        </span>
        <span className={css['settings']}>
          <LanguageSwitch />
          <ThemeSwitch />
        </span>
      </header>
      <h1 tabIndex={-1}>{t('session.title')}</h1>
      <p className={css['lead']}>{t('session.lead')}</p>
      <Notice>{t('session.mocked')}</Notice>
      {signIn.error === null ? null : <ProblemNotice problem={signIn.error} />}
      <div className={css['companies']}>
        {groups.map((group) => (
          <section key={group.key} className={css['company']}>
            <h2>
              {group.company === null
                ? t('session.all-companies')
                : t(`session.company.${group.company}`)}
            </h2>
            {group.desks.map(({ key, desk, people: members }) => (
              <div key={key} className={css['desk']}>
                <h3>{desk === null ? t('session.all-desks') : nameIn(desk.name, locale)}</h3>
                <ul className={css['people']}>
                  {members.map((person) => {
                    return (
                      <li key={person.id}>
                        <PersonButton
                          person={person}
                          isPending={signIn.isPending && signIn.variables === person.id}
                          link={cursor.link(people.indexOf(person))}
                          onChoose={() => {
                            choose(person);
                          }}
                        />
                      </li>
                    );
                  })}
                </ul>
              </div>
            ))}
          </section>
        ))}
      </div>
    </main>
  );
}
