import type { ReactElement } from 'react';
import type { CandidateView } from '#contract/look-up.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Pill } from '../../ui/pill.tsx';
import { CustomerName } from '../customer-name.tsx';
import css from './call-bar.module.css';
import type { CallChoice } from './use-call-bar.ts';

/** One thing to open: a masked candidate with why it fits, a request by its number, or nobody. */
export function CallChoiceRow({
  id,
  choice,
  isAt,
  onPoint,
  onOpen,
}: {
  id: string;
  choice: CallChoice;
  isAt: boolean;
  onPoint: () => void;
  onOpen: () => void;
}): ReactElement {
  return (
    // The keys act on the combo box that owns this list; a pointer acts on the row.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      // The browser's own option holds text alone, and this one a masked name with pills.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="option"
      aria-selected={isAt}
      className={css['choice']}
      onPointerMove={(event) => {
        // A list that opens under a resting pointer is not pointed at.
        if (event.movementX !== 0 || event.movementY !== 0) onPoint();
      }}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      onClick={onOpen}
    >
      <ChoiceText choice={choice} />
    </div>
  );
}

function ChoiceText({ choice }: { choice: CallChoice }): ReactElement {
  const t = useT();
  switch (choice.kind) {
    case 'candidate':
      return <CandidateText candidate={choice.candidate} />;
    case 'request':
      return (
        <>
          <Icon name="note" />
          <b>{t('shell.call-bar.open-request-number', { id: choice.request })}</b>
        </>
      );
    case 'nobody':
      return (
        <>
          <Icon name="plus" />
          <span className={css['who']}>
            <b>{t('shell.call-bar.nobody')}</b>
            <span className={css['why']}>{t('shell.call-bar.nobody-hint')}</span>
          </span>
        </>
      );
  }
}

function CandidateText({ candidate }: { candidate: CandidateView }): ReactElement {
  const t = useT();
  const { list } = useFormat();
  const fields = list(candidate.matched.map((field) => t(`customer.field.${field}`)));
  return (
    <>
      <Icon name="person" />
      <span className={css['who']}>
        <CustomerName name={candidate.name} />
        <span className={css['why']}>
          {t('customer.lookup.matched', { fields })}
          {candidate.contactHint === null ? null : <bdi>{candidate.contactHint}</bdi>}
        </span>
      </span>
      <span className={css['marks']}>
        {candidate.contactChangedRecently ? (
          <Pill tone="warn">{t('shell.call-bar.changed-recently')}</Pill>
        ) : null}
        {candidate.aliases > 0 ? (
          <Pill icon="people">{t('shell.call-bar.aliases', { n: candidate.aliases })}</Pill>
        ) : null}
        {candidate.openRequests > 0 ? (
          <Pill tone="accent">
            {t('shell.call-bar.open-requests', { n: candidate.openRequests })}
          </Pill>
        ) : null}
      </span>
    </>
  );
}
