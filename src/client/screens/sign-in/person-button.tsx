import type { ReactElement } from 'react';
import type { StaffView } from '#contract/session.ts';
import { useT } from '../../i18n/locale.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import type { CursorLinkProps } from '../../ui/use-row-cursor.ts';
import css from './sign-in.module.css';

/** One person to sign in as. */
export function PersonButton({
  person,
  isPending,
  link,
  onChoose,
}: {
  person: StaffView;
  isPending: boolean;
  link: CursorLinkProps;
  onChoose: () => void;
}): ReactElement {
  const t = useT();
  return (
    <button
      type="button"
      className={css['person']}
      aria-busy={isPending || undefined}
      onClick={onChoose}
      {...link}
    >
      <span aria-hidden="true">
        <Avatar initials={person.initials} name={person.name} size={28} />
      </span>
      <span className={css['who']}>
        <b lang={person.lang}>{person.name}</b>
        <span>{t(`session.role.${person.role}`)}</span>
      </span>
    </button>
  );
}
