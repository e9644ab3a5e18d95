import * as z from 'zod/mini';
import { itemFields, purposes } from '../domain/record-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';

/** Ways in which a customer can be told a purpose. */
export const noticeChannels = ['phone', 'email', 'letter', 'visit', 'web'] as const;

/** What a customer can still be told of the items that are held: purposes announced by today, item by item (N2, H4). */
export const NoticesView = z.object({
  version: z.int(),
  today: z.string(),
  purposes: z.array(
    z.object({
      purpose: z.enum(purposes),
      items: z.array(
        z.object({ id: z.string(), field: z.enum(itemFields), masked: z.string(), can: Can }),
      ),
    }),
  ),
  can: z.object({ tell: Can }),
});
export type NoticesView = z.infer<typeof NoticesView>;

const params = z.strictObject({ customer: z.string() });

export const readNotices = endpoint({
  id: 'readNotices',
  method: 'GET',
  path: '/api/customers/:customer/notices',
  summary: 'Purposes that the customer can still be told, item by item (N2, H4)',
  command: 'view-customer',
  params,
  reply: NoticesView,
});

export const tellPurpose = endpoint({
  id: 'tellPurpose',
  method: 'POST',
  path: '/api/customers/:customer/notices',
  summary:
    'Records that the customer was told a purpose of items held already: when, and by which channel',
  command: 'tell-purpose',
  params,
  changes: true,
  versioned: true,
  body: z.strictObject({
    items: z.array(z.string()).check(z.minLength(1), z.maxLength(40)),
    purpose: z.enum(purposes),
    channel: z.enum(noticeChannels),
    on: z.iso.date('not-a-date'),
  }),
  reply: NoticesView,
});
