import type { ReactElement } from 'react';
import { noticeChannels } from '#contract/notices.ts';
import { useT } from '../../i18n/locale.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';

/** How something was said to a customer, or by one. */
export type SaidBy = (typeof noticeChannels)[number];

/** The way and the day on which something was said. */
export function SaidWhen({
  labels,
  channel,
  on,
  onChannel,
  onDay,
}: {
  labels: { readonly channel: string; readonly on: string };
  channel: SaidBy;
  on: string;
  onChannel: (channel: SaidBy) => void;
  onDay: (on: string) => void;
}): ReactElement {
  const t = useT();
  return (
    <>
      <Field label={labels.channel}>
        {(control) => (
          <Select
            {...control}
            options={noticeChannels.map((value) => ({
              value,
              label: t(`customer.collected-channel.${value}`),
            }))}
            value={channel}
            onChange={(event) => {
              onChannel(noticeChannels.find((one) => one === event.target.value) ?? channel);
            }}
          />
        )}
      </Field>
      <Field label={labels.on} required>
        {(control) => (
          <DateInput
            {...control}
            value={on}
            onChange={(event) => {
              onDay(event.target.value);
            }}
          />
        )}
      </Field>
    </>
  );
}
