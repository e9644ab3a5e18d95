import * as z from 'zod/mini';
import { companyIds } from '../domain/vocabulary.ts';
import { purposes } from '../domain/record-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';
import { AgreementView } from './sharings.ts';
import { lines } from './text.ts';

/** Languages in which a company tells its customers what it uses data for. */
export const noticeLanguages = ['ja', 'en', 'zh-Hant', 'zh-Hans'] as const;

const Words = z.object({ lang: z.string(), text: z.string() });

/** One version of a purpose; null words are those of the policy, which has said them from the beginning. */
export const NoticeView = z.object({
  purpose: z.enum(purposes),
  version: z.int(),
  words: z.nullable(Words),
  announcedOn: z.nullable(z.string()),
  /** Its date has come. */
  inForce: z.boolean(),
});
export type NoticeView = z.infer<typeof NoticeView>;

/** What a company uses data for and whom it shares them with, and what is to be announced (N2, H4, H5). */
export const RegisterView = z.object({
  company: z.enum(companyIds),
  name: z.string(),
  version: z.int(),
  today: z.string(),
  purposes: z.array(NoticeView),
  recipients: z.array(z.object({ id: z.string(), agreement: AgreementView })),
  proposal: z.nullable(
    z.object({ notice: NoticeView, by: z.string(), at: z.int(), digest: z.string() }),
  ),
  can: z.object({ propose: Can, approve: Can, return: Can }),
});
export type RegisterView = z.infer<typeof RegisterView>;

export const readRegisters = endpoint({
  id: 'readRegisters',
  method: 'GET',
  path: '/api/registers',
  summary: 'Purposes of each company by version, and its recipients with their agreements',
  command: 'read-policies',
  reply: z.object({ registers: z.array(RegisterView) }),
});

const company = {
  method: 'POST',
  params: z.strictObject({ company: z.string() }),
  changes: true,
  versioned: true,
  reply: RegisterView,
} as const;

export const proposePurpose = endpoint({
  ...company,
  id: 'proposePurpose',
  path: '/api/registers/:company/purposes',
  summary: 'Proposes to announce a purpose, or new words for one; another privacy officer decides',
  command: 'propose-purpose',
  body: z.strictObject({
    purpose: z.enum(purposes),
    words: z.strictObject({ lang: z.enum(noticeLanguages), text: lines(400) }),
    announcedOn: z.iso.date('not-a-date'),
  }),
});

export const approvePurpose = endpoint({
  ...company,
  id: 'approvePurpose',
  path: '/api/registers/:company/purposes/approve',
  summary: 'Announces exactly what was proposed; nothing is used for it before its date (H4)',
  command: 'approve-purpose',
  body: z.strictObject({ digest: z.string() }),
});

export const returnPurpose = endpoint({
  ...company,
  id: 'returnPurpose',
  path: '/api/registers/:company/purposes/return',
  summary: 'Sends the proposal back',
  command: 'return-purpose',
  body: z.strictObject({ digest: z.string() }),
});
