import type { Translation } from '../../entry.ts';
import type { representative as english } from '../en/representative.ts';

/** A representative, in Japanese. */
export const representative = {
  title: '代理人による請求',
  who: '請求する方',
  name: '代理人のお名前',
  'name.required': '請求する方のお名前を入力してください。',
  'title.label': '代理の資格',
  'title.mandate': 'お客様からの委任',
  'title.agent': '弁護士などの代理人',
  'title.parent': '未成年者の親権者',
  'title.guardian': '裁判所が選任した後見人',
  'contact.hint':
    '請求に関する書面はこちらに送ります。個人情報は、書類に定めがある場合に限り郵送します。',
  harm: '回答が未成年者を害するおそれがあります',
  'harm.hint': '個人情報保護管理者だけが承認でき、回答は代理人に渡しません。',
  'harm.flag': '未成年者を害するおそれ：個人情報保護管理者が判断します',
  'paper.title': '代理人の書類',
  'paper.hint':
    '書類は確認のみで保管しません。別の担当者が承認し、登録済みの連絡先でお客様ご本人が確認します。',
  'paper.label': '資格を示す書類',
  'paper.signed-mandate': 'お客様が署名した委任状',
  'paper.power-of-attorney': '公正証書による委任状',
  'paper.family-register': '戸籍謄本または出生証明書',
  'paper.court-order': '裁判所の決定書',
  identity: '代理人の本人確認書類',
  covers: '委任の範囲',
  receives: '書類により回答を受け取ることができます',
  'receives.hint': 'この定めがない場合、回答はお客様に送ります。',
  go: '記録して承認を依頼',
  done: '記録しました。別の担当者が判断します。',
  'shown.none': '承認された書類はまだありません。',
  'shown.paper': '書類',
  'shown.accepted': '{paper}、{identity}。確認：{by}、承認：{approver}。',
  rule: '根拠',
  say: 'ご本人の意思',
  'say.mandated': '登録済みの連絡先でお客様ご本人が確認します。',
  'say.ward': '登録済みの連絡先でお客様ご本人が確認します。連絡先がない場合は書類だけで足ります。',
  'say.minor-asked': '意思を確かめる年齢に達しており、未成年者ご本人の連絡先で確認します。',
  'say.minor-asked.from': '{age}歳以上の未成年者には、ご本人の連絡先で意思を確かめます。',
  'say.minor-too-young':
    '意思を確かめる年齢に達していません。登録済みの連絡先で確認し、ない場合は書類だけで足ります。',
  'say.age-unknown': '年齢が分かりません。登録済みの連絡先でご本人に確かめます。',
  'say.of-age': 'この方は成年です。親権者は請求できず、委任が必要です。',
  goes: '回答の送り先',
  'goes.customer': 'お客様のみ',
  'goes.representative': '代理人またはお客様',
  'goes.open': '書類に定めがなければお客様',
  'categories-only':
    'ご本人の確認が済むまでは、区分しか回答できません。区分についての照会を受け付けてください。',
  delivery: '代理人へ：{way}',
} as const satisfies Translation<typeof english>;
