import { queryOptions, useMutation } from '@tanstack/react-query';
import { exportReport, readReport } from '#contract/reports.ts';
import type { ReportFileView, ReportView } from '#contract/reports.ts';
import { call } from './call.ts';
import { queryKeys } from './query-keys.ts';

/** The tables of a report that can be taken as a file. */
export type ReportTable = 'trend' | 'kinds' | 'desks' | 'grounds' | 'lateness';

/** The figures of a period, of the desks that the account sees; those on the screen stay while another period loads. */
export function reportQuery(period: ReportView['period']) {
  return queryOptions({
    queryKey: [...queryKeys.reports, period],
    queryFn: async ({ signal }) => call(readReport, { query: { period }, signal }),
    placeholderData: (last) => last,
  });
}

/** Takes one table as a file. Each taking stands in the log, so nothing takes it again by itself. */
export function useExportReport() {
  return useMutation({
    mutationFn: async ({
      table,
      period,
      signal,
    }: {
      readonly table: ReportTable;
      readonly period: ReportView['period'];
      readonly signal: AbortSignal;
    }): Promise<ReportFileView> =>
      call(exportReport, { params: { table }, query: { period }, signal }),
  });
}
