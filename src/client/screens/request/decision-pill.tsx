import type { ReactElement } from 'react';
import type { DisclosureView } from '#contract/disclosure.ts';
import type { GroundView } from '#contract/request.ts';
import { useT } from '../../i18n/locale.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { useGroundWords } from './use-ground-words.ts';

/** What happens to an item, in words. */
export function DecisionPill({
  item,
  grounds,
}: {
  item: Pick<DisclosureView['items'][number], 'stripped' | 'declined' | 'decision' | 'freeText'>;
  grounds: readonly GroundView[];
}): ReactElement {
  const t = useT();
  const words = useGroundWords();
  const { decision } = item;
  if (item.stripped)
    return (
      <span title={t('disclosure.stripped.why')}>
        <Pill icon="ban">{t('disclosure.never-disclosed')}</Pill>
      </span>
    );
  if (item.declined) return <Quiet>{t('disclosure.decision.include-as-is')}</Quiet>;
  if (decision === null) return <Pill tone="warn">{t('disclosure.decision.undecided')}</Pill>;
  switch (decision.kind) {
    case 'include':
      return item.freeText ? (
        <Pill tone="good">{t('disclosure.decision.include')}</Pill>
      ) : (
        <Quiet>{t('disclosure.decision.include-as-is')}</Quiet>
      );
    case 'black-out':
      return (
        <Pill tone="good">
          {t('disclosure.decision.blacked-out', { n: decision.spans.length })}
        </Pill>
      );
    case 'withhold': {
      const ground = grounds.find((one) => one.id === decision.ground);
      return (
        <span>
          <Pill tone="warn" icon="ban">
            {t('disclosure.decision.withhold')}
          </Pill>
          {ground === undefined ? null : <Quiet> {words(ground)}</Quiet>}
        </span>
      );
    }
  }
}
