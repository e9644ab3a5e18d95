import { describe, expect, it } from 'vitest';
import { approveProposal, readRequest } from '../../src/contract/requests.ts';
import { tombstoneIds } from '../../src/server/tombstone.ts';
import { seededKeys } from '../keys.ts';
import { DeskClient } from '../desk-client.ts';
import { nodeWorld } from '../node.ts';
import { worldSeed, defaultWorld } from '../world-seed.ts';
import { scenarioCast } from '../scenarios.ts';
import { makeWorld } from './world-seed.ts';

const { store: begun } = await worldSeed(defaultWorld);
const requests = begun.records.flatMap((stored) =>
  stored.type === 'request' ? [stored.record] : [],
);
const waiting = requests.filter(({ proposal }) => proposal !== null);

describe('what waits for a second person in a fresh world', () => {
  it('is of every kind that the stories tell', () => {
    const kinds = new Set(waiting.map(({ proposal }) => proposal?.kind));
    expect([...kinds].map(String).toSorted()).toEqual([
      'deletion',
      'paper',
      'refusal',
      'unlock',
      'withholding',
    ]);
  });

  it('can be approved, every piece of it', async () => {
    const world = await nodeWorld({});
    const clients = new Map<string, DeskClient>();
    for (const { id, desk, hands, proposal } of waiting) {
      const persons = hands.map((hand) => begun.staff.find((one) => one.id === hand)?.person);
      const second = begun.staff.find(
        (one) =>
          one.role === 'supervisor' && one.desks.includes(desk) && !persons.includes(one.person),
      );
      const by = second?.id ?? '';
      const client = clients.get(by) ?? (await new DeskClient(world.fetch).as(by));
      clients.set(by, client);
      const params = { request: id };
      const { version } = await client.call(readRequest, { params });
      const body = { digest: proposal?.digest ?? '' };
      const approved = await client.call(approveProposal, { params, version, body });
      expect([id, proposal?.kind, approved.proposal]).toEqual([id, proposal?.kind, null]);
    }
  });
});

describe('stories that came to an end', () => {
  it('among them one that was granted in part, entered in the log book before', () => {
    const partly = requests.filter(
      ({ outcome, kind }) => outcome === 'partly-granted' && kind === 'inquiry',
    );
    expect(partly.length).toBeGreaterThan(0);
    for (const { id } of partly) {
      const entries = begun.records.filter(
        (stored) => stored.type === 'log-book' && stored.record.request === id,
      );
      expect(entries).toHaveLength(1);
    }
  });

  it('among them a deletion: the record is gone, and a tombstone bars its way back', async () => {
    const done = requests.filter(({ deletion }) => deletion?.finishedAt != null);
    expect(done).toMatchObject([
      { status: 'closed', outcome: 'granted', customer: null, words: '' },
    ]);
    const erased = begun.records.flatMap((stored) =>
      stored.type === 'erased' ? [stored.record.id] : [],
    );
    expect(erased).toHaveLength(1);
    expect(begun.customers.some(({ id }) => erased.includes(id))).toBe(false);
    // Who it was is in no record; a world without the story still has them.
    const hashes: string[] = [];
    const hash = (detail: string) => {
      hashes.push(detail);
      return detail;
    };
    const plan = { ...defaultWorld, hashAnswer: hash };
    await makeWorld({ ...plan, hashTombstone: hash });
    const full = await makeWorld({ ...plan, scenario: 'empty', hashTombstone: hash });
    const who = full.customers.find(({ id }) => erased.includes(id));
    const stones = begun.records.flatMap((stored) =>
      stored.type === 'tombstone' ? [stored.record.id] : [],
    );
    expect(stones.length).toBeGreaterThan(0);
    const own = who === undefined ? [] : await tombstoneIds(seededKeys(defaultWorld.seed), who);
    expect(stones.filter((stone) => !own.includes(stone))).toEqual([]);
    // Whom a presenter's file names is this person.
    const said = scenarioCast.everyday.erased;
    expect(who?.items.map(({ value }) => value)).toEqual(
      expect.arrayContaining([said.name, said.email]),
    );
    const text = JSON.stringify([begun.records, begun.events]);
    for (const item of who?.items ?? [])
      if (item.field === 'email' && item.state === 'held') expect(text).not.toContain(item.value);
  });
});
