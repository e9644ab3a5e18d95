import { describe, expect, it } from 'vitest';
import { isPlainDate } from '../plain-date.ts';
import { clockLawOf } from './clock-law-of.ts';
import { groundOf, refusalGrounds, rulesFor } from './law-pack.ts';
import { heldPackIds, type HeldPackId } from './held-packs.ts';
import { lawPackOf } from './law-pack-of.ts';

describe('law packs: a citation on every rule (N7)', () => {
  it.each<[HeldPackId, number, number, number]>([
    ['jp-appi', 43, 28, 14],
    ['hk-pdpo', 60, 55, 21],
    ['cn-pipl', 45, 41, 13],
    ['eu-gdpr', 37, 35, 16],
    ['uk-gdpr', 43, 9, 16],
    ['us-ca-ccpa', 70, 52, 24],
  ])('%s holds %i rules, %i of them read, %i of them grounds', (id, rules, checked, grounds) => {
    const pack = lawPackOf(id);
    expect(pack.rules).toHaveLength(rules);
    expect(pack.rules.filter((rule) => rule.checked)).toHaveLength(checked);
    expect(pack.rules.filter((rule) => groundOf(rule) !== null)).toHaveLength(grounds);
  });

  it.each(heldPackIds)('%s: every rule is named once, cited, dated and said in words', (id) => {
    const { rules } = lawPackOf(id);
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.citation).not.toBe('');
      expect(rule.statement).toMatch(/\S.*[.]$/);
      expect(isPlainDate(rule.asRead)).toBe(true);
    }
  });

  it.each(heldPackIds)(
    '%s: a ground is a ground in topic and value, and a duty follows a rule that counts',
    (id) => {
      const { rules } = lawPackOf(id);
      for (const rule of rules) {
        expect(rule.topic === 'refusal-ground').toBe(groundOf(rule) !== null);
        if (rule.value?.is !== 'follows') continue;
        const followed = rule.value.rule;
        const kind = rules.find((other) => other.id === followed)?.value?.is;
        expect(['counted', 'uncounted']).toContain(kind);
      }
    },
  );

  it.each(heldPackIds)('%s: the clocks are given every rule that moves them', (id) => {
    const sorts = ['counted', 'uncounted', 'counting', 'extension', 'stops', 'fee'];
    const moving = lawPackOf(id).rules.filter(
      ({ topic, value }) => topic !== 'refusal-notice' && sorts.includes(value?.is ?? ''),
    );
    expect(moving.length).toBeGreaterThan(0);
    expect(clockLawOf(id).rules).toEqual(expect.arrayContaining(moving));
  });

  it('survive being sent as JSON', () => {
    for (const id of heldPackIds) {
      const pack = lawPackOf(id);
      expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
    }
  });

  it('must refuse an access request in Hong Kong on these grounds', () => {
    const must = refusalGrounds(lawPackOf('hk-pdpo'), 'inquiry').filter(
      (rule) => rule.mandatory === 'must',
    );
    expect(must.map((rule) => rule.id)).toEqual([
      'hk-ground-dar-identity',
      'hk-ground-dar-authority',
      'hk-ground-dar-third-party',
      'hk-ground-dar-prohibited',
    ]);
  });

  it('want the other data user named, give the rest, and fall back to paper', () => {
    const ground = (pack: HeldPackId, id: string) => {
      const rule = lawPackOf(pack).rules.find((one) => one.id === id);
      return rule === undefined ? null : groundOf(rule);
    };
    expect(ground('hk-pdpo', 'hk-ground-dar-other-user-controls')).toEqual({
      is: 'refusal-ground',
      requires: ['other-data-user-name', 'other-data-user-address'],
      partial: true,
      fallback: null,
      effect: null,
    });
    expect(ground('jp-appi', 'jp-ground-method-difficult')?.fallback).toBe('paper');
    expect(ground('jp-appi', 'jp-ground-cease-costly-alternative')?.requires).toEqual([
      'substitute-measure',
    ]);
    expect(ground('cn-pipl', 'cn-ground-delete-retention')?.effect).toBe('restrict-to-storage');
  });

  it('never read a rule on persons into a legal demand', () => {
    expect(rulesFor(lawPackOf('cn-pipl'), 'legal-demand', 'deadline')).toEqual([]);
    expect(
      rulesFor(lawPackOf('hk-pdpo'), 'legal-demand', 'authority').map((rule) => rule.id),
    ).toEqual(['hk-authority-crime', 'hk-authority-law']);
  });
});
