import type { ReactElement } from 'react';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Select } from '../../ui/select.tsx';
import { keyHint } from '../keys.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { useNames } from '../use-names.ts';
import css from './call-bar.module.css';
import { CallChoiceRow } from './call-choice-row.tsx';
import type { useCallBar } from './use-call-bar.ts';

/** What hangs under the call bar: whom the details fit, or how to ask. */
export function CallPanel({
  bar,
  listId,
  onAside,
}: {
  bar: ReturnType<typeof useCallBar>;
  listId: string;
  onAside: () => void;
}): ReactElement {
  const t = useT();
  const names = useNames();
  return (
    <div className={css['panel']}>
      <output className={css['status']}>
        {bar.isPending
          ? t('shell.call-bar.finding')
          : bar.found === null
            ? t('customer.lookup.hint')
            : bar.found === 0
              ? t('customer.lookup.none')
              : t('customer.lookup.found', { n: bar.found })}
        {bar.more ? <b>{t('customer.lookup.more')}</b> : null}
      </output>
      {bar.problem === null ? null : <ProblemNotice problem={bar.problem} />}
      {bar.choices.length === 0 ? null : (
        <div
          id={listId}
          // The browser's own list holds text alone; these options hold masked names with pills.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="listbox"
          aria-label={t('customer.lookup.title')}
          className={css['list']}
        >
          {bar.choices.map((choice, index) => (
            <CallChoiceRow
              key={choice.kind === 'candidate' ? choice.candidate.id : choice.kind}
              id={`${listId}-${String(index)}`}
              choice={choice}
              isAt={index === bar.at}
              onPoint={() => {
                bar.setAt(index);
              }}
              onOpen={() => {
                bar.open(choice);
              }}
            />
          ))}
        </div>
      )}
      <div className={css['foot']}>
        {bar.canSetAside ? (
          <Button
            size="small"
            icon="plus"
            onClick={() => {
              bar.putAside();
              onAside();
            }}
          >
            {t('shell.call-bar.add-detail')}
          </Button>
        ) : null}
        {bar.companies.length < 2 ? null : (
          <Select
            aria-label={t('shell.call-bar.company')}
            value={bar.company}
            options={bar.companies.map(({ id }) => ({ value: id, label: names.company(id) }))}
            onChange={(event) => {
              const next = bar.companies.find(({ id }) => id === event.target.value);
              if (next !== undefined) bar.setCompany(next.id);
            }}
          />
        )}
        <span className={css['hint']} aria-hidden="true">
          <Kbd keys={keyHint('open')} />
          {bar.choices.length === 0 ? t('shell.call-bar.key-find') : t('queue.hint.open')}
        </span>
      </div>
    </div>
  );
}
