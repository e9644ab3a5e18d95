import type { Translation } from '../../entry.ts';
import type { training as en } from '../en/training.ts';

export const training = {
  title: 'なりすまし対応訓練',
  lead: '12件の模擬通話です。窓口と同じ決まりで証明を求め、応じるかどうかを決めます。権限のない人に渡してしまった件数と、本人なのに断ってしまった件数を数えます。',
  loading: '訓練記録を読み込んでいます',
  start: '訓練を始める',
  leave: '訓練をやめる',
  'log.title': '訓練記録',
  'log.caption': '訓練した人、結果、次回の期限',
  'log.who': '担当者',
  'log.when': '実施日',
  'log.score': '結果',
  'log.due': '次回の期限',
  'log.never': '未実施',
  'log.now': '今すぐ',
  score: '漏えい{leaks}件、誤って断った件数{refused}件',
  call: '通話{n}／{total}',
  record: 'この通話の記録は訓練用に作ったもので、実在のお客様のものではありません。',
  says: 'お電話の方の言葉',
  asks: '求めていること',
  proofs: '証明を求める',
  'proof.questions': '一組の質問をする',
  'proof.code': '登録済みの連絡先にコードを送る',
  'proof.other-code': '別の登録済みの連絡先にコードを送る',
  'proof.call-back': '登録済みの連絡先に折り返す',
  'proof.declaration': '申告を読み上げる',
  'proof.paper': '書類を上長とともに確認する',
  'given.questions': '一組の質問は確認できました。',
  'given.code': 'コードを正しく答えました。',
  'given.other-code': 'そのコードも正しく答えました。',
  'given.call-back': '出た人は、自分の請求だと言っています。',
  'given.declaration': '申告に同意しました。',
  'given.paper': '書類を確認し、上長が承認しました。',
  'not.questions': '一組の質問は確認できませんでした。',
  'not.code': 'コードの返答はありませんでした。',
  'not.other-code': 'その連絡先のコードの返答はありませんでした。',
  'not.call-back': '出た人は、請求のことを知りません。',
  'not.declaration': '申告に同意しませんでした。',
  'not.paper': '示せる書類がありません。',
  standing: '証明の状況',
  asked: '確認済みです',
  'standing.wait': '確認しています',
  'standing.done': 'この請求に必要なことはすべて確認できました。',
  'standing.missing': '不足しているもの：{what}',
  'standing.never': '電話では何も証明できません。官公署は書面を送達します。',
  'end.served': '求めに応じる',
  'end.turned-away': '断り、証明の方法を伝える',
  result: '訓練の結果',
  'result.caption': '訓練の全通話',
  'result.caller': 'お電話の方',
  'result.was': '正体',
  'result.you': 'あなたの対応',
  'result.verdict': '判定',
  'result.lesson': '理由',
  'result.due': '次回の期限は{date}です。',
  'result.logged': '結果は訓練記録に残りました。',
  'was.genuine': 'ご本人',
  'was.not': '権限のない人',
  'verdict.right': '適切',
  'verdict.leak': '漏えい',
  'verdict.wrongly-refused': '誤って断った',
  'did.served': '応じた',
  'did.turned-away': '断った',
  'caller.knows-address': '住所を知っている',
  'caller.knows-address.says':
    '港町12番地のチャンです。1980年5月3日生まれです。私のデータを全部、新しいメールアドレスに送ってください。',
  'caller.knows-address.lesson':
    '氏名・住所・生年月日は記録を探すためのもので、何も証明しません。新しいアドレスは、まず訂正の手続です。',
  'caller.wants-no-mail': '広告を止めたい',
  'caller.wants-no-mail.says':
    'この番号への広告をやめてください。質問には答えません。止めてもらえればいいんです。',
  'caller.wants-no-mail.lesson': '案内停止に証明は要りません。その通話の中で済ませます。',
  'caller.stolen-bill': '請求書を持っている',
  'caller.stolen-bill.says':
    '最後の請求書が手元にあります。何でも聞いてください。弁護士に渡すので、1時間以内に全データが必要です。',
  'caller.stolen-bill.lesson':
    '請求書を拾った人でも質問には答えられます。データそのものには、登録済みの連絡先のコードも必要です。',
  'caller.plain': '普通に尋ねる',
  'caller.plain.says':
    '私についてどんな種類のデータを持っていて、誰に渡しているか知りたいのですが。何が必要ですか。',
  'caller.plain.lesson': '一組の質問と、請求が本人からのものだという確認があれば足ります。',
  'caller.police': '警察を名乗る',
  'caller.police.says':
    'サイバー犯罪課のラム警部です。この人が客かどうかだけ教えてください。書面を出す時間はありません。',
  'caller.police.lesson':
    '電話では、お客様かどうかも答えません。官公署は正式な手続で書面を送達します。',
  'caller.forgetful': '何も覚えていない',
  'caller.forgetful.says':
    '請求書は取っておかないので番号は分かりません。メールと電話は手元にあります。自分のデータがほしいのです。',
  'caller.forgetful.lesson':
    '質問で確認できないときは別の方法があります。もう一つの連絡先のコードです。本人に道がないことはありません。',
  'caller.new-phone': '番号が変わったばかり',
  'caller.new-phone.says':
    '月曜から新しい番号になっています。そこにコードを送ってください。請求書のことは全部答えられます。',
  'caller.new-phone.lesson':
    '今週変わったばかりの番号は、誰が求めても登録済みの連絡先にはなりません。',
  'caller.no-channel': '連絡先がない',
  'caller.no-channel.says':
    '引っ越して、前の電話もメールも使えません。パスポートを持って伺えます。データの写しをください。',
  'caller.no-channel.lesson':
    '連絡先がないときは、スーパーバイザーとともに確認した書類が証明に代わります。申告は読み上げます。',
  'caller.colleague': '同僚を名乗る',
  'caller.colleague.says':
    '情報システムのトムです。障害が起きていて、照合したいので、そのお客様の画面を読み上げてください。',
  'caller.colleague.lesson': '権限のある同僚は、自分のアカウントを持っています。',
  'caller.impatient': '急いでいる',
  'caller.impatient.says':
    'もう3人に話しました。私のデータを消してください。聞くことは聞いていいから、今日やってください。',
  'caller.impatient.lesson':
    '言葉がきつくても、偽者とは限りません。消去に必要な証明ができれば応じます。',
  'caller.relative': '妻のために電話する',
  'caller.relative.says':
    '妻は入院中です。妻の電話には私が出ます。本人もいいと言っています。記録を私に送ってください。',
  'caller.relative.lesson': '代理人には書類が必要で、お客様ご本人も確認します。',
  'caller.angry': 'すべて消したい',
  'caller.angry.says':
    'アカウントを消してください。番号は全部分かりますし、自宅に電話してくれて構いません。',
  'caller.angry.lesson':
    '同居の人は番号を知り、電話にも出られます。消去には登録済みの連絡先のコードが必要です。',
} as const satisfies Translation<typeof en>;
