import { describe, expect, it } from 'vitest';
import { needed, neededFor } from './assurance.ts';
import { lawPackOf } from './law/law-pack-of.ts';
import {
  coverCitation,
  isForMinor,
  representationOf,
  representativeTitles,
  type RepresentativeTitle,
} from './representation.ts';
import type { InquiryScope, PackId, RequestKind } from './vocabulary.ts';

const TODAY = '2026-11-02';
const japan = ['jp-appi'] as const;
const hongKong = ['hk-pdpo'] as const;
const both = ['hk-pdpo', 'cn-pipl'] as const;

function represented(
  title: RepresentativeTitle,
  birthDate: string | null,
  packs: readonly PackId[] = japan,
  kind: RequestKind = 'inquiry',
) {
  const said = { title, name: 'Lex Cowley', harm: false };
  return representationOf(said, kind, birthDate, packs.map(lawPackOf), TODAY);
}

describe('whose word counts beside the paper of a representative (APPI 37(3), PDPO 17A)', () => {
  it.each([
    ['of a mandate', 'mandate', '2010-05-01', japan, 'mandated', 16],
    ['of an agent of somebody of age', 'agent', '1971-03-29', japan, 'mandated', 16],
    ['of a guardian whom a court named', 'guardian', '1971-03-29', japan, 'ward', 16],
    ['of a minor on the sixteenth birthday', 'parent', '2010-11-02', japan, 'minor-asked', 16],
    ['of a minor a day before it', 'parent', '2010-11-03', japan, 'minor-too-young', 16],
    ['of a minor a day before they come of age', 'parent', '2008-11-03', japan, 'minor-asked', 16],
    ['of somebody who came of age today', 'parent', '2008-11-02', japan, 'of-age', 16],
    ['of somebody whose age is not held', 'parent', null, japan, 'age-unknown', 16],
    ['of a birth date that is none', 'parent', 'May 2010', japan, 'age-unknown', 16],
    ['of a child where no law names an age', 'parent', '2020-05-01', hongKong, 'minor-asked', null],
    ['of a minor of the law that asks first', 'parent', '2012-11-02', both, 'minor-asked', 14],
    ['of a child below that', 'parent', '2012-11-03', both, 'minor-too-young', 14],
  ] as const)('%s', (_, title, birthDate, packs, say, askedFrom) => {
    expect(represented(title, birthDate, packs)).toMatchObject({ say, askedFrom });
  });

  it('a parent alone speaks for a minor', () => {
    expect(representativeTitles.filter(isForMinor)).toEqual(['parent']);
  });

  it('rests on the articles of the laws attached', () => {
    const parent = represented('parent', null);
    expect(parent.titleCitation).toContain('APPI Enforcement Order');
    expect(parent.minorCitation).toBe('APPI Art. 37(3); Enforcement Order');
    expect(represented('guardian', null, both)).toMatchObject({
      titleCitation: 'PDPO ss.2(1), 17A, 18(1)',
      minorCitation: 'PIPL Arts 28, 31; Network Data Regulation Arts 21-22',
    });
  });

  it('a paper for an inquiry does not carry a correction (PDPO s.22(1A))', () => {
    const packs = hongKong.map(lawPackOf);
    const said = represented('mandate', null, hongKong, 'correction');
    expect(coverCitation(said, 'correction', packs)).toBe('PDPO s.22(1A)');
    expect(coverCitation(said, 'inquiry', packs)).toBe('PDPO ss.2(1), 17A, 18(1)');
  });
});

describe('what is needed of a representative', () => {
  const paper = { points: 0, possession: 0, declaration: false, authority: true };
  const withSay = { ...paper, authenticity: true };
  const alone = { ...paper, authenticity: false };
  const lawyer = represented('agent', null);
  const child = represented('parent', '2015-05-01');
  const youth = represented('parent', '2010-05-01');
  it.each([
    ['the data', 'inquiry', 'data', lawyer, 2, withSay],
    ['the data, without a channel', 'inquiry', 'data', lawyer, 0, withSay],
    ['the categories', 'inquiry', 'categories', lawyer, 2, alone],
    ['a deletion', 'deletion', null, lawyer, 2, withSay],
    ['the data of a child', 'inquiry', 'data', child, 1, withSay],
    ['the data of a child without a channel', 'inquiry', 'data', child, 0, alone],
    ['the data of a youth without a channel', 'inquiry', 'data', youth, 0, withSay],
  ] as const)('for %s', (_, kind, scope: InquiryScope | null, representation, channels, need) => {
    expect(neededFor({ kind, scope, representation }, { channels })).toEqual(need);
  });

  it('a contact point takes a code to another channel besides', () => {
    const correction = { field: 'phone', answeredInquiry: null } as const;
    const asked = { kind: 'correction', scope: null, representation: lawyer } as const;
    // Only the field decides.
    const changing = { ...asked, correction: correction as never };
    expect(neededFor(changing, { channels: 1 })).toEqual({ ...withSay, possession: 1 });
    expect(neededFor(changing, { channels: 0 })).toEqual(withSay);
  });

  it('whoever opts out for another shows nothing (N3b)', () => {
    const asked = { kind: 'opt-out', scope: null, representation: lawyer } as const;
    expect(neededFor(asked)).toEqual(needed('opt-out', null));
  });
});
