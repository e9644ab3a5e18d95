import type { Random } from './random.ts';

export type TextLanguage = 'en' | 'ja' | 'zh-Hant' | 'zh-Hans';

const plain: Readonly<Record<TextLanguage, string>> = {
  en: 'Asked how to read the bill; was content with the answer.|Prefers to be called after six.|Moved house in spring; papers sent again.|Complained about two short outages; credit granted.|Wants the next event invitation by post only.',
  ja: '請求書の見方についてお問い合わせ。説明して了承。|連絡は18時以降を希望。|春に転居。書類を再送済み。|短時間の障害2回について苦情。料金を減額。|次回の案内は郵送のみを希望。',
  'zh-Hant':
    '查詢帳單內容，解釋後滿意。|希望晚上六時後致電。|春季搬遷，文件已重寄。|投訴兩次短暫故障，已扣減費用。',
  'zh-Hans':
    '咨询账单内容，解释后满意。|希望晚上六点后致电。|春季搬家，文件已重寄。|投诉两次短时故障，已减免费用。',
};
/** `%n` is another customer's name, `%p` their phone number. */
const others: Readonly<Record<TextLanguage, string>> = {
  en: 'The neighbour, %n, took the parcel in; can be reached on %p.|Was referred by %n.',
  ja: '荷物は隣人の%n様が受け取り。連絡先は%p。|%n様の紹介で契約。',
  'zh-Hant': '包裹由鄰居%n代收，電話%p。|由%n介紹。',
  'zh-Hans': '包裹由邻居%n代收，电话%p。|由%n介绍。',
};

/** Somebody else, as an agent may have written them down. */
export type OtherPerson = { readonly name: string; readonly phone: string };

/** A note in words, which may name somebody else. */
export function freeText(
  language: TextLanguage,
  random: Random,
  other: OtherPerson | null,
): string {
  const text = random.pick((other === null ? plain : others)[language].split('|'));
  return other === null ? text : text.replace('%n', other.name).replace('%p', other.phone);
}
