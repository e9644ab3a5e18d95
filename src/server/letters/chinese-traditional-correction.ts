import { DAYS_OF_REST } from '../../domain/channel-of-record.ts';
import { chineseTraditionalPackage } from './chinese-traditional-package.ts';
import { groundWords } from './ground-words.ts';
import type { CorrectionLetters, LetterFrame } from './letter-frame.ts';
import type { MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { spokenOf } from './representative-words.ts';

/** Corrections in Chinese as written in Hong Kong. */
export function chineseTraditionalCorrection(frame: LetterFrame): CorrectionLetters {
  const { letter, about, complaint, us } = frame;
  return {
    'correction-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `要求編號${words.request}：${words.isFoundByUs === true ? '本公司發現閣下的資料有誤，並經閣下確認' : spokenOf('zh-Hant', 'corrected', words, '閣下要求改正個人資料')}。本公司已於${words.day ?? ''}改正以下一項：${item(words)}。`,
        words.ground === undefined
          ? null
          : `本公司並無依從要求的全部內容。理由：${groundWords(words.ground, 'zh-Hant')}`,
        words.citation === undefined ? null : `法律條文：${words.citation}`,
        words.hasStatement === true
          ? '閣下的陳述已附於該項資料，凡展示該項資料時必一併展示。'
          : null,
        (words.recipientCount ?? 0) === 0
          ? null
          : `過去12個月內曾獲本公司提供該項資料者（共${words.recipientCount}個），已獲書面通知。`,
        `如仍有錯誤，請聯絡${words.desk['zh-Hant']}，並註明要求編號${words.request}。`,
        complaint(words),
      ]),
    }),
    'contact-changed': (words) => ({
      subject: `要求編號${words.request}：聯絡方法已更改`,
      body: letter(words, [
        `要求編號${words.request}：本公司已應要求更改閣下的聯絡方法（${item(words)}）。此訊息發往原有的聯絡方法。`,
        `如閣下並無提出要求，請立即通知${words.desk['zh-Hant']}，並註明要求編號${words.request}。新的聯絡方法在${DAYS_OF_REST}日內不會收到任何資料。`,
      ]),
    }),
    'error-found': (words) => ({
      subject: about(words),
      body: letter(words, [
        `要求編號${words.request}：本公司持有閣下的以下一項資料可能有誤：${item(words)}。閣下確認之前，本公司不會作任何更改。`,
        `請致電或來函${words.desk['zh-Hant']}，屆時本公司會核實閣下的身分。`,
        words.reference === null ? null : `請說出參考編號：${words.reference}`,
      ]),
    }),
    'recipient-correction': (words) => ({
      subject: `要求編號${words.request}：${words.isReminder === true ? '再次通知，' : ''}已改正的資料`,
      body: paragraphs([
        words.recipient === undefined ? null : `致${words.recipient}`,
        `${words.company ?? words.desk['zh-Hant']}在過去12個月內曾向貴方提供某人的資料，其中一項有誤，現已改正。`,
        `${item(words)}：${words.value ?? '已不再持有'}`,
        `轉移編號：${words.reference ?? words.request}`,
        '請改正貴方的記錄，通知從貴方取得資料者，並以書面確認完成。',
        words.isReminder === true ? '本公司曾就此致函，仍未收到回覆。' : null,
        us(words),
      ]),
    }),
  };
}

function item({ field }: MessageWords): string {
  return field === undefined ? '' : chineseTraditionalPackage.fields[field];
}
