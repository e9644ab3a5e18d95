import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ConsentsView } from '#contract/consents.ts';
import type { Can } from '#contract/problem.ts';
import { useRecordConsent } from '../../api/consents.ts';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { RefusalText } from '../../components/refusal-text.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { SaidWhen } from './said-when.tsx';
import type { SaidBy } from './said-when.tsx';

type Contact = ConsentsView['contacts'][number];

/** Writes down a yes or a no to direct mail: by which contact point, how it was said and when (H6, N3b). */
export function ConsentDialog({
  customer,
  consents,
  onClose,
}: {
  customer: string;
  consents: ConsentsView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const record = useDeed(useRecordConsent());
  const [item, setItem] = useState(consents.contacts[0]?.item ?? '');
  const [given, setGiven] = useState<boolean>();
  const [channel, setChannel] = useState<SaidBy>('phone');
  const [on, setOn] = useState(consents.today);
  const contact = consents.contacts.find((one) => one.item === item);
  const run = (): void => {
    if (given === undefined) return;
    record.run({ customer, version: consents.version, item, given, channel, on }, () => {
      toast(t('mailing.consents.recorded'));
      onClose();
    });
  };
  const barred = given === undefined ? t('mailing.consents.no-answer') : undefined;
  return (
    <DeedDialog
      title={t('mailing.consents.record')}
      hint={t('mailing.consents.hint')}
      deed={{
        words: t('mailing.consents.go'),
        can: true,
        isPending: record.isPending,
        run,
        barred,
      }}
      error={record.error}
      onClose={onClose}
      first="select"
    >
      <Stack gap={4}>
        <Field label={t('mailing.column.contact')}>
          {(control) => (
            <Select
              {...control}
              options={consents.contacts.map((one) => ({
                value: one.item,
                label: t('mailing.consents.contact', {
                  field: t(`customer.field.${one.field}`),
                  value: one.masked,
                }),
              }))}
              value={item}
              onChange={(event) => {
                setItem(event.target.value);
                setGiven(undefined);
              }}
            />
          )}
        </Field>
        {contact === undefined ? null : (
          <Answer contact={contact} given={given} onChoose={setGiven} />
        )}
        <SaidWhen
          labels={{ channel: t('mailing.consents.channel'), on: t('mailing.consents.on') }}
          channel={channel}
          on={on}
          onChannel={setChannel}
          onDay={setOn}
        />
      </Stack>
    </DeedDialog>
  );
}

function Answer({
  contact: { can },
  given,
  onChoose,
}: {
  contact: Contact;
  given: boolean | undefined;
  onChoose: (given: boolean) => void;
}): ReactElement {
  const t = useT();
  const option = (value: 'yes' | 'no', label: string, may: Can) => ({
    value,
    label,
    hint: may === true ? undefined : <RefusalText refusal={may} />,
    disabled: may !== true,
  });
  return (
    <RadioGroup
      legend={t('mailing.consents.question')}
      options={[
        option('yes', t('mailing.consents.given'), can.give),
        option('no', t('mailing.consents.refused'), can.withdraw),
      ]}
      value={given === undefined ? undefined : given ? 'yes' : 'no'}
      onChange={(value) => {
        onChoose(value === 'yes');
      }}
    />
  );
}
