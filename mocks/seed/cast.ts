import { castRecords, type CastRecord } from './cast-records.ts';

/** Somebody whom tests and presenters know by name: what they would say on the phone, in plain facts. */
export type CastMember = CastRecord & {
  readonly lang: 'en' | 'ja' | 'zh-Hant' | 'zh-Hans';
  /** Desk that took them in and answered first. */
  readonly desk: string;
  readonly names: readonly (readonly [text: string, lang: string])[];
  readonly reading: string | null;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly post: string | null;
  /** Contact points that another record holds too. */
  readonly shared: readonly ('phone' | 'email' | 'post')[];
  /** Contact points changed nine days before the world's now. */
  readonly changed: readonly ('phone' | 'email' | 'post')[];
  /** Items that went to the carrier within the year. */
  readonly passedOn: readonly ('phone' | 'birth-date')[];
  /** Items that were asked for and declined. */
  readonly declined: readonly ('phone' | 'email' | 'birth-date')[];
  /** What the company knows and asks; imported numbers are kept as a keyed hash only. */
  readonly answers: Readonly<Partial<Record<CastQuestion, string>>>;
  readonly notes: readonly string[];
  readonly source: 'customer' | 'import';
};
export type CastQuestion =
  | 'customer-number'
  | 'last-invoice-number'
  | 'last-invoice-amount'
  | 'first-contract-month'
  | 'event-booked'
  | 'product-plan'
  | 'delivery-reference'
  | 'imported-number';

type Given = CastRecord & Pick<CastMember, 'lang' | 'desk' | 'names'> & Partial<CastMember>;

const member = (given: Given): CastMember => ({
  reading: null,
  birthDate: null,
  phone: null,
  email: null,
  post: null,
  shared: [],
  changed: [],
  passedOn: [],
  declined: [],
  answers: {},
  notes: [],
  source: 'customer',
  ...given,
});

/** The cast of every world. */
export const cast = {
  /** A genuine caller with everything that a disclosure needs. */
  sato: member({
    ...castRecords.sato,
    lang: 'ja',
    desk: 'hkt-events',
    names: [['佐藤 健太郎', 'ja']],
    reading: 'サトウ ケンタロウ',
    birthDate: '1984-03-12',
    phone: '090-0012-4801',
    email: 'kentaro.sato@asahi-mail.example',
    post: '〒150-0013 東京都渋谷区恵比寿2丁目14番6号 メゾン青葉302',
    answers: {
      'customer-number': 'H-204-8117-3',
      'last-invoice-number': 'INV-2026-048213',
      'last-invoice-amount': '4180',
      'first-contract-month': '2019-03',
      'event-booked': '夏のネットワーク交流会',
      'product-plan': 'ひかりホームプラス',
      'delivery-reference': 'D4471-2086',
    },
    notes: [
      '請求書の見方についてお問い合わせ。説明して了承。',
      '荷物は隣人の山本 明様が受け取り。連絡先は090-0012-7733。',
    ],
  }),
  /** Somebody whom an impersonator knows by name, address and birth date. */
  chan: member({
    ...castRecords.chan,
    lang: 'en',
    desk: 'ntt-hong-kong',
    names: [
      ['Chan Wai-Man', 'en'],
      ['陳慧敏', 'zh-Hant'],
    ],
    birthDate: '1979-08-30',
    phone: '9990 4127',
    email: 'waiman.chan@harbour-mail.example',
    post: 'Flat B, 14/F, Kingfisher Court, 218 Nathan Road, Mong Kok, Kowloon',
    answers: {
      'customer-number': 'N-551-2094-8',
      'last-invoice-number': 'INV-2026-771305',
      'last-invoice-amount': '2368.50',
      'first-contract-month': '2014-11',
      'event-booked': 'Security Clinic',
      'product-plan': 'Office Link S',
    },
    notes: ['Prefers to be called after six.'],
  }),
  /** Wants no more marketing and gives nothing but a phone number. */
  lau: member({
    ...castRecords.lau,
    lang: 'zh-Hant',
    desk: 'ntt-sales',
    names: [
      ['Lau Siu Ling', 'en'],
      ['劉小玲', 'zh-Hant'],
    ],
    phone: '9990 6652',
    email: 'siuling.lau@inbox.example',
    post: '新界沙田沙田正街18號碧玉臺9樓C室',
    answers: { 'product-plan': 'Voice Plus' },
  }),
  /** One question only, yet two channels of record: proved by another way. */
  obrien: member({
    ...castRecords.obrien,
    lang: 'en',
    desk: 'hkt-support',
    names: [["Mary O'Brien", 'en']],
    birthDate: '1990-01-25',
    phone: '+44 7700 900042',
    email: 'mary.obrien@letterbox.example',
    post: '27 Quay Walk, Cardiff CF10 4LN',
    answers: { 'first-contract-month': '2021-06' },
  }),
  /** One question, and no channel of record since she moved nine days ago: only a paper and a supervisor are left. */
  kobayashi: member({
    ...castRecords.kobayashi,
    lang: 'ja',
    desk: 'hkt-billing',
    names: [['小林 はる', 'ja']],
    reading: 'コバヤシ ハル',
    birthDate: '1941-05-02',
    post: '〒920-0961 石川県金沢市香林坊1丁目3番8号',
    changed: ['post'],
    declined: ['phone', 'email'],
    answers: { 'product-plan': '見守りパック' },
  }),
  /** Somebody guessed at five times since yesterday. */
  li: member({
    ...castRecords.li,
    lang: 'zh-Hans',
    desk: 'ntt-shanghai',
    names: [['李国强', 'zh-Hans']],
    birthDate: '1988-12-03',
    phone: '154 0310 7728',
    email: 'guoqiang.li@post.example',
    post: '200040 上海市静安区南京西路612号翠竹苑7幢1203室',
    answers: {
      'customer-number': 'N-118-6630-2',
      'last-invoice-number': 'INV-2026-209644',
      'last-invoice-amount': '5120.00',
      'first-contract-month': '2017-04',
      'product-plan': 'Arc Line 300',
    },
  }),
  /** One of two people in a house who share a phone and an address. */
  yamamotoAkira: member({
    ...castRecords.yamamotoAkira,
    lang: 'ja',
    desk: 'hkt-support',
    names: [['山本 明', 'ja']],
    reading: 'ヤマモト アキラ',
    phone: '090-0012-7733',
    email: 'akira.yamamoto@post.example',
    post: '〒154-0024 東京都世田谷区三軒茶屋1丁目9番12号',
    shared: ['phone', 'post'],
    answers: { 'customer-number': 'H-330-1954-0', 'first-contract-month': '2016-09' },
  }),
  /** His daughter of sixteen, who has asked for counsel and has a mailbox of her own. */
  yamamotoYuki: member({
    ...castRecords.yamamotoYuki,
    lang: 'ja',
    desk: 'hkt-support',
    names: [['山本 由紀', 'ja']],
    reading: 'ヤマモト ユキ',
    birthDate: '2010-05-01',
    phone: '090-0012-7733',
    email: 'yuki.yamamoto@asahi-mail.example',
    post: '〒154-0024 東京都世田谷区三軒茶屋1丁目9番12号',
    shared: ['phone', 'post'],
    answers: { 'customer-number': 'H-330-1955-9', 'product-plan': 'モバイル基本' },
    notes: ['学校での悩みについて相談。ご家族には知らせないでほしいとのこと。'],
  }),
  /** One person with two records that were joined. */
  lee: member({
    ...castRecords.lee,
    lang: 'en',
    desk: 'ntt-hong-kong',
    names: [
      ['Lee Mei Kwan', 'en'],
      ['李美君', 'zh-Hant'],
    ],
    birthDate: '1985-02-17',
    phone: '9990 8316',
    email: 'meikwan.lee@harbour-mail.example',
    post: 'Flat D, 5/F, Willow Mansion, 77 Hennessy Road, Wan Chai, Hong Kong',
    answers: {
      'customer-number': 'N-407-7781-5',
      'last-invoice-number': 'INV-2026-330718',
      'last-invoice-amount': '899.00',
      'first-contract-month': '2017-05',
      'event-booked': 'Cloud Day Hong Kong',
      'product-plan': 'Home Link M',
      'delivery-reference': 'D7718-5504',
    },
    notes: ['Asked how to read the invoice.', 'Wants no calls in the morning.'],
  }),
  leeWong: member({
    ...castRecords.leeWong,
    lang: 'en',
    desk: 'ntt-sales',
    names: [['M. Lee-Wong', 'en']],
    email: 'm.leewong@letterbox.example',
    post: 'Shop 3, G/F, Harvest Building, 29 Queen’s Road West, Sheung Wan, Hong Kong',
    notes: [
      'Says the router of May never worked and wants the fees back.',
      'Her solicitor wrote about the same line, letter L-31.',
      'Offered half the fees; declined.',
    ],
  }),
  /** Changed her phone nine days ago. */
  takahashi: member({
    ...castRecords.takahashi,
    lang: 'ja',
    desk: 'hkt-support',
    names: [['髙橋 結衣', 'ja']],
    reading: 'タカハシ ユイ',
    birthDate: '1996-10-09',
    phone: '090-0012-9096',
    email: 'yui.takahashi@inbox.example',
    post: '〒530-0001 大阪府大阪市北区梅田3丁目2番4号',
    changed: ['phone'],
    answers: {
      'customer-number': 'H-718-0265-4',
      'last-invoice-number': 'INV-2026-615540',
      'last-invoice-amount': '12760',
      'first-contract-month': '2022-04',
    },
  }),
  /** Works at the support desk in Tokyo and is a customer too. */
  ownRecord: member({
    ...castRecords.ownRecord,
    lang: 'ja',
    desk: 'hkt-events',
    names: [['千葉 恵', 'ja']],
    reading: 'チバ メグミ',
    phone: '090-0012-3150',
    email: 'megumi.chiba@post.example',
    post: '〒160-0023 東京都新宿区西新宿4丁目8番1号',
    answers: { 'customer-number': 'H-092-4471-6', 'product-plan': 'モバイル大容量' },
  }),
  /** Came in by a file: no phone, no mail, one number kept as a hash. */
  whitlock: member({
    ...castRecords.whitlock,
    lang: 'en',
    desk: 'hkt-support',
    names: [['Hannah Whitlock', 'en']],
    birthDate: '1962-07-21',
    post: '8 Foundry Street, Manchester M4 5BD',
    answers: { 'imported-number': '7731904' },
    source: 'import',
  }),
  /** Says another birth date than a passport that was seen in 2019; a partner agrees with her, the record does not. */
  wong: member({
    ...castRecords.wong,
    lang: 'en',
    desk: 'ntt-hong-kong',
    names: [
      ['Wong Ka Yee', 'en'],
      ['黃嘉儀', 'zh-Hant'],
    ],
    birthDate: '1948-06-05',
    phone: '9990 5538',
    email: 'kayee.wong@harbour-mail.example',
    post: 'Flat A, 9/F, Magnolia Court, 41 Castle Peak Road, Sham Shui Po, Kowloon',
    passedOn: ['birth-date'],
    answers: {
      'customer-number': 'N-620-3175-4',
      'last-invoice-number': 'INV-2026-551928',
      'last-invoice-amount': '1479.00',
      'first-contract-month': '2019-05',
      'product-plan': 'Office Link M',
    },
    notes: ['Passport seen in 2019.'],
  }),
  /** Lost her phone with its number and wants a new one on record. */
  holloway: member({
    ...castRecords.holloway,
    lang: 'en',
    desk: 'hkt-support',
    names: [['Grace Holloway', 'en']],
    birthDate: '1987-11-19',
    phone: '090-0012-6274',
    email: 'grace.holloway@letterbox.example',
    post: '〒231-0023 神奈川県横浜市中区山下町5番17号',
    passedOn: ['phone'],
    answers: {
      'customer-number': 'H-846-2093-7',
      'last-invoice-number': 'INV-2026-730416',
      'last-invoice-amount': '6930',
      'first-contract-month': '2020-02',
      'product-plan': 'ひかりホームプラス',
      'delivery-reference': 'D9036-1748',
    },
  }),
} as const satisfies Readonly<Record<string, CastMember>>;
