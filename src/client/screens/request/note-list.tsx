import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import css from './notes.module.css';

/** Notes as they were written, oldest first. */
export function NoteList({
  notes,
  zone,
}: {
  notes: RequestView['notes'];
  zone: string;
}): ReactElement {
  const { dateTime } = useFormat(zone);
  return (
    <ol className={css['notes']}>
      {notes.map(({ id, by, at, text }) => (
        <li key={id}>
          <Cluster>
            <StaffBadge id={by} withName />
            <Quiet>{dateTime(new Date(at).toISOString())}</Quiet>
          </Cluster>
          <p>
            <BdiText text={text} look="lines" />
          </p>
        </li>
      ))}
    </ol>
  );
}
