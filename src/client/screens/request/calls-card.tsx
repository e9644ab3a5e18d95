import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { usePromiseCall, useReportCall } from '../../api/calls.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Card } from '../../ui/card.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Select } from '../../ui/select.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { CALLS_AREA } from './focus-calls.ts';

/** Minutes of the day at which a desk promises calls: every half hour from eight to eight. */
const TIMES = Array.from({ length: 25 }, (_, place) => 8 * 60 + place * 30);

/** Calls that the customer was promised: with whom they stand, and what came of them. */
export function CallsCard({ request }: { request: RequestView }): ReactElement | null {
  const t = useT();
  const { can, calls } = request;
  if (calls.length === 0 && can['promise-call'] !== true) return null;
  return (
    <div id={CALLS_AREA}>
      <Card title={t('transfer.calls')}>
        <Stack>
          {calls.length === 0 ? <Quiet>{t('transfer.calls.none')}</Quiet> : null}
          {calls.map((one) => (
            <CallLine key={one.promisedAt} request={request} call={one} />
          ))}
          {can['report-call'] === true ? <Report request={request} /> : null}
          {can['promise-call'] === true ? <PromiseForm request={request} /> : null}
        </Stack>
      </Card>
    </div>
  );
}

function CallLine({
  request,
  call,
}: {
  request: RequestView;
  call: RequestView['calls'][number];
}): ReactElement {
  const t = useT();
  const names = useNames();
  const { dateTime } = useFormat(request.zone);
  const isOwed = call.state === 'promised' || call.state === 'missed';
  const who = request.owner === null ? null : (names.staff(request.owner)?.name ?? request.owner);
  return (
    <Cluster>
      <Pill tone={call.state === 'missed' ? 'bad' : call.state === 'done' ? 'good' : 'calm'}>
        {t(`transfer.calls.state.${call.state}`)}
      </Pill>
      <span>
        {t('transfer.calls.when', {
          date: dateTime(new Date(call.at).toISOString()),
          who: names.staff(call.by)?.name ?? call.by,
        })}
      </span>
      {isOwed ? (
        <Quiet>
          {who === null ? t('transfer.calls.with.desk') : t('transfer.calls.with', { who })}
        </Quiet>
      ) : null}
    </Cluster>
  );
}

function Report({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const report = useDeed(useReportCall());
  const say = (result: 'done' | 'not-reached') => () => {
    report.run({ request: request.id, version: request.version, result }, () => {
      toast(t('transfer.calls.recorded'));
    });
  };
  return (
    <>
      <Cluster>
        <ActionButton
          can={request.can['report-call']}
          pending={report.isPending}
          onClick={say('done')}
        >
          {t('transfer.calls.done')}
        </ActionButton>
        <ActionButton
          can={request.can['report-call']}
          pending={report.isPending}
          onClick={say('not-reached')}
        >
          {t('transfer.calls.not-reached')}
        </ActionButton>
      </Cluster>
      {report.error === null ? null : <ProblemNotice problem={report.error} />}
    </>
  );
}

function PromiseForm({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const formId = useId();
  const [on, setOn] = useState('');
  const [minute, setMinute] = useState(10 * 60);
  const [isTried, setIsTried] = useState(false);
  const promise = useDeed(usePromiseCall());
  const lacksDay = on < request.today;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (lacksDay) return;
    promise.run({ request: request.id, version: request.version, on, minute }, () => {
      setOn('');
      setIsTried(false);
      toast(t('transfer.calls.promised'));
    });
  };
  return (
    <form id={formId} onSubmit={submit}>
      <Cluster>
        <Field
          label={t('transfer.calls.day')}
          error={isTried && lacksDay ? t('transfer.calls.required') : undefined}
        >
          {(control) => (
            <DateInput
              {...control}
              min={request.today}
              value={on}
              onChange={(event) => {
                setOn(event.target.value);
              }}
            />
          )}
        </Field>
        <Field label={t('transfer.calls.time')}>
          {(control) => (
            <Select
              {...control}
              value={String(minute)}
              options={TIMES.map((time) => ({ value: String(time), label: clockOf(time) }))}
              onChange={(event) => {
                setMinute(Number(event.target.value));
              }}
            />
          )}
        </Field>
        <ActionButton type="submit" can={request.can['promise-call']} pending={promise.isPending}>
          {t('transfer.calls.promise')}
        </ActionButton>
      </Cluster>
      {promise.error === null ? null : <ProblemNotice problem={promise.error} />}
    </form>
  );
}

/** A time of the day as every desk writes it. */
function clockOf(minute: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
