import type { Translation } from '../../entry.ts';
import type { ground as en } from '../en/ground.ts';

export const ground = {
  'jp-ground-harm-to-rights':
    '本人または第三者の生命、身体、財産その他の権利利益を害するおそれがあります。',
  'jp-ground-business-impediment': '業務の適正な実施に著しい支障を及ぼすおそれがあります。',
  'jp-ground-other-law': '他の法令に違反することになります。',
  'jp-ground-other-law-regime': '他の法令により同等の方法で開示することとされています。',
  'jp-ground-no-data': '該当する保有個人データはありません。',
  'jp-ground-method-difficult':
    '求められた方法による開示が困難なため、通知のうえ書面で開示します。',
  'jp-ground-purpose-already-clear': '公表した内容により利用目的が明らかです。',
  'jp-ground-purpose-harm': '利用目的の通知により、法令の定める支障が生じるおそれがあります。',
  'jp-ground-not-untrue': '内容が事実でないとは認められません。',
  'jp-ground-correction-not-needed': '利用目的からみて訂正は必要ありません。',
  'jp-ground-correction-other-procedure': '訂正について他の法令に特別の手続が定められています。',
  'jp-ground-cease-no-ground': '利用停止・消去の法定事由に当たりません。',
  'jp-ground-cease-costly-alternative':
    '利用停止等に多額の費用を要するため、代わりの措置をとります。',
  'jp-ground-procedure-not-followed':
    '所定の手続きによらないか、本人または代理人であることを確認できません。',
  'cn-ground-secrecy': '法令により秘密とすべきか、告知を要しません。',
  'cn-ground-state-organ': '国家機関の職務の遂行を妨げます。',
  'cn-ground-other-law': '法令に別の定めがあります。',
  'cn-ground-correction-accurate': '確認の結果、情報は正確かつ完全です。',
  'cn-ground-delete-no-circumstance': '法令の定める消去の場合に当たりません。',
  'cn-ground-delete-retention': '法定の保存期間が満了していません。',
  'cn-ground-delete-technical': '技術的に消去が困難です。',
  'cn-ground-transfer-identity': '移転：請求者の本人確認ができません。',
  'cn-ground-transfer-not-own': '移転：同意または契約に基づく情報ではありません。',
  'cn-ground-transfer-technical': '移転：技術的に実施できません。',
  'cn-ground-transfer-others': '移転：他の方の正当な権利を害します。',
  'cn-ground-deceased-no-standing': '請求者が近親者でないか、正当な利益がありません。',
  'cn-ground-standard-list': '推奨規格に定めるその他の場合に当たります。',
  'hk-ground-dar-identity': '請求者が本人であることを確認できません。',
  'hk-ground-dar-authority': '本人または代理人の資格を確認できません。',
  'hk-ground-dar-third-party':
    '第三者の個人情報が含まれ、同意がありません。切り離せない部分だけを不開示とします。',
  'hk-ground-dar-prohibited': '条例により現在は禁じられています。',
  'hk-ground-dar-language': '中国語または英語の書面によっていません。',
  'hk-ground-dar-cannot-locate': '情報を特定するための手掛かりが足りません。',
  'hk-ground-dar-repeated': '同様の請求が2回以上あり、重ねて応じることが不合理です。',
  'hk-ground-dar-other-user-controls': '利用を管理する別の事業者が応じることを禁じています。',
  'hk-ground-dar-form': '所定の様式によっていません。',
  'hk-ground-dar-entitled-by-ordinance': '条例により応じないことが認められています。',
  'hk-ground-dar-exemption': '第8部の適用除外などの規定に当たります。',
  'hk-ground-dar-crime-exemption':
    '犯罪の防止などに用いる情報で、開示によりその目的が損なわれます。',
  'hk-ground-dar-fee-unpaid': '適法な手数料が支払われていません。',
  'hk-ground-dcr-identity': '本人または代理人の資格を確認できません。',
  'hk-ground-dcr-language': '中国語または英語の書面によっていません。',
  'hk-ground-dcr-not-inaccurate': '情報が不正確とは認められません。',
  'hk-ground-dcr-no-details': '誤りの内容を示す情報が足りません。',
  'hk-ground-dcr-proposal-inaccurate': '求められた内容が正確とは認められません。',
  'hk-ground-dcr-other-user-controls': '処理を管理する別の事業者が訂正を禁じています。',
  'hk-ground-dcr-no-prior-access': '先に写しの提供を受けていません。',
  'hk-ground-erase-no-right': '請求による消去の権利は定められていません。',
} as const satisfies Translation<typeof en>;
