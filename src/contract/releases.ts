import * as z from 'zod/mini';
import { companyIds } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';

/** A long list that waits for another privacy officer, or that one has released: exactly that file, for a day (four eyes). */
export const ReleaseView = z.object({
  company: z.enum(companyIds),
  version: z.int(),
  release: z.nullable(
    z.object({
      /** Id of a mailing list, or of a year of the log book of refusals. */
      list: z.string(),
      /** Which year of the log book it is; null where it is a mailing list. */
      year: z.nullable(z.string()),
      rows: z.int(),
      sha256: z.string(),
      by: z.string(),
      at: z.int(),
      digest: z.string(),
      approved: z.nullable(z.object({ by: z.string(), at: z.int() })),
    }),
  ),
  can: z.object({ propose: Can, approve: Can, return: Can }),
});
export type ReleaseView = z.infer<typeof ReleaseView>;

const release = {
  method: 'POST',
  params: z.strictObject({ company: z.string() }),
  changes: true,
  versioned: true,
  reply: ReleaseView,
} as const;

export const proposeRelease = endpoint({
  ...release,
  id: 'proposeRelease',
  path: '/api/releases/:company/propose',
  summary: 'Asks another privacy officer to release a list of more than a hundred rows',
  command: 'propose-release',
  body: z.strictObject({ list: z.string() }),
});

export const approveRelease = endpoint({
  ...release,
  id: 'approveRelease',
  path: '/api/releases/:company/approve',
  summary: 'Releases exactly the file that was asked for: for a day, and once',
  command: 'approve-release',
  body: z.strictObject({ digest: z.string() }),
});

export const returnRelease = endpoint({
  ...release,
  id: 'returnRelease',
  path: '/api/releases/:company/return',
  summary: 'Sends the list back',
  command: 'return-release',
  body: z.strictObject({ digest: z.string() }),
});
