import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { ExchangeIdentity, ExchangePaper } from '#contract/exchange.ts';
import type { CandidateView } from '#contract/look-up.ts';
import { useLookUpCustomers } from '../../api/look-up.ts';
import { useSession } from '../../api/session.ts';
import { CustomerName } from '../../components/customer-name.tsx';
import { handOnPaper } from '../../components/foreign-paper.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';

/** The look-up takes no more details at once. */
const MOST_DETAILS = 3;

/** Finds the customer by what the paper says, and opens the form for whoever is chosen, or for nobody. */
export function WhoItSpeaksOf({
  paper,
  text,
}: {
  paper: ExchangePaper;
  text: string;
}): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const { staff, directory } = useSession();
  const lookUp = useLookUpCustomers();
  const sayings = paper.identities
    .filter(({ name, isClear }) => isClear && name !== 'other')
    .slice(0, MOST_DETAILS);
  const find = (of: readonly ExchangeIdentity[]): void => {
    const details = of.map(({ value }) => value);
    lookUp.mutate({ company, purpose: 'customer-contact', details });
  };
  const company = staff.company ?? directory.companies[0]?.id ?? 'hkt';
  const open = (customer?: string): void => {
    handOnPaper(text);
    const { kind } = paper;
    void navigate({
      to: '/requests/new',
      search: customer === undefined ? { kind } : { kind, customer },
    });
  };
  const found = lookUp.data?.candidates;
  return (
    <Card title={t('exchange.who')}>
      <Stack>
        {sayings.length === 0 ? (
          <Quiet>{t('exchange.who.none')}</Quiet>
        ) : (
          <Cluster>
            <Button
              icon="search"
              pending={lookUp.isPending}
              onClick={() => {
                find(sayings);
              }}
            >
              {t('exchange.who.find')}
            </Button>
          </Cluster>
        )}
        {lookUp.error === null ? null : <ProblemNotice problem={lookUp.error} />}
        {found === undefined ? null : <Found candidates={found} onOpen={open} />}
        {found?.length === 0 && sayings.length > 1 ? (
          // One detail that is not theirs hides what the others would find.
          <Cluster>
            {sayings.map((one) => (
              <Button
                key={one.type}
                size="small"
                onClick={() => {
                  find([one]);
                }}
              >
                {t('exchange.who.find-by', { detail: one.type })}
              </Button>
            ))}
          </Cluster>
        ) : null}
        {found === undefined && sayings.length > 0 ? null : (
          <Cluster>
            <Button
              onClick={() => {
                open();
              }}
            >
              {t('exchange.open.nobody')}
            </Button>
          </Cluster>
        )}
      </Stack>
    </Card>
  );
}

function Found({
  candidates,
  onOpen,
}: {
  candidates: readonly CandidateView[];
  onOpen: (customer: string) => void;
}): ReactElement {
  const t = useT();
  const { list } = useFormat();
  return (
    <>
      <output>{t('exchange.who.found', { n: candidates.length })}</output>
      {candidates.map(({ id, name, matched }) => (
        <Cluster key={id} gap={3}>
          <Button
            kind="primary"
            onClick={() => {
              onOpen(id);
            }}
          >
            {t('exchange.open')}
          </Button>
          <CustomerName name={name} />
          <Quiet>
            {t('customer.lookup.matched', {
              fields: list(matched.map((field) => t(`customer.field.${field}`))),
            })}
          </Quiet>
        </Cluster>
      ))}
    </>
  );
}
