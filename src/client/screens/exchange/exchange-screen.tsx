import { useState } from 'react';
import type { ReactElement } from 'react';
import { readExchange } from '#contract/exchange.ts';
import { ApiError } from '../../api/api-error.ts';
import { useMay } from '../../api/session.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useReadyMark } from '../../components/use-ready-mark.ts';
import { useT } from '../../i18n/locale.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Stack } from '../../ui/stack.tsx';
import { PaperCard } from './paper-card.tsx';
import { PaperForm } from './paper-form.tsx';
import { WhoItSpeaksOf } from './who-it-speaks-of.tsx';

/** Papers of other houses, for whoever may open a request on one. */
export function ExchangeScreen(): ReactElement {
  const may = useMay();
  const t = useT();
  return may('open-request') ? (
    <ForeignPapers />
  ) : (
    <Page width="reading" title={t('shell.page.no-right.title')}>
      <ProblemNotice problem={new ApiError('role-lacks-right')} />
    </Page>
  );
}

/** A request that another house wrote down: read, looked up, and opened by the desk's own procedure. */
function ForeignPapers(): ReactElement {
  const t = useT();
  const [text, setText] = useState<string | null>(null);
  useReadyMark('exchange', true);
  const read = text === null ? null : readExchange(text);
  return (
    <Page width="reading" title={t('exchange.title')} lead={t('exchange.lead')}>
      <Stack gap={4}>
        <PaperForm onRead={setText} />
        {read === null || read.ok ? null : (
          <Notice tone="bad" urgent>
            {t(`problem.${read.code}`)}
          </Notice>
        )}
        {read?.ok === true && text !== null ? (
          <>
            <PaperCard paper={read.paper} />
            <WhoItSpeaksOf key={text} paper={read.paper} text={text} />
          </>
        ) : null}
      </Stack>
    </Page>
  );
}
