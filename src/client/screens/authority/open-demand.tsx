import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import { openDemand } from '#contract/demands.ts';
import { useOpenDemand } from '../../api/demands.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { ChipGroup, MultiChipGroup } from '../../ui/chip-group.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Cluster } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './authority.module.css';
import { DemandFields, ReviewField, type DemandTexts } from './demand-fields.tsx';
import type { Directory } from './phone-card.tsx';

const shape = openDemand.body.shape;
const companies = shape.company.options;
const columns = shape.columns.def.element.options;

const blank: DemandTexts = {
  authority: '',
  reference: '',
  scan: '',
  servedOn: '',
  dueOn: '',
  from: '',
  to: '',
  address: '',
  record: '',
  reviewOn: '',
};

/** What the paper says, field by field. A customer's name has no field here. */
export function OpenDemand({
  directory,
  onDone,
}: {
  directory: Directory;
  onDone: () => void;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const [texts, setTexts] = useState(blank);
  const [company, setCompany] = useState<(typeof companies)[number]>('hkt');
  const [instrument, setInstrument] =
    useState<(typeof shape.instrument.options)[number]>('court-order');
  const [servedHow, setServedHow] = useState<(typeof shape.servedHow.options)[number]>('in-person');
  const [covered, setCovered] = useState<(typeof columns)[number][]>(['time', 'address']);
  const [isGagged, setGagged] = useState(false);
  const open = useDeed(useOpenDemand());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { from, to, address, record, reviewOn, ...paper } = texts;
    open.run(
      {
        ...paper,
        company,
        instrument,
        servedHow,
        columns: covered,
        scope: { from, to, address: address.trim() || null, record: record.trim() || null },
        gag: isGagged ? { reviewOn } : null,
      },
      () => {
        toast(t('authority.demands.opened'));
        onDone();
      },
    );
  };
  return (
    <form className={css['form']} autoComplete="off" onSubmit={submit}>
      <ChipGroup
        legend={t('authority.demand.company')}
        options={companies.map((value) => ({ value, label: names.company(value) }))}
        value={company}
        onChange={setCompany}
      />
      <ChipGroup
        legend={t('authority.demand.instrument')}
        options={shape.instrument.options.map((value) => ({
          value,
          label: t(`authority.instrument.${value}`),
        }))}
        value={instrument}
        onChange={setInstrument}
      />
      <ChipGroup
        legend={t('authority.demand.served')}
        options={shape.servedHow.options.map((value) => ({
          value,
          label: t(`authority.served.${value}`),
        }))}
        value={servedHow}
        onChange={setServedHow}
      />
      <DemandFields directory={directory} texts={texts} onTexts={setTexts} error={open.error} />
      <MultiChipGroup
        legend={t('authority.demand.columns')}
        options={columns.map((value) => ({ value, label: t(`authority.column.${value}`) }))}
        values={covered}
        onChange={setCovered}
      />
      <Checkbox
        label={t('authority.gag.flag')}
        hint={t('authority.gag.hint')}
        checked={isGagged}
        onChange={(event) => {
          setGagged(event.target.checked);
        }}
      />
      {isGagged ? <ReviewField texts={texts} onTexts={setTexts} error={open.error} /> : null}
      <Cluster>
        <ActionButton type="submit" kind="primary" can pending={open.isPending}>
          {t('authority.demands.record')}
        </ActionButton>
      </Cluster>
      {open.error === null ? null : <ProblemNotice problem={open.error} />}
    </form>
  );
}
