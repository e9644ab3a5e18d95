import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { ReportView } from '#contract/reports.ts';
import { useExportReport } from '../../api/reports.ts';
import type { ReportTable } from '../../api/reports.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { saveFile } from '../../components/save-file.ts';
import { useLong } from '../../components/use-long.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast-store.ts';

/** Takes the table behind a picture as a file; the log keeps who took it. */
export function CsvButton({
  table,
  period,
}: {
  table: ReportTable;
  period: ReportView['period'];
}): ReactElement {
  const t = useT();
  const take = useExportReport();
  const leaving = useRef<AbortController>(null);
  const isLong = useLong(take.isPending);
  return (
    <>
      {isLong ? (
        <Button
          size="small"
          kind="quiet"
          onClick={() => {
            leaving.current?.abort();
            take.reset();
          }}
        >
          {t('action.cancel')}
        </Button>
      ) : null}
      <Button
        size="small"
        icon="download"
        pending={take.isPending}
        aria-label={t('report.csv-of', { table: t(`report.table.${table}`) })}
        onClick={() => {
          const cancelling = new AbortController();
          leaving.current = cancelling;
          take.mutate(
            { table, period, signal: cancelling.signal },
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
      </Button>
      {take.error === null ? null : <ProblemNotice problem={take.error} />}
    </>
  );
}
