import { useState } from 'react';
import type { ReactElement } from 'react';
import type { GroundView, RequestView } from '#contract/request.ts';
import { useProposeRefusal } from '../../api/requests.ts';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
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
  const words = useGroundWords();
  const [ground, setGround] = useState<string | null>(null);
  const [statement, setStatement] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const refuse = useDeed(useProposeRefusal());
  const { grounds, can } = request;
  const force = (mandatory: GroundView['mandatory']): string => t(`request.refuse.${mandatory}`);
  const propose = (): void => {
    setIsMissing(ground === null);
    if (ground === null) return;
    const said = statement === '' ? {} : { statement };
    refuse.run({ request: request.id, version: request.version, ground, ...said }, () => {
      toast(t('request.refuse.done'));
      onClose();
    });
  };
  return (
    <DeedDialog
      title={t('request.refuse.title')}
      hint={t('request.refuse.hint')}
      deed={
        grounds.length === 0
          ? null
          : {
              words: t('request.refuse.go'),
              can: can['propose-refusal'],
              kind: 'danger',
              isPending: refuse.isPending,
              run: propose,
            }
      }
      error={refuse.error}
      onClose={onClose}
      first="input"
    >
      {grounds.length === 0 ? (
        <p>{t('request.refuse.none')}</p>
      ) : (
        <Stack gap={4}>
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
      )}
    </DeedDialog>
  );
}
