import { DAYS_OF_REST } from '../../domain/channel-of-record.ts';
import { groundWords } from './ground-words.ts';
import { japanesePackage } from './japanese-package.ts';
import type { CorrectionLetters, LetterFrame } from './letter-frame.ts';
import type { MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { spokenOf } from './representative-words.ts';

/** Corrections in Japanese. */
export function japaneseCorrection({
  letter,
  about,
  complaint,
  us,
}: LetterFrame): CorrectionLetters {
  return {
    'correction-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        words.isFoundByUs === true
          ? `受付番号${words.request}：当社が気付きお客様にご確認いただいた誤りについて、${words.day ?? ''}に次の項目を訂正いたしました。`
          : `受付番号${words.request}：${spokenOf('ja', 'corrected', words, 'ご請求のありました個人情報の訂正について')}、${words.day ?? ''}に次の項目を訂正いたしました。`,
        item(words),
        words.ground === undefined
          ? null
          : `ご請求の一部には応じておりません。理由：${groundWords(words.ground, 'ja')}`,
        words.citation === undefined ? null : `根拠：${words.citation}`,
        words.hasStatement === true
          ? 'お客様のお申し出の内容を項目に添え、その項目を示す際には必ず併せて示します。'
          : null,
        (words.recipientCount ?? 0) === 0
          ? null
          : `過去12か月の間にこの項目を提供した先（${words.recipientCount}件）には、書面でお知らせしました。`,
        `なお誤りがある場合は、受付番号${words.request}を添えて${words.desk.ja}までご連絡ください。`,
        complaint(words),
      ]),
    }),
    'contact-changed': (words) => ({
      subject: `受付番号${words.request}：連絡先変更のお知らせ`,
      body: letter(words, [
        `受付番号${words.request}：お申し出により、お客様の連絡先（${item(words)}）を変更いたしました。このお知らせは変更前の連絡先にお送りしています。`,
        `お心当たりがない場合は、受付番号${words.request}を添えて、すぐに${words.desk.ja}までご連絡ください。変更後の連絡先には、${DAYS_OF_REST}日間、個人情報をお送りしません。`,
      ]),
    }),
    'error-found': (words) => ({
      subject: about(words),
      body: letter(words, [
        `受付番号${words.request}：当社が保有するお客様の情報のうち、次の項目に誤りがある可能性があります：${item(words)}。ご確認いただくまで変更はいたしません。`,
        `お電話または書面で${words.desk.ja}までご連絡ください。その際、ご本人であることを確認いたします。`,
        words.reference === null ? null : `お伝えいただく照会番号：${words.reference}`,
      ]),
    }),
    'recipient-correction': (words) => ({
      subject: `受付番号${words.request}：${words.isReminder === true ? '再度のお願い　' : ''}訂正した個人情報について`,
      body: paragraphs([
        words.recipient === undefined ? null : `${words.recipient} 御中`,
        `${words.company ?? words.desk.ja}が過去12か月の間に提供した個人情報のうち、次の項目に誤りがあり、訂正いたしました。`,
        `${item(words)}：${words.value ?? '現在は保有しておりません'}`,
        `提供の照会番号：${words.reference ?? words.request}`,
        'お手元の記録を訂正し、さらに提供した先がある場合はその先にもお知らせのうえ、完了を書面でご連絡ください。',
        words.isReminder === true
          ? '先にお送りしたお知らせへのご連絡を、まだいただいておりません。'
          : null,
        us(words),
      ]),
    }),
  };
}

function item({ field }: MessageWords): string {
  return field === undefined ? '' : japanesePackage.fields[field];
}
