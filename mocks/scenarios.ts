import type { ScenarioName } from './scenario-names.ts';
import { cast } from './seed/cast.ts';

/** A story in a line for the demo menu. */
export type ScenarioStory = { readonly en: string; readonly ja: string };

/** What each starting point is about. */
export const scenarioStories: Readonly<Record<ScenarioName, ScenarioStory>> = {
  'legal-hold': {
    en: 'Ms Lee wants everything deleted; a record under another name is on litigation hold.',
    ja: 'リーさんが全消去を請求。別名義の記録は訴訟のため保全中です。',
  },
  everyday: {
    en: 'An ordinary Friday morning: requests in every state.',
    ja: 'ふだんの金曜の朝。あらゆる段階の請求があります。',
  },
  'first-call': {
    en: 'Mr Sato calls and asks for everything that is held on him.',
    ja: '佐藤さんから電話。保有する情報すべての開示を求めています。',
  },
  impersonator: {
    en: 'Somebody knows Ms Chan’s name, address and birth date, and wants her data at a new address.',
    ja: '陳さんの名前・住所・生年月日を知る何者かが、新しい宛先への送付を求めています。',
  },
  'opt-out': {
    en: 'A caller gives a phone number and wants no more advertising.',
    ja: '電話番号だけを名乗る人が、案内の停止を求めています。',
  },
  'few-questions': {
    en: 'Ms O’Brien’s record gives no set of questions; she is proved by another way.',
    ja: 'オブライエンさんの記録では質問が足りません。別の方法で確認します。',
  },
  'nobody-found': {
    en: 'A caller who stands in no record asks what is held on them.',
    ja: '記録にない人が、保有する情報の開示を求めています。',
  },
  locked: {
    en: 'Somebody guessed at Mr Li’s answers; his questions are locked, he himself is on the phone.',
    ja: '李さんの質問は推測の失敗でロック中。本人から電話です。',
  },
  contradiction: {
    en: 'Ms Wong says that her birth date is wrong; a passport seen in 2019 says that it is right.',
    ja: '黄さんは生年月日の誤りを訴えていますが、2019年に確認した旅券は記録どおりです。',
  },
  'lost-phone': {
    en: 'Ms Holloway lost her phone and wants her new number on record.',
    ja: 'ホロウェイさんは電話を失くし、新しい番号への変更を求めています。',
  },
  empty: { en: 'A quiet desk: no request at all.', ja: '静かな窓口。請求はありません。' },
  full: { en: 'Ten thousand requests in the queue.', ja: '一万件の請求が並んでいます。' },
  imported: {
    en: 'A customer from a file, with one hashed number and a postal address only.',
    ja: 'ファイルから取り込んだお客様。ハッシュ化された番号と住所だけがあります。',
  },
};

/** Who calls in each scenario; a test or a presenter reads their lines from here. Codes arrive in the customer's panel. */
export const scenarioCast = {
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
  agentShanghai: 'st-mei',
  supervisorHongKong: 'st-rita',
  supervisorShanghai: 'st-quan',
  privacyOfficer: 'st-ume',
  secondPrivacyOfficer: 'st-vera',
  auditor: 'st-yoko',
  twoAccounts: ['st-ben', 'st-ben-lead'],
} as const;
