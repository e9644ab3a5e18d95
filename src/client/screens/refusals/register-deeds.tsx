import type { ReactElement } from 'react';
import type { RefusalsView } from '#contract/refusals.ts';
import { useExportRefusals } from '../../api/refusals.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useT } from '../../i18n/locale.tsx';
import { toast } from '../../ui/toast-store.ts';

type Entries = RefusalsView['entries'];

/** Prints the part of the log book that is shown, or saves it. Either way it leaves once the log has it, and as the log has it. */
export function RegisterDeeds({
  register: { company, year, entries, can },
  onPrint,
}: {
  register: RefusalsView;
  /** Puts exactly these entries on paper. */
  onPrint: (entries: Entries) => void;
}): ReactElement | null {
  const t = useT();
  const print = useExportRefusals();
  const save = useExportRefusals();
  const error = print.error ?? save.error;
  if (entries.length === 0) return null;
  return (
    <>
      <ActionButton
        can={can.take}
        icon="print"
        pending={print.isPending}
        onClick={() => {
          save.reset();
          print.mutate(
            { company, year, way: 'print' },
            {
              onSuccess: (taken) => {
                onPrint(taken.entries);
              },
            },
          );
        }}
      >
        {t('action.print')}
      </ActionButton>
      <ActionButton
        can={can.take}
        icon="download"
        pending={save.isPending}
        onClick={() => {
          print.reset();
          save.mutate(
            { company, year, way: 'file' },
            {
              onSuccess: ({ name, text }) => {
                saveFile(name, 'text/csv;charset=utf-8', [text]);
                toast(t('report.csv-saved', { name }));
              },
            },
          );
        }}
      >
        {t('report.csv')}
      </ActionButton>
      {error === null ? null : <ProblemNotice problem={error} />}
    </>
  );
}
