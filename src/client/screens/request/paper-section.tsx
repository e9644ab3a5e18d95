import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { seePaper } from '#contract/verification.ts';
import { useSeePaper } from '../../api/verification.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { Select } from '../../ui/select.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './verification.module.css';

const { paper: papers, reason: reasons } = seePaper.body?.shape ?? {};
type Paper = NonNullable<typeof papers>['options'][number];
type Reason = NonNullable<typeof reasons>['options'][number];

/** Whoever asks for another shows their paper in a place of its own. */
const ownReasons = (reasons?.options ?? []).filter((value) => value !== 'acts-for-another');

/** A paper as a last resort (rule 10, rule 11): only its type is kept, and a supervisor decides. */
export function PaperSection({ request }: { request: RequestView }): ReactElement | null {
  const t = useT();
  const [paper, setPaper] = useState<Paper>('identity-card');
  const [reason, setReason] = useState<Reason>(likelyReason(request));
  const [addressMatches, setAddressMatches] = useState(false);
  const see = useDeed(useSeePaper());
  const may = request.can['see-paper'];
  if (request.representation !== null || request.verification.missing.points === 0) return null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    see.run(
      { request: request.id, version: request.version, paper, reason, addressMatches },
      () => {
        toast(t('verification.paper.done'));
      },
    );
  };
  return (
    <details className={css['more']} open={may === true}>
      <summary>{t('verification.paper.title')}</summary>
      <form className={css['form']} onSubmit={submit}>
        <Quiet>{t('verification.paper.hint')}</Quiet>
        <Field label={t('verification.paper.kind')}>
          {(control) => (
            <Select
              {...control}
              data-step="other"
              value={paper}
              options={(papers?.options ?? []).map((value) => ({
                value,
                label: t(`verification.paper.${value}`),
              }))}
              onChange={(event) => {
                setPaper(papers?.options.find((one) => one === event.target.value) ?? paper);
              }}
            />
          )}
        </Field>
        <Field label={t('verification.paper-reason.label')}>
          {(control) => (
            <Select
              {...control}
              value={reason}
              options={ownReasons.map((value) => ({
                value,
                label: t(`verification.paper-reason.${value}`),
              }))}
              onChange={(event) => {
                setReason(reasons?.options.find((one) => one === event.target.value) ?? reason);
              }}
            />
          )}
        </Field>
        <Checkbox
          label={t('verification.paper.address')}
          checked={addressMatches}
          onChange={(event) => {
            setAddressMatches(event.target.checked);
          }}
        />
        <div className={css['row']}>
          <ActionButton type="submit" can={may} pending={see.isPending}>
            {t('verification.paper.go')}
          </ActionButton>
        </div>
        {see.error === null ? null : <ProblemNotice problem={see.error} />}
      </form>
    </details>
  );
}

function likelyReason({ verification }: RequestView): Reason {
  if (verification.lockedUntil !== null) return 'knowledge-locked';
  if (verification.contactPoints.every((point) => point.ofRecord !== true))
    return 'no-channel-of-record';
  return verification.tooFewQuestions ? 'too-few-questions' : 'customer-cannot-use-phone';
}
