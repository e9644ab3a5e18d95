import type { InquiryScope, RequestKind } from '../../domain/vocabulary.ts';
import type { LetterLang } from './letter-lang.ts';
import type { MessageWords, Representing } from './message-text.ts';
import { behalfDeed, behalfPart, type SpokenPart } from './on-behalf-words.ts';

/** What a language says otherwise to somebody who asks for another. */
type RepresentativeWords = {
  /** How a letter to them opens: with their name, and for whom they asked. */
  readonly opening: (who: Representing, request: string) => readonly string[];
  readonly inquired: Readonly<Record<InquiryScope, string>>;
  readonly asked: Readonly<Record<Exclude<RequestKind, 'inquiry'>, string>>;
  readonly withdrawn: string;
  /** What they may have to show before anything is done. */
  readonly proof: string;
  /** The one answer to whoever has shown nothing. */
  readonly unproven: string;
  /** Where they hear of other ways to show it. */
  readonly otherWays: (said: MessageWords) => string;
  /** That everything of the person is gone. */
  readonly erased: (said: MessageWords) => string;
  /** That nobody can look the person up any more. */
  readonly gone: string;
};

const words: Readonly<Record<LetterLang, RepresentativeWords>> = {
  en: {
    opening: ({ name, of }, request) => [
      `Dear ${name},`,
      of === null
        ? `We write to you because you turned to us for somebody else, the person named in your request ${request}.`
        : `We write to you because you turned to us for ${of}, under ${request}.`,
    ],
    inquired: {
      categories: 'you asked which kinds of information we hold about that person',
      data: 'you asked for that person’s data',
      'access-history': 'you asked for that person’s access history',
    },
    asked: {
      correction: 'you asked us to correct that person’s data',
      deletion: 'you asked us to delete that person’s data',
      'opt-out': 'you asked us to stop marketing',
      'legal-demand': 'a request about that person’s data was made',
    },
    withdrawn: 'you asked to take this request back',
    proof:
      'We may have to ask you first to show that you may act for that person, and to ask the person. Until then nothing about them is given out, changed or deleted.',
    unproven:
      'It has not been shown to us that the request was made for a person whose data we hold, by somebody who may act for them. We therefore cannot say whether we hold any. Everyone in this position gets this same answer.',
    otherWays: ({ desk: { en }, request }) =>
      `${en} can tell you in which other ways you can show that you may act for that person. Quote ${request}.`,
    erased: ({ request, deleted }) =>
      `As you asked under ${request}, everything that we held about that person is deleted or made anonymous (${deleted ?? 0} items). We keep only that there was a request, and what bars the data from being loaded again by mistake.`,
    gone: 'Those to whom we had passed items are told in writing. Nobody here can look that person up from now on, so please keep this number: it is the only trace.',
  },
  ja: {
    opening: ({ name, of }, request) => [
      `${name} 様`,
      '拝啓',
      of === null
        ? `受付番号${request}にて、ご本人の代理人としてお申し出いただいた件につき、ご連絡いたします。`
        : `受付番号${request}にて、${of} 様の代理人としてお申し出いただいた件につき、ご連絡いたします。`,
    ],
    inquired: {
      categories: '当社が保有するご本人の情報の種類の開示',
      data: 'ご本人の個人情報の開示',
      'access-history': 'ご本人のアクセス履歴の開示',
    },
    asked: {
      correction: 'ご本人の個人情報の訂正',
      deletion: 'ご本人の個人情報の消去',
      'opt-out': '営業のご案内の停止',
      'legal-demand': 'ご本人の個人情報に関する対応',
    },
    withdrawn: 'お出しになったご請求の取下げ',
    proof:
      '先に、代理人であることの確認と、ご本人への確認をお願いすることがあります。確認が済むまで、ご本人の情報を開示、訂正または消去することはございません。',
    unproven:
      '当社が情報を保有する方の代理人によるご請求であることを、確認できませんでした。そのため、情報を保有しているかどうかも含めて、お答えいたしかねます。確認ができない場合は、どなたにも同じご回答を差し上げております。',
    otherWays: ({ desk: { ja }, request }) =>
      `代理人であることを確認するほかの方法は、受付番号${request}とあわせて、${ja}へお尋ねください。`,
    erased: ({ request, deleted }) =>
      `受付番号${request}のご請求により、当社が保有していたご本人の個人情報（${deleted ?? 0}件）を、すべて消去または匿名化いたしました。残るのは、ご請求があったという記録と、誤って再び取り込むことを防ぐための符号だけです。`,
    gone: '情報の提供先には書面で通知いたします。今後、当社からご本人をお調べすることはできません。この番号を控えてください。',
  },
  'zh-Hant': {
    opening: ({ name, of }, request) => [
      `${name} 台鑒：`,
      of === null
        ? `閣下代他人（即要求編號${request}所述的資料當事人）提出要求，現就此事通知如下。`
        : `閣下代${of}提出要求（編號${request}），現就此事通知如下。`,
    ],
    inquired: {
      categories: '查閱本公司持有該資料當事人的個人資料種類',
      data: '查閱該資料當事人的個人資料',
      'access-history': '查閱該資料當事人的存取紀錄',
    },
    asked: {
      correction: '改正該資料當事人的個人資料',
      deletion: '刪除該資料當事人的個人資料',
      'opt-out': '停止直接促銷',
      'legal-demand': '處理該資料當事人的個人資料',
    },
    withdrawn: '撤回此項要求',
    proof:
      '本公司或須先請閣下證明有權代表該資料當事人，並向其本人確認；在此之前，不會提供、改正或刪除其任何資料。',
    unproven:
      '本公司未能確認要求由有權代表者為本公司持有其資料的人士提出，因此未能說明是否持有任何資料。凡未能確認者，均獲同一回覆。',
    otherWays: ({ desk, request }) =>
      `如欲以其他方式證明有權代表該資料當事人，請向${desk['zh-Hant']}查詢，並註明要求編號${request}。`,
    erased: ({ request, deleted }) =>
      `按閣下要求（編號${request}），本公司持有的該資料當事人的個人資料（${deleted ?? 0}項）已全部刪除或作匿名處理。留存的只有曾有此項要求的紀錄，以及防止資料被誤再載入的代碼。`,
    gone: '曾獲提供資料者將獲書面通知。此後本公司無法查得該資料當事人，請保存此編號。',
  },
  'zh-Hans': {
    opening: ({ name, of }, request) => [
      `尊敬的${name}：\n您好。`,
      of === null
        ? `您代他人（即申请编号${request}所述的个人）提出申请，现就此事通知如下。`
        : `您代${of}提出申请（编号${request}），现就此事通知如下。`,
    ],
    inquired: {
      categories: '查阅我们持有的该个人的个人信息种类',
      data: '查阅、复制该个人的个人信息',
      'access-history': '查阅该个人的访问记录',
    },
    asked: {
      correction: '更正该个人的个人信息',
      deletion: '删除该个人的个人信息',
      'opt-out': '停止发送营销信息',
      'legal-demand': '处理该个人的个人信息',
    },
    withdrawn: '撤回本申请',
    proof:
      '我们可能需要先请您证明有权代表该个人，并向其本人确认；在此之前，不会提供、更正或删除其任何信息。',
    unproven:
      '我们未能确认申请由有权代表者为我们持有其信息的个人提出，因此无法说明是否持有任何信息。凡未能确认的，均收到同一答复。',
    otherWays: ({ desk, request }) =>
      `如需以其他方式证明有权代表该个人，请咨询${desk['zh-Hans']}，并注明申请编号${request}。`,
    erased: ({ request, deleted }) =>
      `根据您的申请（编号${request}），本公司持有的该个人的个人信息（${deleted ?? 0}项）已全部删除或作匿名化处理。留存的只有曾有此项申请的记录，以及防止信息被误再载入的代码。`,
    gone: '曾获提供信息的接收方将收到书面通知。此后本公司无法查到该个人，请保存此编号。',
  },
};

/** Whoever reads the letter, where they asked for another; null where the customer does. */
function readerOf({ representing }: MessageWords): Representing | null {
  return representing?.isReader === true ? representing : null;
}

/** How a letter opens: to the customer as its language does, to a representative by name and with the person they act for. */
export function openingOf(
  lang: LetterLang,
  said: MessageWords,
  usual: readonly string[],
): readonly string[] {
  const reader = readerOf(said);
  return reader === null ? usual : words[lang].opening(reader, said.request);
}

/** What was asked for, as a representative reads it, or a customer for whom one asked; else the words given. */
export function deedOf(lang: LetterLang, said: MessageWords, usual: string): string {
  if (readerOf(said) === null) return behalfDeed(lang, said) ?? usual;
  const { inquired, asked, withdrawn } = words[lang];
  if (said.isWithdrawal === true) return withdrawn;
  return said.kind === 'inquiry' ? inquired[said.scope ?? 'data'] : asked[said.kind];
}

/**
 * A paragraph that speaks of the person: to a representative as of another, to a customer for whom one asked as of what
 * was done for them, else as its language says it.
 */
export function spokenOf(
  lang: LetterLang,
  part: SpokenPart,
  said: MessageWords,
  usual: string,
): string {
  if (readerOf(said) === null) return behalfPart(lang, part, said) ?? usual;
  const own: Partial<Record<SpokenPart, string | ((said: MessageWords) => string)>> = words[lang];
  const found = own[part] ?? usual;
  return typeof found === 'string' ? found : found(said);
}
