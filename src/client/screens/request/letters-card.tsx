import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useAcknowledge } from '../../api/letters.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './letters.module.css';

/** Letters that can leave from here, and whether each leaves in the standard words; receipt is acknowledged here. */
export function LettersCard({ request }: { request: RequestView }): ReactElement | null {
  const t = useT();
  const { dateTime } = useFormat(request.zone);
  const acknowledge = useDeed(useAcknowledge());
  const navigate = useNavigate();
  const { letters, can, course } = request;
  const send = (): void => {
    acknowledge.run({ request: request.id, version: request.version }, () => {
      toast(t('letter.sent'));
    });
  };
  useOfferedDeeds([
    ...letters.map(({ letter }) => ({
      id: `letter-${letter}`,
      label: t('letter.open', { letter: t(`letter.kind.${letter}`) }),
      can: true as const,
      run: () =>
        void navigate({
          to: '/requests/$request/letters/$letter',
          params: { request: request.id, letter },
        }),
    })),
    ...(can.acknowledge === true
      ? [{ id: 'acknowledge', label: t('letter.send'), can: can.acknowledge, run: send }]
      : []),
  ]);
  if (letters.length === 0 && course.acknowledgedAt === null) return null;
  const isOwed = can.acknowledge === true;
  const isWritten = request.channel === 'email' || request.channel === 'letter';
  return (
    <Card
      title={t('letter.title')}
      meta={
        course.acknowledgedAt === null
          ? undefined
          : t('letter.sent.at', { date: dateTime(new Date(course.acknowledgedAt).toISOString()) })
      }
    >
      <Stack>
        {isOwed && isWritten ? (
          <Notice tone="warn" title={t('letter.offer.title')}>
            {t('letter.offer.hint')}
          </Notice>
        ) : null}
        <ul className={css['letters']}>
          {letters.map((one) => (
            <LetterLine key={one.letter} request={request} line={one} />
          ))}
        </ul>
        {isOwed ? (
          <Cluster>
            <ActionButton can={can.acknowledge} pending={acknowledge.isPending} onClick={send}>
              {t('letter.send')}
            </ActionButton>
          </Cluster>
        ) : null}
        {acknowledge.error === null ? null : <ProblemNotice problem={acknowledge.error} />}
      </Stack>
    </Card>
  );
}

function LetterLine({
  request,
  line: { letter, edited },
}: {
  request: RequestView;
  line: RequestView['letters'][number];
}): ReactElement {
  const t = useT();
  const names = useNames();
  const { dateTime } = useFormat(request.zone);
  return (
    <li>
      <Link to="/requests/$request/letters/$letter" params={{ request: request.id, letter }}>
        {t('letter.open', { letter: t(`letter.kind.${letter}`) })}
      </Link>
      <Quiet>
        {edited === null
          ? t('letter.as-standard')
          : t('letter.as-edited', {
              who: names.staff(edited.by)?.name ?? edited.by,
              date: dateTime(new Date(edited.at).toISOString()),
            })}
      </Quiet>
      <Quiet>{t(`letter.leaves.${letter}`)}</Quiet>
    </li>
  );
}
