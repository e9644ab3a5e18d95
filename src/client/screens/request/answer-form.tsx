import { useRef, useState } from 'react';
import type { FormEvent, KeyboardEvent, ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import type { VerdictView, VerificationView } from '#contract/verification.ts';
import { useAnswerSet } from '../../api/verification.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './verification.module.css';

/** One field a question. What the caller says stands in this component's state alone and goes with the verdict. */
export function AnswerForm({
  request,
  set,
  onVerdict,
}: {
  request: RequestView;
  set: NonNullable<VerificationView['set']>;
  onVerdict: (verdict: VerdictView) => void;
}): ReactElement {
  const t = useT();
  const form = useRef<HTMLFormElement>(null);
  const [said, setSaid] = useState<Readonly<Record<string, string>>>({});
  const answer = useDeed(useAnswerSet());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const answers = set.questions.map((question) => ({ question, answer: said[question] ?? '' }));
    answer.run({ request: request.id, version: request.version, answers }, (verdict) => {
      setSaid({});
      answer.reset();
      onVerdict(verdict);
    });
  };
  // Enter walks from field to field; in the last one it checks the set.
  const walk = (at: number) => (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || at === set.questions.length - 1)
      return;
    event.preventDefault();
    form.current?.querySelectorAll('input')[at + 1]?.focus();
  };
  return (
    <form ref={form} className={css['form']} autoComplete="off" onSubmit={submit}>
      {set.questions.map((question, at) => (
        <Field key={question} label={t(`customer.field.${question}`)}>
          {(control) => (
            <TextInput
              {...control}
              data-step={at === 0 ? 'answers' : undefined}
              value={said[question] ?? ''}
              maxLength={200}
              placeholder={t('verification.set.placeholder')}
              onKeyDown={walk(at)}
              onChange={(event) => {
                setSaid({ ...said, [question]: event.target.value });
              }}
            />
          )}
        </Field>
      ))}
      <div className={css['row']}>
        <Button type="submit" kind="primary" keyHint="⏎" pending={answer.isPending}>
          {t('verification.set.check', { n: set.questions.length })}
        </Button>
        <Quiet>
          {t('verification.set.attempts-left', { n: request.verification.attemptsLeft })}
        </Quiet>
      </div>
      <Quiet>{t('verification.set.note')}</Quiet>
      {answer.error === null ? null : <ProblemNotice problem={answer.error} />}
    </form>
  );
}
