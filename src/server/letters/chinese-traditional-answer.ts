import { chineseTraditionalPackage } from './chinese-traditional-package.ts';
import { groundCitation, groundWords } from './ground-words.ts';
import type { AnswerLetters, LetterFrame, LetterParts } from './letter-frame.ts';
import { letterSpan } from './letter-span.ts';
import type { MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { spokenOf } from './representative-words.ts';

const units = { minute: '分鐘', hour: '小時', day: '日' } as const;

function goodFor(words: MessageWords): string | null {
  const span = letterSpan(words);
  return span === null ? null : `${span.amount}${units[span.unit]}`;
}

function withheld(words: MessageWords): string | null {
  const parts = (words.withheld ?? []).map(
    ({ field, ground }) =>
      `－${chineseTraditionalPackage.fields[field]}：${groundWords(ground, 'zh-Hant')}（${groundCitation(ground, 'zh-Hant') ?? ''}）`,
  );
  if (parts.length === 0) return null;
  return ['下列項目，本公司拒絕依從，理由如下：', ...parts].join('\n');
}

/** How an answer reaches its reader, in Chinese as written in Hong Kong. */
export const chineseTraditionalDelivery: LetterParts['delivery'] = (kind, words) =>
  kind === 'package-print'
    ? '回覆隨函附上。每頁均載有要求編號及頁碼。'
    : paragraphs([
        '請經此訊息的連結開啟。',
        words.reference === null ? null : `連結編號：${words.reference}`,
        '開啟時須輸入驗證碼。驗證碼經另一方式送達，不會與連結一併發出。',
        goodFor(words) === null
          ? null
          : `連結只可開啟一次，於${goodFor(words)}內有效。逾期或未能收到，請向本公司索取新連結。`,
      ]);

/** The letter of receipt and the answer to an inquiry, in Chinese as written in Hong Kong. */
export function chineseTraditionalAnswer(frame: LetterFrame): AnswerLetters {
  const { letter, about, deed, complaint } = frame;
  const answer = (kind: 'package-link' | 'package-print') => (words: MessageWords) => ({
    subject: `要求編號${words.request}：回覆`,
    body: letter(words, [
      spokenOf(
        'zh-Hant',
        'answered',
        words,
        `閣下要求${deed(words)}（編號${words.request}），現回覆如下。`,
      ),
      withheld(words),
      words.delivery ?? chineseTraditionalDelivery(kind, words),
      `如有遺漏或不準確，請通知${words.desk['zh-Hant']}，並註明要求編號${words.request}。`,
      complaint(words),
    ]),
  });
  return {
    'package-link': answer('package-link'),
    'package-print': answer('package-print'),
    acknowledgement: (words) => ({
      subject: about(words),
      body: letter(words, [
        `本公司於${words.received ?? ''}收到${deed(words)}的要求（編號${words.request}）。`,
        words.day === undefined
          ? '此項要求並無指定日數，本公司將在切實可行範圍內盡快答覆。'
          : `本公司最遲於${words.day}或之前答覆。`,
        spokenOf(
          'zh-Hant',
          'proof',
          words,
          '本公司或須先請閣下證明要求由閣下提出；在此之前，不會提供、改正或刪除閣下的任何資料。',
        ),
        `聯絡${words.desk['zh-Hant']}時，請註明要求編號${words.request}。`,
        complaint(words),
      ]),
    }),
  };
}
