import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { OpenRequestBody } from '#contract/open-request.ts';
import { customerQuery } from '../../api/customers.ts';
import { useSession } from '../../api/session.ts';
import { CustomerName } from '../../components/customer-name.tsx';
import { takePaper } from '../../components/foreign-paper.ts';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useDraft } from '../../components/use-draft.ts';
import { useT } from '../../i18n/locale.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { DuplicateStrip } from './duplicate-strip.tsx';
import { fromDraft, onPaper, startOf } from './opening-values.ts';
import type { OpeningValues } from './opening-values.ts';
import { OpenRequestForm } from './open-request-form.tsx';

/** Writes a request down: for a customer, or for somebody whose record was not found. */
export function OpenRequestScreen({
  customer: id,
  kind,
  item,
  isOffering = false,
  isFoundByStaff = false,
}: {
  customer: string | null;
  kind: OpenRequestBody['kind'];
  /** The item that is wrong, for a correction. */
  item: string | null;
  /** What is written down is offered to another desk at once. */
  isOffering?: boolean;
  /** The desk itself found the item to be wrong (N5). */
  isFoundByStaff?: boolean;
}): ReactElement {
  return id === null ? (
    <ForNobody kind={kind} />
  ) : (
    <ForCustomer
      key={id}
      id={id}
      kind={kind}
      item={item}
      isOffering={isOffering}
      isFoundByStaff={isFoundByStaff}
    />
  );
}

function ForCustomer({
  id,
  kind,
  item,
  isOffering,
  isFoundByStaff,
}: {
  id: string;
  kind: OpenRequestBody['kind'];
  item: string | null;
  isOffering: boolean;
  isFoundByStaff: boolean;
}): ReactElement {
  const t = useT();
  const session = useSession();
  const { data: customer, error, refetch } = useQuery(customerQuery(id));
  const draft = useDraft({ form: 'open-request', about: id });
  const [paper] = useState(takePaper);
  const isReady = customer !== undefined && draft.kept !== undefined;
  return (
    <Page
      width="reading"
      over={t('request.open.title')}
      title={
        customer === undefined ? t('request.open.title') : <CustomerName name={customer.name} />
      }
      lead={t('open-request.lead')}
    >
      {error === null ? null : <RetryNotice problem={error} onRetry={refetch} />}
      {isReady ? (
        <>
          <DuplicateStrip customer={customer} kind={kind} />
          <OpenRequestForm
            start={begun(
              startOf(session, kind, customer, item, isFoundByStaff),
              draft.kept,
              item,
              paper,
            )}
            items={customer.items}
            item={item}
            draft={draft}
            isOffering={isOffering}
          />
        </>
      ) : error === null ? (
        <PageSkeleton label={t('customer.loading')} parts={['form']} />
      ) : null}
    </Page>
  );
}

function ForNobody({ kind }: { kind: OpenRequestBody['kind'] }): ReactElement {
  const t = useT();
  const session = useSession();
  const draft = useDraft({ form: 'open-request', about: 'nobody' });
  const [paper] = useState(takePaper);
  return (
    <Page
      width="reading"
      over={t('request.open.title')}
      title={t('request.open.nobody-found')}
      lead={t('open-request.lead')}
    >
      <Notice>{t('open-request.nobody.hint')}</Notice>
      {draft.kept === undefined ? (
        <PageSkeleton label={t('action.loading')} parts={['form']} />
      ) : (
        <OpenRequestForm
          start={begun(startOf(session, kind, null), draft.kept, null, paper)}
          items={[]}
          draft={draft}
        />
      )}
    </Page>
  );
}

/** What the form begins with: a paper that was just read wins over an older draft. */
function begun(
  start: OpeningValues,
  kept: string | null | undefined,
  item: string | null,
  paper: string | null,
): OpeningValues {
  return paper === null ? fromDraft(kept, start, item) : onPaper(start, paper);
}
