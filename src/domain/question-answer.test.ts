import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAnswer, sameAnswer, sameFolded } from './question-answer.ts';
import { questionFields } from './record-vocabulary.ts';
import { readDay } from './written-value.ts';

describe('the same answer', () => {
  it.each([
    ['last-invoice-amount', '4180', '¥4,180'],
    ['last-invoice-amount', '4180', '4180円'],
    ['last-invoice-amount', '4180', '４，１８０ 円'],
    ['last-invoice-amount', '4180', '￥4180.00'],
    ['last-invoice-amount', 'HK$1,234.50', '1234.5'],
    ['last-invoice-amount', '12500', '1万2500円'],
    ['last-invoice-amount', '1234.50', '1.234,50'],
    ['first-contract-month', '2019-03', 'March 2019'],
    ['first-contract-month', '2019-03', 'mar. 2019'],
    ['first-contract-month', '2019-03', '2019年3月'],
    ['first-contract-month', '2019-03', '二〇一九年三月'],
    ['first-contract-month', '2019-03', '平成31年3月'],
    ['first-contract-month', '2019-05', '令和元年5月'],
    ['first-contract-month', '2019-03', '03/2019'],
    ['first-contract-month', '2019-03', '201903'],
    ['first-contract-month', '2019-03', '14 March 2019'],
    ['customer-number', 'H-204-8117', 'h2048117'],
    ['customer-number', 'H-204-8117', ' Ｈ 204 8117 '],
    ['last-invoice-number', 'INV-2026-0417', 'inv 2026 0417'],
    ['delivery-reference', 'DR/77-01', 'ｄｒ7701'],
    ['imported-number', 'AB-12 34', 'ab1234'],
    ['event-booked', 'Summer Network Forum', 'summer  network-forum'],
    ['event-booked', '夏のネットワーク フォーラム', '夏のネットワークフォーラム'],
    ['product-plan', 'ひかりホーム', 'ヒカリ・ホーム'],
    ['product-plan', 'Café Line', 'cafe line'],
  ] as const)('%s: %s and %s', (field, expected, given) => {
    expect(sameAnswer(field, expected, given)).toBe(true);
  });
});

describe('another answer', () => {
  it.each([
    ['last-invoice-amount', '4180', '4108'],
    ['last-invoice-amount', '4180', '4180.5'],
    ['last-invoice-amount', '4180', ''],
    ['last-invoice-amount', '', ''],
    ['last-invoice-amount', '4180', 'four thousand'],
    ['first-contract-month', '2019-03', '2019-13'],
    ['first-contract-month', '2019-03', '2018-03'],
    ['first-contract-month', '2019-03', '2019'],
    ['customer-number', 'H-204-8117', 'H-204-8118'],
    ['customer-number', 'H-204-8117', 'H-204-811'],
    ['product-plan', 'ガード', 'カード'],
    ['last-invoice-number', 'INV-2026-0417', 'INV-2026-0418'],
    ['delivery-reference', 'DR-7701', 'DR-7702'],
    ['imported-number', 'AB-1234', 'AC-1234'],
    ['event-booked', '-', ''],
  ] as const)('%s: %s and %s', (field, expected, given) => {
    expect(sameAnswer(field, expected, given)).toBe(false);
  });

  it('is found with as many readings of the text, wherever the difference stands', () => {
    const readings = (given: string) => {
      let count = 0;
      const counted = new Proxy(new String('a'.repeat(40)), {
        get(text, name) {
          if (name === 'charCodeAt')
            return (index: number) => ((count += 1), text.charCodeAt(index));
          return Reflect.get(text, name) as unknown;
        },
      });
      // A String object stands in for the text, so that each look at it is counted.
      sameFolded(counted as unknown as string, given);
      return count;
    };
    expect(readings(`b${'a'.repeat(39)}`)).toBe(40);
    expect(readings(`${'a'.repeat(39)}b`)).toBe(40);
    expect(readings('')).toBe(40);
  });
});

describe('a fold', () => {
  it('of a fold is the same fold, so that a kept hash matches what is typed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...questionFields),
        fc.string({ unit: 'grapheme' }),
        (field, text) => {
          const folded = foldAnswer(field, text);
          expect(foldAnswer(field, folded)).toBe(folded);
        },
      ),
    );
  });

  it('longer than what is compared equals nothing', () => {
    expect(sameFolded('a'.repeat(513), 'a'.repeat(513))).toBe(false);
    expect(sameFolded('a'.repeat(512), 'a'.repeat(512))).toBe(true);
  });
});

describe('a written day', () => {
  it.each([
    ['1984-03-12', '1984-03-12'],
    ['1984/3/12', '1984-03-12'],
    ['19840312', '1984-03-12'],
    ['1984年3月12日', '1984-03-12'],
    ['昭和59年3月12日', '1984-03-12'],
    ['S59.3.12', '1984-03-12'],
    ['12 March 1984', '1984-03-12'],
    ['March 12th, 1984', '1984-03-12'],
    ['12/3/1984', '1984-03-12'],
    ['3/31/1984', '1984-03-31'],
    ['1984-02-30', null],
    ['1984', null],
    ['Marchetti 12 1984 4', null],
    ['', null],
  ])('%s is %s', (text, date) => {
    expect(readDay(text)).toBe(date);
  });
});
