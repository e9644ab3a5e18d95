import { groundCitation, groundWords } from './ground-words.ts';
import { japanesePackage } from './japanese-package.ts';
import type { AnswerLetters, LetterFrame, LetterParts } from './letter-frame.ts';
import { letterSpan } from './letter-span.ts';
import type { MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { spokenOf } from './representative-words.ts';

const units = { minute: '分', hour: '時間', day: '日' } as const;

function goodFor(words: MessageWords): string | null {
  const span = letterSpan(words);
  return span === null ? null : `${span.amount}${units[span.unit]}`;
}

function withheld(words: MessageWords): string | null {
  const parts = (words.withheld ?? []).map(
    ({ field, ground }) =>
      `・${japanesePackage.fields[field]}：${groundWords(ground, 'ja')}（${groundCitation(ground, 'ja') ?? ''}）`,
  );
  if (parts.length === 0) return null;
  return ['次の項目については、下記の理由により、応じないことといたしました。', ...parts].join(
    '\n',
  );
}

/** How an answer reaches its reader, in Japanese. */
export const japaneseDelivery: LetterParts['delivery'] = (kind, words) =>
  kind === 'package-print'
    ? '回答を同封いたします。各ページに受付番号とページ番号を記載しております。'
    : paragraphs([
        'このメッセージのリンクからお開きください。',
        words.reference === null ? null : `リンクの照会番号：${words.reference}`,
        '開くには確認コードが必要です。コードは別の方法でお届けし、リンクと一緒にお送りすることはございません。',
        goodFor(words) === null
          ? null
          : `リンクを開けるのは一度だけで、有効期間は${goodFor(words)}です。過ぎた場合や、お手元に届かなかった場合は、新しいリンクをお申し付けください。`,
      ]);

/** The letter of receipt and the answer to an inquiry, in Japanese. */
export function japaneseAnswer({ letter, about, deed, complaint }: LetterFrame): AnswerLetters {
  const answer = (kind: 'package-link' | 'package-print') => (words: MessageWords) => ({
    subject: `受付番号${words.request}：ご回答`,
    body: letter(words, [
      `受付番号${words.request}にてご請求の${deed(words)}について、ご回答いたします。`,
      withheld(words),
      words.delivery ?? japaneseDelivery(kind, words),
      `不足や誤りがございましたら、受付番号${words.request}を添えて、${words.desk.ja}までお知らせください。`,
      complaint(words),
    ]),
  });
  return {
    'package-link': answer('package-link'),
    'package-print': answer('package-print'),
    acknowledgement: (words) => ({
      subject: about(words),
      body: letter(words, [
        `受付番号${words.request}にて、${deed(words)}のご請求を${words.received ?? ''}に承りました。`,
        words.day === undefined
          ? 'このお手続きには日数の定めがありません。遅滞なくお答えいたします。'
          : `遅くとも${words.day}までにお答えいたします。`,
        spokenOf(
          'ja',
          'proof',
          words,
          '先に、ご本人によるご請求であることの確認をお願いすることがあります。確認が済むまで、お客様の情報を開示、訂正または消去することはございません。',
        ),
        `お問い合わせの際は、受付番号${words.request}を${words.desk.ja}へお伝えください。`,
        complaint(words),
      ]),
    }),
  };
}
