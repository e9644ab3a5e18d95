import { useEffect, useRef, useState } from 'react';
import type { ReactElement, Ref } from 'react';
import type { CorrectionView } from '#contract/correction.ts';
import type { RequestView } from '#contract/request.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { keyHint } from '../../components/keys.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RefusalText } from '../../components/refusal-text.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import { ComparisonTable } from './comparison-table.tsx';
import { CorrectionForm } from './correction-form.tsx';
import css from './disclosure.module.css';
import { EvidenceForm } from './evidence-form.tsx';
import { RecipientsCard } from './recipients-card.tsx';
import type { Comparison } from './use-comparison.ts';

/** The correction at hand: what stands against what, the decision, and who has to hear of it. */
export function CorrectionCard({
  request,
  correction,
  comparison,
  onRefuse,
}: {
  request: RequestView;
  correction: CorrectionView;
  comparison: Comparison;
  onRefuse: () => void;
}): ReactElement {
  const t = useT();
  useFocusOnNext(request.next);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const truth = correction.sourceOfTruth ?? chosen ?? correction.evidence[0]?.id ?? null;
  const { can } = request;
  const mayNot = can.compare === true || can.compare === undefined ? null : can.compare;
  const isOpen = correction.decision === null && request.status !== 'closed';
  const isDeciding = comparison.view !== null && isOpen && request.proposal === null;
  return (
    <>
      <Card
        title={t('correction.title')}
        meta={t(`customer.field.${correction.field}`)}
        flush
        actions={
          <CardDeeds
            request={request}
            comparison={comparison}
            isOpen={isOpen}
            addButton={addButton}
            onAdd={() => {
              setIsAdding(!isAdding);
            }}
          />
        }
        foot={
          isOpen ? (
            mayNot === null ? undefined : (
              <Notice tone="locked" shape="strip" title={t('correction.locked')}>
                <RefusalText refusal={mayNot} />
              </Notice>
            )
          ) : (
            <Outcome request={request} correction={correction} />
          )
        }
      >
        <ComparisonTable
          correction={correction}
          comparison={comparison}
          truth={truth}
          onTruth={isDeciding ? setChosen : null}
        />
        {comparison.deed.error === null ? null : <ProblemNotice problem={comparison.deed.error} />}
        {isAdding && isOpen ? (
          <div className={css['builder']}>
            <EvidenceForm
              request={request}
              version={comparison.version}
              onDone={() => {
                setIsAdding(false);
                addButton.current?.focus();
              }}
            />
          </div>
        ) : null}
        {isDeciding && truth !== null ? (
          <div className={css['builder']}>
            <CorrectionForm
              request={request}
              correction={correction}
              comparison={comparison}
              truth={truth}
              onRefuse={onRefuse}
            />
          </div>
        ) : null}
      </Card>
      {correction.carriedOutAt === null ? null : (
        <RecipientsCard request={request} correction={correction} />
      )}
    </>
  );
}

function CardDeeds({
  request,
  comparison,
  isOpen,
  addButton,
  onAdd,
}: {
  request: RequestView;
  comparison: Comparison;
  isOpen: boolean;
  addButton: Ref<HTMLButtonElement>;
  onAdd: () => void;
}): ReactElement | null {
  const t = useT();
  if (!isOpen) return null;
  return (
    <>
      {comparison.left === null ? null : (
        <Cluster>
          <Quiet>{t('correction.left', { n: comparison.left })}</Quiet>
          <Button size="small" kind="quiet" icon="eye-off" onClick={comparison.hide}>
            {t('correction.hide')}
          </Button>
        </Cluster>
      )}
      <ActionButton ref={addButton} can={request.can['add-evidence']} onClick={onAdd}>
        {t('correction.add')}
      </ActionButton>
      {request.next === 'decide-correction' ? null : (
        <ActionButton
          can={request.can.compare}
          keyHint={[...keyHint('correction')]}
          pending={comparison.deed.isPending}
          onClick={comparison.show}
        >
          {t('correction.compare')}
        </ActionButton>
      )}
    </>
  );
}

function Outcome({
  request,
  correction,
}: {
  request: RequestView;
  correction: CorrectionView;
}): ReactElement | null {
  const t = useT();
  const { day, dateTime } = useFormat(request.zone);
  const { decision, carriedOutAt, ofRecordFrom, hasStatement } = correction;
  if (decision === null) return null;
  const parts = [
    carriedOutAt === null
      ? null
      : t('correction.at', { date: dateTime(new Date(carriedOutAt).toISOString()) }),
    ofRecordFrom === null ? null : t('correction.of-record-from', { date: day(ofRecordFrom) }),
    correction.mailConsent === 'ended' ? t('correction.mail-consent.ended') : null,
    hasStatement ? t('correction.has-statement') : null,
  ].filter((part) => part !== null);
  return (
    <Notice shape="strip" title={t(`correction.decided.${decision.kind}`)}>
      {parts.join(' · ')}
    </Notice>
  );
}

/** Once the item is corrected the next deed has the focus: telling the recipients, then closing. */
function useFocusOnNext(next: RequestView['next']): void {
  const before = useRef(next);
  useEffect(() => {
    const hasMoved = before.current !== next;
    before.current = next;
    if (hasMoved && (next === 'tell-recipients' || next === 'close'))
      document.querySelector<HTMLElement>('[data-deed="next"]')?.focus();
  }, [next]);
}
