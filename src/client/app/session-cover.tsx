import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useSignIn } from '../api/session.ts';
import type { CoverReason } from '../api/session-gate.ts';
import { ProblemNotice } from '../components/problem-notice.tsx';
import type { StaffView } from '#contract/session.ts';
import { useT } from '../i18n/locale.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import css from './session-cover.module.css';
import { leaveSession, uncoverSession } from './session-life.ts';

/** Covers everything until the same person signs in again; the forms below keep what was typed. Somebody else starts afresh. */
export function SessionCover({ staff, why }: { staff: StaffView; why: CoverReason }): ReactElement {
  const t = useT();
  const client = useQueryClient();
  const router = useRouter();
  const signIn = useSignIn();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const cover = dialog.current;
    cover?.showModal();
    return () => {
      cover?.close();
    };
  }, []);
  const again = (): void => {
    signIn.mutate(staff.id, {
      onSuccess: (session) => {
        uncoverSession(client, session);
      },
    });
  };
  return (
    <dialog
      ref={dialog}
      className={css['cover']}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
      }}
    >
      <div className={css['box']}>
        <Icon name="lock" size={24} />
        <h2 id={titleId}>{t(`session.cover.${why}.title`)}</h2>
        <p>{t('session.cover.text', { name: staff.name })}</p>
        {signIn.error === null ? null : <ProblemNotice problem={signIn.error} />}
        <div className={css['deeds']}>
          <Button kind="primary" pending={signIn.isPending} onClick={again}>
            {t('session.sign-in-as', { name: staff.name })}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              void leaveSession(client, async () =>
                router.navigate({ to: '/sign-in', replace: true }),
              );
            }}
          >
            {t('session.cover.someone-else')}
          </Button>
        </div>
        <p className={css['note']}>{t('session.mocked')}</p>
      </div>
      {__DEMO__ ? <div data-demo-slot="" className={css['slot']} /> : null}
    </dialog>
  );
}
