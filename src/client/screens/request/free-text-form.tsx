import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { ItemDecisionView } from '#contract/disclosure.ts';
import type { GroundView } from '#contract/request.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import { BlackOutText } from './black-out-text.tsx';
import css from './disclosure.module.css';
import type { FreeText } from './free-text-decision.tsx';
import { GroundChoice } from './ground-choice.tsx';
import type { TextSpan } from './text-spans.ts';
import type { Builder } from './use-builder.ts';

type Kind = ItemDecisionView['kind'];
const kinds: readonly Kind[] = ['include', 'black-out', 'withhold'];

/** Decides a free text. What is likely is chosen already; Enter decides and goes to the next. */
export function FreeTextForm({
  item,
  grounds,
  builder,
}: {
  item: FreeText;
  grounds: readonly GroundView[];
  builder: Builder;
}): ReactElement {
  const t = useT();
  const decided = builder.decisions[item.item];
  const [kind, setKind] = useState<Kind>(decided?.kind ?? likely(item));
  const [spans, setSpans] = useState<readonly TextSpan[]>(
    decided?.kind === 'black-out' ? decided.spans : item.pointedOut,
  );
  const [ground, setGround] = useState(decided?.kind === 'withhold' ? decided.ground : '');
  const choice = choiceOf(kind, spans, ground);
  const isSame = JSON.stringify(choice) === JSON.stringify(decided);
  const field = t(`customer.field.${item.field}`);
  const bar = kind === 'withhold' ? t('disclosure.ground.choose') : t('disclosure.span.none');
  const decide = (event: FormEvent): void => {
    event.preventDefault();
    if (choice !== null) builder.choose(item.item, choice);
  };
  return (
    <form className={css['free-text']} data-stage={`decide-${item.item}`} onSubmit={decide}>
      <ChipGroup
        legend={t('disclosure.decision.of', { field })}
        legendHidden
        options={kinds.map((value) => ({ value, label: t(`disclosure.decision.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <BlackOutText
        label={t('disclosure.text-of', { field })}
        text={item.value}
        lang={item.lang}
        pointedOut={item.pointedOut}
        spans={kind === 'black-out' ? spans : []}
        isWithheld={kind === 'withhold'}
        onChange={kind === 'black-out' ? setSpans : null}
      />
      {kind === 'withhold' ? (
        <GroundChoice grounds={grounds} value={ground} onChange={setGround} />
      ) : null}
      <Cluster>
        <Button
          type="submit"
          size="small"
          kind={isSame ? 'plain' : 'primary'}
          keyHint={isSame ? undefined : '⏎'}
          icon={isSame ? 'check' : undefined}
          {...(choice === null ? { barred: bar } : {})}
        >
          {isSame ? t('disclosure.decision.decided') : t('disclosure.decision.go')}
        </Button>
        {item.pointedOut.length > 0 ? (
          <Quiet>{t('disclosure.span.pointed.count', { n: item.pointedOut.length })}</Quiet>
        ) : null}
      </Cluster>
    </form>
  );
}

function likely(item: FreeText): Kind {
  return item.pointedOut.length > 0 ? 'black-out' : 'include';
}

function choiceOf(kind: Kind, spans: readonly TextSpan[], ground: string): ItemDecisionView | null {
  switch (kind) {
    case 'include':
      return { kind };
    case 'black-out':
      return spans.length === 0
        ? null
        : { kind, spans: spans.map(({ from, to }) => ({ from, to })) };
    case 'withhold':
      return ground === '' ? null : { kind, ground };
  }
}
