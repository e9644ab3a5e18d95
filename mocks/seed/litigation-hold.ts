import type { Customer } from '../../src/domain/customer.ts';
import type { Hold } from '../../src/domain/hold.ts';
import { DAY } from '../../src/domain/instant.ts';
import type { SeedEvent } from '../store/store-seed.ts';
import { cast } from './cast.ts';
import { WORLD_NOW } from './day.ts';

const placedAt = WORLD_NOW - 30 * DAY;

/** The dispute over a line that Ms Lee had under another name; two officers placed it a month ago. */
export const litigationHold: Hold = {
  id: 'h-lee-wong',
  version: 2,
  company: cast.leeWong.company,
  records: [cast.leeWong.id],
  items: null,
  reason: 'litigation',
  reference: 'L-31',
  reviewOn: '2027-01-31',
  state: 'placed',
  placedBy: 'st-ume',
  placedAt,
  approvedBy: 'st-vera',
  liftedAt: null,
  liftedBy: [],
  proposal: null,
};

/** How it came about, for the log. */
export function holdEvents(customers: readonly Customer[]): readonly SeedEvent[] {
  const held = customers.find(({ id }) => id === cast.leeWong.id);
  if (held === undefined) throw new TypeError('The cast lives in every world.');
  const about = { subject: held.subject, outcome: 'done', purpose: null } as const;
  const officer = (id: string) =>
    ({ id, role: 'privacy-officer', desk: null, session: null }) as const;
  const of = (version: number) => ({
    object: { type: 'hold', id: litigationHold.id, version } as const,
    reason: litigationHold.reason,
    after: version,
    call: `call-${litigationHold.id}-${version}`,
  });
  return [
    {
      at: placedAt,
      draft: { ...about, ...of(1), actor: officer('st-ume'), action: 'hold.asked' },
    },
    {
      at: placedAt + DAY,
      draft: {
        ...about,
        ...of(2),
        actor: officer('st-vera'),
        action: 'hold.placed',
        before: 1,
      },
    },
  ];
}
