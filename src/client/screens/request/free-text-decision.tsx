import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PreviewView } from '#contract/disclosures.ts';
import type { GroundView } from '#contract/request.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { ClearText } from '../../ui/clear-text.tsx';
import { Cluster } from '../../ui/stack.tsx';
import { BlackOutText } from './black-out-text.tsx';
import { DecisionPill } from './decision-pill.tsx';
import css from './disclosure.module.css';
import { FreeTextForm } from './free-text-form.tsx';
import type { Builder } from './use-builder.ts';

/** A free text as read in the preview, with its decision. */
export type FreeText = PreviewView['items'][number] & { readonly value: string };

/** A free text under its decision: a form while it is decided, as the customer will read it once that is saved. */
export function FreeTextDecision({
  item,
  grounds,
  builder,
}: {
  item: FreeText;
  grounds: readonly GroundView[];
  builder: Builder;
}): ReactElement {
  const t = useT();
  const [isChanging, setIsChanging] = useState(false);
  const decided = builder.decisions[item.item];
  const isSaved =
    item.decision !== null && JSON.stringify(item.decision) === JSON.stringify(decided);
  if (!isSaved || isChanging)
    return <FreeTextForm item={item} grounds={grounds} builder={builder} />;
  return (
    <div className={css['free-text']}>
      <ClearText>
        <BlackOutText
          label={t('disclosure.text-of', { field: t(`customer.field.${item.field}`) })}
          text={item.value}
          lang={item.lang}
          pointedOut={[]}
          spans={item.decision?.kind === 'black-out' ? item.decision.spans : []}
          isWithheld={item.decision?.kind === 'withhold'}
          onChange={null}
        />
      </ClearText>
      <Cluster>
        <DecisionPill item={{ ...item, stripped: false }} grounds={grounds} />
        <Button
          size="small"
          kind="quiet"
          icon="edit"
          onClick={() => {
            setIsChanging(true);
          }}
        >
          {t('disclosure.decision.change')}
        </Button>
      </Cluster>
    </div>
  );
}
