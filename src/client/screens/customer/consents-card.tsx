import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { ConsentsView, ConsentView } from '#contract/consents.ts';
import { consentsQuery } from '../../api/consents.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { ConsentButton } from './consent-button.tsx';
import css from './customer.module.css';
import { TakeBackConsent } from './take-back-consent.tsx';

/** What the customer said to direct mail by each contact point: when, how, to which desk, in whose words (H6). */
export function ConsentsCard({ customer }: { customer: string }): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(consentsQuery(customer));
  return (
    <Card
      title={t('mailing.consents.title')}
      strip={<p className={css['hint']}>{t('mailing.consents.lead')}</p>}
      actions={
        data === undefined || data.contacts.length === 0 ? undefined : (
          <ConsentButton customer={customer} consents={data} />
        )
      }
      flush
    >
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      {data === undefined ? (
        error === null && <Skeleton label={t('mailing.consents.loading')} count={3} />
      ) : data.contacts.length === 0 ? (
        <p className={css['quiet-line']}>{t('mailing.consents.none')}</p>
      ) : (
        <ConsentsTable customer={customer} consents={data} />
      )}
    </Card>
  );
}

type Consents = { customer: string; consents: ConsentsView };

function ConsentsTable({ customer, consents }: Consents): ReactElement {
  const t = useT();
  return (
    <Table
      caption={t('mailing.consents.caption')}
      look="plain"
      stickyHead={false}
      columns={[
        { id: 'contact', label: t('mailing.column.contact') },
        { id: 'said', label: t('mailing.column.said'), width: '150px' },
        { id: 'when', label: t('mailing.column.when') },
      ]}
    >
      {consents.contacts.map((contact) => (
        <Row key={contact.item}>
          <Cell heads label={t('mailing.column.contact')}>
            <div>
              {t(`customer.field.${contact.field}`)}
              <span className={css['under']}>
                <BdiText text={contact.masked} look="mask" />
              </span>
            </div>
          </Cell>
          <Cell label={t('mailing.column.said')}>
            <div>
              {t(`mailing.consents.${saidIn(contact.consent)}`)}
              <TakeBackConsent customer={customer} version={consents.version} contact={contact} />
            </div>
          </Cell>
          <Cell quiet label={t('mailing.column.when')}>
            <ConsentFacts consent={contact.consent} before={contact.before} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function saidIn(consent: ConsentView | null): 'unasked' | 'given' | 'refused' | 'ended' {
  if (consent === null) return 'unasked';
  if (!consent.given) return 'refused';
  return consent.endedOn === null ? 'given' : 'ended';
}

function ConsentFacts({
  consent,
  before,
}: Pick<ConsentsView['contacts'][number], 'consent' | 'before'>): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const names = useNames();
  if (consent === null) return <>–</>;
  const how = ({ on, channel, desk }: ConsentView): string =>
    t('mailing.consents.how', {
      date: day(on),
      channel: t(`customer.collected-channel.${channel}`),
      desk: names.desk(desk),
    });
  const { policyVersion, endedOn } = consent;
  return (
    <div>
      {how(consent)}
      <span className={css['under']}>
        {policyVersion === null
          ? t('mailing.consents.version.none')
          : t('mailing.consents.version', { version: policyVersion })}
      </span>
      {endedOn === null ? null : (
        <span className={css['under']}>
          {t('mailing.consents.ended.on', { date: day(endedOn) })}
        </span>
      )}
      {before.map((earlier, index) => (
        <span key={`${earlier.on}-${index}`} className={css['under']}>
          {t('mailing.consents.before', {
            said: t(`mailing.consents.${saidIn(earlier)}`),
            how: how(earlier),
          })}
        </span>
      ))}
    </div>
  );
}
