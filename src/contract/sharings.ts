import * as z from 'zod/mini';
import { itemFields, purposes, sharingBases } from '../domain/record-vocabulary.ts';
import { AuthorityView } from './authorities.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';

/** How the agreement with a recipient stands today (H5). */
export const AgreementView = z.object({
  state: z.enum(['valid', 'expired', 'missing']),
  reference: z.nullable(z.string()),
  until: z.nullable(z.string()),
});
export type AgreementView = z.infer<typeof AgreementView>;

/** Who got what of a customer: a line has one recipient, one basis, one day (N4, H5). */
export const LedgerView = z.object({
  version: z.int(),
  rows: z.array(
    z.object({
      recipient: z.string(),
      basis: z.enum(sharingBases),
      /** What the recipient uses it for; null where it came in without. */
      purpose: z.nullable(z.enum(purposes)),
      on: z.string(),
      fields: z.array(z.enum(itemFields)),
      /** The authority that got visits of the customer by law; null where items went to a recipient. */
      office: z.nullable(AuthorityView.shape.name),
      agreement: AgreementView,
    }),
  ),
  /** Recipients of the company, with what each basis would carry today. */
  recipients: z.array(
    z.object({
      id: z.string(),
      agreement: AgreementView,
      bases: z.array(z.object({ basis: z.enum(sharingBases), can: Can })),
    }),
  ),
  /** Items that may be passed on for a purpose: by an agreement what was told, by consent what is in force. */
  items: z.array(
    z.object({
      id: z.string(),
      field: z.enum(itemFields),
      masked: z.string(),
      uses: z.array(z.object({ purpose: z.enum(purposes), agreed: Can, consented: Can })),
    }),
  ),
  can: z.object({ share: Can }),
});
export type LedgerView = z.infer<typeof LedgerView>;

const params = z.strictObject({ customer: z.string() });

export const readLedger = endpoint({
  id: 'readLedger',
  method: 'GET',
  path: '/api/customers/:customer/sharings',
  summary: 'Who got what of the customer, on what basis and when; and to whom more may go (N4, H5)',
  command: 'view-customer',
  params,
  reply: LedgerView,
});

export const shareItems = endpoint({
  id: 'shareItems',
  method: 'POST',
  path: '/api/customers/:customer/sharings',
  summary:
    'Records that items go to a recipient, for one purpose and on one basis; nothing goes unrecorded',
  command: 'share',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({
    recipient: z.string(),
    items: z.array(z.string()).check(z.minLength(1), z.maxLength(40)),
    purpose: z.enum(purposes),
    basis: z.enum(sharingBases),
  }),
  reply: LedgerView,
});
