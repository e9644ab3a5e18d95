import type { ReactElement, ReactNode } from 'react';
import type { RequestView } from '#contract/request.ts';
import { ConflictFrame } from '../../components/conflict-frame.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Button } from '../../ui/button.tsx';

/** What can differ between what was seen, what stands, and what was typed. */
type Part = 'state' | 'owner' | 'notes' | 'correction';

/** Somebody saved first: what was seen, what stands now, and what was typed, side by side. Nothing typed is lost. */
export function ConflictCard({
  base,
  theirs,
  mine,
  isPending,
  onAgain,
  onLeave,
}: {
  base: RequestView;
  theirs: RequestView;
  mine: readonly { readonly what: Part; readonly text: string }[];
  isPending: boolean;
  onAgain: () => void;
  onLeave: () => void;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const partOf = usePart();
  const who = theirs.notes.length > base.notes.length ? theirs.notes.at(-1)?.by : theirs.owner;
  const name = who === undefined || who === null ? undefined : names.staff(who)?.name;
  const parts: Part[] = [
    'state',
    'owner',
    'notes',
    ...(base.correction === null ? [] : ['correction' as const]),
  ];
  const title =
    name === undefined
      ? t('request.conflict.title.unknown')
      : t('request.conflict.title', { who: name });
  return (
    <ConflictFrame
      title={title}
      actions={
        <>
          <Button onClick={onLeave}>{t('request.conflict.drop')}</Button>
          <Button kind="primary" pending={isPending} onClick={onAgain}>
            {t('request.conflict.again')}
          </Button>
        </>
      }
      rows={parts.map((part) => ({
        id: part,
        label: t(`request.conflict.${part}`),
        base: partOf(part, base),
        theirs: partOf(part, theirs),
        mine: mine
          .filter((one) => one.what === part)
          .map((one) => <BdiText key={one.what} text={one.text} look="lines" />),
      }))}
    />
  );
}

function usePart(): (part: Part, request: RequestView) => ReactNode {
  const t = useT();
  const names = useNames();
  return (part, request) => {
    switch (part) {
      case 'state':
        return t(`request.status.${request.status}`);
      case 'owner':
        return request.owner === null
          ? t('request.assigned.desk')
          : (names.staff(request.owner)?.name ?? request.owner);
      case 'notes': {
        const last = request.notes.at(-1);
        return last === undefined ? (
          t('request.conflict.nothing')
        ) : (
          <BdiText text={last.text} look="lines" />
        );
      }
      case 'correction': {
        const { evidence = [], decision = null } = request.correction ?? {};
        const pieces = t('request.conflict.evidence', { n: evidence.length });
        return decision === null ? pieces : t(`correction.decided.${decision.kind}`);
      }
    }
  };
}
