import type { RuleWords } from '../law-words.ts';

/** California’s CCPA in Japanese. */
export const usCaCcpa: RuleWords<'us-ca-ccpa'> = {
  statements: {
    'ca-acknowledge':
      '開示の請求を受けたこと、進め方、回答の見込み時期を、10営業日以内に消費者に知らせます。電話では口頭で行います。',
    'ca-acknowledge-correction':
      '訂正の請求を受けたこと、進め方、回答の見込み時期を、10営業日以内に消費者に知らせます。電話では口頭で行います。',
    'ca-acknowledge-deletion':
      '消去の請求を受けたこと、進め方、回答の見込み時期を、10営業日以内に消費者に知らせます。電話では口頭で行います。',
    'ca-deadline': '受領から暦日で45日です。本人確認にどれだけかかっても変わりません。',
    'ca-deadline-correction': '受領から暦日で45日です。本人確認にどれだけかかっても変わりません。',
    'ca-deadline-deletion': '受領から暦日で45日です。本人確認にどれだけかかっても変わりません。',
    'ca-extension': '理由を説明する通知により、さらに45日まで、受領から合計90日まで延ばせます。',
    'ca-extension-correction':
      '理由を説明する通知により、さらに45日まで、受領から合計90日まで延ばせます。',
    'ca-extension-deletion':
      '理由を説明する通知により、さらに45日まで、受領から合計90日まで延ばせます。',
    'ca-clock-stop-none': '何を待っても日数は止まりません。本人確認でも止まりません。',
    'ca-opt-out-deadline':
      '販売または共有の拒否は、できるだけ早く、遅くとも15営業日以内に効力を持たせます。その間に情報を受けた相手にも知らせます。',
    'ca-fee': '本人確認で消費者に費用を負わせません。公証を求めるなら、その費用を返します。',
    'ca-identity-method':
      '請求者は、書面に定めた合理的な方法で確かめます。可能なら保有する情報と照らし合わせます。',
    'ca-identity-none-for-opt-out':
      '拒否や機微な情報の制限に本人確認は要りません。求められるのは実行に必要なことだけです。',
    'ca-identity-categories':
      '種類の開示には合理的な確からしさが必要です。二つのデータの一致で足りることがあります。',
    'ca-identity-specific-pieces':
      '個々の情報の開示には合理的に高い確からしさが必要です。三つのデータと、偽証罪の制裁の下での宣言で足りることがあります。',
    'ca-identity-delete-correct':
      '消去と訂正では、情報の機微さと起こり得る害により、二つの程度のどちらかを選びます。',
    'ca-identity-declarations-kept': '署名された宣言は、請求の記録とともに保存します。',
    'ca-identity-account':
      'パスワードのあるアカウントを持つ人は、サインインで確かめられます。開示、訂正、消去の前にはもう一度求めます。',
    'ca-identity-not-disputed-field': '訂正の対象となる情報は、本人確認に使いません。',
    'ca-identity-fraud-measures':
      '合理的な措置により、本人確認での不正を見つけ、他人による閲覧、変更、消去を防ぎます。',
    'ca-representative':
      '代理人には署名された許可を求められます。消費者には本人確認または許可の確認を求められます。',
    'ca-representative-no-poa': '委任状（power of attorney）を条件にはできません。',
    'ca-representative-opt-out':
      '代わりに拒否を申し出る代理人は、署名された許可を示します。ブラウザーの信号には要りません。',
    'ca-minor-under-13':
      '13歳未満の子どもについては、書面に定めた方法により、販売または共有への親などの同意を確かめます。',
    'ca-refusal-notice': '全部または一部を拒むときは根拠を知らせます。残りは実施します。',
    'ca-tell-service-providers-delete':
      'サービス提供者と請負業者に消去を求めます。情報の購入者にも求めます。不可能または過大な負担なら、その理由を詳しく示します。',
    'ca-tell-service-providers-correct': 'サービス提供者と請負業者に訂正を求めます。',
    'ca-correction-stays': '後の取込みによって訂正が元に戻らないようにします。',
    'ca-correction-source':
      '情報の出どころでない事業者は、出どころを示すか、出どころに誤りを知らせます。',
    'ca-correct-by-deleting':
      '誰も害さないか消費者が同意するときは、争いのある情報を訂正の代わりに消去できます。',
    'ca-confirm-without-showing':
      '訂正のために番号、パスワード、生体情報を示しません。消費者は一致するかの確認を求められます。',
    'ca-never-disclose':
      '公的、金融、保険、医療の番号、パスワード、秘密の質問の答え、固有の生体情報は決して外に出しません。',
    'ca-know-beyond-12-months':
      '1年を超えて保存する情報は、2022年1月1日までさかのぼって開示を求められます。',
    'ca-opt-out-confirmation': '消費者は、拒否が実施されたことを確かめられます。',
    'ca-opt-in-again': '拒否の後に再び認めるには、申出と確認の二段階が必要です。',
    'ca-wait-12-months': '拒否の後12か月は、再び同意を求めません。',
    'ca-two-step-delete': 'オンラインの消去請求には、二度目の確認を求められます。',
    'ca-wrong-channel':
      '別の方法で届いた請求は、正しく行われたものとして扱うか、正しい方法を案内します。',
    'ca-log': '請求はすべて記録します。日付、内容、方法、回答とその日付、拒んだ理由です。',
    'ca-log-retention': 'この記録は24か月以上、遵守のためだけに保存します。',
    'ca-delete-tell-record': '消去の回答では、請求の記録が残ることを伝えます。',
    'ca-metrics': '1,000万人の消費者の情報を扱うときは、件数と日数を毎年7月1日までに公表します。',
    'ca-training': '問い合わせを扱う人は、規則を知り、方法を案内できる必要があります。',
    'ca-authority': '法律、裁判所、召喚状、法執行機関には引き続き従えます。',
    'ca-holidays': '営業日は週末と休日を除く日です。どの休日かは、読んだ規則にありません。',
  },
  notes: {
    'ca-acknowledge': 'すでに回答したときは不要です。営業日の意味は、読んだ条文にありません。',
    'ca-acknowledge-correction':
      'すでに回答したときは不要です。営業日の意味は、読んだ条文にありません。',
    'ca-acknowledge-deletion':
      'すでに回答したときは不要です。営業日の意味は、読んだ条文にありません。',
    'ca-deadline':
      '受領日を算入する読み方もあり、早い方の日付に従います。週末に当たっても移りません。',
    'ca-deadline-correction':
      '受領日を算入する読み方もあり、早い方の日付に従います。週末に当たっても移りません。',
    'ca-deadline-deletion':
      '受領日を算入する読み方もあり、早い方の日付に従います。週末に当たっても移りません。',
    'ca-extension': '最初の45日以内に通知することは民法典にありますが、読んでいません。',
    'ca-extension-correction': '最初の45日以内に通知することは民法典にありますが、読んでいません。',
    'ca-extension-deletion': '最初の45日以内に通知することは民法典にありますが、読んでいません。',
    'ca-opt-out-deadline': '現行の文言は入手できませんでした。',
    'ca-identity-none-for-opt-out': '免許証を持った自撮りは、規則自身が挙げる悪い例です。',
    'ca-identity-categories': '研修サイトによります。条文は読んでいません。',
    'ca-identity-specific-pieces': '種類の場合と同じです。',
    'ca-identity-delete-correct': '種類の場合と同じです。',
    'ca-identity-declarations-kept': '草案についてのページによります。',
    'ca-identity-account': '不正が疑われるときはさらに確かめます。',
    'ca-identity-not-disputed-field': '条文は努力を求めていますが、その例は例外を認めていません。',
    'ca-representative': '遺言検認法典による委任状があるときは除きます。',
    'ca-minor-under-13': '開示や消去の請求を誰が確かめるかは読んでいません。',
    'ca-ground-unverified-specific': '代わりに種類による回答をします。',
    'ca-ground-more-likely-accurate':
      '書類がなく情報の出どころが別にあるときは、消費者の言葉で足りることがあります。',
    'ca-ground-ccpa-exception': '訂正について読みました。例外を示します。',
    'ca-ground-disproportionate':
      '消費者が理解できるように事実を示します。主張だけでは足りません。',
    'ca-ground-search-not-required': '条件をすべて満たす場合だけです。',
    'ca-ground-backup-delay': '拒否ではなく、実施を遅らせるものです。',
    'ca-ground-delete-transaction': '現行の文言は読んでいません。',
    'ca-ground-delete-security': '現行の文言は読んでいません。',
    'ca-ground-delete-debug': '現行の文言は読んでいません。',
    'ca-ground-delete-free-speech': '現行の文言は読んでいません。',
    'ca-ground-delete-calecpa': '現行の文言は読んでいません。',
    'ca-ground-delete-research': '現行の文言は読んでいません。',
    'ca-ground-delete-internal-use': '現行の文言は読んでいません。',
    'ca-ground-delete-legal-obligation': '現行の文言は読んでいません。',
    'ca-ground-unfounded-excessive': '合理的な手数料を求める道もあります。原典は読んでいません。',
    'ca-ground-twice-a-year': '原典は読んでいません。',
    'ca-correction-stays': '2026年1月1日から厳しくなりました。',
    'ca-correction-source': '号の文字は読んでいません。',
    'ca-confirm-without-showing': '2026年1月1日から義務です。',
    'ca-never-disclose': '訂正の同じ一覧から補いました。',
    'ca-know-beyond-12-months': '期間の指定でも全期間でも構いません。号の文字は読んでいません。',
    'ca-opt-out-confirmation': '以前は任意でした。',
    'ca-wait-12-months': '民法典にあります。読んでいません。',
    'ca-wrong-channel': '一部を読みました。',
    'ca-delete-tell-record': '書面の一文です。',
    'ca-authority': '原典は読んでいません。',
    'ca-holidays': '州の休日と仮定しています。',
  },
};
