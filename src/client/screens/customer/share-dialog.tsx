import { useState } from 'react';
import type { ReactElement } from 'react';
import type { LedgerView } from '#contract/sharings.ts';
import { useShareItems } from '../../api/sharings.ts';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { RefusalText } from '../../components/refusal-text.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { AgreementPill } from '../../components/agreement-pill.tsx';
import { ShareItems } from './share-items.tsx';

type Basis = LedgerView['rows'][number]['basis'];
type Purpose = LedgerView['items'][number]['uses'][number]['purpose'];

/** Records that items go to a recipient: one purpose, one basis. What a rule bars cannot be chosen, and says why. */
export function ShareDialog({
  customer,
  ledger,
  onClose,
}: {
  customer: string;
  ledger: LedgerView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const [to, setTo] = useState(ledger.recipients[0]?.id ?? '');
  const [wanted, setWanted] = useState<Basis | null>(null);
  const [purpose, setPurpose] = useState<Purpose>('agreement');
  const [items, setItems] = useState<readonly string[]>([]);
  const share = useDeed(useShareItems());
  const recipient = ledger.recipients.find(({ id }) => id === to);
  const bases = recipient?.bases ?? [];
  const open = bases.filter(({ can }) => can === true).map(({ basis }) => basis);
  const basis = wanted !== null && open.includes(wanted) ? wanted : open[0];
  const uses = ledger.items[0]?.uses ?? [];
  const run = (): void => {
    if (basis === undefined) return;
    const what = { recipient: to, items: [...items], purpose, basis };
    share.run({ customer, version: ledger.version, ...what }, () => {
      toast(t('register.share.done'));
      onClose();
    });
  };
  const barred =
    basis === undefined
      ? t('register.share.no-basis')
      : items.length === 0
        ? t('register.share.no-items')
        : undefined;
  return (
    <DeedDialog
      title={t('register.share')}
      hint={t('register.share.hint')}
      deed={{ words: t('register.share.go'), can: true, isPending: share.isPending, run, barred }}
      error={share.error}
      onClose={onClose}
      first="input:checked"
    >
      <Stack gap={4}>
        <RadioGroup
          legend={t('register.column.recipient')}
          options={ledger.recipients.map(({ id, agreement }) => ({
            value: id,
            label: names.recipient(id),
            hint: <AgreementPill agreement={agreement} />,
          }))}
          value={to}
          onChange={(id) => {
            setTo(id);
            setWanted(null);
          }}
        />
        <RadioGroup
          legend={t('register.column.basis')}
          options={bases.map(({ basis: value, can }) => ({
            value,
            label: t(`customer.basis.${value}`),
            disabled: can !== true,
            hint: can === true ? undefined : <RefusalText refusal={can} />,
          }))}
          value={basis}
          onChange={setWanted}
        />
        <Field label={t('register.column.purpose')}>
          {(control) => (
            <Select
              {...control}
              options={uses.map(({ purpose: value }) => ({
                value,
                label: t(`customer.purpose.${value}`),
              }))}
              value={purpose}
              onChange={(event) => {
                const chosen = uses.find((one) => one.purpose === event.target.value);
                if (chosen === undefined) return;
                setPurpose(chosen.purpose);
                setItems([]);
              }}
            />
          )}
        </Field>
        <ShareItems
          items={ledger.items}
          purpose={purpose}
          basis={basis ?? 'partner-agreement'}
          chosen={items}
          onChoose={setItems}
        />
      </Stack>
    </DeedDialog>
  );
}
