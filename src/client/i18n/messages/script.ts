/** Languages in which a caller is spoken to. `zh-Hant` is spoken Cantonese. */
export const spokenLanguages = ['en', 'ja', 'zh-Hant', 'zh-Hans'] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** The tag that a voice would read a line by. */
export const spokenTags: Readonly<Record<SpokenLanguage, string>> = {
  en: 'en',
  ja: 'ja',
  'zh-Hant': 'yue-Hant-HK',
  'zh-Hans': 'zh-Hans',
};

/** Lines to read aloud. They follow the caller's language, not the screen's, so each stands here in all of them. */
export const script = {
  'why-we-check': {
    en: 'To protect your information I first need to be sure it’s you. I’ll ask a few questions. I can’t see the answers, only whether they match. Is now a good time?',
    ja: 'お客様の情報をお守りするため、はじめにご本人確認をさせていただきます。ご登録の内容はこちらでは見えず、合っているかどうかだけが分かります。いくつか質問してもよろしいでしょうか。',
    'zh-Hant':
      '為咗保障你嘅資料，我要先核實你嘅身分，會問你幾條問題。我睇唔到答案，只會知道啱唔啱。而家方唔方便？',
    'zh-Hans':
      '为了保护您的信息，我先和您核对一下身份，问您几个问题。我看不到答案，只能看到是否相符。现在方便吗？',
  },
  'not-confirmed': {
    en: 'I’m sorry, I couldn’t confirm that, and I can’t say which answer it was. If we have an earlier contact of yours, I can send a code there. Shall I?',
    ja: '申し訳ございません。今のお答えでは確認ができませんでした。どのお答えかは申し上げられないことになっております。以前ご登録の連絡先があれば、確認コードをお送りすることもできますが、いかがなさいますか。',
    'zh-Hant':
      '唔好意思，頭先嘅答案核實唔到，我哋亦唔可以講係邊一條。如果你之前有登記聯絡方式，我可以發個驗證碼去嗰度，好唔好？',
    'zh-Hans':
      '抱歉，刚才的回答没能通过核验，具体是哪一项我不方便说。如果您以前预留过联系方式，我可以往那里发一个验证码，您看可以吗？',
  },
  code: {
    en: 'The message names this desk, your request number and what it’s for. Read me the code only if all three are right.',
    ja: 'メッセージには、窓口の名前、受付番号、ご用件が書いてあります。三つとも合っている場合だけ、コードをお読み上げください。',
    'zh-Hant': '個訊息會寫明我哋服務組、你嘅要求編號同埋用途，三樣都啱先好讀個驗證碼俾我聽。',
    'zh-Hans': '消息里写着我们的部门、您的申请编号和用途，三项都对，您再把验证码念给我。',
  },
  'declare-data': {
    en: 'I’ll read a statement and record your answer: “I am the person I named, and I ask for a copy of my information.” Is that right?',
    ja: 'これから読み上げる内容とお返事を記録いたします。「私は名乗ったとおりの本人です。私の情報の開示を求めます。」こちらで間違いございませんか。',
    'zh-Hant':
      '我會讀一段聲明，並且記錄你嘅答覆：「我係頭先講嘅本人，要求查閱我嘅個人資料。」請問啱唔啱？',
    'zh-Hans':
      '我念一段声明，并记录您的答复：“我就是刚才所说的本人，要求查阅、复制我的个人信息。”请问对吗？',
  },
  'declare-deletion': {
    en: 'I’ll read a statement and record your answer: “I am the person I named, and I ask you to delete my information.” Is that right?',
    ja: 'これから読み上げる内容とお返事を記録いたします。「私は名乗ったとおりの本人です。私の情報の削除を求めます。」こちらで間違いございませんか。',
    'zh-Hant':
      '我會讀一段聲明，並且記錄你嘅答覆：「我係頭先講嘅本人，要求刪除我嘅個人資料。」請問啱唔啱？',
    'zh-Hans':
      '我念一段声明，并记录您的答复：“我就是刚才所说的本人，要求删除我的个人信息。”请问对吗？',
  },
  'new-address': {
    en: 'I can’t send it to an address I’ve just been given. First we change the address, and we tell your present contact.',
    ja: '今お伺いしたばかりの宛先にはお送りいたしかねます。先に住所の訂正を承り、現在のご連絡先にもお知らせいたします。',
    'zh-Hant': '頭先先講嘅地址，我哋未可以寄去。要先更正地址，亦會通知你而家登記嘅聯絡方式。',
    'zh-Hans': '刚刚提供的地址暂时不能寄送，需要先更正地址，我们也会通知您现在预留的联系方式。',
  },
  'opt-out-ask': {
    en: 'You needn’t prove who you are for this. I’ll stop the marketing; messages about your contract will still come. Is that what you want?',
    ja: 'こちらは、ご本人確認は不要でございます。営業のご案内を停止いたします。ご契約に関するお知らせは、今後もお届けします。よろしいでしょうか。',
    'zh-Hant': '呢樣唔使核實身分。我會停止對你做直銷，同合約有關嘅通知就會照發，咁樣好唔好？',
    'zh-Hans':
      '这个不用核对身份。我会停止向您发送营销信息，和合同有关的通知还会照常发，您看可以吗？',
  },
  'opt-out-done': {
    en: 'It’s done. You’ll get no more marketing from us; messages about your contract will still come. Thank you for calling.',
    ja: '営業のご案内を停止いたしました。ご契約に関するお知らせは、今後もお届けいたします。お電話ありがとうございました。',
    'zh-Hant': '已經停咗喇。之後唔會再收到我哋嘅直銷，同合約有關嘅通知會照發。多謝你嘅來電。',
    'zh-Hans':
      '已经为您停止了。以后不会再收到我们的营销信息，和合同有关的通知会照常发。谢谢您的来电。',
  },
  unproven: {
    en: 'You have not shown to be a person whose data we hold, so we cannot say whether we hold any.',
    ja: '当社に登録のあるご本人と確認できなかったため、登録の有無についてはお答えいたしかねます。',
    'zh-Hant': '我哋未能核實你係我哋持有資料嘅人，所以唔可以講有冇你嘅紀錄。',
    'zh-Hans': '我们未能确认您是本公司持有其信息的本人，因此无法答复是否持有相关信息。',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<SpokenLanguage, string>>>>;

/** A line of the call script. */
export type ScriptLine = keyof typeof script;

/** A line in the caller's language with the tag that it is read by; English where the language is not spoken here. */
export function spoken(
  line: ScriptLine,
  language: string,
): { readonly text: string; readonly lang: string } {
  const known = spokenLanguages.find((one) => one === language) ?? 'en';
  return { text: script[line][known], lang: spokenTags[known] };
}
