import { describe, expect, it } from 'vitest';
import { heldPackIds } from '../../domain/law/held-packs.ts';
import { lawPackOf } from '../../domain/law/law-pack-of.ts';
import { letterOf } from '../../domain/letter.ts';
import { representativeTitles } from '../../domain/representation.ts';
import { inquiryScopes, requestKinds } from '../../domain/vocabulary.ts';
import { feeReasons } from '../../domain/ending-vocabulary.ts';
import { messageKinds } from '../../domain/message-vocabulary.ts';
import { optOutScopes, questionFields } from '../../domain/record-vocabulary.ts';
import { groundCitation, groundWords } from './ground-words.ts';
import { letterLang, letterLangs } from './letter-lang.ts';
import { letterCitation } from './letter-citation.ts';
import { letterMoney } from './letter-money.ts';
import { letterSpan } from './letter-span.ts';
import { messageText, type MessageWords } from './message-text.ts';
import { packageWords } from './package-words.ts';
import { regulators, regulatorsOf } from './regulator.ts';

const desk = {
  en: 'Harbour desk',
  ja: '港窓口',
  'zh-Hant': '海港服務處',
  'zh-Hans': '海港服务台',
  contact: { phone: '03-0077-0001', email: 'harbour@desk.example' },
} as const;
const words: MessageWords = {
  desk,
  request: 'R-1042',
  kind: 'inquiry',
  scope: 'data',
  code: '482916',
  reference: 'k7m2q9xw',
  minutes: 10,
  questions: questionFields,
  company: 'HKT Corporation',
  ground: 'jp-ground-harm-to-rights',
  citation: 'APPI Art. 33(2)(i)',
  reasons: 'Because of the reasons.',
  regulators: ['jp-ppc'],
  recipient: 'Kaede Logistics',
};
/** Messages about a request; word of what an authority got is about none. */
const kinds = messageKinds.filter((kind) => kind !== 'authority-notice');
const every = letterLangs.flatMap((lang) => kinds.map((kind) => ({ lang, kind })));
/** Letters that somebody who asks for another gets. */
const toRepresentatives = [
  'acknowledgement',
  'package-print',
  'answer-unproven',
  'refusal-notice',
  'withdrawal-notice',
  'reminder',
  'clarification',
  'extension-notice',
  'lapse-notice',
  'lateness-notice',
  'fee-notice',
  'correction-notice',
  'deletion-certificate',
  'deletion-part-notice',
] as const;
/** How a language calls the data and the person of whoever reads. */
const theirOwn = {
  en: /your data|you asked which kinds of information we hold about you|held about you|who you are|is yours|look you up/u,
  ja: /お客様(?:の個人|のアクセス|の情報|をお調べ)|お客様ご本人/u,
  'zh-Hant': /閣下的(?:個人)?資料|閣下的存取|閣下個人資料|查得閣下/u,
  'zh-Hans': /您的(?:个人)?信息|您的访问|您本人|查到您/u,
} as const;
/** What only a customer who asked themselves may read. */
const askedThemselves = {
  en: /you asked|was it you|your request|request is yours|took your request|not you\b/iu,
  ja: /ご本人による|お客様ご本人/u,
  'zh-Hant': /閣下要求|由閣下提出|閣下本人|按閣下要求|閣下已撤回/u,
  'zh-Hans': /您申请|您本人|您的申请|收到您|您已撤回/u,
} as const;
const withCode = ['code', 'package-code', 'package-code-call-back'];

describe('every message in every language', () => {
  it.each(every)('$lang $kind: the subject has the request and no code', ({ lang, kind }) => {
    const { subject } = messageText(kind, lang, words);
    expect(subject).toContain('R-1042');
    expect(subject).not.toContain('482916');
    expect(subject).not.toContain('k7m2q9xw');
    expect(subject).not.toContain('\n');
  });

  it.each(every)(
    '$lang $kind: the body has the code only where a code is told',
    ({ lang, kind }) => {
      const { body } = messageText(kind, lang, words);
      expect(body.includes('482916')).toBe(withCode.includes(kind));
      expect(body).not.toMatch(/undefined|null|\[object|\n\n\n|!|！/u);
    },
  );

  it.each(every)('$lang $kind: optional words may be missing', ({ lang, kind }) => {
    const { code, reference, request, scope } = words;
    const few = { desk, request, kind: 'opt-out' as const, scope, code, reference };
    expect(messageText(kind, lang, few).body).not.toMatch(/undefined|null|\n\n\n/u);
  });
});

describe.each(letterLangs)('in %s', (lang) => {
  const body = (kind: (typeof kinds)[number], more: Partial<MessageWords> = {}) =>
    messageText(kind, lang, { ...words, ...more }).body;

  it('a code message names desk and request, and another action for each request', () => {
    expect(body('code')).toContain(desk[lang]);
    expect(body('code')).toContain('R-1042');
    const deeds = [
      ...inquiryScopes.map((scope) => body('code', { scope })),
      ...requestKinds.filter((kind) => kind !== 'inquiry').map((kind) => body('code', { kind })),
    ];
    expect(new Set(deeds).size).toBe(inquiryScopes.length + requestKinds.length - 1);
  });

  it.each(
    kinds.filter(
      (kind) =>
        letterOf(kind, { disclosure: null, correction: null }) !== null || kind === 'fee-notice',
    ),
  )('%s names the company and the desk, and where they are reached', (kind) => {
    for (const part of ['HKT Corporation', desk[lang], desk.contact.phone, desk.contact.email])
      expect(body(kind)).toContain(part);
  });

  it.each([null, 'Sato Kentaro'])(
    'a letter to whoever asked for another (%s) greets them, says for whom, and speaks of that person',
    (of) => {
      const reader = { name: 'Lex Cowley', title: 'agent', of, isReader: true } as const;
      for (const kind of toRepresentatives) {
        const [greeting = '', ...rest] = body(kind, { representing: reader }).split('\n\n');
        const [usual = ''] = body(kind).split('\n\n');
        expect(greeting).toContain('Lex Cowley');
        expect(greeting).not.toBe(usual);
        const forWhom = rest.find((part) => part.includes('R-1042')) ?? '';
        expect(forWhom.includes('Sato Kentaro')).toBe(of !== null);
        expect(rest.join('\n')).not.toMatch(theirOwn[lang]);
      }
    },
  );

  it.each(kinds.filter((kind) => kind !== 'questions' && kind !== 'opt-out-confirmation'))(
    '%s: a customer for whom somebody asked is not told that they asked themselves, and reads no name',
    (kind) => {
      const said = { name: 'Lex Cowley', of: 'Sato Kentaro', isReader: false };
      const told = representativeTitles.map((title) => {
        const more = { ...words, representing: { ...said, title } };
        const { subject, body: text } = messageText(kind, lang, more);
        expect(subject + text).not.toMatch(askedThemselves[lang]);
        expect(text).not.toContain('Lex Cowley');
        return text;
      });
      const isTold = kind === 'code' || kind === 'alert' || kind === 'package-link';
      if (isTold) expect(new Set([...told, body(kind)]).size).toBe(told.length + 1);
    },
  );

  it('an alert by post says where to ring', () => {
    expect(body('alert')).toContain(desk.contact.phone);
    expect(body('alert', { reference: null })).not.toContain(desk.contact.phone);
  });

  it('a fee is named with its amount, its reason and its article', () => {
    const fee = { reason: 'cost', amount: 1500, currency: 'HKD' } as const;
    const text = body('fee-notice', { fee });
    expect(text).toContain(letterMoney(fee, lang));
    const others = feeReasons.map((reason) => body('fee-notice', { fee: { ...fee, reason } }));
    expect(new Set(others).size).toBe(feeReasons.length);
  });

  it('alert and questions print the one-time reference', () => {
    expect(body('alert')).toContain('k7m2q9xw');
    expect(body('questions')).toContain('k7m2q9xw');
  });

  it('questions ask each question', () => {
    for (const field of questionFields) {
      expect(body('questions')).toContain(packageWords(lang).fields[field]);
    }
  });

  it('a refusal names ground, citation, reasons, contact and complaint route', () => {
    const text = body('refusal-notice', { regulators });
    expect(text).toContain(groundWords('jp-ground-harm-to-rights', lang));
    expect(text).toContain('APPI Art. 33(2)(i)');
    expect(text).toContain('Because of the reasons.');
    expect(text).toContain(desk.contact.phone);
    for (const regulator of regulators) {
      expect(text).toContain(packageWords(lang).regulators[regulator]);
    }
  });

  it('an opt-out confirmation tells each scope apart', () => {
    const texts = optOutScopes.map((marketing) => body('opt-out-confirmation', { marketing }));
    expect(new Set(texts).size).toBe(optOutScopes.length);
  });

  it('a recipient gets the reference', () => {
    expect(body('recipient-notice')).toContain('k7m2q9xw');
    expect(body('recipient-notice')).toContain('Kaede Logistics');
  });

  it('knows every ground of every law pack in its own words', () => {
    const grounds = heldPackIds
      .flatMap((id) => lawPackOf(id).rules)
      .filter((rule) => rule.topic === 'refusal-ground');
    expect(grounds.length).toBeGreaterThan(40);
    for (const rule of grounds) {
      expect(groundCitation(rule.id, lang)).toBe(letterCitation(rule.citation, lang));
      expect(groundWords(rule.id, lang) === rule.statement).toBe(lang === 'en');
    }
  });
});

it.each([
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['en-GB', 'en'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['yue-Hant-HK', 'zh-Hant'],
  ['yue-Hans', 'zh-Hans'],
  ['zh-Hans', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['cmn', 'zh-Hans'],
  ['jam', 'en'],
  ['', 'en'],
])('writes to %s in %s', (tag, lang) => {
  expect(letterLang(tag)).toBe(lang);
});

it.each([
  [{}, null],
  [{ minutes: 10 }, { amount: 10, unit: 'minute' }],
  [{ minutes: 1440 }, { amount: 24, unit: 'hour' }],
  [{ minutes: 14_400 }, { amount: 10, unit: 'day' }],
  [{ hours: 72 }, { amount: 72, unit: 'hour' }],
  [{ hours: 1 }, { amount: 60, unit: 'minute' }],
  [{ days: 1 }, { amount: 1, unit: 'day' }],
])('says how long: %o', (given, span) => {
  expect(letterSpan(given)).toEqual(span);
});

it('complaints go to the regulators of the laws that a request was received under', () => {
  expect(regulatorsOf({ packs: ['jp-appi'] })).toEqual(['jp-ppc']);
  expect(regulatorsOf({ packs: ['hk-pdpo', 'cn-pipl', 'uk-gdpr'] })).toEqual([
    'hk-pcpd',
    'cn-cac',
    'uk-ico',
  ]);
});
