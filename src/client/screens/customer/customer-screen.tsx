import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CustomerView } from '#contract/customers.ts';
import { customerQuery } from '../../api/customers.ts';
import { useMay, useSession } from '../../api/session.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { CustomerName } from '../../components/customer-name.tsx';
import { keyHint } from '../../components/keys.ts';
import { PatternStrips } from '../../components/pattern-strips.tsx';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { useDeskKeys } from '../../components/use-desk-keys.ts';
import { useNames } from '../../components/use-names.ts';
import { useWords } from '../../components/use-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { ConsentsCard } from './consents-card.tsx';
import { CustomerNotices } from './customer-notices.tsx';
import { CustomerTrail } from './customer-trail.tsx';
import { ItemsCard } from './items-card.tsx';
import { DuplicatesCard } from './duplicates-card.tsx';
import { HoldDialog } from './hold-dialog.tsx';
import { HoldsCard } from './holds-card.tsx';
import { LedgerCard } from './ledger-card.tsx';
import { LooksCard } from './looks-card.tsx';
import { OptOutDialog } from './opt-out-dialog.tsx';
import { PurposesCard } from './purposes-card.tsx';
import { RequestsCard } from './requests-card.tsx';
import { SuppressionsCard } from './suppressions-card.tsx';
import css from './customer.module.css';

/** A customer, masked: what is held and why, who has it, what was asked, and what was looked at. */
export function CustomerScreen({ customer: id }: { customer: string }): ReactElement {
  const t = useT();
  const { data: customer, error, refetch } = useQuery(customerQuery(id));
  if (customer === undefined)
    return (
      <Page title={t('customer.title')}>
        {error === null ? (
          <PageSkeleton label={t('customer.loading')} parts={['table', 'card', 'table']} />
        ) : (
          <RetryNotice problem={error} onRetry={refetch} />
        )}
      </Page>
    );
  return <CustomerPage key={id} customer={customer} />;
}

function CustomerPage({ customer }: { customer: CustomerView }): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const [isHolding, setIsHolding] = useState(false);
  const seesHolds = useMay()('place-hold');
  const [isOptingOut, setIsOptingOut] = useState(false);
  const may = customer.can['open-request'];
  const openInquiry = (): void => {
    void navigate({ to: '/requests/new', search: { customer: customer.id, kind: 'inquiry' } });
  };
  const openDeletion = (): void => {
    void navigate({ to: '/requests/new', search: { customer: customer.id, kind: 'deletion' } });
  };
  const { desks } = useSession().staff;
  const isElsewhere = customer.routing !== null && !desks.includes(customer.routing.desk);
  const offerContact = (): void => {
    const search = { customer: customer.id, kind: 'inquiry', offer: true } as const;
    void navigate({ to: '/requests/new', search });
  };
  const placeHold = (): void => {
    setIsHolding(true);
  };
  const optOut = (): void => {
    setIsOptingOut(true);
  };
  useOfferedDeeds([
    {
      id: 'inquiry',
      label: t('customer.open-inquiry'),
      can: may,
      keys: keyHint('inquiry'),
      run: openInquiry,
    },
    {
      id: 'opt-out',
      label: t('open-request.go.optout'),
      can: may,
      keys: keyHint('opt-out'),
      run: optOut,
    },
    {
      id: 'deletion',
      label: t('customer.open-deletion'),
      can: may,
      keys: keyHint('deletion'),
      run: openDeletion,
    },
    ...(isElsewhere
      ? [
          {
            id: 'transfer',
            label: t('keys.transfer'),
            can: may,
            keys: keyHint('transfer'),
            run: offerContact,
          },
        ]
      : []),
    ...(seesHolds
      ? [
          {
            id: 'hold',
            label: t('hold.place'),
            can: true as const,
            keys: keyHint('hold'),
            run: placeHold,
          },
        ]
      : []),
  ]);
  useDeskKeys({
    inquiry: may === true ? openInquiry : undefined,
    'opt-out': may === true ? optOut : undefined,
    deletion: may === true ? openDeletion : undefined,
    hold: seesHolds ? placeHold : undefined,
    transfer: may === true && isElsewhere ? offerContact : undefined,
  });
  return (
    <Page
      over={<CustomerLine customer={customer} />}
      title={<CustomerName name={customer.name} />}
      actions={
        <>
          <ActionButton can={may} keyHint={keyHint('opt-out')} onClick={optOut}>
            {t('open-request.go.optout')}
          </ActionButton>
          <ActionButton can={may} keyHint={keyHint('deletion')} onClick={openDeletion}>
            {t('customer.open-deletion')}
          </ActionButton>
          <ActionButton can={may} kind="primary" keyHint={keyHint('inquiry')} onClick={openInquiry}>
            {t('customer.open-inquiry')}
          </ActionButton>
        </>
      }
    >
      <PatternStrips patterns={customer.patterns} />
      <CustomerNotices customer={customer} onOffer={isElsewhere ? offerContact : undefined} />
      <RequestsCard requests={customer.requests} elsewhere={customer.elsewhere} />
      {seesHolds ? <HoldsCard customer={customer} onPlace={placeHold} /> : null}
      <DuplicatesCard customer={customer.id} />
      <SuppressionsCard suppressions={customer.suppressions} />
      <ConsentsCard customer={customer.id} />
      <ItemsCard customer={customer} />
      <PurposesCard customer={customer.id} items={customer.items} />
      <LedgerCard customer={customer.id} />
      <LooksCard customer={customer.id} />
      <CustomerTrail customer={customer.id} />
      {isHolding ? (
        <HoldDialog
          customer={customer}
          onClose={() => {
            setIsHolding(false);
          }}
        />
      ) : null}
      {isOptingOut ? (
        <OptOutDialog
          customer={customer}
          onClose={() => {
            setIsOptingOut(false);
          }}
        />
      ) : null}
    </Page>
  );
}

function CustomerLine({ customer }: { customer: CustomerView }): ReactElement {
  const t = useT();
  const names = useNames();
  const words = useWords();
  return (
    <>
      <span>{t('customer.title')}</span>
      <code className={css['id']}>{customer.id}</code>
      <CopyButton
        text={customer.id}
        label={t('action.copy-id', { id: customer.id })}
        copiedLabel={t('action.copied')}
      />
      <span>{names.company(customer.company)}</span>
      <span>{t('customer.lang', { lang: words.word('customer', 'lang.', customer.lang) })}</span>
    </>
  );
}
