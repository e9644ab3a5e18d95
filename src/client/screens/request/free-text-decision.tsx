import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { ItemDecisionView } from '../../../contract/disclosure.ts';
import type { PreviewView } from '../../../contract/disclosures.ts';
import type { GroundView } from '../../../contract/requests.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import { Select } from '../../ui/select.tsx';
import { BlackOutText } from './black-out-text.tsx';
import css from './disclosure.module.css';
import type { TextSpan } from './text-spans.ts';
import type { Builder } from './use-builder.ts';
import { useGroundWords } from './use-ground-words.ts';

type Kind = ItemDecisionView['kind'];
const kinds: readonly Kind[] = ['include', 'black-out', 'withhold'];

/** A free text and what happens to it. What is likely is chosen already; Enter decides and goes to the next. */
export function FreeTextDecision({
  item,
  grounds,
  builder,
}: {
  item: PreviewView['items'][number] & { value: string };
  grounds: readonly GroundView[];
  builder: Builder;
}): ReactElement {
  const t = useT();
  const words = useGroundWords();
  const decided = builder.decisions[item.item];
  const [kind, setKind] = useState<Kind>(
    decided?.kind ?? (item.pointedOut.length > 0 ? 'black-out' : 'include'),
  );
  const [spans, setSpans] = useState<readonly TextSpan[]>(
    decided?.kind === 'black-out' ? decided.spans : item.pointedOut,
  );
  const [ground, setGround] = useState(decided?.kind === 'withhold' ? decided.ground : '');
  const choice = choiceOf(kind, spans, ground);
  const isSame = JSON.stringify(choice) === JSON.stringify(decided);
  const field = t(`customer.field.${item.field}`);
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
        <>
          <Select
            aria-label={t('disclosure.ground')}
            blank={t('disclosure.ground.choose')}
            value={ground}
            options={grounds.map((one) => ({
              value: one.id,
              label: `${words(one)} (${one.citation})`,
            }))}
            onChange={(event) => {
              setGround(event.target.value);
            }}
          />
          <Quiet>{t('disclosure.ground.hint')}</Quiet>
        </>
      ) : null}
      <Cluster>
        <Button
          type="submit"
          size="small"
          kind={isSame ? 'plain' : 'primary'}
          keyHint={isSame ? undefined : '⏎'}
          {...(choice === null ? { barred: barredWords() } : {})}
          icon={isSame ? 'check' : undefined}
        >
          {isSame ? t('disclosure.decision.decided') : t('disclosure.decision.go')}
        </Button>
        {item.pointedOut.length > 0 ? (
          <Quiet>{t('disclosure.span.pointed.count', { n: item.pointedOut.length })}</Quiet>
        ) : null}
      </Cluster>
    </form>
  );

  function barredWords(): string {
    return kind === 'withhold' ? t('disclosure.ground.choose') : t('disclosure.span.none');
  }
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
