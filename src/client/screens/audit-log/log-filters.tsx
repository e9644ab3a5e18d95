import { useState } from 'react';
import type { ReactElement } from 'react';
import { AuditFilter } from '#contract/audit-filter.ts';
import type { LogView } from '../../api/audit.ts';
import { useDirectory } from '../../api/session.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import css from './audit-log.module.css';

const actions = AuditFilter.shape.action.def.innerType.options;
const outcomes = AuditFilter.shape.outcome.def.innerType.options;

/** Filters of the log. Each set of them is one event of its own, so they are applied together. */
export function LogFilters({
  filter,
  onFilter,
}: {
  filter: LogView;
  onFilter: (filter: LogView) => void;
}): ReactElement {
  const t = useT();
  const { staff } = useDirectory();
  const [wanted, setWanted] = useState<LogView>(filter);
  const put = (change: LogView): void => {
    setWanted((before) => withoutBlanks({ ...before, ...change }));
  };
  const isFiltered = Object.keys(withoutBlanks(filter)).length > 0;
  return (
    <form
      className={css['filters']}
      aria-label={t('queue.filter.label')}
      onSubmit={(event) => {
        event.preventDefault();
        onFilter(withoutBlanks(wanted));
      }}
    >
      <Field label={t('audit.column.action')}>
        {(control) => (
          <Select
            {...control}
            blank={t('audit.filter.any-action')}
            value={wanted.action ?? ''}
            options={actions.map((action) => ({
              value: action,
              label: t(`audit.action.${action}`),
            }))}
            onChange={(event) => {
              put({ action: actions.find((action) => action === event.target.value) });
            }}
          />
        )}
      </Field>
      <Field label={t('audit.column.outcome')}>
        {(control) => (
          <Select
            {...control}
            blank={t('audit.filter.any-outcome')}
            value={wanted.outcome ?? ''}
            options={outcomes.map((outcome) => ({
              value: outcome,
              label: t(`audit.outcome.${outcome}`),
            }))}
            onChange={(event) => {
              put({ outcome: outcomes.find((outcome) => outcome === event.target.value) });
            }}
          />
        )}
      </Field>
      <Field label={t('audit.column.actor')}>
        {(control) => (
          <Select
            {...control}
            blank={t('audit.filter.anyone')}
            value={wanted.actor ?? ''}
            options={staff.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => {
              put({ actor: event.target.value });
            }}
          />
        )}
      </Field>
      <Field label={t('request.number')}>
        {(control) => (
          <TextInput
            {...control}
            mono
            value={wanted.request ?? ''}
            onChange={(event) => {
              put({ request: event.target.value.trim() });
            }}
          />
        )}
      </Field>
      <Field label={t('audit.filter.from')}>
        {(control) => (
          <DateInput
            {...control}
            value={wanted.from ?? ''}
            max={wanted.to}
            onChange={(event) => {
              put({ from: event.target.value });
            }}
          />
        )}
      </Field>
      <Field label={t('audit.filter.to')}>
        {(control) => (
          <DateInput
            {...control}
            value={wanted.to ?? ''}
            min={wanted.from}
            onChange={(event) => {
              put({ to: event.target.value });
            }}
          />
        )}
      </Field>
      <div className={css['deeds']}>
        <Button type="submit" kind="primary">
          {t('audit.filter.apply')}
        </Button>
        {isFiltered ? (
          <Button
            kind="quiet"
            onClick={() => {
              setWanted({});
              onFilter({});
            }}
          >
            {t('queue.filter.clear')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

/** A filter left blank is no filter. */
function withoutBlanks(filter: LogView): LogView {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== undefined && value !== ''),
  );
}
