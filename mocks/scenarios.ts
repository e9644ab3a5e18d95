import type { ScenarioName } from './scenario-names.ts';
import { cast } from './seed/cast.ts';

/** A story in a line for the demo menu. */
export type ScenarioStory = Readonly<Record<'en' | 'ja' | 'zh-Hant' | 'zh-Hans', string>>;

/** What each starting point is about. */
export const scenarioStories: Readonly<Record<ScenarioName, ScenarioStory>> = {
  'a-year': {
    en: 'A year of requests stands behind the desk: the reports have something to show.',
    ja: '一年分の請求が積み重なった窓口。集計で見られます。',
    'zh-Hant': '服務組一年來的要求，可在報告中查看。',
    'zh-Hans': '客服组一年来的申请，可在统计报告中查看。',
  },
  'legal-hold': {
    en: 'Ms Lee wants everything deleted; a record under another name is on litigation hold.',
    ja: 'リーさんが全消去を請求。別名義の記録は訴訟のため保全中です。',
    'zh-Hant': '李女士要求刪除全部資料；另一姓名下的紀錄因訴訟依法保留中。',
    'zh-Hans': '李女士申请删除全部信息；另一姓名下的记录因诉讼依法保留中。',
  },
  'wrong-desk': {
    en: 'Ms Wong’s letter has lain at the sales desk for 31 days; customer relations answered her first.',
    ja: '黄さんの手紙が31日前から営業窓口に。最初に回答したのはお客様窓口です。',
    'zh-Hant': '黃女士的信件已在銷售服務組擱置31日；首次回覆她的是客戶關係服務組。',
    'zh-Hans': '黄女士的信件已在销售客服组搁置31天；首次答复她的是客户关系客服组。',
  },
  everyday: {
    en: 'An ordinary Friday morning: requests in every state.',
    ja: 'ふだんの金曜の朝。あらゆる段階の請求があります。',
    'zh-Hant': '平常的星期五早上：各種狀況的要求都有。',
    'zh-Hans': '平常的周五早上：各种状态的申请都有。',
  },
  'first-call': {
    en: 'Mr Sato calls and asks for everything that is held on him.',
    ja: '佐藤さんから電話。保有する情報すべての開示を求めています。',
    'zh-Hant': '佐藤先生來電，要求查閱持有他的全部資料。',
    'zh-Hans': '佐藤先生来电，申请查阅、复制持有他的全部信息。',
  },
  impersonator: {
    en: 'Somebody knows Ms Chan’s name, address and birth date, and wants her data at a new address.',
    ja: '陳さんの名前・住所・生年月日を知る何者かが、新しい宛先への送付を求めています。',
    'zh-Hant': '有人知道陳女士的姓名、地址及出生日期，要求把她的資料送往新地址。',
    'zh-Hans': '有人知道陈女士的姓名、地址和出生日期，要求把她的信息送往新地址。',
  },
  'opt-out': {
    en: 'A caller gives a phone number and wants no more advertising.',
    ja: '電話番号だけを名乗る人が、案内の停止を求めています。',
    'zh-Hant': '來電者只提供電話號碼，不欲再收到直銷訊息。',
    'zh-Hans': '来电人只提供电话号码，不愿再收到营销信息。',
  },
  'few-questions': {
    en: 'Ms O’Brien’s record gives no set of questions; she is proved by another way.',
    ja: 'オブライエンさんの記録では質問が足りません。別の方法で確認します。',
    'zh-Hant': 'O’Brien女士的紀錄不足以組成一組問題，須以其他方法核實。',
    'zh-Hans': 'O’Brien女士的记录不足以组成一组问题，须以其他方式核验。',
  },
  'nobody-found': {
    en: 'A caller who stands in no record asks what is held on them.',
    ja: '記録にない人が、保有する情報の開示を求めています。',
    'zh-Hant': '找不到紀錄的來電者，要求查閱持有的資料。',
    'zh-Hans': '未找到记录的来电人，申请查阅、复制持有的信息。',
  },
  locked: {
    en: 'Somebody guessed at Mr Li’s answers; his questions are locked, he himself is on the phone.',
    ja: '李さんの質問は推測の失敗でロック中。本人から電話です。',
    'zh-Hant': '有人猜答李先生的問題，問題核實已鎖定；現在是他本人來電。',
    'zh-Hans': '有人猜答李先生的问题，问答核验已锁定；现在是他本人来电。',
  },
  contradiction: {
    en: 'Ms Wong says that her birth date is wrong; a passport seen in 2019 says that it is right.',
    ja: '黄さんは生年月日の誤りを訴えていますが、2019年に確認した旅券は記録どおりです。',
    'zh-Hant': '黃女士表示出生日期不準確；2019年查閱的護照則與紀錄相符。',
    'zh-Hans': '黄女士表示出生日期不准确；2019年查看的护照则与记录一致。',
  },
  'lost-phone': {
    en: 'Ms Holloway lost her phone and wants her new number on record.',
    ja: 'ホロウェイさんは電話を失くし、新しい番号への変更を求めています。',
    'zh-Hant': 'Holloway女士遺失電話，要求登記新號碼。',
    'zh-Hans': 'Holloway女士遗失手机，要求登记新号码。',
  },
  empty: {
    en: 'A quiet desk: no request at all.',
    ja: '静かな窓口。請求はありません。',
    'zh-Hant': '服務組清閒：沒有任何要求。',
    'zh-Hans': '客服组清闲：没有任何申请。',
  },
  full: {
    en: 'Ten thousand requests in the queue.',
    ja: '一万件の請求が並んでいます。',
    'zh-Hant': '待辦清單有一萬宗要求。',
    'zh-Hans': '待办列表有一万件申请。',
  },
  imported: {
    en: 'A customer from a file, with one hashed number and a postal address only; another desk knew her already.',
    ja: 'ファイルから取り込んだお客様。ハッシュ化された番号と住所だけがあり、別の窓口には以前から記録があります。',
    'zh-Hant': '由檔案匯入的客戶，只有一個雜湊號碼及郵寄地址；另一服務組早有她的紀錄。',
    'zh-Hans': '从文件导入的客户，仅有一个哈希号码和邮寄地址；另一客服组早有她的记录。',
  },
};

/** Who calls in each scenario; a test or a presenter reads their lines from here. Codes arrive in the customer's panel. */
export const scenarioCast = {
  everyday: {
    /** Somebody who was erased: no record holds a word of them, and a file brings them back only when two officers agree. */
    erased: { name: '陈英伟', email: 'chen.yingwei276@post.example' },
  },
  'first-call': { caller: cast.sato },
  impersonator: {
    victim: cast.chan,
    /** What the impersonator says: all of it true but the address, none of it proof. */
    says: {
      name: 'Chan Wai-Man',
      address: 'Flat B, 14/F, Kingfisher Court, 218 Nathan Road, Mong Kok, Kowloon',
      birthDate: '1979-08-30',
      newAddress: 'wm.chan.new@letterbox.example',
      guess: '12345',
    },
  },
  'opt-out': { caller: cast.lau },
  'few-questions': { caller: cast.obrien, withoutChannel: cast.kobayashi },
  'nobody-found': {
    says: {
      name: 'Rosalind Quill',
      phone: '+44 7700 900990',
      email: 'rosalind.quill@letterbox.example',
    },
  },
  locked: { caller: cast.li },
  contradiction: {
    caller: cast.wong,
    says: {
      birthDate: '1984-06-05',
      bill: 'scan L-208',
      statement: 'I was born in 1984. The passport of 2019 had a misprint.',
    },
  },
  'lost-phone': { caller: cast.holloway, says: { newPhone: '090-0012-8815' } },
  imported: { caller: cast.whitlock },
  'legal-hold': { caller: cast.lee, held: cast.leeWong },
  'wrong-desk': { caller: cast.wong },
} as const;

/** Others of the cast who live in every scenario: a household, joined records, a fresh phone, an agent's own record. */
export const neighbours = {
  household: [cast.yamamotoAkira, cast.yamamotoYuki],
  joined: [cast.lee, cast.leeWong],
  freshPhone: cast.takahashi,
  ownRecord: cast.ownRecord,
} as const;

/** Accounts to sign in with, by what they are good for. */
export const accounts = {
  agentTokyo: 'st-aki',
  agentWithOwnRecord: 'st-chie',
  agentEvents: 'st-daichi',
  supervisorTokyo: 'st-hana',
  secondSupervisorTokyo: 'st-ichiro',
  agentHongKong: 'st-kay',
  agentSales: 'st-olive',
  agentShanghai: 'st-mei',
  supervisorHongKong: 'st-rita',
  supervisorShanghai: 'st-quan',
  privacyOfficer: 'st-ume',
  secondPrivacyOfficer: 'st-vera',
  auditor: 'st-yoko',
  twoAccounts: ['st-ben', 'st-ben-lead'],
} as const;
