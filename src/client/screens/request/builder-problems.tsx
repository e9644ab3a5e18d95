import type { ReactElement } from 'react';
import type { RequestView } from '#contract/requests.ts';
import { isApiError } from '../../api/api-error.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { ConflictCard } from './conflict-card.tsx';
import type { Builder } from './use-builder.ts';

/** What went wrong in the builder: a save that came second keeps the decisions beside theirs, anything else is said once. */
export function BuilderProblems({
  request,
  builder,
}: {
  request: RequestView;
  builder: Builder;
}): ReactElement | null {
  const t = useT();
  const { decide, preview, withhold, ask, hand, close } = builder.deeds;
  if (isApiError(decide.error, 'version-moved')) {
    const names = request.disclosure?.items.flatMap(({ item, field }) => {
      const decision = builder.decisions[item];
      return decision === undefined || decision.kind === 'include'
        ? []
        : [
            t('request.named', {
              name: t(`customer.field.${field}`),
              value: t(`disclosure.decision.${decision.kind}`),
            }),
          ];
    });
    return (
      <ConflictCard
        base={builder.base}
        theirs={request}
        mine={[{ what: 'decisions', text: (names ?? []).join('\n') }]}
        isPending={decide.isPending}
        onAgain={builder.save}
        onLeave={decide.reset}
      />
    );
  }
  const error = [decide, preview, withhold, ask, hand, close].find(
    (deed) => deed.error !== null,
  )?.error;
  return error === undefined ? null : <ProblemNotice problem={error} />;
}
