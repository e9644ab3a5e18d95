import { describe, expect, it } from 'vitest';
import { companyOf } from './company.ts';
import { dateEffect } from './policy-effect.ts';
import { figureLimits, figureOf, policyFigures, withFigure } from './policy-figure.ts';
import {
  mayBegin,
  nextVersion,
  policyDiff,
  precedence,
  profileOf,
  versionOn,
  versionsOf,
  type PolicyScene,
  type PolicyVersion,
  type PolicyWish,
} from './policy-store.ts';
import { pinnedPolicy } from './pinned-policy.ts';
import { companyIds, type CompanyId } from './vocabulary.ts';

const today = '2026-11-22';
const sceneOf = (company: CompanyId, ...adopted: readonly PolicyVersion[]): PolicyScene => ({
  company,
  versions: versionsOf(company, adopted),
  today,
});
const wish = (change: Partial<PolicyWish> = {}): PolicyWish => ({
  inForceFrom: '2026-12-01',
  said: [],
  figures: [{ figure: 'inquiry-days', value: 10 }],
  ...change,
});
function made(change: Partial<PolicyWish>, scene: PolicyScene): PolicyVersion {
  const verdict = nextVersion(wish(change), scene);
  if (!verdict.ok) throw new Error(verdict.code);
  return verdict.value;
}
const words = (text: string, lang = 'en') => ({ lang, text });

describe('the policy store (N8): versions', () => {
  it.each(companyIds)('of %s begins with what the company came with, undated', (company) => {
    const [first] = versionsOf(company, []);
    expect(first?.said).toEqual([]);
    expect(companyOf(company).policy).toMatchObject(first?.terms ?? { none: true });
    expect(profileOf(company, first ?? made({}, sceneOf(company)))).toEqual(
      companyOf(company).policy,
    );
  });

  it('are in force from their date on, the last one first', () => {
    const second = made({ inForceFrom: '2026-12-01' }, sceneOf('hkt'));
    const third = made(
      { inForceFrom: '2026-12-10', figures: [{ figure: 'lapse-days', value: 40 }] },
      sceneOf('hkt', second),
    );
    const { versions } = sceneOf('hkt', second, third);
    const at = (date: string) => versionOn(versions, date).terms.version;
    expect(['2026-11-30', '2026-12-01', '2026-12-09', '2026-12-10', '2030-01-01'].map(at)).toEqual([
      '1',
      '2',
      '2',
      '3',
      '3',
    ]);
    expect(figureOf(third.terms, 'inquiry-days')).toBe(10);
  });

  it.each<[string, Partial<PolicyWish>, string]>([
    ['yesterday', { inForceFrom: '2026-11-21' }, 'policy-too-early'],
    ['today', { inForceFrom: today }, 'policy-too-early'],
    ['before the version that it follows', { inForceFrom: '2026-11-30' }, 'policy-too-early'],
    ['on the day of the version that it follows', { inForceFrom: '2026-12-01' }, 'ok'],
    ['with nothing new', { figures: [{ figure: 'inquiry-days', value: 10 }] }, 'nothing-changed'],
    [
      'with a figure that this policy has not',
      { figures: [{ figure: 'cut-off-minute', value: 60 }] },
      'nothing-changed',
    ],
  ])('begin %s: %s', (_, change, expected) => {
    const scene = sceneOf('hkt', made({}, sceneOf('hkt')));
    const next = { figures: [{ figure: 'undo-hours', value: 48 }], ...change } as const;
    const verdict = nextVersion(wish(next), scene);
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
  });

  it('begin today at the earliest, and cite the clause on changes where the policy has one', () => {
    expect(mayBegin(today, sceneOf('ntt-china')).ok).toBe(true);
    expect(mayBegin(null, sceneOf('ntt-china')).ok).toBe(false);
    expect(mayBegin('2026-11-21', sceneOf('ntt-china'))).toMatchObject({
      code: 'policy-too-early',
      citation: expect.stringContaining('Updates of the privacy policy') as string,
    });
    expect(mayBegin('2026-11-21', sceneOf('hkt'))).toMatchObject({ citation: null });
  });
});

describe('the policy store (N8): what changed', () => {
  it('is told clause by clause in the policy’s order: words, and the figures that rest on them', () => {
    const scene = sceneOf('hkt');
    const [first] = scene.versions;
    const next = made(
      {
        said: [{ clause: 'H3', words: words('New words.') }],
        figures: [
          { figure: 'undo-hours', value: 48 },
          { figure: 'inquiry-days', value: 10 },
        ],
      },
      scene,
    );
    expect(policyDiff('hkt', first ?? next, next)).toEqual([
      { clause: 'H3', words: { was: null, is: words('New words.') }, figures: [] },
      {
        clause: 'H7',
        words: null,
        figures: [
          { figure: 'inquiry-days', was: 14, is: 10 },
          { figure: 'undo-hours', was: 24, is: 48 },
        ],
      },
    ]);
    expect(policyDiff('hkt', next, next)).toEqual([]);
  });

  it('leaves out what was changed and changed back', () => {
    const second = made({ said: [{ clause: 'H3', words: words('Once.') }] }, sceneOf('hkt'));
    const scene = sceneOf('hkt', second);
    const third = made(
      {
        said: [{ clause: 'H3', words: words('Twice.') }],
        figures: [{ figure: 'inquiry-days', value: 14 }],
      },
      scene,
    );
    const [first = second] = scene.versions;
    expect(policyDiff('hkt', first, third)).toEqual([
      { clause: 'H3', words: { was: null, is: words('Twice.') }, figures: [] },
    ]);
    expect(policyDiff('hkt', second, third).map(({ clause }) => clause)).toEqual(['H3', 'H7']);
  });

  it.each(companyIds)('every figure of %s can be changed, and no other', (company) => {
    const { policy } = companyOf(company);
    for (const figure of policyFigures) {
      const { least, most } = figureLimits[figure];
      const changed = withFigure(policy, figure, most);
      expect(least).toBeLessThan(most);
      expect(figureOf(changed, figure)).toBe(figureOf(policy, figure) === null ? null : most);
      const others = policyFigures.filter((other) => other !== figure);
      for (const other of others) expect(figureOf(changed, other)).toBe(figureOf(policy, other));
    }
    const owned = policyFigures.filter((figure) => figureOf(policy, figure) !== null);
    expect(owned.includes('cut-off-minute')).toBe(company === 'ntt-china');
    expect(owned.includes('inquiry-days')).toBe(company === 'hkt');
  });

  it('a new cut-off moves every answer that counts from verification', () => {
    const { policy } = companyOf('ntt-china');
    const { deadlines } = withFigure(policy, 'cut-off-minute', 600);
    for (const kind of ['inquiry', 'correction', 'deletion'] as const)
      expect(deadlines[kind]).toMatchObject({ cutOffMinute: 600 });
    expect(deadlines['opt-out']).toEqual(policy.deadlines['opt-out']);
  });
});

describe('the policy store (N8): what it means for a request', () => {
  const first = companyOf('hkt').policy;
  const longer = withFigure(first, 'inquiry-days', 20);
  const on = (due: string | null, dueMinute: number | null = null) => ({ due, dueMinute });

  it.each([
    ['another date', longer, on('2026-12-06'), on('2026-12-12'), 'would-move'],
    ['the same date by another rule', longer, on('2026-12-06'), on('2026-12-06'), 'unaffected'],
    ['no date by another rule', longer, on(null), on(null), 'no-date-yet'],
    ['no date by the same rule', first, on(null), on(null), 'unaffected'],
    ['another minute', first, on('2026-12-06', 900), on('2026-12-06', 960), 'would-move'],
    ['a date where there was none', longer, on(null), on('2026-12-06'), 'would-move'],
  ] as const)('%s', (_, terms, kept, later, effect) => {
    expect(dateEffect('inquiry', { terms: first, clock: kept }, { terms, clock: later })).toBe(
      effect,
    );
  });

  it('keeps the version of its receipt', () => {
    expect(pinnedPolicy({ company: 'hkt' })).toBe(first);
    const { terms } = made({}, sceneOf('hkt'));
    const kept = pinnedPolicy({ company: 'hkt', policyTerms: terms });
    expect(kept.deadlines.inquiry).toMatchObject({ days: 10 });
    expect(kept.clauses).toBe(first.clauses);
  });

  it('goes before other terms where the policy says so, and cites it', () => {
    expect(precedence('ntt-china')).toEqual({
      clause: 'N8',
      citation: 'NTT Communications China privacy policy, “Updates of the privacy policy”',
    });
    expect(precedence('hkt')).toBeNull();
  });
});
