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
import { Skeleton } from '../../ui/skeleton.tsx';
import { useRowCursor } from '../../ui/use-row-cursor.ts';
import { PersonButton } from './person-button.tsx';
import { deskGroups } from './desk-groups.ts';
import css from './sign-in.module.css';

/** The way in: what this is, and who may sit down. The people follow once they are known; all else stands at once. */
export function SignInScreen({
  directory,
  onSignedIn,
}: {
  /** Undefined while it is read. */
  directory: DirectoryView | undefined;
  onSignedIn: (session: SessionView) => void;
}): ReactElement {
  const t = useT();
  const signIn = useSignIn();
  const choose = (person: StaffView): void => {
    if (!signIn.isPending) signIn.mutate(person.id, { onSuccess: onSignedIn });
  };
  return (
    <main
      id="main"
      className={css['page']}
      tabIndex={-1}
      data-ready={directory === undefined ? undefined : 'sign-in'}
    >
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
      <Notice actions={__DEMO__ ? <a href="./?tour">{t('session.tour')}</a> : undefined}>
        {t('session.mocked')}
      </Notice>
      {signIn.error === null ? null : <ProblemNotice problem={signIn.error} />}
      {directory === undefined ? (
        <div className={css['companies']}>
          <Skeleton label={t('action.loading')} shape="rows" count={6} />
          <Skeleton label={t('action.loading')} shape="rows" count={6} />
        </div>
      ) : (
        <DeskPeople
          directory={directory}
          chosen={signIn.isPending ? signIn.variables : null}
          onChoose={choose}
        />
      )}
    </main>
  );
}

/** The people of the desks, by company and desk. One tab stop; arrows move, Enter signs in. */
function DeskPeople({
  directory,
  chosen,
  onChoose,
}: {
  directory: DirectoryView;
  /** Who is signing in. */
  chosen: string | null;
  onChoose: (person: StaffView) => void;
}): ReactElement {
  const t = useT();
  const { locale } = useLocale();
  const groups = deskGroups(directory);
  const people = groups.flatMap((group) => group.desks.flatMap((desk) => desk.people));
  const cursor = useRowCursor({ count: people.length });
  return (
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
                {members.map((person) => (
                  <li key={person.id}>
                    <PersonButton
                      person={person}
                      isPending={chosen === person.id}
                      link={cursor.link(people.indexOf(person))}
                      onChoose={() => {
                        onChoose(person);
                      }}
                    />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
