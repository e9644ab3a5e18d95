import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from './customer.ts';
import { contactHint, maskContact, maskItem, maskName } from './masking.ts';
import { itemFields, type ItemField } from './record-vocabulary.ts';

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

describe('a masked name', () => {
  it.each([
    ['佐藤 健太郎', '佐• 健••'],
    ['Chan Wai-Man', 'C••• W••-M••'],
    ["Mary O'Brien", "M••• O'B••••"],
    ['陳大文', '陳••'],
    ['林 健', '林• 健•'],
    ['サトウ ケンタロウ', 'サ•• ケ••••'],
    ['Zoë', 'Z••'],
    ['Zoe\u0308 A\u030angstro\u0308m', 'Z•• A\u030a••••'],
    ['葛󠄀城 花', '葛󠄀• 花•'],
    ['Wolfeschlegelsteinhausen', 'W••••'],
    ['  Ana  ', 'A••'],
    ['4711', '••••'],
    ['', ''],
  ])('%s is %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });
});

describe('a masked item', () => {
  it.each([
    ['birth-date', '1984-03-12', '••••-••-••'],
    ['phone', '+852 9990 1234', '••• •••• ••••'],
    ['phone', '112', '••• •••• ••••'],
    ['email', 'wai.man@post.example', '•••@•••••.example'],
    ['email', 'no address at all', '•••@•••••.•••'],
    ['post', '〒100-0005 東京都千代田区丸の内1-2-3', '•••••• ••••••••'],
    ['customer-number', 'H-204-8117', '••••••'],
    ['last-invoice-amount', '¥4', '••••••'],
    ['note', 'Called about the bill of Mr Wong.', '••••'],
    ['payment-card', '0000 1234 5678 9012', '••••••••'],
  ] as const)('%s %s is %s', (field, value, masked) => {
    expect(maskItem(item(field, value))).toBe(masked);
  });

  it('is empty where the customer declined', () => {
    expect(maskItem(item('birth-date', '', 'declined'))).toBe('');
  });

  it('shows no two letters or digits in a row of any value but a name and the last label of an address', () => {
    const fields = itemFields.filter((field) => field !== 'name' && field !== 'name-reading');
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string({ unit: 'grapheme' }), (field, value) => {
        const masked = maskItem(item(field, value)).replace(/\.[a-z]{2,7}$/u, '');
        expect(masked).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('shows no two letters or digits in a row of a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(maskName(name)).not.toMatch(/[\p{L}\p{N}]\p{M}*[\p{L}\p{N}]/u);
      }),
    );
  });

  it.each(itemFields.filter((field) => !['name', 'name-reading', 'email'].includes(field)))(
    'gives the length of no %s away',
    (field) => {
      expect(maskItem(item(field, 'a'))).toBe(maskItem(item(field, 'b'.repeat(300))));
    },
  );
});

describe('a contact', () => {
  it('is hinted at by its shape alone', () => {
    const email = item('email', 'ken@mail.example');
    const phone = item('phone', '090-0123-4567');
    const post = item('post', '1 Long Lane, Bristol BS1 1AA');
    expect(contactHint([item('name', 'Ken'), email, phone])).toBe('•••@•••••.example');
    expect(contactHint([post, phone])).toBe('••• •••• ••••');
    expect(contactHint([post, item('phone', '', 'declined')])).toBe('•••••• ••••••••');
    expect(contactHint([item('name', 'Ken')])).toBeNull();
  });

  it('that a caller gave is masked like one that is held', () => {
    expect(maskContact('email', 'new@elsewhere.example')).toBe('•••@•••••.example');
  });
});
