import { describe, expect, it } from 'vitest';
import { letterMoney } from './letter-money.ts';

describe('money in a letter', () => {
  it.each([
    ['en', 'HKD', 120, 'HK$120'],
    ['en', 'JPY', 1500, 'JPY 1,500'],
    ['ja', 'JPY', 1500, '1,500円'],
    ['ja', 'HKD', 120, '120香港ドル'],
    ['zh-Hant', 'HKD', 1_000_000, '港幣1,000,000元'],
    ['zh-Hans', 'CNY', 20, '人民币20元'],
  ] as const)('%s writes %s %i as %s', (lang, currency, amount, written) => {
    expect(letterMoney({ amount, currency }, lang)).toBe(written);
  });
});
