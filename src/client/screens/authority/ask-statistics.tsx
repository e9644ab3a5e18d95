import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type * as z from 'zod/mini';
import { StatisticsFilter, type readStatistics } from '#contract/statistics.ts';
import { useAskStatistics } from '../../api/statistics.ts';
import { useSession } from '../../api/session.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { ChipGroup } from '../../ui/chip-group.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { Cluster } from '../../ui/stack.tsx';
import css from './authority.module.css';
import { StatisticsTable } from './statistics-table.tsx';
import { useDimensionWords } from './use-dimension-words.ts';

const { company: companies, by: dimensions } = StatisticsFilter.shape;
const deeds = StatisticsFilter.shape.deed.def.innerType.options;
const places = StatisticsFilter.shape.place.def.innerType.options;
const sexes = StatisticsFilter.shape.sex.def.innerType.options;
const ages = StatisticsFilter.shape.age.def.innerType.options;
type Part = (typeof dimensions.options)[number];
/** What a question is kept to: where, then whose visits, and last when, which is changed from one question to the next. */
const parts = [
  'desk',
  'deed',
  'place',
  'postcode',
  'sex',
  'age',
  'month',
] as const satisfies readonly Part[];
type Chosen = Readonly<Partial<Record<Part, string | undefined>>>;

/** A question: by what, and of which part. What it answers stands until another is asked. */
export function AskStatistics({
  known,
}: {
  known: z.infer<typeof readStatistics.reply>;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const words = useDimensionWords();
  const { staff, directory } = useSession();
  const mine = companies.options.filter((id) => staff.company === null || staff.company === id);
  const [company, setCompany] = useState(mine[0] ?? 'hkt');
  const [by, setBy] = useState<(typeof dimensions.options)[number]>('month');
  const [chosen, setChosen] = useState<Chosen>({});
  const ask = useAskStatistics();
  const desks = directory.desks.flatMap((desk) =>
    desk.company === company && known.desks.includes(desk.id) ? [desk.id] : [],
  );
  const postcodes = known.postcodes.find((one) => one.company === company)?.codes ?? [];
  const values = {
    // What is asked about most is nearest.
    month: known.months.toReversed(),
    desk: desks,
    deed: deeds,
    place: places,
    postcode: postcodes,
    sex: sexes,
    age: ages,
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { month, desk, deed, place, postcode, sex, age } = chosen;
    ask.mutate({
      company,
      by,
      month,
      desk,
      deed: deeds.find((one) => one === deed),
      place: places.find((one) => one === place),
      postcode,
      sex: sexes.find((one) => one === sex),
      age: ages.find((one) => one === age),
    });
  };
  return (
    <form className={css['form']} onSubmit={submit}>
      {mine.length < 2 ? null : (
        <ChipGroup
          legend={t('authority.demand.company')}
          options={mine.map((value) => ({ value, label: names.company(value) }))}
          value={company}
          onChange={(value) => {
            setCompany(value);
            setChosen({ ...chosen, desk: undefined, postcode: undefined });
          }}
        />
      )}
      <ChipGroup
        legend={t('authority.statistics.by')}
        options={dimensions.options.map((value) => ({
          value,
          label: t(`authority.by.${value}`),
        }))}
        value={by}
        onChange={setBy}
      />
      <div className={css['fields']}>
        {parts.map((part) => (
          <Field key={part} label={t(`authority.statistics.only.${part}`)}>
            {(control) => (
              <Select
                {...control}
                value={chosen[part] ?? ''}
                blank={t('authority.statistics.any')}
                options={values[part].map((value) => ({ value, label: words(part, value) }))}
                onChange={(event) => {
                  setChosen({ ...chosen, [part]: event.target.value || undefined });
                }}
              />
            )}
          </Field>
        ))}
      </div>
      <Cluster>
        <Button type="submit" kind="primary" pending={ask.isPending}>
          {t('authority.statistics.ask')}
        </Button>
      </Cluster>
      {ask.error === null ? null : <ProblemNotice problem={ask.error} />}
      {ask.data === undefined ? null : <StatisticsTable answer={ask.data} />}
    </form>
  );
}
