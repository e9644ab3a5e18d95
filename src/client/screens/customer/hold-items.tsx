import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { holdsQuery } from '../../api/holds.ts';
import { FirstFocus } from '../../components/first-focus.tsx';
import { RetryNotice } from '../../components/retry-notice.tsx';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceSet } from '../../ui/choice-set.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Stack } from '../../ui/stack.tsx';

/** Single items of every record of the person, masked, for a hold to name. */
export function HoldItems({
  customer,
  chosen,
  onChoose,
  error,
}: {
  customer: string;
  chosen: readonly string[];
  onChoose: (items: readonly string[]) => void;
  error: string | undefined;
}): ReactElement {
  const t = useT();
  const { data, error: problem, refetch } = useQuery(holdsQuery(customer));
  if (data === undefined)
    return problem === null ? (
      <Skeleton label={t('action.loading')} count={4} />
    ) : (
      <RetryNotice problem={problem} onRetry={refetch} />
    );
  const isMissed = error !== undefined;
  return (
    // Asked for without one: the first box is where it goes on.
    <FirstFocus key={String(isMissed)} on={isMissed ? 'input' : 'none'}>
      <Stack gap={3}>
        {data.records.map((record) => (
          <ChoiceSet
            key={record.id}
            legend={
              <>
                {t('hold.items.of')} <BdiText text={record.name.masked} look="mask" /> · {record.id}
              </>
            }
            error={error}
          >
            {record.items.map((item) => (
              <Checkbox
                key={item.id}
                label={
                  <>
                    {t(`customer.field.${item.field}`)} <BdiText text={item.masked} look="mask" />
                  </>
                }
                checked={chosen.includes(item.id)}
                onChange={(event) => {
                  const rest = chosen.filter((one) => one !== item.id);
                  onChoose(event.target.checked ? [...rest, item.id] : rest);
                }}
              />
            ))}
          </ChoiceSet>
        ))}
      </Stack>
    </FirstFocus>
  );
}
