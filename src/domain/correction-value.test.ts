import { describe, expect, it } from 'vitest';
import { writtenAs } from './correction-value.ts';
import { itemFields, type ItemField } from './record-vocabulary.ts';

describe('a value as its field holds it', () => {
  const cases: [ItemField, string, string][] = [
    ['birth-date', '12 March 1984', '1984-03-12'],
    ['birth-date', '昭和59年3月12日', '1984-03-12'],
    ['first-contract-month', 'March 2019', '2019-03'],
    ['last-invoice-amount', '¥4,180', '4180'],
    ['email', ' a.b@mail.example ', 'a.b@mail.example'],
    ['phone', '090-0012-4801', '090-0012-4801'],
    ['phone', '０９０−００１２', '０９０−００１２'],
    ['phone', '12-34-56', '12-34-56'],
    ['post', '1-1 Shiba', '1-1 Shiba'],
    ['name', '佐藤 健', '佐藤 健'],
  ];
  it.each(cases)('%s %s', (field, text, value) => {
    expect(writtenAs(field, text)).toEqual({ ok: true, value });
  });

  const faults: [ItemField, string, string][] = [
    ['birth-date', '1984', 'not-a-date'],
    ['birth-date', '1984-02-30', 'not-a-date'],
    ['first-contract-month', 'spring', 'not-a-date'],
    ['last-invoice-amount', 'much', 'invalid'],
    ['email', 'a@b', 'not-an-email'],
    ['email', 'a b@c.example', 'not-an-email'],
    ['phone', '12345', 'not-a-phone'],
    ['phone', 'call me', 'not-a-phone'],
    ['name', '  ', 'invalid'],
    ['payment-card', '4111 1111 1111 1111', 'invalid'],
    ['password', 'secret', 'invalid'],
  ];
  it.each(faults)('%s %s is %s', (field, text, fault) => {
    expect(writtenAs(field, text)).toEqual({ ok: false, fault });
  });

  it.each(itemFields)('%s is never empty', (field) => {
    expect(writtenAs(field, '')).toMatchObject({ ok: false });
  });
});
