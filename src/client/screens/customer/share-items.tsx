import type { ReactElement } from 'react';
import type { LedgerView } from '#contract/sharings.ts';
import { RefusalText } from '../../components/refusal-text.tsx';
import { useT } from '../../i18n/locale.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceSet } from '../../ui/choice-set.tsx';

/** Items that may go to a recipient for a purpose; what may not says why (N2, N3a). */
export function ShareItems({
  items,
  purpose,
  basis,
  chosen,
  onChoose,
}: {
  items: LedgerView['items'];
  purpose: LedgerView['items'][number]['uses'][number]['purpose'];
  basis: LedgerView['rows'][number]['basis'];
  chosen: readonly string[];
  onChoose: (items: readonly string[]) => void;
}): ReactElement {
  const t = useT();
  return (
    <ChoiceSet legend={t('register.column.items')}>
      {items.map((item) => {
        const use = item.uses.find((one) => one.purpose === purpose);
        const can = basis === 'consent' ? use?.consented : use?.agreed;
        return (
          <Checkbox
            key={item.id}
            label={
              <>
                {t(`customer.field.${item.field}`)} <BdiText text={item.masked} look="mask" />
              </>
            }
            hint={can === undefined || can === true ? undefined : <RefusalText refusal={can} />}
            disabled={can !== true}
            checked={chosen.includes(item.id) && can === true}
            onChange={(event) => {
              const rest = chosen.filter((one) => one !== item.id);
              onChoose(event.target.checked ? [...rest, item.id] : rest);
            }}
          />
        );
      })}
    </ChoiceSet>
  );
}
