import { useState } from 'react';
import type { ReactElement } from 'react';
import type { CustomerView } from '#contract/customers.ts';
import { placeHold } from '#contract/holds.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { usePlaceHold } from '../../api/holds.ts';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { toast } from '../../ui/toast-store.ts';
import { HoldItems } from './hold-items.tsx';

const { reason: reasons } = placeHold.body.shape;
type Reason = (typeof reasons.options)[number];
const places = ['here', 'everywhere', 'items'] as const;
type Where = (typeof places)[number];

/** Asks for a hold on this record, on every record of the person, or on single items of any of them. */
export function HoldDialog({
  customer,
  onClose,
}: {
  customer: CustomerView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const [reason, setReason] = useState<Reason>('litigation');
  const [where, setWhere] = useState<Where>('here');
  const [items, setItems] = useState<readonly string[]>([]);
  const [isNothing, setIsNothing] = useState(false);
  const [reference, setReference] = useState('');
  const [reviewOn, setReviewOn] = useState('');
  const place = useDeed(usePlaceHold());
  const errors = fieldErrorsOf(place.error);
  const errorOf = (name: string): string | undefined => {
    const code = errors[name];
    return code === undefined ? undefined : t(`problem.field.${code}`);
  };
  const ask = (): void => {
    setIsNothing(where === 'items' && items.length === 0);
    if (where === 'items' && items.length === 0) return;
    const named = where === 'items' ? [...items] : null;
    const wish = { items: named, everywhere: where !== 'here', reason, reference, reviewOn };
    place.run({ customer: customer.id, ...wish }, () => {
      toast(t('hold.place.done'));
      onClose();
    });
  };
  return (
    <DeedDialog
      title={t('hold.place')}
      hint={t('hold.place.hint')}
      deed={{ words: t('hold.place.go'), can: true, isPending: place.isPending, run: ask }}
      error={place.error}
      onClose={onClose}
      first="input:checked"
    >
      <Stack gap={4}>
        <ChipGroup
          legend={t('hold.reason')}
          options={reasons.options.map((value) => ({
            value,
            label: t(`deletion.hold-reason.${value}`),
          }))}
          value={reason}
          onChange={setReason}
        />
        <Field label={t('hold.reference')} error={errorOf('reference')}>
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
        <Field label={t('hold.review-on')} error={errorOf('reviewOn')}>
          {(control) => (
            <DateInput
              {...control}
              value={reviewOn}
              onChange={(event) => {
                setReviewOn(event.target.value);
              }}
            />
          )}
        </Field>
        <ChipGroup
          legend={t('hold.where')}
          options={places
            .filter((place) => place !== 'everywhere' || customer.aliases.length > 0)
            .map((value) => ({ value, label: t(`hold.where.${value}`) }))}
          value={where}
          onChange={setWhere}
        />
        {where === 'items' ? (
          <HoldItems
            customer={customer.id}
            chosen={items}
            onChoose={setItems}
            error={isNothing ? t('hold.items.required') : undefined}
          />
        ) : null}
      </Stack>
    </DeedDialog>
  );
}
