import type { RuleWords } from '../law-words.ts';

/** Japan’s APPI in Japanese. */
export const jpAppi: RuleWords<'jp-appi'> = {
  statements: {
    'jp-acknowledge-none': '請求の到達を知らせる義務はありません。',
    'jp-deadline-disclosure': '保有個人データは遅滞なく開示します。日数は法律に定めがありません。',
    'jp-deadline-third-party-records': '第三者提供記録は、データと同じく遅滞なく開示します。',
    'jp-deadline-purpose-notice':
      '利用目的の通知を求められたときは遅滞なく通知し、通知しないときもその旨を遅滞なく知らせます。',
    'jp-deadline-correction':
      '訂正等の請求を受けたときは、利用目的に必要な範囲で遅滞なく調査し、その結果に基づいて訂正等を行います。',
    'jp-deadline-cease-use':
      '利用停止・消去の請求に理由があるときは、違反の是正に必要な限度で遅滞なく行います。',
    'jp-deadline-stop-third-party':
      '法に違反した第三者提供は、請求に理由があるときは遅滞なく停止します。',
    'jp-extension-none': '日数の定めがないため、延長もありません。',
    'jp-clock-stop-none':
      '遅滞なく対応する義務は何によっても止まりません。本人確認や手数料を待つことは、定めた手続の一部です。',
    'jp-suit-two-weeks':
      '訴えの前に請求が必要で、その到達から2週間を経過した後でなければ訴えられません。',
    'jp-fee':
      '利用目的の通知、開示、第三者提供記録の開示には、実費を考えて合理的な範囲で手数料を定められます。訂正や利用停止には求められません。',
    'jp-prescribed-method':
      '事業者は請求の受付方法を定められます。定めがあれば、その方法で請求します。',
    'jp-identify-the-data':
      '事業者は対象のデータや記録の特定を求められます。その場合は、特定しやすいように手助けします。',
    'jp-no-undue-burden': '手続は本人に過重な負担を課すものであってはなりません。',
    'jp-identity-full-match':
      '業界の指針は、なりすましを防ぐため、登録事項がすべて一致することを求めています。',
    'jp-representative-allowed': '政令の定めにより、代理人も請求できます。',
    'jp-representative-who':
      '代理人は、未成年者または成年被後見人の法定代理人と、この請求について委任を受けた人です。',
    'jp-minor':
      '未成年者のためには親または法定代理人が請求できます。本人にも確かめるべき年齢の定めはありません。',
    'jp-refusal-notice':
      '応じない、一部だけ応じる、または別の措置をとると決めたときは、遅滞なく通知します。',
    'jp-refusal-reasons': '応じない理由または別の措置をとる理由の説明に努めます。',
    'jp-correction-done-notice': '訂正等をしたときは、その内容を遅滞なく本人に通知します。',
    'jp-suit-sooner-if-refused': '請求を拒んだときは、2週間を待たずに訴えられます。',
    'jp-tell-recipients-none': '以前の提供先へ訂正を知らせる一般的な義務はありません。',
    'jp-short-term-data-included': '6か月以内に消去するデータも対象です。',
    'jp-log-none': '請求の記録の作成は定められていません。',
    'jp-retention-transfer-records': '第三者提供と受領の記録は、原則として3年間保存します。',
    'jp-marketing-mail': '広告メールは、特別の法律により、本人が受信を拒否すれば停止します。',
    'jp-authority':
      '法令に基づく場合や、国の機関等の事務に必要で同意を得ることが支障となる場合は、同意なしに提供できます。',
    'jp-holidays':
      '国民の祝日と休日とみなされる日です。影響するのは、ポリシー上の期限と2週間の期間だけです。',
  },
  notes: {
    'jp-acknowledge-none': '定めがないことによります（未確認）。業界の指針は異なることがあります。',
    'jp-deadline-disclosure':
      'どこまで認められるかは弁護士とポリシーによります。日付のある期限はポリシー上の期限だけです。',
    'jp-deadline-third-party-records':
      '法第29条・第30条の記録だけが対象です。政令の例外は未確認です。',
    'jp-deadline-stop-third-party': '第3項は読みましたが、第4項は一部だけです。',
    'jp-clock-stop-none': '本人確認までの時間が遅滞に当たるかは、弁護士に確認します。',
    'jp-suit-two-weeks': '回答の期限ではありませんが、外側の目安になります。',
    'jp-fee': '金額はあらかじめ公表します。',
    'jp-prescribed-method': '申出先、様式、本人・代理人の確認方法、手数料を定められます。',
    'jp-identity-full-match': '団体の指針で、法律ではありません。',
    'jp-representative-who': '2004年の条文で読みました。条番号と文言の確認が必要です。',
    'jp-minor': '成年は18歳です。16歳未満についての改正が2026年1月に議論されていました。',
    'jp-ground-harm-to-rights': '理由の説明から、守るべき内容が分かってはなりません。',
    'jp-ground-business-impediment': '狭く解します。手間がかかるだけでは足りません。',
    'jp-ground-other-law': '転載された条文で読みました。',
    'jp-ground-no-data': '拒否というより回答です。',
    'jp-ground-method-difficult': '拒むのは方法だけです。',
    'jp-ground-cease-no-ground': '消去を望むことだけでは、法律上の権利になりません。',
    'jp-ground-cease-costly-alternative': '通知には代わりの措置を書きます。',
    'jp-ground-procedure-not-followed':
      '拒否できるというのは推論です。終了せずに、正しい方法を案内します。',
    'jp-refusal-notice': '第35条第7項そのものは読んでいません。',
    'jp-refusal-reasons': '努力義務です。',
    'jp-suit-sooner-if-refused': 'ただし書は未確認です。',
    'jp-short-term-data-included': '2022年4月からです。',
    'jp-retention-transfer-records': '1年でよい場合もあります。',
    'jp-authority': '照会に強制力があるかは、弁護士が判断します。',
    'jp-holidays': '民法第142条が末日を動かすのは、その日に取引をしない慣習がある場合だけです。',
  },
};
