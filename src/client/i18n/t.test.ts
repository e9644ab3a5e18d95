import { describe, expect, it } from 'vitest';
import { allMessages, loadLocale } from './locales.ts';
import type { Locale } from './locales.ts';
import { translator } from './t.ts';

async function whole(locale: Locale) {
  const loaded = await loadLocale(locale);
  await allMessages();
  return translator(loaded);
}

const first = translator(await loadLocale('en'));
const early = { queue: first('queue.title'), log: first('audit.title') };
const en = await whole('en');
const ja = await whole('ja');
const hant = await whole('zh-Hant');
const hans = await whole('zh-Hans');
const pseudo = await whole('en-XA');

describe('the translator', () => {
  it.each([
    ['the first screens at once', early.queue, 'Queue'],
    ['the key of what is not there yet', early.log, 'audit.title'],
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
    ['a count in Hong Kong', hant('queue.count', { n: 1 }), '1宗要求'],
    ['a count on the mainland', hans('queue.count', { n: 1234 }), '1,234件申请'],
    [
      'values in the order of Chinese',
      hans('verification.meter.points', { have: 2, need: 3 }),
      '已得2分，需3分',
    ],
    ['a value that looks like a placeholder', en('action.copy-id', { id: '{id}' }), 'Copy {id}'],
    [
      'a form without its number',
      en('verification.missing.possession', { n: 1 }),
      'a code to a channel of record',
    ],
    ['pseudo keeps placeholders', pseudo('action.copy-id', { id: 'R-1' }), '[Çöpý R-1~~~]'],
  ])('says %s', (_name, said, expected) => {
    expect(said).toBe(expected);
  });

  it('refuses unknown keys and missing values when it is compiled', () => {
    // @ts-expect-error -- there is no such message
    const unknown = (): string => en('queue.nonsense');
    // @ts-expect-error -- the count is missing
    const uncounted = (): string => en('queue.count');
    // @ts-expect-error -- the value has another name
    const misnamed = (): string => en('action.copy-id', { name: 'R-1' });
    expect([unknown, uncounted, misnamed]).toHaveLength(3);
  });
});
