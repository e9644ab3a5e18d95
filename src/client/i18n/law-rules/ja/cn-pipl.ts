import type { RuleWords } from '../law-words.ts';

/** China’s PIPL in Japanese. */
export const cnPipl: RuleWords<'cn-pipl'> = {
  statements: {
    'cn-acknowledge-none':
      '受領を知らせる義務としては定められていませんが、請求は適時に受理します。',
    'cn-deadline-access':
      '本人はデータを閲覧し複製でき、事業者は適時に応じます。日数は法律に定めがありません。',
    'cn-deadline-correction': 'データを確認したうえで、適時に訂正または補充します。',
    'cn-deadline-accept': '本人の請求は、便利な方法で適時に受理し、不合理な条件を付けません。',
    'cn-deadline-30-days-standard':
      '推奨国家規格は、30日以内または他の法令の期間内の回答を勧めています。',
    'cn-period-counting':
      '初日は算入しません。応当日のない月は末日に終わり、末日が法定の休日に当たるときは休日の翌日に移ります。',
    'cn-extension-none': '日数の定めがないため、延長もありません。',
    'cn-clock-stop-none': '適時に対応する義務が止まることはありません。',
    'cn-withdraw-consent': '同意は撤回でき、そのための便利な方法があります。',
    'cn-fee': '費用を求められるのは、移転の請求が明らかに合理的な回数を超えるときだけです。',
    'cn-identity-portability':
      '別の処理者への移転には、請求者の真の身元を確かめられることが必要です。',
    'cn-verify-before-correct': '訂正の前に、データの内容を確認します。',
    'cn-no-unreasonable-conditions': '合理的な請求に、不合理な条件を付けてはなりません。',
    'cn-representative-deceased':
      '亡くなった人の近親者は、自らの正当な利益のために閲覧・複製・訂正・削除を求められます。故人が生前に別の取決めをした場合を除きます。',
    'cn-representative-mandate': '委任された代理人は、一般の民事法に従って請求します。',
    'cn-minor-consent':
      '14歳未満の子どもの情報は機微な個人情報です。親などの同意と、専用の処理規則が必要です。',
    'cn-minor-requests':
      '未成年者またはその監護人の請求には、便利な方法で適時に応じます。拒むときは書面で理由を示します。',
    'cn-minor-staff-access':
      '職員が未成年者の情報を見るのは、承認を得た後に必要な範囲だけで、閲覧はすべて記録します。',
    'cn-refusal-reasons': '拒むときは理由を説明します。本人は人民法院に訴えることができます。',
    'cn-dispute': '附記の義務はありません。本人は処理を制限し、または拒むことができます。',
    'cn-mechanism':
      '請求を受け付けて処理する便利な仕組みを設けます。各権利の使い方はプライバシー通知で示します。',
    'cn-no-detriment':
      '同意を拒みまたは撤回しても、サービスを断られません。提供に必要な情報の場合を除きます。',
    'cn-marketing-opt-out':
      '自動化された情報の配信や販売促進には、個人の特徴によらない選択肢か、簡単に断る方法を備えます。',
    'cn-automated-decision':
      '重大な影響のある決定について、本人は説明を求め、自動化だけによる決定を拒むことができます。',
    'cn-no-repeat-asking': 'はっきり断られた後は、繰り返し同意を求めません。',
    'cn-account-closure': 'アカウントが閉じられたときは、その情報を消去または匿名化します。',
    'cn-explain-rules': '本人は、処理の規則の説明を求められます。',
    'cn-tell-recipients-none': '訂正や消去を提供先に知らせる明文の義務はありません。',
    'cn-records-three-years': '影響評価の報告と処理の記録は、3年以上保存します。',
    'cn-sensitive-consent':
      '機微な個人情報は、特定の目的と必要性があり、厳格に保護し、個別の同意を得た場合に限って扱えます。',
    'cn-foreign-authority':
      '中国本土に保存する情報を外国の司法・法執行機関に渡せるのは、主管機関の承認を得た場合だけです。',
    'cn-holidays': '休日は国務院の規定と、振替出勤日を含む毎年の通知によります。',
  },
  notes: {
    'cn-deadline-accept': '2025年1月1日施行。ネットワークを通じて処理する電子データが対象です。',
    'cn-deadline-30-days-standard':
      '推奨であり法律ではありません。確かめたのは2017年版の数字だけです。',
    'cn-period-counting': '通常の週末と推奨規格の期間については、弁護士に確認します。',
    'cn-identity-portability': 'ほかの権利には、便利な仕組みと安全管理が求められます。',
    'cn-verify-before-correct': '確認するのはデータであり、本人だけではありません。',
    'cn-no-unreasonable-conditions': '書類を求めすぎることも、これに当たり得ます。',
    'cn-representative-deceased': '近親者の範囲（民法典第1045条）は読んでいません。',
    'cn-minor-requests': '2024年1月1日施行。未成年者は18歳未満と解します。',
    'cn-minor-staff-access': '表示の前に、もう一人の承認と記録が要ります。',
    'cn-ground-state-organ': '国家機関だけに当てはまります。',
    'cn-ground-other-law': 'その法令を示します。',
    'cn-ground-correction-accurate': '条文の要件から導かれます。',
    'cn-ground-delete-retention': '利用を止めたことを本人に知らせます。',
    'cn-ground-standard-list':
      'これだけを根拠にはしません。規格で法律上の権利を狭めることはできません。',
    'cn-refusal-reasons': '訴えの権利を知らせるのは厳しめの運用で、条文にはありません。',
    'cn-tell-recipients-none': '委託先との契約で求められることがあります。',
    'cn-records-three-years': '請求の記録は定められていません。',
    'cn-holidays': '毎年の通知をデータとして読み込みます。',
  },
};
