import * as z from 'zod/mini';
import { companyIds } from '../domain/vocabulary.ts';
import { contactKinds, mailCauses, mailReadings, purposes } from '../domain/record-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { MaskedValue } from './masked-value.ts';
import { Can } from './problem.ts';
import { ReleaseView } from './releases.ts';
import { NameByLanguage } from './session.ts';

/** How a company reads its clause on direct mail, and what is proposed instead (H6). */
export const ReadingView = z.object({
  company: z.enum(companyIds),
  version: z.int(),
  /** The reading that acts now. */
  reading: z.enum(mailReadings),
  proposal: z.nullable(
    z.object({ reading: z.enum(mailReadings), by: z.string(), at: z.int(), digest: z.string() }),
  ),
  can: z.object({ propose: Can, approve: Can, return: Can }),
});
export type ReadingView = z.infer<typeof ReadingView>;

const listed = {
  id: z.string(),
  company: z.enum(companyIds),
  name: NameByLanguage,
  purpose: z.enum(purposes),
  contact: z.enum(contactKinds),
  /** People on it, whoever of them may be written to. */
  size: z.int(),
};

/** A list of people whom a company means to write to; `can.prepare` is what its purpose allows (N2, H4). */
export const MailingRow = z.object({ ...listed, can: z.object({ use: Can }) });
export type MailingRow = z.infer<typeof MailingRow>;

/** A list held against who may be written to today: how many may, and why the others may not (H6, N3b). */
export const MailingView = z.object({
  ...listed,
  reading: z.enum(mailReadings),
  /** People who may be written to. */
  ready: z.int(),
  causes: z.array(z.object({ cause: z.enum(mailCauses), count: z.int() })),
  /** Who is left out, masked; null for who may see no customer. */
  leftOut: z.nullable(
    z.array(
      z.object({
        /** Null where there is no record to open: it was erased, or it is the account's own. */
        customer: z.nullable(z.string()),
        name: z.nullable(MaskedValue),
        masked: z.nullable(z.string()),
        cause: z.enum(mailCauses),
      }),
    ),
  ),
  /** The last times that it left as a file, the newest first. */
  prepared: z.array(
    z.object({ at: z.string(), by: z.string(), rows: z.string(), sha256: z.string() }),
  ),
  can: z.object({ prepare: Can }),
});
export type MailingView = z.infer<typeof MailingView>;

export const readMailings = endpoint({
  id: 'readMailings',
  method: 'GET',
  path: '/api/mailings',
  summary: 'Mailing lists of the companies that the account sees, and how each reads its clause',
  command: 'read-mailings',
  reply: z.object({
    readings: z.array(ReadingView),
    releases: z.array(ReleaseView),
    mailings: z.array(MailingRow),
  }),
});

const params = z.strictObject({ mailing: z.string() });

export const readMailing = endpoint({
  id: 'readMailing',
  method: 'GET',
  path: '/api/mailings/:mailing',
  summary: 'Who of a list may be written to, and why the others may not; the look is logged',
  command: 'read-mailings',
  params,
  reply: MailingView,
});

/** The list as a file, without anybody who may not be written to. */
export const MailingFileView = z.object({
  name: z.string(),
  text: z.string(),
  sha256: z.string(),
  rows: z.int(),
});
export type MailingFileView = z.infer<typeof MailingFileView>;

export const prepareMailing = endpoint({
  id: 'prepareMailing',
  method: 'POST',
  path: '/api/mailings/:mailing/prepare',
  summary:
    'Gives those of a list who may be written to as a file, bound to its event by its SHA-256',
  command: 'prepare-mailing',
  params,
  body: z.strictObject({}),
  reply: MailingFileView,
});

const reading = {
  method: 'POST',
  params: z.strictObject({ company: z.string() }),
  changes: true,
  versioned: true,
  reply: ReadingView,
} as const;

export const proposeReading = endpoint({
  ...reading,
  id: 'proposeReading',
  path: '/api/readings/:company/propose',
  summary: 'Proposes another reading of the clause on direct mail; another privacy officer decides',
  command: 'propose-reading',
  body: z.strictObject({ reading: z.enum(mailReadings) }),
});

export const approveReading = endpoint({
  ...reading,
  id: 'approveReading',
  path: '/api/readings/:company/approve',
  summary: 'Changes the reading to exactly what was proposed',
  command: 'approve-reading',
  body: z.strictObject({ digest: z.string() }),
});

export const returnReading = endpoint({
  ...reading,
  id: 'returnReading',
  path: '/api/readings/:company/return',
  summary: 'Sends the proposal back',
  command: 'return-reading',
  body: z.strictObject({ digest: z.string() }),
});
