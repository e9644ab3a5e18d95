import { describe, expect, it } from 'vitest';
import { prepareMailing, readMailing } from '../../src/contract/mailings.ts';
import { approveRelease, proposeRelease } from '../../src/contract/releases.ts';
import { ROWS_BY_ONE } from '../../src/domain/release.ts';
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

  it('release a long one by two officers, exactly as it was asked for, and once', async () => {
    const world = await nodeWorld({ scenario: 'everyday' });
    const desk = () => new DeskClient((request) => world.fetch(request));
    const first = await desk().as(accounts.privacyOfficer);
    const second = await desk().as(accounts.secondPrivacyOfficer);
    const params = { mailing: 'ml-hkt-catalogue' };
    const hkt = { params: { company: 'hkt' } };
    const take = { params, body: {} };
    const long = await first.call(readMailing, { params });
    expect(long.ready).toBeGreaterThan(ROWS_BY_ONE);
    expect(long.can.prepare).toMatchObject({ code: 'too-many-rows' });
    await expect(first.call(prepareMailing, take)).rejects.toThrow('409 too-many-rows');
    const asked = { ...hkt, version: 0, body: { list: params.mailing } };
    const { release, version } = await first.call(proposeRelease, asked);
    const decided = { ...hkt, version, body: { digest: release?.digest ?? '' } };
    await expect(first.call(approveRelease, decided)).rejects.toThrow('four-eyes');
    const other = { ...decided, body: { digest: 'another' } };
    await expect(second.call(approveRelease, other)).rejects.toThrow('proposal-changed');
    await second.call(approveRelease, decided);
    expect((await first.call(readMailing, { params })).can.prepare).toBe(true);
    const file = await first.call(prepareMailing, take);
    expect([file.rows, file.sha256]).toEqual([long.ready, release?.sha256]);
    await expect(first.call(prepareMailing, take)).rejects.toThrow('too-many-rows');
  });

  it('are of two hundred and forty people at most, of whom nobody has a story, and come from the seed alone', () => {
    const lists = mailingListsOf(1, 2000, new Set());
    expect(lists.every(({ members }) => members.length > 20 && members.length <= 240)).toBe(true);
    expect(mailingListsOf(1, 2000, new Set())).toEqual(lists);
  });
});
