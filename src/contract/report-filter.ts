import * as z from 'zod/mini';
import { reportPeriods } from '../domain/vocabulary.ts';

/** Which months a report is of; it stands in the address and holds nothing personal. */
export const ReportFilter = z.strictObject({ period: z.optional(z.enum(reportPeriods)) });
export type ReportFilter = z.infer<typeof ReportFilter>;
