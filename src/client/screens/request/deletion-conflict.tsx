import type { ReactElement } from 'react';
import type { DeletionView, FateView } from '#contract/deletion.ts';
import type { RequestView } from '#contract/request.ts';
import { MergeCard } from '../../components/merge-card.tsx';
import { useT } from '../../i18n/locale.tsx';
import { changedFates, fateOf } from './changed-fates.ts';
import { FateWords } from './fate-words.tsx';
import { OvertakenCard } from './overtaken-card.tsx';
import type { DeletionWork } from './use-deletion-work.ts';

/** Somebody saved first: what becomes of the items now, what was pressed here, and what may be done about it. */
export function DeletionConflict({
  request,
  deletion,
  work,
}: {
  request: RequestView;
  deletion: DeletionView;
  work: DeletionWork;
}): ReactElement | null {
  const t = useT();
  const { conflict } = work;
  if (conflict === null) return null;
  const { base, choice } = conflict;
  if (choice !== null) {
    const theirs = fateOf(deletion, choice.item);
    // They chose the same: there is nothing to choose between.
    if (theirs?.kind === choice.wish) return null;
    const field = fieldOf(base, choice.item);
    return (
      <MergeCard
        key={request.version}
        title={t('request.conflict.title.choice')}
        rows={[
          {
            id: choice.item,
            label: field === null ? '' : t(`customer.field.${field}`),
            base: <Fate fate={fateOf(base, choice.item)} />,
            theirs: <Fate fate={theirs} />,
            mine: t(`deletion.fate.${choice.wish}`),
          },
        ]}
        can={request.can['decide-deletion']}
        isPending={work.isPending}
        onKeep={(sideOf) => {
          if (sideOf(choice.item) === 'theirs') work.leave();
          else work.choose(choice.item, choice.wish);
        }}
      />
    );
  }
  return (
    <OvertakenCard
      hint={t('deletion.conflict.hint')}
      rows={[
        {
          id: 'state',
          label: t('request.conflict.state'),
          base: t('request.status.in-review'),
          theirs: t(`request.status.${request.status}`),
          mine: t('deletion.propose'),
        },
        ...changedFates(base, deletion).map(({ item, field, base: before, theirs }) => ({
          id: item,
          label: t(`customer.field.${field}`),
          base: <Fate fate={before} />,
          theirs: <Fate fate={theirs} />,
          // What was pressed was pressed over what stood there then.
          mine: <Fate fate={before} />,
        })),
      ]}
      onLeave={work.leave}
    />
  );
}

function Fate({ fate }: { fate: FateView | null }): ReactElement {
  const t = useT();
  return fate === null ? <>{t('request.conflict.nothing')}</> : <FateWords fate={fate} />;
}

type Field = DeletionView['records'][number]['items'][number]['field'];

function fieldOf(deletion: DeletionView, item: string): Field | null {
  const items = deletion.records.flatMap((record) => record.items);
  return items.find((one) => one.item === item)?.field ?? null;
}
