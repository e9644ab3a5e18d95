import type { Translation } from '../../entry.ts';
import type { safety as en } from '../en/safety.ts';

export const safety = {
  title: 'お客様のデータを守るしくみ',
  lead: 'お客様のデータに起こりうることと、それに備えるこの画面のしくみ、そして実際に働いた回数を示します。回数は直近{n}日間のものです。',
  loading: '集計しています',
  'of.done': '{n}日間',
  'of.refused': '{n}日間',
  'of.now': '現在',
  'of.minutes': '分',
  'harm.illegal-access': '不正アクセス',
  'harm.loss': '紛失',
  'harm.destruction': '破壊',
  'harm.falsification': '改ざん',
  'harm.disclosure': '漏えい',
  'control.roles': '役割と窓口を持つアカウント',
  'control.roles.how':
    '役割に許されていない操作は、画面だけでなくバックエンドが断ります。他の窓口のものは、存在しないものと同じに見えます。',
  'control.refused': '断られた操作',
  'control.refused.how': 'いずれも何も変えず、ログに1件ずつ残っています。',
  'control.idle-lock': '離席時のロック',
  'control.idle-lock.how':
    '画面を覆い、データをページから消します。セッションは一勤務日を超えて続きません。',
  'control.undo-window': '期間内に取り消された消去',
  'control.undo-window.how': '承認された消去は、方針の定める取消期間が過ぎるまで何も消しません。',
  'control.carried-on': '最後まで行われた消去',
  'control.carried-on.how':
    '途中で止まった消去は、止まったところから続きます。中途半端に消えたままにはなりません。',
  'control.nothing-overwritten': '後から届いた保存',
  'control.nothing-overwritten.how': '何も上書きしていません。両方の文面を並べて示しました。',
  'control.second-person': '別の担当者が承認した消去',
  'control.second-person.how':
    '提案した本人は承認できず、承認は提案された内容そのものにだけ及びます。',
  'control.holds': '設定された保全',
  'control.holds.how':
    '保全中のものは、その人のどの名義の記録でも、個人情報保護管理者2名が解除するまで残ります。',
  'control.step-up': '取り消せない操作の前のPIN',
  'control.step-up.how': '席で改めて確認し、この時間だけ有効です。',
  'control.chain': '一つ前に封じられたログの記録',
  'control.chain.how':
    'どのブラウザーでも鎖を計算し直せます。途中を変えると、そこから先がすべて合わなくなります。',
  'control.checkpoints': 'ログのチェックポイント',
  'control.checkpoints.how':
    '別の人が控えを持っていれば、全体の書き換えや末尾の切り捨てもわかります。',
  'control.decided-corrections': '行われた訂正',
  'control.decided-corrections.how':
    '本人確認の前に行われたものはありません。登録値、求められた値、示された証拠は請求に残ります。',
  'control.reveals': '目的を示して表示した値',
  'control.reveals.how':
    '値はすべて伏せてあります。受付中の請求があり目的を示した担当者にだけ、1分間表示します。',
  'control.proof': '引き渡した開示',
  'control.proof.how':
    'いずれも、誰が求めたか、本人が求めたかを確かめた後です。答えが担当者の画面に届くことはありません。',
  'control.not-me': 'お客様が止めた請求',
  'control.not-me.how':
    '確認のたびに、登録されている別の連絡先に知らせます。そこで「心当たりがない」が選ばれると請求は凍結されます。',
  'lacks.title': 'この環境が約束できないこと',
  'lacks.lead':
    'この環境の提供元は次のことについて何も述べていません。備えがないものとお考えください。',
  'lacks.backend-apart':
    'バックエンドはこのブラウザーの中で動いています。開発者ツールを開けば、画面が伏せている値も読めます。',
  'lacks.durable-store':
    'データはこのブラウザーかメモリーの中にあります。消去や容量不足で失われ、バックアップはありません。',
  'lacks.log-apart':
    'この端末の持ち主はログの持ち主でもあります。全体の書き換えは、別の場所にあるチェックポイントとの照合でしかわかりません。',
  'lacks.keys-apart': 'ハッシュの鍵はデータと同じ場所にあります。',
  'lacks.real-sign-in': '窓口の担当者は一覧から選ぶだけで、本人であることを証明しません。',
  'lacks.real-gateways': 'コード、知らせ、書面は画面の横のパネルにだけ届きます。電話は鳴りません。',
  'lacks.none': '保存、鍵、サインイン、送達、ログの保管は、この環境の提供元が責任を負っています。',
} as const satisfies Translation<typeof en>;
