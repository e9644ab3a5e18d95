import { describe, expect, it } from 'vitest';
import { loadLocale } from './locales.ts';
import { translator } from './t.ts';

const en = translator(await loadLocale('en'));
const ja = translator(await loadLocale('ja'));
const pseudo = translator(await loadLocale('en-XA'));

describe('the translator', () => {
  it.each([
    ['plain words', en('queue.title'), 'Queue'],
    ['plain words in Japanese', ja('queue.title'), '受付一覧'],
    ['one', en('queue.count', { n: 1 }), '1 request'],
    ['many', en('queue.count', { n: 12 }), '12 requests'],
    ['none', en('queue.count', { n: 0 }), '0 requests'],
    ['thousands', en('queue.count', { n: 1234 }), '1,234 requests'],
    ['a count without plurals', ja('queue.count', { n: 1 }), '請求1件'],
    [
      'values in another order',
      ja('verification.meter.points', { have: 2, need: 3 }),
      '3点のうち2点',
    ],
    ['a value that looks like a placeholder', en('action.copy-id', { id: '{id}' }), 'Copy {id}'],
    [
      'a form without its number',
      en('verification.missing.possession', { n: 1 }),
      'a code to a channel of record missing',
    ],
    ['pseudo keeps placeholders', pseudo('action.copy-id', { id: 'R-1' }), '[Çöpý R-1~~~]'],
  ])('says %s', (_name, said, expected) => {
    expect(said).toBe(expected);
  });

  it('refuses unknown keys and missing values when it is compiled', () => {
    // @ts-expect-error there is no such message
    const unknown = (): string => en('queue.nonsense');
    // @ts-expect-error the count is missing
    const uncounted = (): string => en('queue.count');
    // @ts-expect-error the value has another name
    const misnamed = (): string => en('action.copy-id', { name: 'R-1' });
    expect([unknown, uncounted, misnamed]).toHaveLength(3);
  });
});
