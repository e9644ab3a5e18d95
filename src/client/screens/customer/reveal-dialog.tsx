import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { ItemView } from '#contract/customers.ts';
import { useRevealItem } from '../../api/customers.ts';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { RefusalText } from '../../components/refusal-text.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { Revealed } from './item-value.tsx';

type Purpose = ItemView['uses'][number]['purpose'];

const SECOND = 1000;

/** Asks for the purpose, shows one value; a purpose that was not told says why it is none. Where a rule bars it, the dialog says why instead of asking. */
export function RevealDialog({
  customer,
  item,
  onShown,
  onClose,
}: {
  customer: string;
  item: ItemView;
  onShown: (revealed: Revealed) => void;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const formId = useId();
  const [purpose, setPurpose] = useState<Purpose>('answer-customer');
  const reveal = useDeed(useRevealItem());
  const may = item.can.reveal;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    reveal.run({ customer, item: item.id, purpose }, ({ value, lang, seconds, statement }) => {
      onShown({ item: item.id, value, lang, statement, until: Date.now() + seconds * SECOND });
      reveal.reset();
      onClose();
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="small"
      title={t('customer.reveal.title', { field: t(`customer.field.${item.field}`) })}
      closeLabel={t('action.close')}
      actions={
        may === true ? (
          <Button type="submit" form={formId} kind="primary" keyHint="⏎" pending={reveal.isPending}>
            {t('customer.reveal.action')}
          </Button>
        ) : (
          <Button onClick={onClose}>{t('action.close')}</Button>
        )
      }
    >
      {may === true ? (
        <form id={formId} onSubmit={submit}>
          <FirstFocus on="input:checked">
            <RadioGroup
              legend={t('customer.reveal-purpose.label')}
              hint={t('customer.reveal.hint')}
              options={item.uses.map(({ purpose: value, can }) => ({
                value,
                label: t(`customer.reveal-purpose.${value}`),
                disabled: can !== true,
                hint: can === true ? undefined : <RefusalText refusal={can} />,
              }))}
              value={purpose}
              onChange={setPurpose}
            />
          </FirstFocus>
        </form>
      ) : (
        <Notice tone="locked" title={t('customer.reveal.refused')}>
          <RefusalText refusal={may} />
        </Notice>
      )}
      {reveal.error === null ? null : <ProblemNotice problem={reveal.error} />}
    </Dialog>
  );
}
