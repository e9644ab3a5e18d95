import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { RegisterView } from '#contract/registers.ts';
import { registersQuery } from '../../api/registers.ts';
import { AgreementPill } from '../../components/agreement-pill.tsx';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { NoticesTable } from './notices-table.tsx';
import { ProposePurpose } from './propose-purpose.tsx';
import { PurposeProposal } from './purpose-proposal.tsx';

/** What each company tells its customers that it uses data for, and whom it shares them with (N2, H4, N4, H5). */
export function RegisterCards(): ReactElement {
  const t = useT();
  const { data, error, refetch } = useQuery(registersQuery);
  if (data === undefined)
    return (
      <Card title={t('register.title')}>
        {error === null ? (
          <Skeleton label={t('action.loading')} count={3} />
        ) : (
          <RetryNotice problem={error} onRetry={refetch} />
        )}
      </Card>
    );
  return (
    <>
      {data.registers.map((register) => (
        <RegisterCard key={register.company} register={register} />
      ))}
    </>
  );
}

function RegisterCard({ register }: { register: RegisterView }): ReactElement {
  const t = useT();
  const names = useNames();
  return (
    <Card title={t('register.of', { company: names.company(register.company) })}>
      <Stack gap={4}>
        <Quiet>{t('register.lead')}</Quiet>
        <NoticesTable register={register} />
        {register.proposal === null ? (
          <ProposePurpose key={register.version} register={register} />
        ) : (
          <PurposeProposal register={register} proposal={register.proposal} />
        )}
        <RecipientsTable register={register} />
      </Stack>
    </Card>
  );
}

function RecipientsTable({ register }: { register: RegisterView }): ReactElement {
  const t = useT();
  const names = useNames();
  const columns = [
    { id: 'recipient', label: t('register.column.recipient') },
    { id: 'agreement', label: t('register.column.agreement') },
  ];
  return (
    <Table
      caption={t('register.recipients.caption', { company: names.company(register.company) })}
      columns={columns}
      stickyHead={false}
    >
      {register.recipients.map(({ id, agreement }) => (
        <Row key={id}>
          <Cell heads label={t('register.column.recipient')}>
            <BdiText text={names.recipient(id)} />
          </Cell>
          <Cell label={t('register.column.agreement')}>
            <AgreementPill agreement={agreement} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
