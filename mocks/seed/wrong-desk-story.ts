import type { Customer } from '../../src/domain/customer.ts';
import { DAY } from '../../src/domain/instant.ts';
import { routingOf } from '../../src/server/routing-of.ts';
import { cast } from './cast.ts';
import { WORLD_NOW } from './day.ts';
import { desks } from './desks.ts';
import { mulberry32 } from './random.ts';
import { staff } from './staff.ts';
import { Telling, type Story } from './story.ts';

/**
 * The moment at which this world stands still: the Monday after, so that the fortieth day since the letter came is a
 * working day in Hong Kong and the last one is no later than the law counts it.
 */
export const WRONG_DESK_NOW = WORLD_NOW + 3 * DAY;

/** Ms Wong wrote to the sales desk 31 days ago; customer relations answered her first, and nobody has passed it on. */
export function wrongDeskStory(customers: readonly Customer[], told: number): Story {
  const who = customers.find(({ id }) => id === cast.wong.id);
  const agent = staff.find(({ id }) => id === 'st-olive');
  if (who === undefined || agent === undefined)
    throw new TypeError('The cast lives in every world.');
  return new Telling(
    {
      id: `R-${1001 + told}`,
      company: who.company,
      desk: 'ntt-sales',
      kind: 'inquiry',
      scope: 'data',
      channel: 'letter',
      caller: 'customer',
      language: 'en',
      words: 'Please send me a copy of everything you hold on me.',
      contactGiven: null,
      urgent: false,
      optOut: null,
      routing: routingOf([who], [], desks),
      who,
      agent,
      at: WRONG_DESK_NOW - 31 * DAY,
    },
    mulberry32(5),
  ).told();
}
