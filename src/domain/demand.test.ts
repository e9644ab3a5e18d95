import { describe, expect, it } from 'vitest';
import {
  APPROVAL_MS,
  decideDemand,
  demandNotices,
  demandSteps,
  faultsOf,
  type Demand,
  type DemandStep,
} from './demand.ts';
import { demandStates, type DemandState } from './authority-vocabulary.ts';
import { roles } from './vocabulary.ts';

const rows = { by: 'o-1', at: 0, count: 5, sha256: 'f'.repeat(64) };
const opened: Demand = {
  id: 'LD-1',
  version: 1,
  company: 'ntt-china',
  authority: 'au-court',
  instrument: 'court-order',
  reference: 'HCMP 123/26',
  scan: 'L-123',
  servedHow: 'in-person',
  servedOn: '2026-11-02',
  dueOn: '2026-11-20',
  scope: { from: '2026-05-01', to: '2026-05-07', address: '203.0.113.77', record: null },
  columns: ['time', 'address'],
  gag: { reviewOn: '2027-05-01' },
  state: 'opened',
  openedBy: 'o-1',
  openedAt: 0,
  callBack: null,
  proposal: null,
  approved: null,
  exported: null,
};

function verdict(
  step: DemandStep,
  given: Partial<Demand>,
  {
    role = 'privacy-officer',
    person = 'p-2',
    now = 0,
  }: { role?: (typeof roles)[number]; person?: string; now?: number } = {},
): string {
  const demand = { ...opened, ...given };
  const result = decideDemand(step, { actor: { role, person }, demand, hands: ['p-1'], now });
  return result.ok ? 'yes' : result.code;
}

/** Every state against every step, for an officer who had no hand in it. */
const table: Readonly<Record<DemandState, readonly string[]>> = {
  opened: [
    'yes',
    'not-called-back',
    'not-called-back',
    'nothing-proposed',
    'nothing-proposed',
    'not-approved',
    'yes',
  ],
  'called-back': [
    'wrong-status',
    'yes',
    'yes',
    'nothing-proposed',
    'nothing-proposed',
    'not-approved',
    'yes',
  ],
  proposed: ['wrong-status', 'yes', 'proposal-pending', 'yes', 'yes', 'not-approved', 'yes'],
  approved: [
    'wrong-status',
    'yes',
    'wrong-status',
    'nothing-proposed',
    'nothing-proposed',
    'yes',
    'yes',
  ],
  exported: [
    'wrong-status',
    'yes',
    'wrong-status',
    'nothing-proposed',
    'nothing-proposed',
    'not-approved',
    'yes',
  ],
  'not-known-there': [
    'wrong-status',
    'wrong-status',
    'wrong-status',
    'nothing-proposed',
    'nothing-proposed',
    'not-approved',
    'yes',
  ],
};

describe('the steps of a legal demand (gate A; N4-4, H11)', () => {
  it.each(
    demandStates.flatMap((state) =>
      demandSteps.map((step, at) => [state, step, table[state][at] ?? 'missing'] as const),
    ),
  )('%s, %s: %s', (state, step, wanted) => {
    const approved = state === 'approved' || state === 'exported' ? rows : null;
    expect(verdict(step, { state, approved })).toBe(wanted);
  });

  it.each(roles.filter((role) => role !== 'privacy-officer'))('none is %s’s', (role) => {
    for (const step of demandSteps) expect(verdict(step, {}, { role })).toBe('role-lacks-right');
  });

  it('are approved by nobody who had a hand in it, and cite the clause', () => {
    expect(verdict('approve', { state: 'proposed' }, { person: 'p-1' })).toBe('four-eyes');
    const demand = { ...opened, state: 'proposed' } as const;
    const actor = { role: 'privacy-officer', person: 'p-1' } as const;
    const refused = decideDemand('approve', { actor, demand, hands: ['p-1'], now: 0 });
    expect(refused).toMatchObject({ citation: expect.stringContaining('(4)') as string });
  });

  it.each([
    [APPROVAL_MS - 1, 'yes', 'wrong-status'],
    [APPROVAL_MS, 'approval-over', 'yes'],
  ])('after %i ms of an approval: export %s, propose anew %s', (now, exported, proposed) => {
    const given = { state: 'approved', approved: rows } as const;
    expect(verdict('export', given, { now })).toBe(exported);
    expect(verdict('propose', given, { now })).toBe(proposed);
  });

  it('look at a silence again only where there is one', () => {
    expect(verdict('review-gag', { gag: null })).toBe('no-gag');
  });
});

describe('a paper as it was typed in', () => {
  const scope = opened.scope;
  const today = '2026-11-20';
  const invalid = (pointer: string) => ({ pointer, code: 'invalid' });
  const required = (pointer: string) => ({ pointer, code: 'required' });
  it.each([
    ['as it should be', {}, []],
    ['served today, and due today', { servedOn: today, dueOn: today }, []],
    ['served tomorrow', { servedOn: '2026-11-21', dueOn: '2026-11-30' }, [invalid('/servedOn')]],
    ['due before it was served', { dueOn: '2026-11-01' }, [invalid('/dueOn')]],
    ['of one day', { scope: { ...scope, to: scope.from } }, []],
    ['until today', { scope: { ...scope, to: today } }, []],
    ['ends before it begins', { scope: { ...scope, to: '2026-04-30' } }, [invalid('/scope/to')]],
    ['ends tomorrow', { scope: { ...scope, to: '2026-11-21' } }, [invalid('/scope/to')]],
    ['of everybody', { scope: { ...scope, address: null } }, [required('/scope/address')]],
    ['of no column', { columns: [] }, [required('/columns')]],
    ['silent until today', { gag: { reviewOn: today } }, [invalid('/gag/reviewOn')]],
    ['silent for nobody', { gag: null }, []],
  ] as const)('%s', (_, given, faults) => {
    expect(faultsOf({ ...opened, ...given }, today)).toEqual(faults);
  });
});

describe('what asks for attention', () => {
  it.each([
    ['on its date', {}, '2026-11-20', { isLate: false, isGagDue: false }],
    ['after its date', {}, '2026-11-21', { isLate: true, isGagDue: false }],
    ['exported', { state: 'exported' }, '2026-11-21', { isLate: false, isGagDue: false }],
    [
      'not known there',
      { state: 'not-known-there' },
      '2026-11-21',
      { isLate: false, isGagDue: false },
    ],
    [
      'on the day of the silence',
      { state: 'exported' },
      '2027-05-01',
      { isLate: false, isGagDue: true },
    ],
    [
      'without a silence',
      { state: 'exported', gag: null },
      '2027-05-01',
      { isLate: false, isGagDue: false },
    ],
  ] as const)('%s', (_, given, today, wanted) => {
    expect(demandNotices({ ...opened, ...given }, today)).toEqual(wanted);
  });
});
