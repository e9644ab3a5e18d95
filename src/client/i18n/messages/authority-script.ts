import type { AuthorityLine } from '#contract/authority-script.ts';
import type { SpokenLanguage } from './script.ts';

/** What is read to an authority on the telephone, in the language that the caller speaks. */
export const authorityScript: Readonly<
  Record<AuthorityLine, Readonly<Record<SpokenLanguage, string>>>
> = {
  'no-word': {
    en: 'I can’t say on the telephone whether any person is a customer of ours. That answer is the same for everyone who calls, whoever they ask about.',
    ja: 'どなたが当社のお客様であるかどうかは、お電話ではお答えできません。どなたについてのお尋ねでも、同じお答えをしております。',
    'zh-Hant': '電話度我哋唔可以講任何人係咪我哋嘅客戶。無論邊位打嚟、問邊一位，答覆都係一樣。',
    'zh-Hans':
      '我们不能在电话里说任何人是否是我们的客户。无论哪一位来电、问的是谁，答复都是一样的。',
  },
  'due-process': {
    en: 'We do help authorities, by due legal process: please serve the order or demand on us.',
    ja: '公的機関からの照会には、法令に定める手続きに沿って対応しております。令状や照会書を当社あてにお届けください。',
    'zh-Hant': '我哋會依法配合當局，請循正式法律程序，將命令或者索取資料嘅文件送達我哋公司。',
    'zh-Hans': '我们会依法配合有权机关，请按法定程序把命令或调取文书送达我们公司。',
  },
  hurried: {
    en: 'I understand that it’s urgent. Our privacy officers look at what is served the same day; I can’t shorten that on the telephone.',
    ja: 'お急ぎのところ恐れ入ります。届いた書面は個人情報保護管理者が当日中に確認いたしますが、お電話で手続きを省くことはできません。',
    'zh-Hant':
      '明白事態緊急。文件送達當日，我哋嘅保障資料主任就會處理；但係喺電話度唔可以省略程序。',
    'zh-Hans':
      '我理解情况紧急。文书送达当天，我们的个人信息保护负责人就会处理；但电话里不能省略程序。',
  },
  'how-to-serve': {
    en: 'It needs to be in writing, name your office and the law you act under, say exactly what it covers and for which period, and reach our registered office, for the attention of the privacy officer.',
    ja: '書面で、機関名、根拠となる法令、対象となる情報と期間を明記のうえ、当社本店の個人情報保護管理者あてにお送りください。',
    'zh-Hant':
      '文件要係書面，寫明你嘅機關、根據邊條法例、要邊啲資料同埋邊段時間，送去我哋嘅註冊辦事處，註明保障資料主任收。',
    'zh-Hans':
      '文书须为书面，写明贵机关名称、法律依据、要调取的内容和起止时间，送到我们的注册地址，注明个人信息保护负责人收。',
  },
  'call-back': {
    en: 'If you want to speak with us about serving it, we’ll call your office back through its published switchboard. I can’t take down a number from you.',
    ja: '送達についてのご相談は、公表されている代表番号へこちらから折り返しいたします。お電話口で伺った番号は使えません。',
    'zh-Hant': '如果想傾點樣送達，我哋會打返去你機關嘅公開總機。你喺電話度俾嘅號碼，我哋用唔到。',
    'zh-Hans': '如果想商量怎样送达，我们会回拨贵机关的公开总机。您在电话里给的号码，我们不能用。',
  },
  'not-listed': {
    en: 'Your office isn’t in the public directory that we go by, so I can’t arrange a call-back. Please write to us; a privacy officer will check your office and answer in writing.',
    ja: 'そちらの機関は、当社が照合に用いる公開名簿に見当たりませんので、折り返しのお電話は承れません。書面でお送りいただければ、個人情報保護管理者が機関を確認のうえ、書面でお答えします。',
    'zh-Hant':
      '我哋用嘅公開名冊入面冇你嘅機關，所以安排唔到回電。請寫信嚟，保障資料主任會核實你嘅機關，再書面答覆。',
    'zh-Hans':
      '我们使用的公开名录里没有贵机关，所以不能安排回拨。请来函，个人信息保护负责人会核实贵机关后书面答复。',
  },
};
