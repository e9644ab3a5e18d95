import { describe, expect, it } from 'vitest';
import { callScript } from '../../i18n/messages/call-script.ts';
import { spokenLanguages } from '../../i18n/messages/script.ts';
import { scriptLine } from './script-lines.ts';

describe('every line of the script', () => {
  it.each(spokenLanguages)('stands in %s, with nothing left to fill in', (language) => {
    const lines = Object.values(callScript).map((line) => line[language]);
    const odd = /\{(?!reference\})|[!！]/;
    expect(lines.filter((text) => text.length < 5 || odd.test(text))).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('names the request where it says its number', () => {
    for (const language of spokenLanguages)
      expect(scriptLine('reference', language, 'R-1042').text).toMatch(/^[^{}]*R-1042[^{}]*$/);
  });

  it.each([
    ['en', 'en'],
    ['ja', 'ja'],
    ['zh-Hant', 'yue-Hant-HK'],
    ['zh-Hans', 'zh-Hans'],
  ] as const)('is read by a voice of %s as %s', (language, lang) => {
    expect(scriptLine('frozen', language, 'R-1').lang).toBe(lang);
  });
});
