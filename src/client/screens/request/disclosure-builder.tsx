import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { DisclosureView } from '#contract/disclosure.ts';
import type { RequestView } from '#contract/request.ts';
import { DraftMark } from '../../components/draft-mark.tsx';
import { RefusalText } from '../../components/refusal-text.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { BuilderDeeds } from './builder-deeds.tsx';
import { BuilderProblems } from './builder-problems.tsx';
import { DecisionConflict } from './decision-conflict.tsx';
import css from './disclosure.module.css';
import { HandedOverNotice } from './handed-over-notice.tsx';
import { HistoryFacts } from './history-facts.tsx';
import { PreviewList } from './preview-list.tsx';
import { useBuilder } from './use-builder.ts';

/** Builds the disclosure: read it, decide each free text, see it as decided, hand it over, close. The focus goes ahead. */
export function DisclosureBuilder({
  request,
  disclosure,
  onLeave,
}: {
  request: RequestView;
  disclosure: DisclosureView;
  onLeave: () => void;
}): ReactElement {
  const t = useT();
  const builder = useBuilder(request, disclosure);
  const { history } = disclosure;
  const mayNot = request.can[history === null ? 'preview' : 'propose-history'];
  const isBarred = mayNot !== true && mayNot !== undefined && disclosure.handedOver === null;
  // What was proved a moment ago may open the stage only now.
  const ref = useFocusAhead(isBarred ? 'barred' : builder.stage);
  return (
    <div ref={ref}>
      <Card
        title={t('disclosure.builder')}
        meta={history === null ? t('disclosure.count', { n: disclosure.items.length }) : undefined}
        actions={
          <>
            <DraftMark draft={builder.draft} onSwap={builder.swap} />
            <Button kind="quiet" keyHint="Esc" onClick={onLeave}>
              {t('disclosure.close')}
            </Button>
          </>
        }
        flush
        foot={
          disclosure.handedOver === null ? undefined : (
            <HandedOverNotice disclosure={disclosure} zone={request.zone} />
          )
        }
      >
        {isBarred ? (
          <Notice tone="locked" shape="strip" title={t('disclosure.locked')}>
            <RefusalText refusal={mayNot} />
          </Notice>
        ) : (
          <div className={css['builder']}>
            {history === null ? (
              <>
                <Stripped disclosure={disclosure} />
                <PreviewList request={request} disclosure={disclosure} builder={builder} />
              </>
            ) : (
              <HistoryFacts history={history} />
            )}
            {builder.collisions.length > 0 ? (
              <DecisionConflict request={request} disclosure={disclosure} builder={builder} />
            ) : (
              <>
                <BuilderDeeds request={request} disclosure={disclosure} builder={builder} />
                <BuilderProblems builder={builder} />
              </>
            )}
          </div>
        )}
      </Card>
    </div>
  );
}

function Stripped({ disclosure }: { disclosure: DisclosureView }): ReactElement | null {
  const t = useT();
  const { list } = useFormat();
  const fields = disclosure.items.filter((item) => item.stripped);
  if (fields.length === 0) return null;
  const names = [...new Set(fields.map((item) => t(`customer.field.${item.field}`)))];
  return (
    <Notice title={t('disclosure.stripped.items', { fields: list(names) })}>
      {t('disclosure.stripped.why')}
    </Notice>
  );
}

/** Puts the focus on what the stage waits for, whenever the stage changes. */
function useFocusAhead(stage: string) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const found = ref.current?.querySelector<HTMLElement>(`[data-stage~="${stage}"]`);
    const target = found?.matches('button, input')
      ? found
      : (found?.querySelector<HTMLElement>('input:checked') ??
        found?.querySelector<HTMLElement>('input, button') ??
        null);
    const next =
      target ?? (stage === 'done' ? document.querySelector<HTMLElement>('main h1') : null);
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  }, [stage]);
  return ref;
}
