import type { Customer } from '../../src/domain/customer.ts';
import { HOUR } from '../../src/domain/instant.ts';
import { cast } from './cast.ts';
import { WORLD_NOW } from './day.ts';
import { mulberry32 } from './random.ts';
import { staff } from './staff.ts';
import { Telling, type Story } from './story.ts';
import { answered, asked } from './story-steps.ts';

/** Three failed sets on Mr Li's record since yesterday: his questions are locked, other ways are not. */
export function lockedStory(customers: readonly Customer[], told: number): Story {
  const who = customers.find(({ id }) => id === cast.li.id);
  const agent = staff.find(({ id }) => id === 'st-ning');
  if (who === undefined || agent === undefined)
    throw new TypeError('The cast lives in every world.');
  const story = new Telling(
    {
      id: `R-${1001 + told}`,
      company: who.company,
      desk: cast.li.desk,
      kind: 'inquiry',
      scope: 'data',
      channel: 'phone',
      caller: 'customer',
      language: 'zh-Hans',
      words: '想了解我们持有哪些信息。',
      contactGiven: null,
      urgent: true,
      optOut: null,
      who,
      agent,
      at: WORLD_NOW - 18 * HOUR,
    },
    mulberry32(4),
  );
  for (let time = 0; time < 3; time += 1) answered(asked(story.after(3)).after(4), false);
  return story.told();
}
