import { useState } from 'react';
import type { ReactElement } from 'react';
import type { NoticesView } from '#contract/notices.ts';
import { useTellPurpose } from '../../api/notices.ts';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { RefusalText } from '../../components/refusal-text.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceSet } from '../../ui/choice-set.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { SaidWhen } from './said-when.tsx';
import type { SaidBy } from './said-when.tsx';

/** Records that the customer was told a purpose of items that are held already: which, how and when (N2, H4). */
export function TellDialog({
  customer,
  notices,
  onClose,
}: {
  customer: string;
  notices: NoticesView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const tell = useDeed(useTellPurpose());
  const untold = notices.purposes.find(({ items }) => items.some(({ can }) => can === true));
  const [purpose, setPurpose] = useState((untold ?? notices.purposes[0])?.purpose ?? 'agreement');
  const [channel, setChannel] = useState<SaidBy>('phone');
  const [on, setOn] = useState(notices.today);
  const [items, setItems] = useState<readonly string[]>([]);
  const offered = notices.purposes.find((one) => one.purpose === purpose)?.items ?? [];
  const run = (): void => {
    const what = { items: [...items], purpose, channel, on };
    tell.run({ customer, version: notices.version, ...what }, () => {
      toast(t('register.tell.done'));
      onClose();
    });
  };
  const barred = items.length === 0 ? t('register.tell.no-items') : undefined;
  return (
    <DeedDialog
      title={t('register.tell')}
      hint={t('register.tell.hint')}
      deed={{ words: t('register.tell.go'), can: true, isPending: tell.isPending, run, barred }}
      error={tell.error}
      onClose={onClose}
      first="select"
    >
      <Stack gap={4}>
        <Field label={t('register.column.purpose')}>
          {(control) => (
            <Select
              {...control}
              options={notices.purposes.map(({ purpose: value }) => ({
                value,
                label: t(`customer.purpose.${value}`),
              }))}
              value={purpose}
              onChange={(event) => {
                const chosen = notices.purposes.find((one) => one.purpose === event.target.value);
                if (chosen === undefined) return;
                setPurpose(chosen.purpose);
                setItems([]);
              }}
            />
          )}
        </Field>
        <SaidWhen
          labels={{ channel: t('register.tell.channel'), on: t('register.tell.on') }}
          channel={channel}
          on={on}
          onChannel={setChannel}
          onDay={setOn}
        />
        <ToldItems offered={offered} chosen={items} onChoose={setItems} />
      </Stack>
    </DeedDialog>
  );
}

function ToldItems({
  offered,
  chosen,
  onChoose,
}: {
  offered: NoticesView['purposes'][number]['items'];
  chosen: readonly string[];
  onChoose: (items: readonly string[]) => void;
}): ReactElement {
  const t = useT();
  return (
    <ChoiceSet legend={t('register.tell.items')}>
      {offered.map(({ id, field, masked, can }) => (
        <Checkbox
          key={id}
          label={
            <>
              {t(`customer.field.${field}`)} <BdiText text={masked} look="mask" />
            </>
          }
          hint={can === true ? undefined : <RefusalText refusal={can} />}
          disabled={can !== true}
          checked={chosen.includes(id)}
          onChange={(event) => {
            const rest = chosen.filter((one) => one !== id);
            onChoose(event.target.checked ? [...rest, id] : rest);
          }}
        />
      ))}
    </ChoiceSet>
  );
}
