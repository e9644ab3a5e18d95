import * as z from 'zod/mini';
import {
  accessColumns,
  accessDeeds,
  accessPlaces,
  callBackResults,
  demandStates,
  instruments,
  outOfScopes,
  servedHows,
} from '../domain/authority-vocabulary.ts';
import { companyIds } from '../domain/vocabulary.ts';
import { AuthorityView } from './authorities.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';
import { line } from './text.ts';

const Signed = z.object({ by: z.string(), at: z.int() });
const Rows = z.object({ ...Signed.shape, count: z.int(), sha256: z.string() });

/** A legal demand as privacy officers see it: the paper, how far it is, and never a row. */
export const DemandView = z.object({
  id: z.string(),
  version: z.int(),
  company: z.enum(companyIds),
  /** Null where the directory does not list the office any more. */
  authority: z.nullable(AuthorityView),
  instrument: z.enum(instruments),
  reference: z.string(),
  scan: z.string(),
  servedHow: z.enum(servedHows),
  servedOn: z.string(),
  dueOn: z.string(),
  isLate: z.boolean(),
  zone: z.string(),
  scope: z.object({
    from: z.string(),
    to: z.string(),
    address: z.nullable(z.string()),
    record: z.nullable(z.string()),
  }),
  columns: z.array(z.enum(accessColumns)),
  gag: z.nullable(z.object({ reviewOn: z.string(), isDue: z.boolean() })),
  state: z.enum(demandStates),
  openedBy: z.string(),
  openedAt: z.int(),
  callBack: z.nullable(z.object({ ...Signed.shape, result: z.enum(callBackResults) })),
  proposal: z.nullable(z.object({ ...Rows.shape, digest: z.string() })),
  approved: z.nullable(Rows),
  exported: z.nullable(Rows),
  /** How many of those concerned have no contact point that word could go to. */
  untold: z.int(),
  citation: z.string(),
  can: z.object({
    callBack: Can,
    preview: Can,
    propose: Can,
    approve: Can,
    return: Can,
    export: Can,
    reviewGag: Can,
  }),
});
export type DemandView = z.infer<typeof DemandView>;

/** A row of the preview: what the demand covers of it, or why it is no part of it and nothing of it but its day. */
export const DemandRowView = z.object({
  id: z.string(),
  on: z.string(),
  out: z.nullable(z.enum(outOfScopes)),
  time: z.nullable(z.string()),
  address: z.nullable(z.string()),
  deed: z.nullable(z.enum(accessDeeds)),
  place: z.nullable(z.enum(accessPlaces)),
  record: z.nullable(z.string()),
});
export type DemandRowView = z.infer<typeof DemandRowView>;

const day = z.iso.date('not-a-date');

export const readDemands = endpoint({
  id: 'readDemands',
  method: 'GET',
  path: '/api/demands',
  summary: 'Legal demands of authorities, newest first',
  command: 'read-demands',
  reply: z.object({ demands: z.array(DemandView), canOpen: z.boolean() }),
});

export const openDemand = endpoint({
  id: 'openDemand',
  method: 'POST',
  path: '/api/demands',
  summary: 'Records a demand that was served on paper; no customer and no request leads here',
  command: 'open-demand',
  changes: true,
  body: z.strictObject({
    company: z.enum(companyIds),
    authority: z.string(),
    instrument: z.enum(instruments),
    reference: line(80),
    scan: line(40),
    servedHow: z.enum(servedHows),
    servedOn: day,
    dueOn: day,
    scope: z.strictObject({
      from: day,
      to: day,
      address: z.nullable(line(45)),
      record: z.nullable(line(64)),
    }),
    columns: z.array(z.enum(accessColumns)),
    gag: z.nullable(z.strictObject({ reviewOn: day })),
  }),
  reply: DemandView,
  status: 201,
});

const one = {
  method: 'POST',
  params: z.strictObject({ demand: z.string() }),
  changes: true,
  versioned: true,
  reply: DemandView,
} as const;
const Digest = z.strictObject({ digest: z.string() });

export const callBackDemand = endpoint({
  ...one,
  id: 'callBackDemand',
  path: '/api/demands/:demand/call-back',
  summary: 'Records what the office said under its published number',
  command: 'work-demand',
  body: z.strictObject({ result: z.enum(callBackResults) }),
});

export const previewDemand = endpoint({
  id: 'previewDemand',
  method: 'GET',
  path: '/api/demands/:demand/rows',
  summary:
    'Rows that the demand covers, and those near it without their content; the look is logged',
  command: 'work-demand',
  params: one.params,
  reply: z.object({ rows: z.array(DemandRowView) }),
});

export const proposeDemand = endpoint({
  ...one,
  id: 'proposeDemand',
  path: '/api/demands/:demand/propose',
  summary: 'Proposes to export exactly the rows in scope; a second privacy officer decides',
  command: 'work-demand',
  body: z.strictObject({}),
});

export const approveDemand = endpoint({
  ...one,
  id: 'approveDemand',
  path: '/api/demands/:demand/approve',
  summary: 'Approves exactly these rows, after a step-up',
  command: 'approve-demand',
  body: Digest,
});

export const returnDemand = endpoint({
  ...one,
  id: 'returnDemand',
  path: '/api/demands/:demand/return',
  summary: 'Sends the proposal back',
  command: 'return-demand',
  body: Digest,
});

export const exportDemand = endpoint({
  ...one,
  id: 'exportDemand',
  // Rows in the clear are not given out again for as long as other answers are.
  keySeconds: 60,
  path: '/api/demands/:demand/export',
  summary: 'Gives the approved rows as a file, bound to its event by its SHA-256',
  command: 'work-demand',
  body: z.strictObject({}),
  reply: z.object({
    demand: DemandView,
    file: z.object({ name: z.string(), text: z.string(), sha256: z.string() }),
  }),
});

export const reviewGag = endpoint({
  ...one,
  id: 'reviewGag',
  path: '/api/demands/:demand/gag',
  summary: 'Looks again at whether the customer may be told: another date, or no longer forbidden',
  command: 'work-demand',
  body: z.strictObject({ reviewOn: z.nullable(day) }),
});
