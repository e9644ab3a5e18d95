import { REOPEN_DAYS } from '../../domain/endings.ts';
import type { FeeReason, LateReason } from '../../domain/ending-vocabulary.ts';
import type { EndingLetters, LetterFrame, LetterParts } from './letter-frame.ts';
import { letterMoney } from './letter-money.ts';
import { spokenOf } from './representative-words.ts';

/** Why a period is extended. */
export const chineseTraditionalExtensionReasons: LetterParts['extension'] = {
  complex: '所要求的事項複雜。',
  'many-requests': '現正處理大量要求。',
  'search-needed': '須在多處查找有關資料。',
  'others-asked': '須先向其他人士查詢。',
};

const late: Readonly<Record<LateReason, string>> = {
  'waited-for-customer': '本公司當時在等候閣下回覆。',
  'hard-to-find': '有關資料難以查找。',
  'many-requests': '當時須處理大量要求。',
  'wrong-desk-first': '要求先送達本公司另一服務組。',
  'own-discussion': '本公司內部商議需時。',
  'own-outage': '本公司系統曾發生故障。',
  overlooked: '本公司有所遺漏。',
};

const charged: Readonly<Record<FeeReason, string>> = {
  cost: '費用不超過依從要求的直接所需成本。',
  'further-copy': '費用用以支付提供額外複本的成本。',
  excessive: '對明顯無理或過度的要求，法律容許收取合理費用。',
};

/** Endings and moved dates in Chinese as written in Hong Kong. */
export function chineseTraditionalEndings(frame: LetterFrame): EndingLetters {
  const { letter, about, deed, complaint } = frame;
  return {
    'withdrawal-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        spokenOf(
          'zh-Hant',
          'takenBack',
          words,
          `閣下已撤回要求（編號${words.request}）。本公司已終止處理，不再執行任何步驟。`,
        ),
        `閣下如在${REOPEN_DAYS}日內改變主意，請告知並註明要求編號，要求可重新處理。`,
        spokenOf('zh-Hant', 'notTakenBack', words, '如閣下並無撤回要求，請立即告知。'),
      ]),
    }),
    reminder: (words) => ({
      subject: about(words),
      body: letter(words, [
        `要求編號${words.request}：關於${deed(words)}的要求，本公司仍在等候閣下回覆。`,
        words.day === undefined ? null : `如至${words.day}仍未收到回覆，要求可能不獲答覆而終止。`,
        '如閣下不再需要，無須理會。',
      ]),
    }),
    clarification: (words) => ({
      subject: about(words),
      body: letter(words, [
        `要求編號${words.request}：為答覆${deed(words)}的要求，本公司須知道：`,
        words.asked ?? null,
        '請回覆並註明要求編號。',
      ]),
    }),
    'extension-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `要求編號${words.request}：關於${deed(words)}的要求，本公司未能在一般期限內全部答覆。`,
        words.extension === undefined
          ? null
          : `理由：${words.extensionWords ?? chineseTraditionalExtensionReasons[words.extension]}`,
        words.citation === undefined ? null : `法律依據：${words.citation}`,
        words.day === undefined
          ? '現時可答覆者先行答覆，其餘將於可行時盡快答覆。'
          : `本公司將於${words.day}前答覆。`,
        complaint(words),
      ]),
    }),
    'lapse-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `要求編號${words.request}：本公司曾請閣下回覆並再次提醒，仍未收到回音，故要求已告終止。`,
        `閣下如仍有需要，請於${REOPEN_DAYS}日內告知，要求可重新處理；其後亦可隨時重新提出。`,
        complaint(words),
      ]),
    }),
    'lateness-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `要求編號${words.request}：關於${deed(words)}的要求，本公司未能如期答覆。`,
        words.lateness === undefined ? null : `理由：${late[words.lateness]}`,
        words.day === undefined ? null : `答覆限期為${words.day}。`,
        words.citation === undefined ? null : `法律依據：${words.citation}`,
        `本公司會繼續處理，並盡快答覆。如欲查詢，請聯絡${words.desk['zh-Hant']}，並註明要求編號${words.request}。`,
        complaint(words),
      ]),
    }),
    'fee-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `要求編號${words.request}：關於${deed(words)}的要求，本公司在執行前須收取費用。`,
        words.fee === undefined
          ? null
          : `費用：${letterMoney(words.fee, 'zh-Hant')}\n${charged[words.fee.reason]}`,
        words.citation === undefined ? null : `法律依據：${words.citation}`,
        `付款方法請向${words.desk['zh-Hant']}查詢，並註明要求編號${words.request}。本公司收妥費用後隨即繼續處理。如閣下不擬付款，請告知本公司，毋須繳付任何款項。`,
        complaint(words),
      ]),
    }),
  };
}
