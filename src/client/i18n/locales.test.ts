import { describe, expect, it } from 'vitest';
import { localeOf } from './locales.ts';

describe('the language that serves a tag', () => {
  it.each([
    ['en-GB', 'en'],
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['yue', 'zh-Hant'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hans-SG', 'zh-Hans'],
    ['cmn-Hans-CN', 'zh-Hans'],
    ['yue-Hans', 'zh-Hans'],
    ['zha', undefined],
    ['de', undefined],
  ])('%s is %s', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });
});
