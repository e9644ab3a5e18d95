import { describe, expect, it } from 'vitest';
import { lawPackOf } from './law/law-pack-of.ts';
import { entryKept, registerId, registerPartOf, registerYears } from './refusal-register.ts';
import { companyIds, type PackId } from './vocabulary.ts';

describe('an entry of the log book is kept (PDPO s.27)', () => {
  it.each([
    ['four years by the Ordinance', ['hk-pdpo'], '2030-11-02', 'PDPO s.27(1)(c)'],
    ['four years where no law says how long', ['jp-appi'], '2030-11-02', null],
    ['no less where a law is content with two', ['us-ca-ccpa'], '2030-11-02', null],
    ['by the law that asks for most', ['us-ca-ccpa', 'hk-pdpo'], '2030-11-02', 'PDPO s.27(1)(c)'],
  ] as const)('%s', (_, packs: readonly PackId[], until, citation) => {
    expect(entryKept('2026-11-02', packs.map(lawPackOf))).toEqual({ until, citation });
  });

  it('to the end of February where the day is none', () => {
    expect(entryKept('2024-02-29', []).until).toBe('2028-02-29');
    expect(entryKept('2028-02-29', []).until).toBe('2032-02-29');
  });
});

it('a register can be shown as far back as entries are kept', () => {
  expect(registerYears('2026-01-01')).toEqual(['2026', '2025', '2024', '2023', '2022']);
});

it('a part of the register has an id of its own, and nothing else reads as one', () => {
  for (const company of companyIds) {
    const part = { company, year: '2026' };
    expect(registerPartOf(registerId(part))).toEqual(part);
  }
  const others = [
    'ml-hkt-catalogue',
    'refusals-hkt',
    'refusals-hkt-20x6',
    'refusals-none-2026',
    '',
  ];
  expect(others.map(registerPartOf)).toEqual(others.map(() => null));
});
