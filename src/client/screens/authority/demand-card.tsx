import type { ReactElement } from 'react';
import type { DemandView } from '#contract/demands.ts';
import { usePreviewDemand } from '../../api/demands.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Card } from '../../ui/card.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Cluster, Stack } from '../../ui/stack.tsx';
import { CallBackForm } from './call-back-form.tsx';
import { DemandDecision } from './demand-decision.tsx';
import { DemandFacts } from './demand-facts.tsx';
import { DemandRows } from './demand-rows.tsx';
import { GagForm } from './gag-form.tsx';

/** One demand: its paper, what was done about it, and the one next step. */
export function DemandCard({ demand }: { demand: DemandView }): ReactElement {
  const t = useT();
  const preview = usePreviewDemand();
  return (
    <Card
      title={t('authority.demand.title', { number: demand.id })}
      meta={
        <Cluster gap={1}>
          <Pill tone={demand.state === 'exported' ? 'good' : 'accent'}>
            {t(`authority.state.${demand.state}`)}
          </Pill>
          {demand.isLate ? <Pill tone="bad">{t('authority.demand.late')}</Pill> : null}
          {demand.gag?.isDue === true ? <Pill tone="warn">{t('authority.gag.due')}</Pill> : null}
        </Cluster>
      }
    >
      <Stack gap={3}>
        <DemandFacts demand={demand} />
        {demand.state === 'opened' ? <CallBackForm demand={demand} /> : null}
        <Cluster>
          <ActionButton
            can={demand.can.preview}
            pending={preview.isPending}
            onClick={() => {
              preview.mutate(demand.id);
            }}
          >
            {t('authority.demand.preview')}
          </ActionButton>
        </Cluster>
        {preview.error === null ? null : <ProblemNotice problem={preview.error} />}
        {preview.data === undefined ? null : (
          <DemandRows demand={demand} rows={preview.data.rows} />
        )}
        <DemandDecision demand={demand} />
        {demand.gag === null ? null : <GagForm demand={demand} gag={demand.gag} />}
      </Stack>
    </Card>
  );
}
