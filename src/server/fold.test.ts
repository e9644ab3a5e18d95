import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Item } from '../domain/customer.ts';
import { matchDetail } from '../domain/lookup.ts';
import type { CompanyId } from '../domain/vocabulary.ts';
import type { ItemField } from '../domain/record-vocabulary.ts';
import { requestNumberIn } from './fold-identifier.ts';
import { loadFolding, type Folding } from './fold.ts';

let folding: Folding;
beforeAll(async () => {
  folding = await loadFolding();
});

const item = (field: ItemField, value: string, state: Item['state'] = 'held'): Item => ({
  id: `i-${field}`,
  field,
  state,
  value,
  lang: null,
  hashed: false,
  purposes: ['agreement'],
  source: 'customer',
  collectedOn: '2020-01-06',
  collectedBy: 'hkt-support',
  collectedChannel: 'web',
  changedOn: '2020-01-06',
  disputed: false,
  shared: false,
  sharings: [],
});

const meets = (field: ItemField, value: string, detail: string, company: CompanyId = 'hkt') => {
  const probe = folding.probe(detail, company);
  if (!probe.ok) return probe.code;
  return matchDetail(folding.keysOf(item(field, value), company), probe.value)[0]?.grade ?? null;
};

describe('a name is found', () => {
  it.each([
    ['佐藤 健太郎', '佐藤　健太郎', 'whole'],
    ['佐藤 健太郎', '佐藤健太郎', 'whole'],
    ['佐藤 健太郎', '佐藤', 'start'],
    ['サトウ ケンタロウ', 'さとう', 'start'],
    ['サトウ ケンタロウ', 'ｻﾄｳ ｹﾝﾀﾛｳ', 'whole'],
    ['サトウ ケンタロウ', 'Kentaro Sato', 'whole'],
    ['サトウ ケンタロウ', 'Satō Kentarō', 'whole'],
    ['サトウ ケンタロウ', 'Satou', 'start'],
    ['オオノ シンイチ', 'Ohno Shinichi', 'whole'],
    ['オオノ シンイチ', 'Ono Shin’ichi', 'whole'],
    ['ナンバ ユウコ', 'Yuuko Namba', 'whole'],
    ['アイ', 'あい', 'whole'],
    ['渡邉 恵', '渡辺 惠', 'whole'],
    ['齋藤 宏', '斉藤', 'start'],
    ['髙橋 廣', '高橋 広', 'whole'],
    ['山﨑 澤子', '山崎 沢子', 'whole'],
    ['葛󠄀城 花', '葛城', 'start'],
    ['陳大文', '陈大文', 'whole'],
    ['刘国华', '劉國華', 'whole'],
    ['Chan Tai Man', 'Tai Man CHAN', 'whole'],
    ['CHAN Tai Man', 'chan tai-man', 'whole'],
    ['CHAN Tai Man', 'Taiman Chan', 'part'],
    ["Mary O'Brien", 'o’brien mary', 'whole'],
    ["Mary O'Brien", 'OBrien', 'start'],
    ["Mary O'Brien", 'O Brien', 'part'],
    ['Ewan MacDonald', 'Ewan McDonald', 'whole'],
    ['Ewan McDonald', 'Mc Donald', 'part'],
    ['Zoë García-Müller', 'zoe garcia muller', 'whole'],
    ['Søren Weiß', 'Soren Weiss', 'whole'],
    ['ＭＡＲＹ', 'mary', 'whole'],
    ['Martin Christie', 'mart', 'start'],
    ['Louise Moore', 'lou', 'start'],
  ] as const)('%s by %s: %s', (value, detail, grade) => {
    expect(meets('name', value, detail)).toBe(grade);
  });
});

describe('an item that locates is found', () => {
  it.each([
    ['hkt', 'phone', '090-0123-4567', '+81 90 0123 4567', 'whole'],
    ['hkt', 'phone', '090-0123-4567', '００８１ ９０ ０１２３ ４５６７', 'whole'],
    ['hkt', 'phone', '090-0123-4567', '(090)0123 4567', 'whole'],
    ['hkt', 'phone', '03-0123-4567', '0301234567', 'whole'],
    ['hkt', 'phone', '+44 20 7946 0123', '0044 (0)20 7946 0123', 'whole'],
    ['hkt', 'phone', '+44 20 7946 0123', '010 44 20 7946 0123', 'whole'],
    ['ntt-china', 'phone', '9990 1234', '+852-9990-1234', 'whole'],
    ['ntt-china', 'phone', '154 0012 3456', '+86 15400123456', 'whole'],
    ['ntt-china', 'phone', '+852 9990 1234', '99901234', 'whole'],
    ['hkt', 'phone', '090-0123-4567', '0123 4567', null],
    ['hkt', 'email', 'Ken.Sato@Mail.example', ' ken.sato@mail.EXAMPLE ', 'whole'],
    ['hkt', 'email', 'ken.sato@mail.example', 'ken.sato', null],
    ['hkt', 'customer-number', 'H-204-8117', 'h2048117', 'whole'],
    ['hkt', 'last-invoice-number', 'INV-2026-04821', 'inv 2026 04821', 'whole'],
    ['hkt', 'post', '〒100-0005 東京都千代田区丸の内1丁目2番3号', '1000005', 'whole'],
    [
      'hkt',
      'post',
      '〒100-0005 東京都千代田区丸の内1丁目2番3号',
      '東京都千代田区丸の内1-2-3',
      'start',
    ],
    ['hkt', 'post', '〒100-0005 東京都千代田区丸の内1-2-3', '丸の内１丁目２番３号', 'part'],
    ['ntt-china', 'post', '200040 上海市静安区南京西路12号', '200040', 'whole'],
    ['ntt-china', 'post', '上海市靜安區南京西路12號', '静安区南京西路', 'part'],
    ['hkt', 'post', '4 Mill Lane, Bristol BS1 6QF', 'bs16qf', 'whole'],
    ['hkt', 'birth-date', '1984-03-12', '昭和59年3月12日', 'whole'],
    ['hkt', 'birth-date', '1984-03-12', '1984-03-13', null],
  ] as const)('%s %s %s by %s: %s', (company, field, value, detail, grade) => {
    expect(meets(field, value, detail, company)).toBe(grade);
  });
});

describe('a detail', () => {
  it.each([
    '',
    ' ',
    'ab',
    '*',
    '%%%',
    '***',
    '_ _ _',
    '陳',
    'し',
    'ー',
    '.*',
    '12',
    '\u200b\u200b\u200b',
  ])('%j is too little', (detail) => {
    expect(folding.probe(detail, 'hkt')).toEqual({ ok: false, code: 'needs-three-characters' });
  });

  it.each(['陳大', 'さと', 'abc', '陳a', 'R-1042', 'a@b.c'])('%j is enough', (detail) => {
    expect(folding.probe(detail, 'hkt').ok).toBe(true);
  });

  it.each(['ch*n', 'ch%n', 'ch_n', 'ch?n', 'ch.n'])('%j holds no wildcard', (detail) => {
    expect(meets('name', 'Chan', detail)).not.toBe('whole');
    expect(meets('name', 'Chen', detail)).not.toBe('whole');
  });

  it.each([
    '090-0123-4567',
    'ken@mail.example',
    'INV-2026-04821',
    'h2048117',
    '100-0005',
    'R-1042',
  ])('%j is met whole and looked for in no text', (detail) => {
    expect(folding.probe(detail, 'hkt')).toMatchObject({ ok: true, value: { text: null } });
  });

  it.each([
    ['R-1042', 'R-1042'],
    [' r1042 ', 'R-1042'],
    ['Ｒ－１０４２', 'R-1042'],
    ['1042', null],
    ['R-1042x', null],
  ])('%j names the request %s', (detail, request) => {
    expect(requestNumberIn(detail)).toBe(request);
  });

  it('never throws, whatever is typed or held', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        folding.probe(text, 'ntt-china');
        for (const field of ['name', 'phone', 'post', 'email'] as const)
          folding.keysOf(item(field, text), 'hkt');
      }),
    );
  });

  it('finds whatever name it repeats, in any case, width and order of words', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{3,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const typed = [...words].reverse().join('\u3000').toUpperCase();
        expect(meets('name', words.join(' '), typed)).toBe('whole');
      }),
    );
  });
});

describe('an item has no key', () => {
  it.each([
    ['declined', item('phone', '090-0123-4567', 'declined')],
    ['a hash', { ...item('imported-number', 'a'.repeat(64)), hashed: true }],
    ['a question that locates nobody', item('last-invoice-amount', '4180')],
    ['free text', item('note', 'Asked about the bill.')],
    ['a secret', item('payment-card', '0000 1234 5678 9012')],
  ])('when it is %s', (_, held) => {
    expect(folding.keysOf(held, 'hkt')).toEqual([]);
  });
});

it('reads the numbers of our own places as the library does', () => {
  const digits = fc.stringMatching(/^0[1-9]\d{8,9}$|^[2-9]\d{7}$|^1[3-9]\d{9}$/);
  fc.assert(
    fc.property(
      digits,
      fc.constantFrom(['hkt', 'JP'] as const, ['ntt-china', 'HK'] as const),
      (text, [company, region]) => {
        const known = parsePhoneNumberFromString(text, { defaultCountry: region, extract: false });
        // The library takes 8529…, a mobile number, for Hong Kong's own code and a short number behind it.
        fc.pre(known?.isValid() === true && known.nationalNumber.length >= 8);
        const keys = folding.keysOf(item('phone', text), company).map(({ key }) => key);
        expect(keys).toContain(known?.number);
      },
    ),
  );
});

describe('a long row of items', () => {
  const texts = [
    '佐藤 健太郎',
    'サトウ ケンタロウ',
    'Chan Tai-Man',
    'O’Brien',
    '〒100-0005 東京都千代田区丸の内1丁目2番3号 コーポ若葉101',
    'Flat A, 3/F, Jade Terrace, 12 Nathan Road',
    '号',
    'Ünlü Straße',
  ];

  it('has the same keys as each of them alone, at the first time and at the second', () => {
    const inBulk = folding.keysInBulk();
    for (const round of [1, 2])
      for (const field of ['name', 'name-reading', 'post', 'phone', 'email'] as const)
        for (const text of texts) {
          const one = item(field, text);
          expect([round, inBulk(one, 'hkt')]).toEqual([round, folding.keysOf(one, 'hkt')]);
        }
  });

  it('folds plain text as it folds text with marks, which take the long way', () => {
    const signs = [
      'H',
      'O',
      '-',
      ',',
      '.',
      '/',
      '(',
      ')',
      '<',
      '#',
      '&',
      ' ',
      '0',
      '12',
      '9',
      'abc',
      'ou',
      'sho',
    ].concat('〒 さ と う が ッ ャ サ ト ウ ー ガ 々 佐 藤 健太郎 丁目 番 号 髙'.split(' '));
    const text = fc.array(fc.constantFrom(...signs), { maxLength: 24 });
    const keys = (value: string) => folding.keysOf(item('name', value), 'hkt');
    fc.assert(
      fc.property(text, (drawn) => {
        const plain = drawn.join('');
        fc.pre(plain !== '');
        expect(keys(plain)).toEqual(keys(`${plain}\u0301`));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['H-123-4567-8', 'INV-2026-000123', 'ab', 'abcdefg', '1234', 'A'.repeat(41) + '1'])(
    'reads the number %s in either width alike',
    (number) => {
      const wide = number.replace(/[!-~]/g, (sign) =>
        String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
      );
      const keys = (value: string) => folding.keysOf(item('customer-number', value), 'hkt');
      expect(keys(number)).toEqual(keys(wide));
    },
  );
});

it('holds a number of Hong Kong possible on the mainland, and the other way about, as the library does', () => {
  const digits = fc.stringMatching(/^[2-9]\d{7}$|^1[3-9]\d{9}$/);
  fc.assert(
    fc.property(digits, fc.constantFrom('HK', 'CN'), (text, region) => {
      fc.pre(!(region === 'HK' && text.length === 8));
      const known = parsePhoneNumberFromString(text, { defaultCountry: region, extract: false });
      const keys = folding.keysOf(item('phone', text), 'ntt-china').map(({ key }) => key);
      expect(keys).toContain(known?.number);
    }),
  );
});
