import { describe, expect, it } from 'vitest';
import { pointedOut } from './pointed-out.ts';

function seen(text: string, names: string[] = [], contacts: string[] = []): string[] {
  const points = [...text];
  return pointedOut(text, { names, contacts }).map(({ from, to }) =>
    points.slice(from, to).join(''),
  );
}

describe('what looks like a contact point', () => {
  it.each([
    ['write to taro.s+x@example.co.jp, please', ['taro.s+x@example.co.jp']],
    ['佐藤さんはtaro@example.comに連絡', ['taro@example.com']],
    ['ＴＡＲＯ＠ｅｘａｍｐｌｅ．ｃｏｍ まで', ['ＴＡＲＯ＠ｅｘａｍｐｌｅ．ｃｏｍ']],
    ['an 山田@例え.jp address', ['山田@例え.jp']],
    ['müller@straße.de.', ['müller@straße.de']],
    ['TEL: 03-1234-5678 (home)', ['03-1234-5678']],
    ['０３－１２３４－５６７８へ', ['０３－１２３４－５６７８']],
    ['+852 9123 4567', ['+852 9123 4567']],
    ['(02) 9876 5432', ['(02) 9876 5432']],
    ['电话13812345678。', ['13812345678']],
    ['😀 call 91234567 😀', ['91234567']],
    ['03‐1234‐5678 or 03–8765–4321', ['03‐1234‐5678', '03–8765–4321']],
    ['on 2026-11-20 call 03-1234-5678', ['03-1234-5678']],
    ['2026-11-20 03-1234-5678', ['03-1234-5678']],
    ['请写me@caller.example。谢谢', ['me@caller.example']],
    ['或者李明@例子.公司，或者me@caller.example', ['或者李明@例子.公司', 'me@caller.example']],
    ['me@caller.example，或者李明@例子.公司', ['me@caller.example', '或者李明@例子.公司']],
    ['mail me@a.example, 91234567, you@b.example', ['me@a.example', '91234567', 'you@b.example']],
  ])('%s', (text, found) => {
    expect(seen(text)).toEqual(found);
  });

  it.each([
    'asked on 2026-11-20 at 10:30',
    '2026/11/20 2026.11.20',
    'paid 1,234,567 yen',
    'C-10042233',
    'a@b',
    '@ home',
    'no. 12345',
  ])('not %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('another customer', () => {
  it.each([
    ['met Keiko Sato yesterday', ['Keiko Sato'], ['Keiko Sato']],
    ['met KEIKO  SATO yesterday', ['Keiko Sato'], ['KEIKO  SATO']],
    ['met Sato Keiko yesterday', ['Keiko Sato'], ['Sato Keiko']],
    ['Tai Man Chan called', ['Chan Tai Man'], ['Tai Man Chan']],
    ['佐藤恵子様より', ['佐藤 恵子'], ['佐藤恵子']],
    ['サトウさん', ['さとう'], ['サトウ']],
    ['Mr O’Brien-Wong', ["O'Brien Wong"], ['O’Brien-Wong']],
    ['Mueller, Müller', ['Muller'], ['Müller']],
    ['Mu\u0308ller', ['Müller'], ['Mu\u0308ller']],
    ['𠮷野家さん', ['𠮷野家'], ['𠮷野家']],
    ['Mu\u0323\u0308, Mu\u0308', ['Mu'], ['Mu\u0323\u0308', 'Mu\u0308']],
    ['Jose\u0301', ['José'], ['Jose\u0301']],
    ['Maria Luisa Ortega', ['Ortega Maria Luisa'], ['Maria Luisa Ortega']],
    ['Maria Luisa Ortega', ['Luisa Ortega Maria'], ['Maria Luisa Ortega']],
    ['Maria Luisa Ortega', [' Luisa Ortega Maria '], ['Maria Luisa Ortega']],
    ['Maria Luisa Ortega', ['Luisa Maria Ortega'], []],
    ['Maria Ortega', ['Maria Luisa Ortega'], []],
    ['Lim, Li', ['Li'], ['Li']],
    ['Ali, Li', ['Li'], ['Li']],
    ['1Li', ['Li'], []],
    ['Li様', ['Li'], ['Li']],
    ['ЛиЛи', ['Ли'], []],
    ['李明王芳', ['王芳', '李明'], ['李明王芳']],
    ['Keiko and Sato', ['Sato', 'Keiko'], ['Keiko', 'Sato']],
    ['Ada is ada@caller.example', ['Ada'], ['Ada', 'ada@caller.example']],
    ['佐藤恵子', ['佐藤恵子', '藤恵'], ['佐藤恵子']],
    ['Ann, Ben, Cy, Dee', ['Dee', 'Ben', 'Ann', 'Cy'], ['Ann', 'Ben', 'Cy', 'Dee']],
    ['Lima is no Li', ['Li'], ['Li']],
    ['Li, and Li', ['Li'], ['Li', 'Li']],
    ['a b c', ['a'], []],
    ['nobody here', ['', '  ', '—'], []],
  ])('%s with %j', (text, names, found) => {
    expect(seen(text, names)).toEqual(found);
  });

  it.each([
    ['lives at 1-2-3 Kita, Osaka now', ['1-2-3 Kita, Osaka'], ['1-2-3 Kita, Osaka']],
    ['大阪市北区一丁目に住む', ['大阪市北区一丁目'], ['大阪市北区一丁目']],
    ['short 555-1234', ['5551234'], ['555-1234']],
  ])('%s with contact %j', (text, contacts, found) => {
    expect(seen(text, [], contacts)).toEqual(found);
  });

  it.each([
    ['Han', '漢'],
    ['kana', 'カ'],
    ['Latin', 'a'],
    ['dotted', 'a.'],
  ])('reads a very long word in %s once', (_, sign) => {
    // Read anew from each of its characters, it would outlast the test.
    const word = sign.repeat(60_000 / sign.length);
    expect(seen(`${word} ann@vale.example`, [])).toEqual(['ann@vale.example']);
  });

  it('counts code points and joins stretches that overlap', () => {
    expect(pointedOut('😀😀 Sato Keiko', { names: ['Keiko Sato', 'Keiko'], contacts: [] })).toEqual(
      [{ from: 3, to: 13 }],
    );
  });
});
