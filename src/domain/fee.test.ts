import { describe, expect, it } from 'vitest';
import { placeCodes } from './calendar.ts';
import { currencyOf, freeBy, knownFees } from './fee.ts';
import { packIds, type PackId, type RequestKind } from './vocabulary.ts';
import { currencies } from './ending-vocabulary.ts';

const reasons = (kind: RequestKind, ...packs: readonly PackId[]) =>
  knownFees({ kind, packs }).map(({ reason }) => reason);

describe('for what a fee may be asked', () => {
  it.each<[RequestKind, readonly PackId[], readonly string[]]>([
    ['inquiry', [], []],
    ['inquiry', ['jp-appi'], ['cost']],
    ['inquiry', ['hk-pdpo'], ['cost', 'further-copy']],
    ['inquiry', ['cn-pipl'], []],
    ['inquiry', ['eu-gdpr'], ['further-copy', 'excessive']],
    ['inquiry', ['uk-gdpr'], ['further-copy', 'excessive']],
    ['inquiry', ['us-ca-ccpa'], []],
    ['inquiry', ['hk-pdpo', 'cn-pipl'], ['cost', 'further-copy']],
    // A law that binds takes away what it does not know itself.
    ['inquiry', ['hk-pdpo', 'eu-gdpr'], ['further-copy', 'excessive']],
    ['inquiry', ['jp-appi', 'us-ca-ccpa'], []],
    ['inquiry', ['us-ca-ccpa', 'jp-appi'], []],
    ['correction', ['jp-appi'], []],
    ['correction', ['hk-pdpo'], []],
    ['correction', ['eu-gdpr'], ['excessive']],
    ['correction', ['hk-pdpo', 'eu-gdpr'], []],
    ['deletion', ['jp-appi'], []],
    ['deletion', ['uk-gdpr'], ['excessive']],
    ['opt-out', ['jp-appi', 'hk-pdpo', 'cn-pipl'], []],
  ])('%s under %o: %o', (kind, packs, known) => {
    expect(reasons(kind, ...packs)).toEqual(known);
  });

  it.each([
    ['jp-appi', 'cost', 'APPI Art. 38(1)-(2); Art. 37(1) definition'],
    ['hk-pdpo', 'cost', 'PDPO s.28(2)-(4)'],
    ['eu-gdpr', 'excessive', 'GDPR Art. 12(5)'],
    ['eu-gdpr', 'further-copy', 'GDPR Art. 15(3)'],
    ['uk-gdpr', 'excessive', 'UK GDPR Art. 12(5)'],
  ] as const)('%s lets %s be asked by %s', (pack, reason, citation) => {
    const known = knownFees({ kind: 'inquiry', packs: [pack] });
    expect(known.find((one) => one.reason === reason)?.citation).toBe(citation);
  });

  it('is said to be nothing by the article that makes the right free', () => {
    expect(freeBy({ kind: 'correction', packs: ['jp-appi', 'hk-pdpo'] })).toBe('PDPO s.28(1)');
    expect(freeBy({ kind: 'inquiry', packs: ['us-ca-ccpa'] })).toBe('11 CCR 7060(e)');
    expect(freeBy({ kind: 'correction', packs: ['jp-appi'] })).toBeNull();
  });

  it('never takes anything for a legal demand', () => {
    expect(knownFees({ kind: 'legal-demand', packs: packIds })).toEqual([]);
  });
});

describe('the money of a desk', () => {
  it('is that of its place', () => {
    expect(placeCodes.map(currencyOf)).toEqual(['JPY', 'HKD', 'CNY', 'EUR', 'GBP', 'USD']);
    expect(new Set(placeCodes.map(currencyOf)).size).toBe(currencies.length);
  });
});
