import { chineseTraditionalPackage } from './chinese-traditional-package.ts';
import type { KeptWords } from './deletion-letters.ts';
import { letterDate } from './letter-date.ts';
import type { DeletionLetters, LetterFrame } from './letter-frame.ts';
import type { MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { spokenOf } from './representative-words.ts';

const why: Readonly<Record<KeptWords['why'], string>> = {
  law: '法例規定須予保存',
  hold: '可能為尚未了結的事宜所需',
  identity: '用以識別其餘資料屬於何人',
};

function part({ why: reason, fields, until, citation }: KeptWords): string {
  const names = fields.map((field) => chineseTraditionalPackage.fields[field]).join('、');
  const bound =
    until === null
      ? ''
      : reason === 'hold'
        ? `（於${letterDate(until, 'zh-Hant')}覆核）`
        : `（至${letterDate(until, 'zh-Hant')}止）`;
  return `－${names}：${why[reason]}${bound}${citation === null ? '' : `［${citation}］`}`;
}

function receipt(words: MessageWords): string | null {
  return words.receipt === undefined ? null : `刪除收據編號：${words.receipt}`;
}

/** Letters of a deletion in Traditional Chinese. */
export function chineseTraditionalDeletion({
  letter,
  about,
  complaint,
  us,
}: LetterFrame): DeletionLetters {
  return {
    'deletion-certificate': (words) => ({
      subject: about(words),
      body: letter(words, [
        spokenOf(
          'zh-Hant',
          'erased',
          words,
          `按閣下要求（編號${words.request}），本公司持有的閣下個人資料（${words.deleted ?? 0}項）已全部刪除或作匿名處理。留存的只有曾有此項要求的紀錄，以及防止資料被誤再載入的代碼。`,
        ),
        receipt(words),
        spokenOf(
          'zh-Hant',
          'gone',
          words,
          '曾獲提供資料者將獲書面通知。此後本公司無法查得閣下，請保存此編號。',
        ),
        complaint(words),
      ]),
    }),
    'deletion-part-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        spokenOf(
          'zh-Hant',
          'erasedInPart',
          words,
          `按閣下要求（編號${words.request}），${words.deleted ?? 0}項資料予以刪除或作匿名處理。下列資料暫須保留，就此部分本公司拒絕刪除：`,
        ),
        (words.kept ?? []).map(part).join('\n') || null,
        '保留的資料只作儲存，不作其他用途。保留的理由終止時，本公司會重新處理刪除。',
        receipt(words),
        complaint(words),
      ]),
    }),
    'deletion-recipient-notice': (words) => ({
      subject: `要求編號${words.request}：請刪除曾提供的資料`,
      body: paragraphs([
        words.recipient === undefined ? null : `致：${words.recipient}`,
        `${words.company ?? words.desk['zh-Hant']}已刪除曾向貴公司提供的個人資料。除法例規定須予保存外，請貴公司同樣刪除，並通知從貴公司取得該等資料者。`,
        `資料提供編號：${words.reference ?? words.request}`,
        `當事人只以此編號表示。刪除後請以書面向${words.desk['zh-Hant']}確認。`,
        us(words),
      ]),
    }),
  };
}
