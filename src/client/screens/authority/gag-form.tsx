import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { DemandView } from '#contract/demands.ts';
import { useReviewGag } from '../../api/demands.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Cluster } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './authority.module.css';

/** Whether the customer may be told is looked at again: another date, or no longer forbidden. */
export function GagForm({
  demand,
  gag,
}: {
  demand: DemandView;
  gag: NonNullable<DemandView['gag']>;
}): ReactElement {
  const t = useT();
  const [reviewOn, setReviewOn] = useState(gag.reviewOn);
  const review = useDeed(useReviewGag());
  const { id, version } = demand;
  const decide = (until: string | null): void => {
    review.run({ id, version, reviewOn: until }, () => {
      toast(t('authority.gag.reviewed'));
    });
  };
  return (
    <form
      className={css['gag']}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        decide(reviewOn);
      }}
    >
      <Field label={t('authority.gag.review')} hint={t('authority.gag.hint')}>
        {(control) => (
          <DateInput
            {...control}
            value={reviewOn}
            onChange={(event) => {
              setReviewOn(event.target.value);
            }}
          />
        )}
      </Field>
      <Cluster>
        <ActionButton type="submit" can={demand.can.reviewGag} pending={review.isPending}>
          {t('authority.gag.keep')}
        </ActionButton>
        <ActionButton
          can={demand.can.reviewGag}
          pending={review.isPending}
          onClick={() => {
            decide(null);
          }}
        >
          {t('authority.gag.end')}
        </ActionButton>
      </Cluster>
      {review.error === null ? null : <ProblemNotice problem={review.error} />}
    </form>
  );
}
