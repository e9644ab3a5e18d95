import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { addEvidence } from '#contract/corrections.ts';
import type { RequestView } from '#contract/request.ts';
import { useAddEvidence } from '../../api/corrections.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast-store.ts';

const { kind: kinds } = addEvidence.body.shape;
type Kind = (typeof kinds.options)[number];

/** What speaks for or against the correction: of which kind, what it says, and where it lies. */
export function EvidenceForm({
  request,
  version,
  onDone,
}: {
  request: RequestView;
  version: number;
  onDone: () => void;
}): ReactElement {
  const t = useT();
  const [kind, setKind] = useState<Kind>('document-seen');
  const [says, setSays] = useState('');
  const [reference, setReference] = useState('');
  const add = useDeed(useAddEvidence());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const piece = { kind, says, reference: reference === '' ? null : reference };
    add.run({ request: request.id, version, ...piece }, () => {
      toast(t('correction.added'));
      onDone();
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={3}>
        <FirstFocus on="input:checked">
          <ChipGroup
            legend={t('correction.add.kind')}
            options={kinds.options.map((one) => ({
              value: one,
              label: t(`correction.evidence.${one}`),
            }))}
            value={kind}
            onChange={setKind}
          />
        </FirstFocus>
        <Field label={t('correction.add.says')}>
          {(control) => (
            <TextInput
              {...control}
              value={says}
              required
              onChange={(event) => {
                setSays(event.target.value);
              }}
            />
          )}
        </Field>
        <Field
          label={t('correction.add.reference')}
          hint={t('correction.add.reference.hint')}
          mark={t('action.optional')}
        >
          {(control) => (
            <TextInput
              {...control}
              value={reference}
              onChange={(event) => {
                setReference(event.target.value);
              }}
            />
          )}
        </Field>
        <div>
          <ActionButton
            type="submit"
            can={request.can['add-evidence']}
            keyHint="⏎"
            pending={add.isPending}
          >
            {t('correction.add')}
          </ActionButton>
        </div>
        {add.error === null ? null : <ProblemNotice problem={add.error} />}
      </Stack>
    </form>
  );
}
