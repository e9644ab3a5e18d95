import type { ReactElement } from 'react';
import type { DisclosureView } from '#contract/disclosure.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';

/** What an access history comes to. Its rows are on no screen: they go to the customer alone. */
export function HistoryFacts({
  history: { visits, from, to },
}: {
  history: NonNullable<DisclosureView['history']>;
}): ReactElement {
  const t = useT();
  const { day } = useFormat();
  return (
    <Stack gap={2}>
      <p>
        {from === null || to === null
          ? t('disclosure.history.none')
          : t('disclosure.history.visits', { n: visits, from: day(from), to: day(to) })}
      </p>
      <Quiet>{t('disclosure.history.unseen')}</Quiet>
    </Stack>
  );
}
