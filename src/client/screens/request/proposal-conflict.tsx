import type { ReactElement, ReactNode } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useT } from '../../i18n/locale.tsx';
import { changedFates } from './changed-fates.ts';
import { FateWords } from './fate-words.tsx';
import { OvertakenCard } from './overtaken-card.tsx';
import { ProposalContent } from './proposal-content.tsx';

/** Somebody else decided, or changed what is proposed, before the approval or its return arrived: theirs beside mine. */
export function ProposalConflict({
  base,
  theirs,
  mine,
  onLeave,
}: {
  base: RequestView;
  theirs: RequestView;
  /** What was pressed here, with the note that was typed. */
  mine: ReactNode;
  onLeave: () => void;
}): ReactElement {
  const t = useT();
  const content = (request: RequestView): ReactNode =>
    request.proposed === null ? (
      t('request.conflict.nothing')
    ) : (
      <>
        {t(`request.proposal.${request.proposed.kind}`)}
        {request.proposed.kind === 'deletion' ? null : (
          <ProposalContent request={request} proposed={request.proposed} />
        )}
      </>
    );
  return (
    <OvertakenCard
      hint={
        theirs.proposed === null ? t('request.conflict.decided') : t('request.conflict.read-anew')
      }
      rows={[
        {
          id: 'state',
          label: t('request.conflict.state'),
          base: t(`request.status.${base.status}`),
          theirs: t(`request.status.${theirs.status}`),
          mine: null,
        },
        {
          id: 'proposal',
          label: t('request.conflict.proposal'),
          base: content(base),
          theirs: content(theirs),
          mine,
        },
        ...changedFates(base.deletion, theirs.deletion).map((changed) => ({
          id: changed.item,
          label: t(`customer.field.${changed.field}`),
          base: changed.base === null ? null : <FateWords fate={changed.base} />,
          theirs: changed.theirs === null ? null : <FateWords fate={changed.theirs} />,
          mine: null,
        })),
      ]}
      onLeave={onLeave}
    />
  );
}
