import type { RuleWords } from '../law-words.ts';

/** Hong Kong’s PDPO in Japanese. */
export const hkPdpo: RuleWords<'hk-pdpo'> = {
  statements: {
    'hk-acknowledge-none': '請求の受領を知らせる別個の義務はありません。',
    'hk-deadline-access':
      '受領後40日以内に、情報を保有していることを書面で知らせ、写しを提供します。',
    'hk-deadline-no-data':
      '保有していないときは、同じ40日以内に書面でその旨を伝えます。回答しないことは許されません。',
    'hk-deadline-correction':
      '不正確と認めた情報は、受領後40日以内に訂正し、訂正後の写しを提供します。',
    'hk-period-counting':
      '受領日は算入しません。末日が公休日、烈風警報または黒色豪雨警報の日に当たるときは、当たらない次の日に移ります。土曜日は算入します。',
    'hk-extension-access':
      '期限内に応じられないときは、40日が過ぎる前に理由とともに書面で知らせ、できる範囲で応じ、残りは実行できしだい速やかに応じます。',
    'hk-extension-correction': '訂正にも、同じ通知、理由の説明、一部の対応が当てはまります。',
    'hk-clock-stop-none':
      '40日は何によっても止まりません。本人確認や手数料がそろわないときは、停止ではなく拒否とその通知になります。',
    'hk-direct-marketing-stop':
      '直接促進への利用をやめるよう求められたときは、費用を求めずにやめます。証明や様式は定められていません。',
    'hk-fee-access': '手数料は、最も安い方法による直接かつ必要な費用を超えられません。',
    'hk-fee-correction-none': '訂正は無料です。拒否にも費用を求めません。',
    'hk-identity':
      '事業者は請求者を確かめるために合理的に必要な情報を求められます。得られなければ、応じてはなりません。',
    'hk-identity-not-again':
      '開示を請求した人は、その訂正のために改めて本人確認を受けません。代理人の権限は確かめられます。',
    'hk-representative':
      '「有關人士」も請求できます。未成年者の親、裁判所が任命した人、精神健康条例による後見人、書面で授権された人です。',
    'hk-representative-scope': '開示だけの委任状では、訂正を請求できません。',
    'hk-minor': '未成年者のためには、親としての責任を負う人が請求できます。',
    'hk-refusal-notice-access':
      '拒否は、理由を付けて書面で、実行できしだい速やかに、遅くとも40日以内に知らせます。',
    'hk-refusal-notice-correction':
      '訂正も同様です。情報を管理する別の事業者があれば、その名称も示します。',
    'hk-neither-confirm-nor-deny':
      '情報の有無そのものが適用除外に当たるときは、「存在を開示すべき情報は保有していない」とだけ通知できます。',
    'hk-dispute-note':
      '争いのある意見や確かめられない事実には、その情報を使う誰もが目にする附記を付け、拒否の通知に写しを添えます。',
    'hk-notice-language': '通知は、請求の言語が中国語または英語であれば、その言語で行います。',
    'hk-data-as-of-receipt':
      '写しは受領時点の情報を示します。請求がなくても行われた変更は反映でき、訂正したときはその旨を示します。',
    'hk-single-request':
      '保有しているかの確認と写しの請求は一つの請求です。前者だけでも両方と解することができます。',
    'hk-correction-after-access':
      '法定の訂正には、先の開示請求で写しの提供を受けていることが必要です。なければ正確性の原則だけが当てはまります。',
    'hk-correction-means-erasure-too': '訂正には、改めること、消すこと、補うことが含まれます。',
    'hk-pending-correction-notice':
      '訂正の請求中に争いのある情報を受け取る相手には、あらゆる実行可能な方法でその旨を知らせます。',
    'hk-tell-recipients-12-months':
      '過去12か月に情報を提供した第三者には、すでに使っていないと分かっている場合を除き、理由とともに訂正後の写しを渡します。',
    'hk-log-refusals':
      '記録簿には、中国語または英語で、拒否ごとの理由を、遅くとも通知の送達時までに記載します。',
    'hk-log-prejudice': '有無を明らかにしない回答には、どのような支障が懸念されるかを記載します。',
    'hk-log-retention': '記録簿の記載は4年以上保存します。',
    'hk-log-inspection': '専員（コミッショナー）は、記録簿を閲覧し写しを取れます。',
    'hk-erase-duty':
      '不要になった情報は消去します。法律が禁じる場合や、公益のために残す場合を除きます。',
    'hk-direct-marketing-transferees':
      '本人が求めるときは、販売促進のために提供した相手へ書面で停止を求めます。相手はこれに従います。',
    'hk-direct-marketing-penalty':
      '拒否の申出に従わないことは犯罪です。罰金50万香港ドルと禁錮3年、利得のための提供では100万香港ドルと5年です。',
    'hk-direct-marketing-first-use':
      '販売促進に初めて利用するときは、無料で停止を求められることを本人に知らせます。',
    'hk-false-request': '開示請求での虚偽や誤解を招く記載は、請求者の犯罪となります。',
    'hk-authority-crime':
      '保障資料第3原則の適用が犯罪や脱税などの取締りを損なうおそれがあるときは、同意なしの利用や提供ができます。判断は事業者自身が客観的に行います。',
    'hk-authority-law':
      '法律や裁判所の命令が求めまたは認める利用、訴訟に必要な利用は、第3原則の適用を受けません。',
    'hk-dpp6':
      '誰でも、合理的な時間・態様・形式で情報にアクセスし、拒否の理由を聞き、これに異議を述べることができます。',
  },
  notes: {
    'hk-deadline-access': '第19条第2項、第20条、第28条第5項の定めが優先します。',
    'hk-deadline-correction': '法定の期限となるのは、先に開示の請求があった場合だけです。',
    'hk-period-counting': '日曜日が公休日であること（第149章）は条文を読んでいません。',
    'hk-extension-access': '追加の日数に定めはありません。期限後の通知は認められません。',
    'hk-clock-stop-none':
      '推論です。適法な手数料の未払いは義務を止めることがあります（第28条第5項）。弁護士に確認します。',
    'hk-direct-marketing-stop':
      '日数の定めはなく、当日中の対応とします。方式が自由であることは推論です。',
    'hk-fee-access': '追加の写しには事務費を求められます（第28条第6項）。',
    'hk-representative': '第17A条は読んでいません。',
    'hk-representative-scope': '委任の範囲をそれぞれ記録します。',
    'hk-minor': '年齢と本人の能力は、読んだ条文にありませんでした。',
    'hk-ground-dar-third-party':
      '氏名などの特定事項を除きます。出どころを推測できるだけでは妨げになりません。',
    'hk-ground-dar-language': '電話の申出は、窓口が書面の請求にまとめられます。',
    'hk-ground-dar-other-user-controls': '第4項は読んでいません。',
    'hk-ground-dar-form': '必要な事項がそろっていれば、専員は応じることを求めています。',
    'hk-ground-dar-exemption': '条項を示します。立証責任は事業者にあります。',
    'hk-ground-dcr-no-prior-access': 'それでも第2原則により正確性を確かめます。',
    'hk-ground-erase-no-right': 'ポリシーの約束は、ポリシーによって判断します。',
    'hk-refusal-notice-access': '40日は外側の限度で、目標ではありません。',
    'hk-neither-confirm-nor-deny': '記録簿に別の記載が必要です。',
    'hk-data-as-of-receipt': '受領時点の情報を固定します。',
    'hk-correction-after-access': 'ポリシーはそれ以上を約束できます。',
    'hk-pending-correction-notice': '提供のときに表示し、記録します。',
    'hk-tell-recipients-12-months': '公の登録簿の閲覧だけの場合は除きます。',
    'hk-log-inspection': '第4項は読んでいません。',
    'hk-erase-duty': '処理を誰が行っても、事業者自身の義務です。',
    'hk-direct-marketing-transferees': '本人の求めによります。必ず案内します。',
    'hk-false-request': '項番号は未確認です。',
    'hk-authority-crime': '警察の主張だけでは足りません。',
    'hk-dpp6': '時間と手数料の文言は見ていません。',
  },
};
