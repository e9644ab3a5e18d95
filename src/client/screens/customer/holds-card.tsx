import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { CustomerView } from '#contract/customers.ts';
import type { HoldView } from '#contract/holds.ts';
import { holdsQuery, useApproveHold, useLiftHold, useReturnHold } from '../../api/holds.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { keyHint } from '../../components/keys.ts';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { StaffBadge } from '../../components/staff-badge.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Rich } from '../../i18n/rich.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import { visibleText } from '../../ui/visible-text.ts';
import css from './customer.module.css';

/** Holds on any record of the person; two privacy officers place and lift them. */
export function HoldsCard({
  customer,
  onPlace,
}: {
  customer: CustomerView;
  onPlace: () => void;
}): ReactElement {
  const t = useT();
  const { sentences } = useFormat();
  const { data, error, refetch } = useQuery(holdsQuery(customer.id));
  return (
    <Card
      title={t('hold.title')}
      actions={
        <Button keyHint={[...keyHint('hold')]} onClick={onPlace}>
          {t('hold.place')}
        </Button>
      }
    >
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      {/* That there is none is said only once it is known. */}
      {data === undefined ? (
        error === null && <Skeleton label={t('action.loading')} count={1} />
      ) : data.holds.length === 0 ? (
        <p className={css['quiet']}>{sentences([t('hold.none'), t('hold.none.hint')])}</p>
      ) : (
        <ul className={css['plain-list']}>
          {data.holds.map((hold) => (
            <HoldLine key={hold.id} hold={hold} customer={customer.id} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function HoldLine({ hold, customer }: { hold: HoldView; customer: string }): ReactElement {
  const t = useT();
  const { day, list } = useFormat();
  const lift = useDeed(useLiftHold());
  const approve = useDeed(useApproveHold());
  const sendBack = useDeed(useReturnHold());
  const change = { customer, hold: hold.id, version: hold.version };
  const { proposal } = hold;
  const what =
    hold.items === null
      ? t('hold.records', { n: hold.records.length })
      : hold.fields.length === 0
        ? t('hold.items', { n: hold.items })
        : list(hold.fields.map((field) => t(`customer.field.${field}`)));
  const error = lift.error ?? approve.error ?? sendBack.error;
  const button = useRef<HTMLButtonElement>(null);
  const deed =
    proposal === null
      ? { label: t('hold.lift'), can: hold.can.lift }
      : { label: t(`hold.approve.${proposal.what}`), can: hold.can.decide };
  const isOver = proposal === null && hold.state !== 'placed';
  // The line of everything leads to the button; who presses it has the hold before their eyes.
  useOfferedDeeds(
    isOver
      ? []
      : [
          {
            id: `hold-${hold.id}`,
            label: t('hold.deed', { deed: deed.label, reference: visibleText(hold.reference) }),
            can: deed.can,
            run: () => button.current?.focus(),
          },
        ],
  );
  return (
    <li className={css['line']}>
      <Pill tone={hold.state === 'lifted' || hold.state === 'returned' ? 'calm' : 'warn'}>
        {t(`hold.state.${hold.state}`)}
      </Pill>
      <b>{t(`deletion.hold-reason.${hold.reason}`)}</b>
      <span>
        <Rich
          k="hold.line"
          values={{
            what,
            reference: <BdiText text={hold.reference} />,
            date: day(hold.reviewOn),
          }}
        />
      </span>
      {hold.reviewDue ? <Pill tone="bad">{t('hold.review-due')}</Pill> : null}
      <StaffBadge id={proposal?.by ?? hold.placedBy} withName />
      {hold.state === 'placed' ? (
        <ActionButton
          ref={button}
          can={hold.can.lift}
          size="small"
          pending={lift.isPending}
          onClick={() => {
            lift.run(change, () => {
              toast(t('hold.lift.done'));
            });
          }}
        >
          {t('hold.lift')}
        </ActionButton>
      ) : null}
      {proposal === null ? null : (
        <>
          <ActionButton
            ref={button}
            can={hold.can.decide}
            size="small"
            kind="primary"
            pending={approve.isPending}
            onClick={() => {
              approve.run({ ...change, digest: proposal.digest }, () => {
                toast(t('hold.approve.done'));
              });
            }}
          >
            {t(`hold.approve.${proposal.what}`)}
          </ActionButton>
          <ActionButton
            can={hold.can.decide}
            size="small"
            pending={sendBack.isPending}
            onClick={() => {
              sendBack.run({ ...change, digest: proposal.digest }, () => {
                toast(t('hold.return.done'));
              });
            }}
          >
            {t('hold.return')}
          </ActionButton>
        </>
      )}
      {error === null ? null : <ProblemNotice problem={error} />}
    </li>
  );
}
