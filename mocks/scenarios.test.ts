import { beforeAll, describe, expect, it } from 'vitest';
import { channelsOfRecord } from '../src/domain/channel-of-record.ts';
import type { Customer } from '../src/domain/customer.ts';
import { canGiveSet, lockedUntil, usableQuestions } from '../src/domain/knowledge.ts';
import { sameAnswer } from '../src/domain/question-answer.ts';
import { questionFields } from '../src/domain/record-vocabulary.ts';
import { findDuplicates } from '../src/domain/duplicates.ts';
import { loadFolding, type Folding } from '../src/server/fold.ts';
import { makeLookupIndex, type LookupIndex } from '../src/server/lookup-index.ts';
import { traitsBy } from '../src/server/traits.ts';
import { isScenarioName, scenarioNames } from './scenario-names.ts';
import { accounts, neighbours, scenarioCast, scenarioStories } from './scenarios.ts';
import { cast, type CastMember } from './seed/cast.ts';
import { WORLD_TODAY } from './seed/day.ts';
import { whitlockBefore } from './seed/known-already.ts';
import { staff } from './seed/staff.ts';
import { makeWorld } from './seed/world-seed.ts';

const hashAnswer = (folded: string) => `hash of ${folded}`;
const world = await makeWorld({
  seed: 1,
  size: 2000,
  scenario: 'locked',
  hashAnswer,
  hashTombstone: hashAnswer,
});
const recordOf = (member: CastMember): Customer =>
  world.customers.find(({ id }) => id === member.id)!;
const channelsOf = (member: CastMember) =>
  channelsOfRecord(recordOf(member).items, WORLD_TODAY).map(({ field }) => field);
const canAsk = (member: CastMember, points: number) =>
  canGiveSet(usableQuestions(recordOf(member).items, new Set()), points);

let folding: Folding;
let index: LookupIndex;
beforeAll(async () => {
  folding = await loadFolding();
  index = makeLookupIndex();
  for (const { id, company, items } of world.customers) {
    index.put(
      id,
      items.flatMap((item) => folding.keysOf(item, company)),
    );
  }
});
const found = (detail: string, company: 'hkt' | 'ntt-china'): readonly string[] => {
  const probe = folding.probe(detail, company);
  return probe.ok ? index.find([probe.value], 20, () => true).map(({ id }) => id) : [];
};

describe('everyone of the cast', () => {
  const members: readonly (readonly [string, CastMember])[] = Object.entries(cast);

  it.each(members)('%s is found by what they would say', (_, member) => {
    for (const [name] of member.names) expect(found(name, member.company)).toContain(member.id);
    const own = [
      member.email,
      member.answers['customer-number'] ?? null,
      member.shared.includes('phone') ? null : member.phone,
    ];
    for (const detail of own.filter((one) => one !== null))
      expect(found(detail, member.company)).toEqual([member.id]);
  });

  it.each(members)('%s gives answers that the record takes', (_, member) => {
    for (const field of questionFields) {
      const held = recordOf(member).items.find((item) => item.field === field);
      const said = member.answers[field];
      expect(held === undefined).toBe(said === undefined);
      if (held === undefined || said === undefined) continue;
      expect(
        held.hashed ? held.value === hashAnswer(said) : sameAnswer(field, held.value, said),
      ).toBe(true);
    }
  });
});

describe('a scenario', () => {
  it('has everything that a disclosure needs for the first call', () => {
    const { caller } = scenarioCast['first-call'];
    expect(channelsOf(caller)).toEqual(['phone', 'email', 'post']);
    expect(canAsk(caller, 3)).toBe(true);
    expect(recordOf(caller).items.filter(({ field }) => field === 'call-note')).toHaveLength(2);
  });

  it('lets the impersonator say nothing but what is on the record, and guess wrong', () => {
    const { victim, says } = scenarioCast.impersonator;
    const values = recordOf(victim).items.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([says.name, says.address, says.birthDate]));
    expect(values).not.toContain(says.newAddress);
    expect(
      questionFields.some((field) => sameAnswer(field, victim.answers[field] ?? '', says.guess)),
    ).toBe(false);
    expect(canAsk(victim, 3)).toBe(true);
  });

  it('has shared items for marketing where somebody opts out', () => {
    const sharings = recordOf(scenarioCast['opt-out'].caller).items.flatMap(
      (item) => item.sharings,
    );
    expect(sharings.some(({ marketing }) => marketing)).toBe(true);
  });

  it('has too few questions where another way is needed, with and without channels of record', () => {
    const { caller, withoutChannel } = scenarioCast['few-questions'];
    for (const member of [caller, withoutChannel, scenarioCast.imported.caller])
      expect(canAsk(member, 2)).toBe(false);
    expect(channelsOf(caller).length).toBeGreaterThanOrEqual(2);
    expect(channelsOf(withoutChannel)).toEqual([]);
    expect(channelsOf(scenarioCast.imported.caller)).toEqual(['post']);
  });

  it('knows nobody of whom nothing is held', () => {
    const { says } = scenarioCast['nobody-found'];
    for (const detail of Object.values(says)) expect(found(detail, 'hkt')).toEqual([]);
  });

  it('has the questions locked of whom somebody guessed at', () => {
    const { id } = scenarioCast.locked.caller;
    const request = world.records.find(
      (stored) => stored.type === 'request' && stored.record.customer === id,
    );
    const verification = request?.type === 'request' ? request.record.verification : null;
    expect(
      verification === null ? null : lockedUntil(verification, null, world.now),
    ).toBeGreaterThan(world.now);
  });

  it('has a household, joined records and a fresh phone', () => {
    expect(channelsOf(neighbours.household[0])).toEqual(['email']);
    expect(new Set(neighbours.joined.map((member) => recordOf(member).person)).size).toBe(1);
    expect(channelsOf(neighbours.freshPhone)).toEqual(['email', 'post']);
  });

  it('has somebody twice where a file brought them in, and suggests that pair alone', async () => {
    const imported = await makeWorld({
      seed: 1,
      size: 400,
      scenario: 'imported',
      hashAnswer,
      hashTombstone: hashAnswer,
    });
    const traitsOf = await traitsBy();
    const ofCompany = imported.customers.filter(({ company }) => company === 'hkt');
    const persons = new Map(ofCompany.map(({ id, person }) => [id, person]));
    const pairs = findDuplicates(ofCompany.map(traitsOf));
    expect(pairs.filter(({ a, b }) => persons.get(a) !== persons.get(b))).toEqual([
      expect.objectContaining({
        a: scenarioCast.imported.caller.id,
        b: whitlockBefore.id,
        reasons: ['same-name', 'birth-date-slip', 'near-address'],
      }),
    ]);
  });

  it('has a story in a line and a name that is known', () => {
    for (const name of scenarioNames) {
      expect(isScenarioName(name)).toBe(true);
      expect(scenarioStories[name].en).not.toMatch(/\n/);
    }
    expect(isScenarioName('everyday?')).toBe(false);
  });

  it('is signed in to by people of the desk', () => {
    const known = new Set(staff.map(({ id }) => id));
    expect(
      Object.values(accounts)
        .flat()
        .filter((id) => !known.has(id)),
    ).toEqual([]);
  });
});
