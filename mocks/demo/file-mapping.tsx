import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import { DateInput } from '../../src/client/ui/date-input.tsx';
import { Field } from '../../src/client/ui/field.tsx';
import { Progress } from '../../src/client/ui/progress.tsx';
import { Select } from '../../src/client/ui/select.tsx';
import type { DemoHost } from '../demo-host.ts';
import type { ColumnMeaning } from '../import/column-meaning.ts';
import { columnMeanings } from '../import/column-meaning.ts';
import type {
  ImportControl,
  ImportPreview,
  ImportProgress,
  ImportReport,
} from '../import/import-customers.ts';
import type { ImportPlan } from '../import/import-plan.ts';
import type { Table } from '../import/read-table.ts';
import { desks } from '../seed/desks.ts';
import css from './dock.module.css';
import { FilePreview } from './file-preview.tsx';
import { tellMoved } from './moved.ts';
import { useWords } from './words.ts';

/** A file that was read and waits to be loaded. */
export type ReadFile = Table & {
  readonly file: File;
  readonly guesses: readonly ColumnMeaning[];
};

const languages = [
  { value: 'en', label: 'English' },
  { value: 'ja', label: '日本語' },
  { value: 'zh-Hant', label: '繁體中文' },
  { value: 'zh-Hans', label: '简体中文' },
] as const;

/** Says what the columns of a file hold and where it comes from, shows what would become of its rows, and loads it. */
export function FileMapping({
  host,
  file,
  onLoaded,
  onRefused,
}: {
  host: DemoHost;
  file: ReadFile;
  onLoaded: (report: ImportReport) => void;
  onRefused: (error: unknown) => void;
}): ReactElement {
  const { say, lang } = useWords();
  const [meanings, setMeanings] = useState(file.guesses);
  const [desk, setDesk] = useState(desks[0]?.id ?? '');
  const [language, setLanguage] = useState<ImportPlan['lang']>('en');
  const [asOf, setAsOf] = useState(() => new Date(host.clock.now()).toISOString().slice(0, 10));
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);
  const [checked, setChecked] = useState<ImportPreview | null>(null);
  const run = async (work: (plan: ImportPlan, control: ImportControl) => Promise<void>) => {
    const stopping = new AbortController();
    setStop(stopping);
    const company = desks.find(({ id }) => id === desk)?.company ?? 'hkt';
    const purposes = ['agreement', 'inquiry-reply'] as const;
    const plan: ImportPlan = { company, desk, asOf, lang: language, purposes, meanings };
    try {
      await work(plan, { signal: stopping.signal, onProgress: setProgress });
    } catch (error) {
      onRefused(error);
    } finally {
      setProgress(null);
      setStop(null);
    }
  };
  const check = (): void => {
    setChecked(null);
    void run(async (plan, control) => {
      setChecked(await host.customersFile.preview(file.file, plan, control));
    });
  };
  const load = (): void => {
    void run(async (plan, control) => {
      onLoaded(await host.customersFile.load(file.file, plan, control));
      tellMoved();
    });
  };
  if (progress !== null) {
    // Instead of the form: drawing all its lists anew at every step would hold up the rows.
    return (
      <Progress
        label={say(progress.phase === 'checking' ? 'file.checking' : 'file.writing')}
        valueText={say('file.progress', { done: progress.done, total: progress.total })}
        done={progress.done}
        total={progress.phase === 'checking' ? progress.total : undefined}
        cancelLabel={say('file.cancel')}
        onCancel={progress.phase === 'checking' ? () => stop?.abort() : undefined}
      />
    );
  }
  return (
    <form
      className={css['part']}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
      // What was checked was checked as it was mapped then.
      onChange={() => setChecked(null)}
    >
      <h4>{say('file.columns')}</h4>
      {file.columns.map((column, index) => (
        <Field key={column} label={column}>
          {(control) => (
            <Select
              {...control}
              value={meanings[index] ?? 'ignore'}
              onChange={({ target }) => setMeanings(meanings.with(index, meaningOf(target.value)))}
              options={columnMeanings.map((meaning) => ({
                value: meaning,
                label: say(`meaning.${meaning}`),
              }))}
            />
          )}
        </Field>
      ))}
      <Field label={say('file.desk')}>
        {(control) => (
          <Select
            {...control}
            value={desk}
            onChange={({ target }) => setDesk(target.value)}
            options={desks.map(({ id, name }) => ({ value: id, label: name[lang] }))}
          />
        )}
      </Field>
      <Field label={say('file.language')}>
        {(control) => (
          <Select
            {...control}
            value={language}
            onChange={({ target }) =>
              setLanguage(languages.find(({ value }) => value === target.value)?.value ?? 'en')
            }
            options={languages}
          />
        )}
      </Field>
      <Field label={say('file.as-of')}>
        {(control) => (
          <DateInput
            {...control}
            required
            value={asOf}
            onChange={({ target }) => setAsOf(target.value)}
          />
        )}
      </Field>
      <Button type="submit" kind={checked === null ? 'primary' : 'plain'} pending={stop !== null}>
        {say('file.check', { n: file.rows.length })}
      </Button>
      {checked === null ? null : <FilePreview preview={checked} onLoad={load} />}
    </form>
  );
}

function meaningOf(value: string): ColumnMeaning {
  return columnMeanings.find((meaning) => meaning === value) ?? 'ignore';
}
