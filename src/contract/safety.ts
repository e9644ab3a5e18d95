import * as z from 'zod/mini';
import { safetyControls } from '../domain/safety.ts';
import { harms, hostPromises } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';

const ids = safetyControls.map(({ id }) => id);

/** What is set against each thing that data is guarded against, with figures of the account's companies; nobody's data. */
export const SafetyView = z.strictObject({
  /** Days that the counts look back. */
  days: z.int(),
  controls: z.array(
    z.strictObject({
      control: z.enum(ids),
      harm: z.enum(harms),
      /** What the figure counts: deeds or refusals of those days, what stands now, or the minutes of a rule. */
      of: z.enum(['done', 'refused', 'now', 'minutes']),
      figure: z.int().check(z.minimum(0)),
    }),
  ),
  /** What this host cannot promise. */
  lacks: z.array(z.enum(hostPromises)),
});
export type SafetyView = z.infer<typeof SafetyView>;

export const readSafety = endpoint({
  id: 'readSafety',
  method: 'GET',
  path: '/api/safety',
  summary: 'What guards the data here, with live figures, and what this host cannot promise',
  command: 'read-safety',
  reply: SafetyView,
});
