import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { GroundView, RequestView } from '#contract/requests.ts';
import { useProposeRefusal } from '../../api/requests.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { toast } from '../../ui/toast-store.ts';
import { useGroundWords } from './use-ground-words.ts';

/** Proposes a refusal on a ground that an attached law knows; a supervisor or privacy officer decides. */
export function RefuseDialog({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const cite = useCite();
  const formId = useId();
  const words = useGroundWords();
  const [ground, setGround] = useState<string | null>(null);
  const [statement, setStatement] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const refuse = useDeed(useProposeRefusal());
  const { grounds, can } = request;
  const force = (mandatory: GroundView['mandatory']): string => t(`request.refuse.${mandatory}`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsMissing(ground === null);
    if (ground === null) return;
    const said = statement === '' ? {} : { statement };
    refuse.run({ request: request.id, version: request.version, ground, ...said }, () => {
      toast(t('request.refuse.done'));
      onClose();
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('request.refuse.title')}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <ActionButton
            type="submit"
            form={formId}
            can={can['propose-refusal']}
            kind="danger"
            pending={refuse.isPending}
          >
            {t('request.refuse.go')}
          </ActionButton>
        </>
      }
    >
      <Notice>{t('request.refuse.hint')}</Notice>
      {grounds.length === 0 ? (
        <p>{t('request.refuse.none')}</p>
      ) : (
        <form id={formId} onSubmit={submit}>
          <Stack gap={4}>
            <FirstFocus on="input">
              <RadioGroup
                legend={t('request.refuse.ground')}
                error={isMissing ? t('problem.field.not-in-list') : undefined}
                options={grounds.map((one) => ({
                  value: one.id,
                  label: words(one),
                  hint: [
                    cite(one.citation),
                    force(one.mandatory),
                    one.checked ? null : t('law.unchecked'),
                  ]
                    .filter((part) => part !== null)
                    .join(' · '),
                }))}
                value={ground ?? undefined}
                onChange={setGround}
              />
            </FirstFocus>
            {can.compare === true ? (
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
            ) : null}
          </Stack>
        </form>
      )}
      {refuse.error === null ? null : <ProblemNotice problem={refuse.error} />}
    </Dialog>
  );
}
