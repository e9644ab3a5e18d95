import { describe, expect, it } from 'vitest';
import { letterFaultsOf, type LetterNeeds } from './letter-check.ts';

const standard = {
  subject: 'R-1042: a message from Harbour desk',
  body: [
    'Dear Sir or Madam,',
    'R-1042: you asked for your data. We have decided not to comply, for the following reasons.',
    'Ground: Harm to the rights of another (APPI Art. 33(2)(i))',
    'Reference of the link: {reference}',
    'You may also complain to:\n- Privacy Board (www.board.example)',
    'Yours sincerely,\nHarbour desk, Kanaria Corporation',
  ].join('\n\n'),
};
const needs: LetterNeeds = {
  request: 'R-1042',
  standard,
  kept: [
    { fault: 'company-missing', text: 'Kanaria Corporation' },
    { fault: 'company-missing', text: 'Harbour desk' },
    { fault: 'complaint-missing', text: 'Privacy Board (www.board.example)' },
    { fault: 'ground-missing', text: 'Harm to the rights of another' },
    { fault: 'ground-missing', text: 'APPI Art. 33(2)(i)' },
  ],
  blanks: ['reference'],
  values: [
    'Quillfeather Marisol',
    '7-21 Kanaria-cho',
    '1971-03-29',
    'Harbour Fibre 900',
    '佐藤 蓮',
  ],
  others: ['Thistlewood Ambrose', '鈴木 一郎'],
  disclosed: [],
};

function faults(
  given: { subject?: string; add?: string; body?: string },
  more: Partial<LetterNeeds> = {},
) {
  const body = given.body ?? `${standard.body}\n\n${given.add ?? ''}`;
  return letterFaultsOf(
    { subject: given.subject ?? standard.subject, body },
    { ...needs, ...more },
  ).map(({ part, fault }) => `${part} ${fault}`);
}

describe('a letter', () => {
  it('as the desk writes it has no fault', () => {
    expect(letterFaultsOf(standard, needs)).toEqual([]);
  });

  it.each([
    ['482916', true],
    ['48 29 16', true],
    ['482-916', true],
    ['４８２９１６', true],
    ['k7m2q9xw', true],
    ['{reference}', true],
    ['answer of 2026-11-21', false],
    ['answer of 21.11.2026', false],
    ['2026年11月21日の回答', false],
    ['your answer of 21 November 2026', false],
    ['Art. 33(2)(i)', false],
    ['HKT4805', false],
  ])('a subject with %s holds a code: %s', (words, isCode) => {
    const found = faults({ subject: `R-1042: ${words}` });
    expect(found.includes('subject code-in-subject')).toBe(isCode);
  });

  it.each([
    ['the number R-1042 alone', 'R-1042', []],
    ['another request number of many digits', 'R-1042 R-104277', ['subject code-in-subject']],
  ])('knows its own number: %s', (_name, subject, expected) => {
    expect(faults({ subject })).toEqual(expected);
  });

  it.each([
    ['We hold 7-21 Kanaria-cho of you.', 'own-data'],
    ['ＱＵＩＬＬＦＥＡＴＨＥＲ　ＭＡＲＩＳＯＬ', 'own-data'],
    ['quillfeather   marisol', 'own-data'],
    ['born 1971-03-29', 'own-data'],
    ['born on 29 March 1971', 'own-data'],
    ['born on March 29, 1971', 'own-data'],
    ['1971年3月29日生まれ', 'own-data'],
    ['born 29/3/1971', 'own-data'],
    ['born 3.29.1971', 'own-data'],
    ['born 1971-3-29', 'own-data'],
    ['born on 29 Mar. 1971', 'own-data'],
    ['佐藤蓮様', 'own-data'],
    ['Ask Thistlewood Ambrose.', 'other-person'],
    ['鈴木一郎の件', 'other-person'],
    ['Write to me@caller.example', 'contact-point'],
    ['Call +81 3 0000 4417', 'contact-point'],
    ['Card 4111 1111 1111 1111', 'identity-number'],
    ['number 1234 5678 9012', 'identity-number'],
    ['HKID A123456(3)', 'identity-number'],
    ['11010519491231002X', 'identity-number'],
    ['078-05-1120', 'identity-number'],
    ['QQ 12 34 56 C', 'identity-number'],
  ])('may not say: %s', (add, fault) => {
    expect(faults({ add })).toContain(`body ${fault}`);
  });

  it.each([
    'The matter was looked at on 2026-11-21 and again on 2026-12-01.',
    'See section 4.2 of our policy, version 2026-04.',
    'It is 48,213 yen in 12 parts.',
    'Harbour desk answers from 9:00 to 17:30.',
  ])('may say: %s', (add) => {
    expect(faults({ add })).toEqual([]);
  });

  it('may say what is disclosed with it, and nothing else of the person', () => {
    const disclosed = ['Harbour Fibre 900'];
    expect(faults({ add: 'Your plan is Harbour Fibre 900.' }, { disclosed })).toEqual([]);
    expect(faults({ add: 'Your plan is Harbour Fibre 900.' })).toEqual(['body own-data']);
    expect(faults({ add: 'Harbour Fibre 900, 7-21 Kanaria-cho' }, { disclosed })).toEqual([
      'body own-data',
    ]);
  });

  it.each([
    ['Kanaria Corporation', 'company-missing'],
    ['Harbour desk', 'company-missing'],
    ['Privacy Board (www.board.example)', 'complaint-missing'],
    ['Harm to the rights of another', 'ground-missing'],
    ['APPI Art. 33(2)(i)', 'ground-missing'],
    ['{reference}', 'blank-missing'],
  ])('without %s has the fault %s', (part, fault) => {
    expect(faults({ body: standard.body.replaceAll(part, '…') })).toContain(`body ${fault}`);
  });

  it('may break its lines anew, and may give its number in the subject alone', () => {
    expect(faults({ body: standard.body.replaceAll(' ', '\n') })).toEqual([]);
    expect(faults({ body: standard.body.replaceAll('R-1042', 'this request') })).toEqual([]);
    expect(
      faults({ subject: 'A message', body: standard.body.replaceAll('R-1042', 'this request') }),
    ).toEqual(['body request-missing']);
  });

  it('says several faults in their order, and one that stands twice once', () => {
    const body = standard.body.replace('Harbour desk, Kanaria Corporation', '…');
    expect(faults({ subject: 'R-1042: 482916', body: `${body}\n\nme@caller.example` })).toEqual([
      'subject code-in-subject',
      'body contact-point',
      'body company-missing',
    ]);
  });

  it('takes its number for no part of a code, whatever number follows', () => {
    expect(faults({ subject: 'R-1042 12 items' })).toEqual([]);
  });

  it('needs every blank that is filled in', () => {
    const more = { blanks: ['reference', 'code'] };
    expect(faults({ add: '{code}' }, more)).toEqual([]);
    expect(faults({ add: '' }, more)).toEqual(['body blank-missing']);
  });

  it('has no blank that nothing fills, and says each fault once', () => {
    expect(faults({ add: '{name} and {name}' })).toEqual(['body blank-unknown']);
    expect(faults({ add: 'me@caller.example, you@caller.example' })).toEqual([
      'body contact-point',
    ]);
  });
});

describe('a number of identity', () => {
  const isFound = (add: string) => faults({ add }).includes('body identity-number');

  it.each([
    ['a card of sixteen digits', '4111 1111 1111 1111'],
    ['a card in groups by hyphens', '4111-1111-1111-1111'],
    ['a card of fifteen', '3782 822463 10005'],
    ['a card of thirteen', '4222222222222'],
    ['a card of nineteen', '6304000000000000000'],
    ['a card that ends in a nine', '4000000000000069'],
    ['twelve digits of Japan', '123456789012'],
    ['eighteen digits of China', '110105194912310021'],
    ['seventeen digits and an X', '11010519491231002X'],
    ['seventeen digits and a small x', '11010519491231002x'],
    ['one letter and a check digit of Hong Kong', 'A123456(3)'],
    ['two letters', 'AB987654(3)'],
    ['an A for the check digit', 'A123456(A)'],
    ['a check digit without brackets', 'A1234563'],
    ['an A without brackets', 'A123456A'],
    ['a number of the United States', '078-05-1120'],
    ['an insurance number', 'QQ123456C'],
    ['an insurance number in groups', 'QQ 12 34 56 C'],
    ['an insurance number in the middle', 'It is QQ 123456C, they say.'],
  ])('is %s: %s', (_, text) => {
    expect(isFound(text)).toBe(true);
    expect(isFound(`no. ${text}, please`)).toBe(true);
  });

  it.each([
    ['sixteen digits that fit no card', '4111 1111 1111 1112'],
    ['thirteen digits that fit no card', '4222222222223'],
    ['eleven digits', '12345678901'],
    ['twelve digits after a plus', '+123456789012'],
    ['twelve digits in a word', 'v123456789012'],
    ['twelve digits before a word', '123456789012m'],
    ['twenty digits', '40000000000000000002'],
    ['sixteen digits and an X', '1101051949123102X'],
    ['eighteen digits and an X', '110105194912310022X'],
    ['an X and more', '11010519491231002XY'],
    ['three letters before', 'ABC123456(3)'],
    ['five digits', 'A12345(3)'],
    ['a B for the check digit', 'A123456(B)'],
    ['no check digit', 'A123456'],
    ['a small letter', 'a123456(3)'],
    ['more after the check digit', 'A12345634'],
    ['a longer first group', '1078-05-1120'],
    ['a longer last group', '078-05-11201'],
    ['a group before', '9-078-05-1120'],
    ['a group after', '078-05-1120-9'],
    ['a short second group', '078-5-1120'],
    ['an insurance number with an E', 'QQ 12 34 56 E'],
    ['three letters and an insurance number', 'QQQ 12 34 56 C'],
    ['an insurance number in a word', 'QQ 12 34 56 CD'],
    ['a short insurance number', 'QQ 12 34 5 C'],
  ])('is not %s: %s', (_, text) => {
    expect(isFound(text)).toBe(false);
  });
});

describe('what stands in the letter of the desk by itself', () => {
  it.each([
    ['its company among the values of the person', { values: ['Kanaria Corporation'] }],
    ['its desk as the name of another', { others: ['Harbour desk'] }],
  ])('is never a fault: %s', (_, more) => {
    expect(faults({ add: 'Kanaria Corporation, Harbour desk' }, more)).toEqual([]);
  });

  it('may be said again in other words, its own address too', () => {
    const body = `${standard.body}\n\nWrite to desk@kanaria.example.`;
    const more = { standard: { ...standard, body } };
    expect(faults({ body: `${body}\n\nOr desk@kanaria.example, again.` }, more)).toEqual([]);
    expect(faults({ body: `${body}\n\nOr me@kanaria.example.` }, more)).toEqual([
      'body contact-point',
    ]);
  });

  it('may look like a number of identity, in a line of its own', () => {
    const body = `${standard.body}\nRegistered as 1234 5678 9012`;
    expect(faults({ body }, { standard: { ...standard, body } })).toEqual([]);
  });

  it('hides no number that merely begins like one of its short lines', () => {
    const body = `${standard.body}\nA1234`;
    expect(
      faults({ body: `${body}\n\nHKID A123456(3)` }, { standard: { ...standard, body } }),
    ).toEqual(['body identity-number']);
  });

  it('hides nothing that is written beside it', () => {
    expect(faults({ body: standard.body.replace('You may', 'Quillfeather Marisol may') })).toEqual([
      'body own-data',
    ]);
  });

  it('is not split by a disclosed value that is empty, nor by a value of one character', () => {
    const more = { disclosed: ['', ' '], values: ['7', '—', '', '1971-03-29'] };
    expect(faults({ add: 'Call +81 3 0000 4417' }, more)).toEqual(['body contact-point']);
    expect(faults({ add: 'born 1971-03-29' }, more)).toEqual(['body own-data']);
  });
});
