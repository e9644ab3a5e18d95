import type { ReactElement } from 'react';
import { useT } from '../i18n/locale.tsx';
import { Avatar } from '../ui/avatar.tsx';
import css from './staff-badge.module.css';
import { useNames } from './use-names.ts';

/** A person of the desk by staff id, or the customer or the system where those acted. `withName` writes the name beside the initials. */
export function StaffBadge({
  id,
  withName = false,
}: {
  id: string;
  withName?: boolean;
}): ReactElement {
  const t = useT();
  const person = useNames().staff(id);
  const other =
    id === 'customer'
      ? t('session.role.customer')
      : id === 'system'
        ? t('session.role.system')
        : id;
  const name = person?.name ?? other;
  const initials = person?.initials ?? (name.at(0) ?? '').toLocaleUpperCase();
  if (!withName) return <Avatar initials={initials} name={name} />;
  return (
    <span className={css['badge']}>
      <span aria-hidden="true">
        <Avatar initials={initials} name={name} />
      </span>
      <span lang={person?.lang}>{name}</span>
    </span>
  );
}
