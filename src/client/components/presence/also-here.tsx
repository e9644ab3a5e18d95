import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { leaveRequest, presenceQuery } from '../../api/presence.ts';
import { hearNeighbours, tellNeighbours } from '../../api/presence-channel.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Avatar } from '../../ui/avatar.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useNames } from '../use-names.ts';
import css from './presence.module.css';
import { useInHand } from './use-in-hand.ts';

/** Who else has the request open, by initials and part. Who comes is announced; where they go on is not. */
export function AlsoHere({ request }: { request: string }): ReactElement {
  const t = useT();
  const { list } = useFormat();
  const names = useNames();
  const others = useOthers(request).map(({ staff, section }) => {
    const person = names.staff(staff);
    return {
      staff,
      name: person?.name ?? staff,
      initials: person?.initials ?? staff.slice(0, 1),
      lang: person?.lang,
      section: t(`presence.section.${section}`),
    };
  });
  return (
    <>
      <VisuallyHidden>
        <output>
          {others.length === 0
            ? ''
            : t('presence.came', { who: list(others.map(({ name }) => name)) })}
        </output>
      </VisuallyHidden>
      {others.length === 0 ? null : (
        <ul className={css['here']} aria-label={t('presence.also-here')}>
          {others.map(({ staff, name, initials, lang, section }) => (
            <li key={staff} className={css['one']}>
              <span lang={lang}>
                <Avatar initials={initials} name={name} size={20} />
              </span>
              <span>{section}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Tells where this page is, and the other tabs to look at once when it has moved. */
function useOthers(request: string) {
  const section = useInHand();
  const { data, refetch, dataUpdatedAt, isPlaceholderData, isError } = useQuery({
    ...presenceQuery(request, section ?? 'page'),
    enabled: section !== null,
  });
  const isTold = dataUpdatedAt > 0 && !isPlaceholderData;
  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = isTold && !isError;
  }, [isTold, isError]);
  // Each part that is told is news to the other tabs, once.
  const told = isTold ? section : null;
  useEffect(() => {
    if (told !== null) tellNeighbours(request);
  }, [told, request]);
  useEffect(
    () =>
      hearNeighbours(request, () => {
        if (section !== null) void refetch();
      }),
    [request, section, refetch],
  );
  useEffect(
    () => () => {
      // Whom the backend has not let in has nothing to leave.
      if (isThere.current) leaveRequest(request);
    },
    [request],
  );
  return data?.others ?? [];
}
