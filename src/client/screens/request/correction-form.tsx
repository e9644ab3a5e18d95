import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { CorrectionView } from '#contract/correction.ts';
import type { RequestView } from '#contract/request.ts';
import { isApiError } from '../../api/api-error.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useDecideCorrection, useProposeCorrection } from '../../api/corrections.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useWords } from '../../components/use-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ConflictCard } from './conflict-card.tsx';
import { GroundChoice } from './ground-choice.tsx';
import type { Comparison } from './use-comparison.ts';

const choices = ['accept', 'partly', 'refuse'] as const;
type Choice = (typeof choices)[number];

/** Accept, accept in part, or refuse: arrows choose, Enter does it. */
export function CorrectionForm({
  request,
  correction,
  comparison,
  truth,
  onRefuse,
}: {
  request: RequestView;
  correction: CorrectionView;
  comparison: Comparison;
  truth: string;
  onRefuse: () => void;
}): ReactElement {
  const t = useT();
  const { known } = useWords();
  const [choice, setChoice] = useState<Choice>('accept');
  const [value, setValue] = useState('');
  const [ground, setGround] = useState('');
  const [statement, setStatement] = useState('');
  const decide = useDeed(useDecideCorrection());
  const propose = useDeed(useProposeCorrection());
  // What the agent had before their eyes when they pressed: the base of a conflict.
  const [base, setBase] = useState(request);
  const { can } = request;
  const change = { request: request.id, version: comparison.version };
  const goesUp = choice === 'partly' || correction.needsSupervisor;
  const may =
    choice === 'refuse'
      ? can['propose-refusal']
      : goesUp
        ? can['propose-correction']
        : can['decide-correction'];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save();
  };
  const save = (): void => {
    if (may !== true) return;
    setBase(request);
    if (choice === 'refuse') {
      onRefuse();
      return;
    }
    if (!goesUp) {
      decide.run({ ...change, sourceOfTruth: truth }, () => {
        comparison.hide();
        toast(t('correction.done'));
      });
      return;
    }
    const decision =
      choice === 'accept' ? { kind: choice } : ({ kind: choice, value, ground } as const);
    propose.run(
      { ...change, decision, sourceOfTruth: truth, statement: statement === '' ? null : statement },
      () => {
        comparison.hide();
        toast(t('correction.asked-supervisor'));
      },
    );
  };
  const error = decide.error ?? propose.error;
  const mine = [
    t(`correction.${choice}`),
    ...(choice === 'partly' ? [value, statement] : []),
  ].filter((line) => line !== '');
  const code = fieldErrorsOf(propose.error)['decision.value'];
  const fault = code === undefined ? undefined : (known('problem', `field.${code}`) ?? code);
  return (
    <form onSubmit={submit}>
      <Stack gap={3}>
        <FirstFocus on="input:checked">
          <ChipGroup
            legend={t('correction.decision')}
            options={choices.map((one) => ({ value: one, label: t(`correction.${one}`) }))}
            value={choice}
            onChange={setChoice}
          />
        </FirstFocus>
        {choice !== 'refuse' && correction.needsSupervisor ? (
          <Notice tone="warn">{t('correction.alone')}</Notice>
        ) : null}
        {choice !== 'refuse' && correction.mailConsent === 'ends' ? (
          <Notice>{t('correction.mail-consent.ends')}</Notice>
        ) : null}
        {choice === 'partly' ? (
          <>
            <Field label={t('correction.partly.value')} error={fault}>
              {(control) => (
                <TextInput
                  {...control}
                  value={value}
                  required
                  onChange={(event) => {
                    setValue(event.target.value);
                  }}
                />
              )}
            </Field>
            <GroundChoice grounds={request.grounds} value={ground} onChange={setGround} />
            <Field
              label={t('correction.statement')}
              hint={t('correction.statement.hint')}
              mark={t('action.optional')}
            >
              {(control) => (
                <TextArea
                  {...control}
                  lang={request.language}
                  rows={2}
                  value={statement}
                  onChange={(event) => {
                    setStatement(event.target.value);
                  }}
                />
              )}
            </Field>
          </>
        ) : null}
        <div>
          <ActionButton
            type="submit"
            can={may}
            kind={choice === 'refuse' ? 'danger' : 'primary'}
            keyHint="⏎"
            pending={decide.isPending || propose.isPending}
          >
            {choice === 'refuse'
              ? t('correction.go.refuse')
              : goesUp
                ? t('correction.go.supervisor')
                : t('correction.go.accept')}
          </ActionButton>
        </div>
        {error === null ? null : isApiError(error, 'version-moved') ? (
          <ConflictCard
            base={base}
            theirs={request}
            mine={[{ what: 'correction', text: mine.join('\n') }]}
            isPending={decide.isPending || propose.isPending}
            onAgain={save}
            onLeave={() => {
              decide.reset();
              propose.reset();
            }}
          />
        ) : (
          <ProblemNotice problem={error} />
        )}
      </Stack>
    </form>
  );
}
