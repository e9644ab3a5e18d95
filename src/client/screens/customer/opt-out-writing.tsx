import type { ReactElement } from 'react';
import type { OpenRequestBody } from '#contract/open-request.ts';
import { useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';

/** What a letter or mail that opts out says of itself: its reference, and the contact points that it names. */
export type OptOutWriting = { readonly reference: string; readonly named: string };

type Named = NonNullable<OpenRequestBody['contactGiven']>;

/** The contact points of a text, one a line; the sign of a kind tells what each is. */
export function contactsIn(text: string): readonly Named[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((value) => ({ kind: kindOf(value), value }));
}

function kindOf(value: string): Named['kind'] {
  if (value.includes('@') || value.includes('＠')) return 'email';
  return /^[+\p{N}\s().\-/‐-―−ー]+$/u.test(value) ? 'phone' : 'post';
}

/** The reference of the letter and the contact points that it names. */
export function OptOutWritingFields({
  value,
  onChange,
}: {
  value: OptOutWriting;
  onChange: (value: OptOutWriting) => void;
}): ReactElement {
  const t = useT();
  return (
    <Stack>
      <Field
        label={t('open-request.reference')}
        hint={t('open-request.reference.hint')}
        mark={t('action.optional')}
      >
        {(control) => (
          <TextInput
            {...control}
            maxLength={80}
            value={value.reference}
            onChange={(event) => {
              onChange({ ...value, reference: event.target.value });
            }}
          />
        )}
      </Field>
      <Field
        label={t('customer.optout.named')}
        hint={t('customer.optout.named.hint')}
        mark={t('action.optional')}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={3}
            value={value.named}
            onChange={(event) => {
              onChange({ ...value, named: event.target.value });
            }}
          />
        )}
      </Field>
    </Stack>
  );
}
