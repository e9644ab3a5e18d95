import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';

const DAY = 24 * 60 * 60 * 1000;

/** What has moved the dates of a request so far, in sentences. */
export function CourseFacts({ request }: { request: RequestView }): ReactElement | null {
  const t = useT();
  const cite = useCite();
  const { day, dateTime, number } = useFormat(request.zone);
  const iso = (at: number): string => new Date(at).toISOString();
  const { course, closedAt, outcome, receivedAt } = request;
  const tooLate =
    request.can.extend !== true && request.can.extend?.code === 'too-late-to-extend'
      ? request.clocks.laws.find((law) => law.extensionNoticeBy !== null)
      : undefined;
  const moves = request.clocks.laws.some((law) => law.extensionMoves);
  const facts = [
    ...course.reopenings.map((one) =>
      t('ending.reopen.past', {
        first: day(iso(receivedAt)),
        date: dateTime(iso(one.at)),
        outcome: t(`request.outcome.${one.outcome}`),
      }),
    ),
    course.extension === null
      ? null
      : t(moves ? 'ending.extend.was' : 'ending.extend.told', {
          date: day(iso(course.extension.at)),
          reason: t(`ending.extend.reason.${course.extension.reason}`),
        }),
    course.fee.asked === null
      ? null
      : t(course.fee.asked.paidAt === null ? 'ending.fee.was-asked' : 'ending.fee.was-paid', {
          date: day(iso(course.fee.asked.paidAt ?? course.fee.asked.at)),
          amount: number(course.fee.asked.amount),
          currency: course.fee.asked.currency,
          citation: cite(course.fee.asked.citation),
        }),
    course.lateness === null
      ? null
      : t('ending.late.was', { reason: t(`ending.late.reason.${course.lateness}`) }),
    course.lapsesFrom === null || closedAt !== null
      ? null
      : t('ending.lapse.from', { date: day(iso(course.lapsesFrom)) }),
    closedAt === null || outcome === null || course.reopenUntil === null
      ? null
      : t('ending.reopen.hint', {
          date: day(iso(closedAt)),
          outcome: t(`request.outcome.${outcome}`),
          until: day(iso(course.reopenUntil)),
        }),
  ].filter((fact) => fact !== null);
  if (facts.length === 0 && tooLate === undefined) return null;
  return (
    <Stack gap={1}>
      {tooLate?.extensionNoticeBy == null ? null : (
        <Notice tone="warn">
          {t(moves ? 'ending.extend.too-late' : 'ending.extend.late', {
            date: day(nextDay(tooLate.extensionNoticeBy)),
            citation: cite(tooLate.extensionBy ?? tooLate.citation),
          })}
        </Notice>
      )}
      {facts.map((fact) => (
        <Quiet key={fact}>{fact}</Quiet>
      ))}
    </Stack>
  );
}

/** The day after the last on which it was possible. */
function nextDay(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + DAY).toISOString().slice(0, 10);
}
