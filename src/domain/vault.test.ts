import { describe, expect, it } from 'vitest';
import { MINUTE } from './instant.ts';
import { decideLook, lookState, lookSteps, lookUntil, type Look, type LookStep } from './vault.ts';
import { roles } from './vocabulary.ts';

const asked: Look = {
  id: 'VL-1',
  version: 1,
  company: 'hkt',
  violation: 'account-taken-over',
  statement: 'Somebody else ordered in the customer’s name.',
  scope: { from: '2026-05-01', to: '2026-05-07', address: null, record: 'c-1' },
  minutes: '30',
  by: 'o-1',
  at: 0,
  digest: 'f'.repeat(64),
  approved: null,
  returnedBy: null,
};
const until = 30 * MINUTE;
const open: Look = { ...asked, approved: { by: 'o-2', at: 0, until } };

function verdict(step: LookStep, look: Look, person: string, now = 0): string {
  const actor = { role: 'privacy-officer', person } as const;
  const result = decideLook(step, look, { actor, asker: 'p-1', now });
  return result.ok ? 'yes' : result.code;
}

describe('a look into the access history (gate B; H11)', () => {
  it.each([
    ['asked', asked, 'approve', 'p-1', 0, 'four-eyes'],
    ['asked', asked, 'approve', 'p-2', 0, 'yes'],
    ['asked', asked, 'return', 'p-1', 0, 'yes'],
    ['asked', asked, 'return', 'p-2', 0, 'yes'],
    ['asked', asked, 'read', 'p-1', 0, 'not-approved'],
    ['open', open, 'approve', 'p-2', 0, 'nothing-proposed'],
    ['open', open, 'return', 'p-2', 0, 'nothing-proposed'],
    ['open', open, 'read', 'p-1', 0, 'yes'],
    ['open', open, 'read', 'p-2', 0, 'not-asker'],
    ['open', open, 'read', 'p-1', until - 1, 'yes'],
    ['ended', open, 'read', 'p-1', until, 'look-over'],
    ['returned', { ...asked, returnedBy: 'o-2' }, 'read', 'p-1', 0, 'not-approved'],
    ['returned', { ...asked, returnedBy: 'o-2' }, 'approve', 'p-2', 0, 'nothing-proposed'],
  ] as const)('%s: %# %o', (state, look, step, person, now, wanted) => {
    expect(lookState(look, now)).toBe(state);
    expect(verdict(step, look, person, now)).toBe(wanted);
  });

  it.each(roles.filter((role) => role !== 'privacy-officer'))(
    'is never %s’s, and says why',
    (role) => {
      for (const step of lookSteps) {
        const actor = { role, person: 'p-1' } as const;
        expect(decideLook(step, open, { actor, asker: 'p-1', now: 0 })).toMatchObject({
          code: 'role-lacks-right',
          citation: expect.stringContaining('HKT policy §11') as string,
        });
      }
    },
  );

  it.each([
    ['15', 15],
    ['60', 60],
  ] as const)('stands open for %s minutes', (minutes, long) => {
    expect(lookUntil({ minutes }, 1000)).toBe(1000 + long * MINUTE);
  });
});
