import { describe, expect, it } from 'vitest';
import { allMessages, loadLocale } from './client/i18n/locales.ts';
import { translator } from './client/i18n/t.ts';
import { settingOf } from './contract/written-parts.ts';
import { maskName } from './domain/masking.ts';
import { itemFields } from './domain/record-vocabulary.ts';
import { letterLangs } from './server/letters/letter-lang.ts';
import type { PackageItem } from './server/letters/package-document.ts';
import { packageHtml } from './server/letters/package-html.ts';

/** People as their records write them: each in the order of their own language. */
const records = [
  {
    lang: 'ja',
    name: '佐藤 健一',
    masked: '佐• 健•',
    post: '〒100-0005 東京都千代田区丸の内1丁目1番1号 コーポ若葉101',
  },
  { lang: 'zh-Hant', name: '陳大文', masked: '陳••', post: '九龍旺角彌敦道12號翠鳥閣3樓A室' },
  { lang: 'zh-Hans', name: '李 娜', masked: '李• 娜•', post: '200001 上海市黄浦区南京东路12号' },
  {
    lang: 'en',
    name: 'Fiona O’Brien',
    masked: 'F•••• O’B••••',
    post: 'Flat A, 3/F, Jade Terrace, 12 Nathan Road, Mong Kok, Kowloon',
  },
] as const;

/** What a reader of each language finds behind a customer’s name. No title is guessed from a name or a voice. */
const behind = { en: '', ja: '様', 'zh-Hant': '客戶', 'zh-Hans': '客户' } as const;

async function wordsIn(locale: keyof typeof behind) {
  const loaded = await loadLocale(locale);
  await allMessages();
  return translator(loaded);
}
const read = {
  en: await wordsIn('en'),
  ja: await wordsIn('ja'),
  'zh-Hant': await wordsIn('zh-Hant'),
  'zh-Hans': await wordsIn('zh-Hans'),
} as const;

describe.each(records)('a person on record in $lang', ({ lang, name, masked, post }) => {
  it.each(letterLangs)('is named in the order of the record to a reader of %s', (reader) => {
    const said = read[reader]('customer.addressed', { name: maskName(name) });
    expect(said).toBe(`${masked}${behind[reader]}`);
  });

  it.each(letterLangs)(
    'gets name and address as they stand there, in a package in %s',
    (reader) => {
      const page = packageHtml({
        lang: reader,
        company: 'HKT Corporation',
        desk: 'Support desk',
        contact: { phone: '03-0077-0101', email: 'desk@desk.example' },
        request: { id: 'R-1', company: 'hkt', kind: 'inquiry', packs: [], scope: 'data' },
        receivedOn: '2026-11-20',
        madeOn: '2026-11-21',
        content: {
          is: 'items',
          items: [held('name', name, lang), held('post', post, lang)],
          stripped: [],
          withheld: [],
        },
      });
      for (const value of [name, post])
        expect(page).toContain(
          `<p class="value parts"><bdi dir="auto" lang="${lang}">${value}</bdi></p>`,
        );
      expect(page).toMatch(/\.parts \{[^}]*word-break: keep-all/);
    },
  );
});

describe('a value in the clear', () => {
  it.each(itemFields)('of %s ends its lines where its kind has them end', (field) => {
    const isOfEnvelope = ['name', 'name-reading', 'post'].includes(field);
    expect(settingOf(field)).toBe(isOfEnvelope ? 'parts' : 'lines');
  });
});

function held(field: PackageItem['field'], value: string, lang: string): PackageItem {
  return {
    field,
    lang,
    state: 'given',
    value,
    disputed: false,
    statement: null,
    purposes: ['agreement'],
    source: 'customer',
    collectedOn: '2020-01-06',
    collectedBy: 'Support desk',
    collectedChannel: 'web',
    sharings: [],
    consents: [],
  };
}
