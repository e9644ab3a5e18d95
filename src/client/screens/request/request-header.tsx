import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { CustomerName } from '../../components/customer-name.tsx';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { ConditionPills, StatusPill } from '../../components/status-pill.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { Rich } from '../../i18n/rich.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import css from './request.module.css';

/** Number, state, how and when it came, on whom it waits, who has it. */
export function RequestLine({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const { dateTime } = useFormat(request.zone);
  const names = useNames();
  const at = (instant: number): string => dateTime(new Date(instant).toISOString());
  return (
    <>
      <code className={css['id']}>{request.id}</code>
      <CopyButton
        text={request.id}
        label={t('action.copy-id', { id: request.id })}
        copiedLabel={t('action.copied')}
      />
      <StatusPill request={request} />
      <ConditionPills conditions={request.conditions} />
      <span>
        {t('request.received', {
          channel: t(`request.channel.${request.channel}`),
          date: at(request.receivedAt),
        })}
      </span>
      <span>{names.desk(request.desk)}</span>
      {request.waiting === null ? null : (
        <span>
          {t(`request.waiting.${request.waiting.on}`, { date: at(request.waiting.since) })}
        </span>
      )}
      {request.owner === null ? (
        <span>{t('request.assigned.desk')}</span>
      ) : (
        <StaffBadge id={request.owner} withName />
      )}
    </>
  );
}

/** The right asked for, and by whom; masked. */
export function RequestTitle({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  return (
    <span className={css['title']}>
      <span>{t(`request.title.${request.kind}`)}</span>
      {request.customer === null ? (
        <span>{t(request.isErased ? 'request.title.erased' : 'request.title.nobody')}</span>
      ) : (
        <Link
          className={css['who']}
          to="/customers/$customer"
          params={{ customer: request.customer.id }}
          title={t('request.customer-link')}
        >
          <CustomerName name={request.customer.name} />
        </Link>
      )}
    </span>
  );
}

/** What was asked: the scope, and the person's own words. */
export function RequestWords({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const facts = [
    request.scope === null ? null : t(`request.scope.${request.scope}`),
    request.optOut === null ? null : t(`request.opt-out.${request.optOut.scope}`),
    request.representation === null
      ? request.caller === 'customer'
        ? null
        : t(`request.caller.${request.caller}`)
      : t(`representative.title.${request.representation.title}`),
  ].filter((fact) => fact !== null);
  return (
    <span className={css['asked']}>
      {request.words === '' ? null : (
        <q lang={request.language}>
          <BdiText text={request.words} look="lines" />
        </q>
      )}
      {facts.length === 0 ? null : <span className={css['quiet']}>{facts.join(' · ')}</span>}
      {request.contactGiven === null ? null : (
        <span className={css['quiet']}>
          <Rich
            k="request.named"
            values={{
              name: t('request.contact-given'),
              value: <BdiText text={request.contactGiven.masked} look="mask" />,
            }}
          />
        </span>
      )}
    </span>
  );
}
