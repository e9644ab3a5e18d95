import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { DraftMark } from '../../components/draft-mark.tsx';
import { FirstFocus } from '../../components/first-focus.tsx';
import { useDraft } from '../../components/use-draft.ts';
import { useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
import { Cluster, Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { ProposalWork } from './use-proposal-work.ts';

/** Sends a proposal back with what has to change; the note is kept as a draft. */
export function ReturnForm({
  request,
  work,
  onDone,
}: {
  request: RequestView;
  work: ProposalWork;
  onDone: () => void;
}): ReactElement {
  const t = useT();
  const draft = useDraft({ form: 'return', about: request.id });
  const [typed, setTyped] = useState<string | null>(null);
  const [isEmpty, setIsEmpty] = useState(false);
  const note = typed ?? draft.kept ?? '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsEmpty(note.trim() === '');
    if (note.trim() === '') return;
    work.sendBack(note, () => {
      draft.forget();
      onDone();
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Field
          label={t('request.proposal.note')}
          error={isEmpty ? t('problem.field.required') : undefined}
        >
          {(control) => (
            <FirstFocus on="textarea">
              <TextArea
                {...control}
                rows={2}
                maxLength={2000}
                value={note}
                onChange={(event) => {
                  setTyped(event.target.value);
                  draft.keep(event.target.value === '' ? null : event.target.value);
                }}
              />
            </FirstFocus>
          )}
        </Field>
        <Cluster>
          <ActionButton type="submit" can={request.can.return} pending={work.isReturning}>
            {t('request.proposal.return')}
          </ActionButton>
          <DraftMark draft={draft} onSwap={setTyped} />
        </Cluster>
      </Stack>
    </form>
  );
}
