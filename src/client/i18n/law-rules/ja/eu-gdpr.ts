import type { RuleWords } from '../law-words.ts';

/** The Union’s GDPR in Japanese. */
export const euGdpr: RuleWords<'eu-gdpr'> = {
  statements: {
    'eu-acknowledge-none': '請求の到達を知らせる義務は誰にもありません。',
    'eu-deadline':
      'とった措置を、不当に遅れることなく、遅くとも受領後1か月以内に本人に知らせます。',
    'eu-period-counting':
      '受領日は0日目です。月は応当日に、なければ末日に終わり、末日が週末や祝日に当たるときは翌営業日に移ります。',
    'eu-extension':
      '請求が複雑または多数のときは2か月延ばせます。最初の1か月以内に理由とともに本人に知らせます。',
    'eu-identity-clock':
      '1か月を止める文言はありません。正当な本人確認を待つ間は進めないとする監督機関もあります。',
    'eu-marketing-objection':
      'ダイレクトマーケティングとそのためのプロファイリングへの異議があれば、その利用は必ず終わります。',
    'eu-fee': '無料です。明らかに根拠のない請求や過剰な請求には、合理的な手数料を求められます。',
    'eu-fee-further-copies': '追加の写しには、作成の費用を求められます。',
    'eu-identity': '追加の本人確認を求められるのは、請求者について合理的な疑いがあるときだけです。',
    'eu-identity-not-needed':
      '人を見分けるためだけに、情報を残したり集めたりする必要はありません。',
    'eu-facilitate':
      '管理者は権利の行使を助けます。拒めるのは、誰であるか特定できないと示したときだけです。',
    'eu-oral-answer': '本人が望み、別の方法で本人と確かめられたときは、口頭で回答できます。',
    'eu-representative': '権限を示せば、代わりの人も請求できます。示すのは代わりの人です。',
    'eu-refusal-notice':
      '応じないときは、1か月以内に理由と、監督機関と裁判所に申し出られることを知らせます。',
    'eu-tell-recipients':
      '訂正、消去、制限は、不可能または過大な負担となる場合を除き、すべての提供先に知らせます。本人は提供先を尋ねられます。',
    'eu-published-data':
      '公表したデータの消去が求められたことを、合理的な手段で、それを扱うほかの人に知らせます。',
    'eu-restriction':
      '正確性に争いがある間は、本人が求めればその利用を制限します。解除するときは本人に知らせます。',
    'eu-electronic-answer':
      '電子的に請求されたときは、別の希望がない限り、できるだけ電子的に回答します。',
    'eu-copy-never': '写しのうち他人の情報や秘密など、他人を害する部分は除きます。残りは渡します。',
    'eu-log': '請求の記録簿は定められていませんが、遵守していることを示せる必要があります。',
    'eu-authority':
      '当局への提供には法的根拠が必要です。治安、犯罪、監督のために国内法が権利を制限することがあります。',
  },
  notes: {
    'eu-acknowledge-none': '望ましい実務として行います。',
    'eu-deadline': '1か月は限度で、目標ではありません。',
    'eu-period-counting': '祝日は、その行為を行う加盟国のものです。',
    'eu-extension': '起算日から3か月として数えます。1か月が終わった後では間に合いません。',
    'eu-identity-clock':
      '争いがあります。ここでは期限が進みます。欧州データ保護会議の指針は読んでいません。',
    'eu-marketing-objection': '直ちに止めます。回答には1か月の期限が当てはまります。',
    'eu-identity': '第15条から第21条の権利が対象です。',
    'eu-identity-not-needed': '前文は読んでいません。',
    'eu-oral-answer': '電話では確認の結果を記録します。',
    'eu-representative': '英国の指針です。規則は委任に触れていません。',
    'eu-ground-unfounded': '証明は管理者が行います。合理的な手数料を求める道もあります。',
    'eu-ground-excessive': '証明は管理者が行います。合理的な手数料を求める道もあります。',
    'eu-ground-cannot-identify':
      'できれば本人にその旨を伝えます。その場合、第15条から第20条は当てはまりません。',
    'eu-ground-identity-doubt': '追加の確認を求められることから導かれます。',
    'eu-ground-not-inaccurate': '本人の説明を付け加えることを案内します。',
    'eu-ground-legal-obligation': 'どの法律により、いつまでかを示します。',
    'eu-ground-legal-claims': '訴訟のための保全の根拠です。',
    'eu-ground-objection-overriding': 'ダイレクトマーケティングには使えません。',
    'eu-ground-national-restriction': '規定を示します。',
    'eu-refusal-notice': '延長によって長くなることはありません。',
    'eu-copy-never': '全部を拒めないことは前文にありますが、読んでいません。',
    'eu-authority': '第6条は読んでいません。',
  },
};
