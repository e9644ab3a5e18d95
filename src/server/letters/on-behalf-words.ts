import type { RepresentativeTitle } from '../../domain/representation.ts';
import type { InquiryScope, RequestKind } from '../../domain/vocabulary.ts';
import type { LetterLang } from './letter-lang.ts';
import type { MessageWords } from './message-text.ts';

/** Paragraphs that say something else where somebody asks for another: to them, or to the customer. */
export type SpokenPart =
  | 'codeAsked'
  | 'codeRead'
  | 'alertSubject'
  | 'alertAsked'
  | 'alertYes'
  | 'alertNo'
  | 'alertPost'
  | 'packageCode'
  | 'packageCall'
  | 'received'
  | 'answered'
  | 'refused'
  | 'corrected'
  | 'proof'
  | 'erased'
  | 'gone'
  | 'unproven'
  | 'otherWays'
  | 'erasedInPart'
  | 'takenBack'
  | 'notTakenBack';

/**
 * How a language tells the customer that somebody asks for them: by what title, as they say, and for what. Never by which
 * name: it is only what a caller said, the words of a stranger on a channel of record, and personal data of a third.
 */
type BehalfWords = {
  readonly who: Readonly<Record<RepresentativeTitle, string>>;
  readonly inquired: Readonly<Record<InquiryScope, string>>;
  readonly asked: Readonly<Record<Exclude<RequestKind, 'inquiry'>, string>>;
  readonly withdrawn: string;
  /** Who and what together, where a letter says what was asked for. */
  readonly deed: (who: string, what: string) => string;
  /** Left out: what the language says to a customer who asked themselves is true here as well. */
  readonly parts: Partial<Readonly<Record<SpokenPart, (told: Told) => string>>>;
};

/** What such a paragraph is made of. */
type Told = { readonly said: MessageWords; readonly who: string; readonly what: string };

const words: Readonly<Record<LetterLang, BehalfWords>> = {
  en: {
    who: {
      mandate: 'somebody who says that they have your mandate',
      agent: 'somebody who says that they are your agent',
      parent: 'somebody who says that they are your parent',
      guardian: 'somebody who says that they are your guardian',
    },
    inquired: {
      categories: 'asked which kinds of information we hold about you',
      data: 'asked for your data',
      'access-history': 'asked for your access history',
    },
    asked: {
      correction: 'asked us to correct your data',
      deletion: 'asked us to delete your data',
      'opt-out': 'asked us to stop marketing',
      'legal-demand': 'made a request about your data',
    },
    withdrawn: 'asked to take this request back',
    deed: (who, what) => `${who} ${what}`,
    parts: {
      codeAsked: ({ said, who, what }) =>
        `${said.request}: ${who} ${what}. Do you know of it, and do you want it?`,
      codeRead: ({ said, who, what }) =>
        `Read the code to the desk only if all three are right: the desk is ${said.desk.en}, the request is ${said.request}, and you want what was asked for (${who} ${what}). If one of them is wrong, tell nobody the code.`,
      alertSubject: ({ said }) => `${said.request}: did somebody ask for you?`,
      alertAsked: ({ said, who, what }) =>
        `${said.request}: ${who} ${what}, at ${said.desk.en}. Do you know of it, and do you want it?`,
      alertYes: () => 'If you want it, there is nothing to do.',
      alertNo: () =>
        'If you know nothing of it, or do not want it, press “Not me” beside this message. The request then stops at once.',
      alertPost: ({ said }) =>
        `If this reached you by post, tell ${said.desk.en} (phone ${said.desk.contact.phone}) that you do not want it and quote this one-time reference: ${said.reference ?? ''}`,
      packageCode: ({ said }) =>
        `The answer to request ${said.request}, which was made for you, was sent to you as a link by ${said.desk.en}.`,
      packageCall: ({ said }) =>
        `This is ${said.desk.en}, about request ${said.request}, which was made for you. We have sent you the answer as a link.`,
      corrected: ({ who }) => `${who} asked for a correction`,
      unproven: () =>
        'It has not been shown to us that the request was made by somebody who may act for a person whose data we hold. We therefore cannot say whether we hold any. Everyone in this position gets this same answer.',
      otherWays: ({ said }) =>
        `${said.desk.en} can tell you what is still needed. Quote ${said.request}.`,
      proof: () =>
        'We may have to ask first whether they may act for you. Until then nothing about you is given out, changed or deleted.',
      erased: ({ said: { request, deleted } }) =>
        `As was asked for you under ${request}, everything that we held about you is deleted or made anonymous (${deleted ?? 0} items). We keep only that there was a request, and what bars your data from being loaded again by mistake.`,
      erasedInPart: ({ said: { request, deleted } }) =>
        `As was asked for you under ${request}, ${deleted ?? 0} items are deleted or made anonymous. The following has to stay for now; as far as this goes, we refuse the deletion:`,
      takenBack: ({ said }) =>
        `The request ${said.request}, which was made for you, was taken back. We have ended it and carry nothing of it out any more.`,
      notTakenBack: () => 'If you did not want that, tell us at once.',
    },
  },
  ja: {
    who: {
      mandate: 'お客様から委任を受けたとおっしゃる方',
      agent: 'お客様の代理人とおっしゃる方',
      parent: 'お客様の親権者とおっしゃる方',
      guardian: 'お客様の後見人とおっしゃる方',
    },
    inquired: {
      categories: '当社が保有する情報の種類の開示',
      data: 'お客様の個人情報の開示',
      'access-history': 'お客様のアクセス履歴の開示',
    },
    asked: {
      correction: 'お客様の個人情報の訂正',
      deletion: 'お客様の個人情報の消去',
      'opt-out': '営業のご案内の停止',
      'legal-demand': 'お客様の個人情報に関する対応',
    },
    withdrawn: '先にお出しになったご請求の取下げ',
    deed: (who, what) => `${who}による、${what}`,
    parts: {
      codeAsked: ({ said, who, what }) =>
        `受付番号${said.request}：${who}より、${what}のご請求を承りました。お客様もご承知で、お望みのものでしょうか。`,
      codeRead: ({ said, what }) =>
        `窓口が${said.desk.ja}、受付番号が${said.request}で、${what}をお客様もお望みと、三つともそのとおりの場合に限り、このコードを窓口へお読み上げください。一つでも違うときは、どなたにもお伝えにならないでください。`,
      alertAsked: ({ said, who, what }) =>
        `受付番号${said.request}：${said.desk.ja}にて、${who}より、${what}のご請求を承りました。お客様もご承知で、お望みのものでしょうか。`,
      alertYes: () => 'お望みのご請求であれば、お手続きは不要です。',
      alertNo: () =>
        'お心当たりがない場合や、お望みでない場合は、このメッセージの「心当たりがない」を押してください。請求への対応を直ちに止めます。',
      alertPost: ({ said }) =>
        `郵送でお受け取りの場合は、お望みでない旨と次の一回限りの照会番号を、${said.desk.ja}（電話 ${said.desk.contact.phone}）へお伝えください：${said.reference ?? ''}`,
      corrected: ({ who }) => `${who}よりご請求のありました個人情報の訂正について`,
      unproven: () =>
        '当社が情報を保有する方に代わってご請求になれる方からのものであることを、確認できませんでした。そのため、情報を保有しているかどうかも含めて、お答えいたしかねます。確認ができない場合は、どなたにも同じご回答を差し上げております。',
      otherWays: ({ said }) =>
        `今後のお手続きは、受付番号${said.request}とあわせて、${said.desk.ja}へお尋ねください。`,
      proof: () =>
        '先に、お客様に代わってご請求になれる方かどうかの確認をお願いすることがあります。確認が済むまで、お客様の情報を開示、訂正または消去することはございません。',
    },
  },
  'zh-Hant': {
    who: {
      mandate: '自稱獲閣下授權的人士',
      agent: '自稱閣下代理人的人士',
      parent: '自稱閣下父母的人士',
      guardian: '自稱閣下監護人的人士',
    },
    inquired: {
      categories: '查閱本公司持有的個人資料種類',
      data: '查閱閣下的個人資料',
      'access-history': '查閱閣下的存取紀錄',
    },
    asked: {
      correction: '改正閣下的個人資料',
      deletion: '刪除閣下的個人資料',
      'opt-out': '停止直接促銷',
      'legal-demand': '處理閣下的個人資料',
    },
    withdrawn: '撤回此項要求',
    deed: (who, what) => `${who}提出、${what}`,
    parts: {
      codeAsked: ({ said, who, what }) =>
        `要求編號${said.request}：${who}要求${what}。閣下是否知悉並同意？`,
      codeRead: ({ said, what }) =>
        `只有在服務組是${said.desk['zh-Hant']}、要求編號是${said.request}、而閣下同意${what}，三項都正確時，才可向服務組讀出此驗證碼。如有一項不符，請勿告知任何人。`,
      alertSubject: ({ said }) => `要求編號${said.request}：閣下是否知悉？`,
      alertAsked: ({ said, who, what }) =>
        `要求編號${said.request}：${who}向${said.desk['zh-Hant']}要求${what}。閣下是否知悉並同意？`,
      alertYes: () => '如閣下同意，毋須處理。',
      alertNo: () => '如閣下並不知悉或並不同意，請按此訊息的「並非本人」，有關要求會即時停止處理。',
      alertPost: ({ said }) =>
        `如閣下以郵寄方式收到此訊息，請通知${said.desk['zh-Hant']}（電話：${said.desk.contact.phone}）閣下並不同意，並提供此一次性編號：${said.reference ?? ''}`,
      answered: ({ said, who, what }) => `${who}要求${what}（編號${said.request}），現回覆如下。`,
      refused: ({ said, who, what }) =>
        `${who}要求${what}（編號${said.request}），本公司拒絕依從，理由如下。`,
      corrected: ({ who }) => `${who}要求改正閣下的個人資料`,
      unproven: () =>
        '本公司未能確認要求由有權代表者為本公司持有其資料的人士提出，因此未能說明是否持有任何資料。凡未能確認者，均獲同一回覆。',
      otherWays: ({ said }) =>
        `如欲了解尚需辦理的事項，請向${said.desk['zh-Hant']}查詢，並註明要求編號${said.request}。`,
      proof: () =>
        '本公司或須先查證對方是否有權代表閣下；在此之前，不會提供、改正或刪除閣下的任何資料。',
      erased: ({ said: { request, deleted } }) =>
        `按代閣下提出的要求（編號${request}），本公司持有的閣下個人資料（${deleted ?? 0}項）已全部刪除或作匿名處理。留存的只有曾有此項要求的紀錄，以及防止資料被誤再載入的代碼。`,
      erasedInPart: ({ said: { request, deleted } }) =>
        `按代閣下提出的要求（編號${request}），${deleted ?? 0}項資料予以刪除或作匿名處理。下列資料暫須保留，就此部分本公司拒絕刪除：`,
      takenBack: ({ said }) =>
        `代閣下提出的要求（編號${said.request}）已撤回。本公司已終止處理，不再執行任何步驟。`,
      notTakenBack: () => '如閣下並不同意撤回，請立即告知。',
    },
  },
  'zh-Hans': {
    who: {
      mandate: '自称受您委托的人士',
      agent: '自称您代理人的人士',
      parent: '自称您父母的人士',
      guardian: '自称您监护人的人士',
    },
    inquired: {
      categories: '查阅我们持有的个人信息种类',
      data: '查阅、复制您的个人信息',
      'access-history': '查阅您的访问记录',
    },
    asked: {
      correction: '更正您的个人信息',
      deletion: '删除您的个人信息',
      'opt-out': '停止发送营销信息',
      'legal-demand': '处理您的个人信息',
    },
    withdrawn: '撤回本申请',
    deed: (who, what) => `${who}提出、${what}`,
    parts: {
      codeAsked: ({ said, who, what }) =>
        `申请编号${said.request}：${who}申请${what}。您是否知悉并同意？`,
      codeRead: ({ said, what }) =>
        `仅在客服组是${said.desk['zh-Hans']}、申请编号是${said.request}、且您同意${what}，三项都对时，才可将此验证码告知客服组。如有一项不符，请勿告知任何人。`,
      alertSubject: ({ said }) => `申请编号${said.request}：您是否知悉？`,
      alertAsked: ({ said, who, what }) =>
        `申请编号${said.request}：${who}向${said.desk['zh-Hans']}申请${what}。您是否知悉并同意？`,
      alertYes: () => '如您同意，无需操作。',
      alertNo: () => '如您不知悉或不同意，请点击此消息的“非本人操作”，我们将立即停止办理。',
      alertPost: ({ said }) =>
        `如您通过邮寄收到此消息，请告知${said.desk['zh-Hans']}（电话：${said.desk.contact.phone}）您不同意，并提供此一次性编号：${said.reference ?? ''}`,
      received: ({ said, who, what }) =>
        `我们已于${said.received ?? ''}收到${who}提出、${what}的申请（编号${said.request}）。`,
      answered: ({ said, who, what }) => `${who}申请${what}（编号${said.request}），现答复如下。`,
      refused: ({ said, who, what }) =>
        `${who}申请${what}（编号${said.request}），我们决定不予办理，理由如下。`,
      corrected: ({ who }) => `${who}申请更正您的个人信息`,
      unproven: () =>
        '我们未能确认申请由有权代表者为我们持有其信息的个人提出，因此无法说明是否持有任何信息。凡未能确认的，均收到同一答复。',
      otherWays: ({ said }) =>
        `如需了解尚需办理的事项，请咨询${said.desk['zh-Hans']}，并注明申请编号${said.request}。`,
      proof: () =>
        '我们可能需要先核实对方是否有权代表您；在此之前，不会提供、更正或删除您的任何信息。',
      erased: ({ said: { request, deleted } }) =>
        `根据为您提出的申请（编号${request}），本公司持有的您的个人信息（${deleted ?? 0}项）已全部删除或作匿名化处理。留存的只有曾有此项申请的记录，以及防止信息被误再载入的代码。`,
      erasedInPart: ({ said: { request, deleted } }) =>
        `根据为您提出的申请（编号${request}），${deleted ?? 0}项信息予以删除或作匿名化处理。下列信息暂须保留，就此部分本公司拒绝删除：`,
      takenBack: ({ said }) =>
        `为您提出的申请（编号${said.request}）已撤回。我们已终止办理，不再执行任何步骤。`,
      notTakenBack: () => '如果您不同意撤回，请立即告知我们。',
    },
  },
};

function told(lang: LetterLang, said: MessageWords): Told | null {
  const { representing } = said;
  if (representing === undefined || representing.isReader) return null;
  const { who, inquired, asked, withdrawn } = words[lang];
  const what =
    said.isWithdrawal === true
      ? withdrawn
      : said.kind === 'inquiry'
        ? inquired[said.scope ?? 'data']
        : asked[said.kind];
  return { said, who: who[representing.title], what };
}

/** What was asked for and by whom, as the customer reads it; null where they asked themselves. */
export function behalfDeed(lang: LetterLang, said: MessageWords): string | null {
  const found = told(lang, said);
  return found === null ? null : words[lang].deed(found.who, found.what);
}

/** A paragraph to a customer for whom somebody asked; null where they asked themselves, or where nothing is said otherwise. */
export function behalfPart(lang: LetterLang, part: SpokenPart, said: MessageWords): string | null {
  const found = told(lang, said);
  return found === null ? null : (words[lang].parts[part]?.(found) ?? null);
}
