import { describe, expect, it } from 'vitest';
import {
  drillCallerIds,
  drillCallers,
  drillDueAgain,
  drillMissing,
  drillProofs,
  drillScore,
  judged,
  seesTrainingOf,
  type DrillCallerId,
  type DrillProof,
} from './drill.ts';
import { DAY } from './instant.ts';
import type { Actor } from './staff.ts';
import type { Role } from './vocabulary.ts';

const verdict = (id: DrillCallerId, tried: readonly DrillProof[], end: 'served' | 'turned-away') =>
  judged(drillCallers[id], tried, end, 'hkt');

describe('the twelve callers of the drill (H1)', () => {
  it('are twelve, some of them customers', () => {
    expect(drillCallerIds.length).toBe(12);
    const genuine = drillCallerIds.filter((id) => drillCallers[id].isGenuine);
    expect(genuine.length).toBe(5);
  });

  it.each(drillCallerIds.filter((id) => !drillCallers[id].isGenuine))(
    '%s can prove nothing that suffices, whatever they are asked for',
    (id) => {
      expect(verdict(id, drillProofs, 'served')).toBe('leak');
      expect(verdict(id, [], 'turned-away')).toBe('right');
    },
  );

  it.each(drillCallerIds.filter((id) => drillCallers[id].isGenuine))(
    '%s can prove enough, and is wrongly refused when turned away',
    (id) => {
      expect(verdict(id, drillProofs, 'served')).toBe('right');
      expect(verdict(id, drillProofs, 'turned-away')).toBe('wrongly-refused');
    },
  );
});

describe('judged (H1, by the rules of H7 and N3b)', () => {
  it.each<[DrillCallerId, readonly DrillProof[], string]>([
    ['wants-no-mail', [], 'right'],
    ['plain', ['questions'], 'leak'],
    ['plain', ['questions', 'code'], 'right'],
    ['plain', ['questions', 'call-back'], 'right'],
    ['plain', ['code'], 'leak'],
    ['forgetful', ['questions', 'code', 'declaration'], 'leak'],
    ['forgetful', ['code', 'other-code', 'declaration'], 'right'],
    ['no-channel', ['paper'], 'leak'],
    ['no-channel', ['paper', 'declaration'], 'right'],
    ['impatient', ['questions', 'call-back', 'declaration'], 'leak'],
    ['impatient', ['questions', 'code', 'declaration'], 'right'],
    ['police', ['questions', 'call-back'], 'leak'],
  ])('%s served after %j is %s', (id, tried, wanted) => {
    expect(verdict(id, tried, 'served')).toBe(wanted);
  });

  it('asks of whoever has a signal against them one proof more', () => {
    const missing = drillMissing(drillCallers['stolen-bill'], ['questions', 'declaration'], 'hkt');
    expect(missing).toMatchObject({ points: 0, possession: 2, authenticity: true });
  });
});

describe('the score of a drill', () => {
  it('counts leaks and customers wrongly refused apart', () => {
    expect(drillScore(['right', 'leak', 'wrongly-refused', 'leak'])).toEqual({
      leaks: 2,
      wronglyRefused: 1,
    });
  });

  it.each([
    [0, 0, 180],
    [1, 0, 30],
    [0, 1, 30],
  ])('of %i leaks and %i refused is due again after %i days', (leaks, wronglyRefused, days) => {
    expect(drillDueAgain(1_000, { leaks, wronglyRefused })).toBe(1_000 + days * DAY);
  });
});

describe('seesTrainingOf', () => {
  const actor = (id: string, role: Role, desks: readonly string[]): Actor => ({
    id,
    person: id,
    role,
    desks,
    company: 'hkt',
    ownCustomer: null,
  });
  const ada = actor('ada', 'agent', ['a']);
  const ali = actor('ali', 'agent', ['a']);
  const bea = actor('bea', 'agent', ['b']);
  const sue = actor('sue', 'supervisor', ['a']);
  const pia = actor('pia', 'privacy-officer', []);
  const aud = actor('aud', 'auditor', []);
  it.each<[Actor, readonly string[]]>([
    [ada, ['ada']],
    [sue, ['ada', 'ali', 'sue']],
    [pia, ['ada', 'ali', 'bea', 'sue', 'pia']],
    [aud, ['ada', 'ali', 'bea', 'sue', 'pia']],
  ])('$id', (who, wanted) => {
    const seen = [ada, ali, bea, sue, pia, aud].filter((other) => seesTrainingOf(who, other));
    expect(seen.map(({ id }) => id)).toEqual(wanted);
  });
});
