import type { Authority } from '../../domain/authority.ts';
import { channelsOfRecord } from '../../domain/channel-of-record.ts';
import { contactKind, type Customer } from '../../domain/customer.ts';
import type { Demand } from '../../domain/demand.ts';
import type { OutboxMessage } from '../../domain/outbox.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Call } from '../call.ts';
import { companyNames } from '../company-names.ts';
import { randomUuid } from '../tokens.ts';
import { letterDate } from './letter-date.ts';
import { letterLang, type LetterLang } from './letter-lang.ts';

type Said = { readonly company: string; readonly office: string; readonly day: string };

const words: Readonly<
  Record<LetterLang, { readonly subject: string; readonly body: (said: Said) => string }>
> = {
  en: {
    subject: 'About your access history',
    body: ({ company, office, day }) =>
      `On ${day} ${company} gave ${office} entries of its access history that are yours, because the law required it and the office had served its paper. It got what the paper covers and no more. You can ask the support desk who has received information about you.`,
  },
  ja: {
    subject: 'アクセス履歴の提供について',
    body: ({ company, office, day }) =>
      `${company}は${day}、法令に基づく書面による求めを受け、お客様のアクセス履歴の一部を${office}に提供いたしました。提供したのは書面に定められた範囲に限ります。お客様の情報の提供先は、窓口にお尋ねいただけます。`,
  },
  'zh-Hant': {
    subject: '關於閣下的存取紀錄',
    body: ({ company, office, day }) =>
      `${company}於${day}按法律規定及已送達的文書，向${office}交出閣下的部分存取紀錄，範圍以該文書所定者為限。閣下可向服務組查詢曾接收閣下資料的各方。`,
  },
  'zh-Hans': {
    subject: '关于您的访问记录',
    body: ({ company, office, day }) =>
      `${company}于${day}依法并按已送达的文书，向${office}提供了您的部分访问记录，范围以该文书所定为限。您可以向客服组查询曾接收您信息的各方。`,
  },
};

/**
 * Tells a customer that visits of theirs left for an authority. It goes to their first channel of record; null where
 * there is none: then the ledger answers when they ask.
 */
export function authorityNotice(
  call: Call,
  customer: Customer,
  demand: Pick<Demand, 'id' | 'company'>,
  {
    office,
    on,
    today,
  }: { readonly office: Authority | null; readonly on: PlainDate; readonly today: PlainDate },
): OutboxMessage | null {
  const [item] = channelsOfRecord(customer.items, today);
  const contact = item === undefined ? null : contactKind(item.field);
  if (item === undefined || contact === null) return null;
  const lang = letterLang(customer.lang);
  const { subject, body } = words[lang];
  const company = companyNames[demand.company][lang];
  return {
    id: `m-${randomUuid(call.deps.chance)}`,
    version: 1,
    request: demand.id,
    customer: customer.id,
    kind: 'authority-notice',
    contact,
    item: item.id,
    lang,
    sentAt: call.now,
    expiresAt: null,
    referenceHash: null,
    state: 'handed-over',
    payload: {
      to: item.value,
      subject,
      body: body({ company, office: office?.name[lang] ?? '', day: letterDate(on, lang) }),
      reference: null,
      code: null,
      files: [],
    },
    codeHash: null,
  };
}
