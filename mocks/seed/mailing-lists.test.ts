import { describe, expect, it } from 'vitest';
import { readMailing } from '../../src/contract/mailings.ts';
import { DeskClient } from '../desk-client.ts';
import { nodeWorld } from '../node.ts';
import { accounts } from '../scenarios.ts';
import { mailingListsOf } from './mailing-lists.ts';

describe('the mailing lists of a world', () => {
  it.each(['everyday', 'a-year'] as const)(
    'invite forty, of whom seven were never asked and two gave no mailbox: %s',
    async (scenario) => {
      const world = await nodeWorld({ scenario });
      const desk = new DeskClient((request) => world.fetch(request));
      const client = await desk.as(accounts.agentTokyo);
      const params = { mailing: 'ml-hkt-events' };
      const { size, ready, causes } = await client.call(readMailing, { params });
      expect(causes).toEqual([
        { cause: 'declined', count: 2 },
        { cause: 'no-consent', count: 7 },
      ]);
      expect([size, ready]).toEqual([40, 31]);
    },
  );

  it('are of a hundred people at most, of whom nobody has a story, and come from the seed alone', () => {
    const lists = mailingListsOf(1, 2000, new Set());
    expect(lists.every(({ members }) => members.length > 20 && members.length <= 100)).toBe(true);
    expect(mailingListsOf(1, 2000, new Set())).toEqual(lists);
  });
});
