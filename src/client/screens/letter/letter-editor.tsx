import type { FormEvent, ReactElement } from 'react';
import type { LetterView } from '#contract/letters.ts';
import type { RequestView } from '#contract/request.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { isApiError } from '../../api/api-error.ts';
import type { useEditLetter } from '../../api/letters.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useOfferedDeeds } from '../../components/offered-deeds.ts';
import { DraftMark } from '../../components/draft-mark.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { spokenLanguageOf } from '../../i18n/spoken-language.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { Cluster, Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { LetterChecks } from './letter-checks.tsx';
import { useBlankWords } from './use-blank-words.ts';
import type { useWording } from './use-wording.ts';

type Edit = ReturnType<typeof useDeed<EditVariables, LetterView>>;
type EditVariables = Parameters<ReturnType<typeof useEditLetter>['mutate']>[0];

/** The words of a letter under the hand, what keeps them from leaving, and the ways on. */
export function LetterEditor({
  request,
  view,
  wording,
  edit,
  onKeep,
  onStandard,
}: {
  request: RequestView;
  view: LetterView;
  wording: ReturnType<typeof useWording>;
  edit: Edit;
  onKeep: () => void;
  onStandard: () => void;
}): ReactElement {
  const t = useT();
  const blanks = useBlankWords();
  const errors = fieldErrorsOf(edit.error);
  const hasMoved = isApiError(edit.error, 'version-moved');
  const isRefused = isApiError(edit.error, 'fields');
  const can = request.can['edit-letter'];
  useOfferedDeeds([
    ...(wording.isBehind ? [] : [{ id: 'keep', label: t('letter.save'), can, run: onKeep }]),
    { id: 'standard', label: t('letter.again'), can, run: onStandard },
  ]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!wording.isBehind) onKeep();
  };
  const errorOf = (part: 'subject' | 'body'): string | undefined => {
    const code = errors[`text.${part}`];
    return code === undefined ? undefined : t(`problem.field.${code}`);
  };
  return (
    <Card title={t('letter.words')} meta={t(`letter.language.${spokenLanguageOf(view.lang)}`)}>
      <form onSubmit={submit}>
        <Stack>
          <Field label={t('letter.subject')} error={errorOf('subject')}>
            {(control) => (
              <TextInput
                {...control}
                lang={view.lang}
                maxLength={200}
                value={wording.text.subject}
                onChange={(event) => {
                  wording.type({ subject: event.target.value });
                }}
              />
            )}
          </Field>
          <Field
            label={t('letter.body')}
            hint={
              view.blanks.length === 0
                ? undefined
                : `${t('letter.body.hint')} ${blanks(view.blanks)}`
            }
            error={errorOf('body')}
          >
            {(control) => (
              <TextArea
                {...control}
                lang={view.lang}
                rows={18}
                maxLength={8000}
                value={wording.text.body}
                onChange={(event) => {
                  wording.type({ body: event.target.value });
                }}
              />
            )}
          </Field>
          <LetterChecks view={view} error={edit.error} isTyped={wording.isTyped} />
          {edit.error === null || isRefused || (hasMoved && wording.isBehind) ? null : (
            <ProblemNotice problem={edit.error} />
          )}
          <Cluster>
            {wording.isBehind ? null : (
              <ActionButton
                type="submit"
                kind="primary"
                can={request.can['edit-letter']}
                pending={edit.isPending}
              >
                {t('letter.save')}
              </ActionButton>
            )}
            <ActionButton
              can={request.can['edit-letter']}
              pending={edit.isPending}
              onClick={onStandard}
            >
              {t('letter.again')}
            </ActionButton>
            <Button
              kind="quiet"
              onClick={() => {
                window.print();
              }}
            >
              {t('letter.print')}
            </Button>
            <DraftMark draft={wording.draft} onSwap={wording.swap} />
          </Cluster>
        </Stack>
      </form>
    </Card>
  );
}
