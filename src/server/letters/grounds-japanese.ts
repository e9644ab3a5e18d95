/** Refusal grounds of the law packs by id, in the Japanese of a letter. */
export const groundsInJapanese: Readonly<Record<string, string>> = {
  'jp-ground-harm-to-rights':
    '本人または第三者の生命、身体、財産その他の権利利益を害するおそれがあるため。',
  'jp-ground-business-impediment': '業務の適正な実施に著しい支障を及ぼすおそれがあるため。',
  'jp-ground-other-law': '他の法令に違反することとなるため。',
  'jp-ground-other-law-regime': '他の法令により、同等の方法で開示することとされているため。',
  'jp-ground-no-data': '該当する保有個人データがないため。',
  'jp-ground-method-difficult':
    'ご希望の方法による開示が困難なため。通知のうえ、書面により開示いたします。',
  'jp-ground-purpose-already-clear': '公表した内容により、利用目的が明らかであるため。',
  'jp-ground-purpose-harm': '利用目的の通知により、法令の定める支障が生じるおそれがあるため。',
  'jp-ground-not-untrue': '内容が事実でないとは認められないため。',
  'jp-ground-correction-not-needed': '利用目的からみて、訂正が必要とは認められないため。',
  'jp-ground-correction-other-procedure':
    '訂正について、他の法令に特別の手続が定められているため。',
  'jp-ground-cease-no-ground': '利用停止または消去の法定事由に当たらないため。',
  'jp-ground-cease-costly-alternative':
    '利用停止等に多額の費用を要するなど困難であり、権利利益を守るための代わりの措置をとるため。',
  'jp-ground-procedure-not-followed':
    '所定の手続によらないため、または本人もしくは代理人であることを確認できないため。',
  'cn-ground-secrecy': '法令により秘密とすべき場合、または告知を要しない場合に当たるため。',
  'cn-ground-state-organ': '告知が国家機関の職務の遂行を妨げるため。',
  'cn-ground-other-law': '法令に別の定めがあるため。',
  'cn-ground-correction-accurate': '確認の結果、情報が正確かつ完全であるため。',
  'cn-ground-delete-no-circumstance': '法令の定める消去の場合に当たらないため。',
  'cn-ground-delete-retention': '法定の保存期間が満了していないため。',
  'cn-ground-delete-technical': '技術的に消去が困難なため。',
  'cn-ground-transfer-identity': '移転について、請求者の本人確認ができないため。',
  'cn-ground-transfer-not-own':
    '移転について、同意に基づき提供され、または契約に基づき収集された情報ではないため。',
  'cn-ground-transfer-technical': '移転を技術的に実施できないため。',
  'cn-ground-transfer-others': '移転により、他の方の正当な権利利益を害するため。',
  'cn-ground-deceased-no-standing': '請求者が近親者でないか、適法かつ正当な利益がないため。',
  'cn-ground-standard-list': '推奨規格に定めるその他の場合に当たるため。',
  'hk-ground-dar-identity': '請求者が本人であることを確認できないため。',
  'hk-ground-dar-authority': '本人であること、または代理人の資格を確認できないため。',
  'hk-ground-dar-third-party':
    '第三者の個人情報が含まれ、その同意がないため。切り離せない部分に限り、不開示とします。',
  'hk-ground-dar-prohibited': '条例により現在は禁じられているため。',
  'hk-ground-dar-language': '中国語または英語の書面によらないため。',
  'hk-ground-dar-cannot-locate': '情報を特定するための手掛かりが足りないため。',
  'hk-ground-dar-repeated': '同様の請求が2回以上あり、重ねて応じることが不合理であるため。',
  'hk-ground-dar-other-user-controls': '利用を管理する別の事業者が、応じることを禁じているため。',
  'hk-ground-dar-form': '所定の様式によらないため。',
  'hk-ground-dar-entitled-by-ordinance': '条例により、応じないことが認められているため。',
  'hk-ground-dar-exemption': '条例第8部の適用除外などの規定に当たるため。',
  'hk-ground-dar-crime-exemption':
    '犯罪の防止などに用いる情報であり、開示によりその目的が損なわれるおそれがあるため。',
  'hk-ground-dar-fee-unpaid': '適法な手数料が支払われていないため。',
  'hk-ground-dcr-identity': '本人であること、または代理人の資格を確認できないため。',
  'hk-ground-dcr-language': '中国語または英語の書面によらないため。',
  'hk-ground-dcr-not-inaccurate': '情報が不正確とは認められないため。',
  'hk-ground-dcr-no-details': '誤りの内容を確かめるための情報が足りないため。',
  'hk-ground-dcr-proposal-inaccurate': 'ご希望の訂正内容が正確とは認められないため。',
  'hk-ground-dcr-other-user-controls': '処理を管理する別の事業者が、訂正を禁じているため。',
  'hk-ground-dcr-no-prior-access': '先に写しの提供を受けておられないため。',
  'hk-ground-erase-no-right': '請求による消去の権利が定められていないため。',
};
