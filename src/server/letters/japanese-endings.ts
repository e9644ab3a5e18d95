import { REOPEN_DAYS } from '../../domain/endings.ts';
import type { FeeReason, LateReason } from '../../domain/ending-vocabulary.ts';
import type { EndingLetters, LetterFrame, LetterParts } from './letter-frame.ts';
import { letterMoney } from './letter-money.ts';

/** Why a period is extended. */
export const japaneseExtensionReasons: LetterParts['extension'] = {
  complex: 'ご請求の内容が複雑なため。',
  'many-requests': '多数のご請求に対応しているため。',
  'search-needed': '複数の箇所を調べる必要があるため。',
  'others-asked': 'ほかの者に確認する必要があるため。',
};

const late: Readonly<Record<LateReason, string>> = {
  'waited-for-customer': 'お客様からのお知らせをお待ちしていたため。',
  'hard-to-find': '情報の所在の確認に時間を要したため。',
  'many-requests': '多数のご請求に対応していたため。',
  'wrong-desk-first': 'ご請求が当社の別の窓口に届いていたため。',
  'own-discussion': '当社内の検討に時間を要したため。',
  'own-outage': '当社のシステムに障害があったため。',
  overlooked: '当社の見落としによるため。',
};

const charged: Readonly<Record<FeeReason, string>> = {
  cost: '開示等に直接要する実費の範囲内の額です。',
  'further-copy': '写しを追加でお渡しするための実費です。',
  excessive:
    '明らかに根拠のない請求または過度な請求については、法令により合理的な手数料を申し受けることができます。',
};

/** Endings and moved dates in Japanese. */
export function japaneseEndings({ letter, about, deed, complaint }: LetterFrame): EndingLetters {
  return {
    'withdrawal-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `受付番号${words.request}のご請求は、お取下げにより終了いたしました。今後のお手続きはいたしません。`,
        `${REOPEN_DAYS}日以内に受付番号をお知らせいただければ、お手続きを再開できます。`,
        'お取下げに心当たりがないときは、ただちにご連絡ください。',
      ]),
    }),
    reminder: (words) => ({
      subject: about(words),
      body: letter(words, [
        `受付番号${words.request}：${deed(words)}のご請求について、お客様からのご返答をお待ちしております。`,
        words.day === undefined
          ? null
          : `${words.day}までにご返答がないときは、ご請求へのお答えなく終了することがあります。`,
        'ご請求が不要になったときは、ご返答には及びません。',
      ]),
    }),
    clarification: (words) => ({
      subject: about(words),
      body: letter(words, [
        `受付番号${words.request}：${deed(words)}のご請求にお答えするため、次の点をお知らせください。`,
        words.asked ?? null,
        'ご返答の際は、受付番号をお書き添えください。',
      ]),
    }),
    'extension-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `受付番号${words.request}：${deed(words)}のご請求について、通常の期間内にすべてお答えすることができません。`,
        words.extension === undefined
          ? null
          : `理由：${words.extensionWords ?? japaneseExtensionReasons[words.extension]}`,
        words.citation === undefined ? null : `根拠法令：${words.citation}`,
        words.day === undefined
          ? '今お答えできることはお答えし、残りはできるだけ早くお答えいたします。'
          : `${words.day}までにお答えいたします。`,
        complaint(words),
      ]),
    }),
    'lapse-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `受付番号${words.request}のご請求について、ご返答をお願いし、再度ご連絡いたしましたが、お返事がありませんでした。このため、ご請求を終了いたしました。`,
        `${REOPEN_DAYS}日以内にお申し出いただければ再開できます。その後も、いつでも新たにご請求いただけます。`,
        complaint(words),
      ]),
    }),
    'lateness-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `受付番号${words.request}：${deed(words)}のご請求へのお答えが遅れております。`,
        words.lateness === undefined ? null : `理由：${late[words.lateness]}`,
        words.day === undefined ? null : `お答えの期限は${words.day}でした。`,
        words.citation === undefined ? null : `根拠法令：${words.citation}`,
        `お手続きを続け、できるだけ早くお答えいたします。お急ぎの場合は、受付番号${words.request}を添えて、${words.desk.ja}までお申し出ください。`,
        complaint(words),
      ]),
    }),
    'fee-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `受付番号${words.request}：${deed(words)}のご請求について、お手続きの前に手数料を申し受けます。`,
        words.fee === undefined
          ? null
          : `手数料：${letterMoney(words.fee, 'ja')}\n${charged[words.fee.reason]}`,
        words.citation === undefined ? null : `根拠法令：${words.citation}`,
        `お支払いの方法は、受付番号${words.request}を添えて、${words.desk.ja}へお尋ねください。お支払いを確認しだい、お手続きを続けます。お支払いを希望されない場合はお知らせください。費用は発生いたしません。`,
        complaint(words),
      ]),
    }),
  };
}
