import type { ReactElement } from 'react';
import type { PreviewView } from '#contract/disclosures.ts';
import type { GroundView } from '#contract/request.ts';
import { settingOf } from '#contract/written-parts.ts';
import { useT } from '../../i18n/locale.tsx';
import { Rich } from '../../i18n/rich.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { ClearText } from '../../ui/clear-text.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { DecisionPill } from './decision-pill.tsx';
import { FreeTextDecision } from './free-text-decision.tsx';
import type { Builder } from './use-builder.ts';

/** One item in the clear, as the customer will read it; a free text with its decision. */
export function PreviewItem({
  item,
  grounds,
  builder,
}: {
  item: PreviewView['items'][number];
  grounds: readonly GroundView[];
  builder: Builder;
}): ReactElement {
  const t = useT();
  if (item.declined) return <Quiet small={false}>{t('disclosure.preview.declined')}</Quiet>;
  if (item.freeText && item.value !== null)
    return (
      <FreeTextDecision item={{ ...item, value: item.value }} grounds={grounds} builder={builder} />
    );
  if (item.value === null)
    return item.decision?.kind === 'withhold' ? (
      <DecisionPill item={{ ...item, stripped: false }} grounds={grounds} />
    ) : (
      <Quiet small={false}>{t('disclosure.preview.kind-only')}</Quiet>
    );
  return (
    <>
      <ClearText>
        <BdiText text={item.value} lang={item.lang ?? undefined} look={settingOf(item.field)} />
      </ClearText>
      {item.statement === null ? null : (
        <Quiet>
          <Rich
            k="request.named"
            values={{
              name: t('customer.statement'),
              value: (
                <ClearText>
                  <BdiText text={item.statement} look="lines" />
                </ClearText>
              ),
            }}
          />
        </Quiet>
      )}
    </>
  );
}
