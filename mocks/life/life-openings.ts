import type { LifeWorld } from './life-world.ts';
import { pickOf } from './life-moves.ts';
import { typed } from './life-people.ts';

/** What an opening is chosen by. */
export type OpeningPick = { readonly which: number; readonly pick: number; readonly who: string };

const kinds = ['inquiry', 'deletion', 'correction', 'opt-out', 'inquiry', 'deletion'] as const;
const channels = ['phone', 'phone', 'visit', 'email', 'letter'] as const;
const scopes = ['data', 'categories', 'data', 'access-history'] as const;
const optOuts = ['all-marketing', 'email', 'phone', 'post'] as const;
const corrected = ['birth-date', 'phone', 'email', 'post', 'product-plan', 'name'] as const;
const askedFor = {
  ...typed,
  'birth-date': '12 March 1984',
  'product-plan': 'Quaxo Copper',
} as const;

/** A body that opens a request of any kind, for anybody, or for somebody who is not found. */
export function openingBody(world: LifeWorld, { which, pick, who }: OpeningPick) {
  const customers = world.customers();
  const customer = pick % 17 === 16 ? undefined : customers[which % Math.max(1, customers.length)];
  const kind = pickOf(kinds, pick);
  const company = customer?.company ?? 'hkt';
  const isGiven = customer === undefined || pick % 7 === 0;
  const records = world.person(customer?.id ?? null);
  const items = records.flatMap((record) => record.items);
  const wrong = items.filter((item) => corrected.some((field) => field === item.field));
  const item = wrong[pick % Math.max(1, wrong.length)];
  const field = corrected.find((one) => one === item?.field) ?? 'name';
  return {
    company,
    desk: company === 'ntt-china' ? 'desk-n' : who === 'bea' ? 'desk-b' : 'desk-a',
    customer: customer?.id ?? null,
    kind,
    // What the kind was chosen by chooses the scope no second time: the two would go together.
    scope: kind === 'inquiry' ? pickOf(scopes, Math.floor(pick / kinds.length)) : null,
    optOutScope: kind === 'opt-out' ? pickOf(optOuts, pick) : null,
    channel: pickOf(channels, which + pick),
    caller: 'customer',
    language: pickOf(['en', 'ja', 'zh-Hant', 'zh-Hans'], pick),
    words: pick % 2 === 0 ? typed.words : '',
    contactGiven: isGiven ? { kind: 'email', value: typed.email } : null,
    reference: null,
    urgent: pick % 11 === 0,
    ...(kind === 'correction' && customer !== undefined
      ? { correction: { item: item?.id ?? 'none', asked: askedFor[field] } }
      : {}),
  };
}
