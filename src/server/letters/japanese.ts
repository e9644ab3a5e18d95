import type { InquiryScope, RequestKind } from '../../domain/vocabulary.ts';
import type { OptOutScope } from '../../domain/record-vocabulary.ts';
import { japaneseDeletion } from './japanese-deletion.ts';
import { japaneseAnswer } from './japanese-answer.ts';
import { japaneseCorrection } from './japanese-correction.ts';
import { japaneseEndings } from './japanese-endings.ts';
import { groundWords } from './ground-words.ts';
import { japanesePackage } from './japanese-package.ts';
import { letterSpan } from './letter-span.ts';
import type { LetterLanguage, MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { deedOf, openingOf, spokenOf } from './representative-words.ts';

const marketing: Readonly<Record<OptOutScope, string>> = {
  'all-marketing': '営業のご案内',
  email: 'メールによる営業のご案内',
  phone: '電話による営業のご案内',
  post: '郵送による営業のご案内',
  'list-events': 'イベントのご案内',
  'list-product-news': '製品のご案内',
};

const inquired: Readonly<Record<InquiryScope, string>> = {
  categories: '当社が保有する情報の種類の開示',
  data: 'お客様の個人情報の開示',
  'access-history': 'お客様のアクセス履歴の開示',
};

const asked: Readonly<Record<Exclude<RequestKind, 'inquiry'>, string>> = {
  correction: 'お客様の個人情報の訂正',
  deletion: 'お客様の個人情報の消去',
  'opt-out': '営業のご案内の停止',
  'legal-demand': 'お客様の個人情報に関する対応',
};

const units = { minute: '分', hour: '時間', day: '日' } as const;

function deed(words: MessageWords): string {
  const { kind, scope, isWithdrawal } = words;
  const usual =
    isWithdrawal === true
      ? 'お出しになったご請求の取下げ'
      : kind === 'inquiry'
        ? inquired[scope ?? 'data']
        : asked[kind];
  return deedOf('ja', words, usual);
}

function goodFor(words: MessageWords): string | null {
  const span = letterSpan(words);
  return span === null ? null : `${span.amount}${units[span.unit]}`;
}

function us(words: MessageWords): string {
  const { ja: desk, contact } = words.desk;
  const name = words.company === undefined ? desk : `${words.company}\n${desk}`;
  return `${name}\n電話 ${contact.phone}\nメール ${contact.email}`;
}

function letter(words: MessageWords, parts: readonly (string | null)[]): string {
  return paragraphs([...openingOf('ja', words, ['お客様', '拝啓']), ...parts, '敬具', us(words)]);
}

function numbered(lead: string, words: MessageWords): string | null {
  const all = (words.questions ?? []).map(
    (field, index) => `${index + 1}．${japanesePackage.fields[field]}`,
  );
  return all.length === 0 ? null : [lead, ...all].join('\n');
}

function complaint(words: MessageWords): string | null {
  const names = (words.regulators ?? []).map((regulator) => japanesePackage.regulators[regulator]);
  return names.length === 0
    ? null
    : `苦情は、次の機関へもお申し出いただけます。\n・${names.join('\n・')}`;
}

function about(words: MessageWords): string {
  return `受付番号${words.request}：${words.desk.ja}からのお知らせ`;
}

/** The desk's words in Japanese. */
export const japanese: LetterLanguage = {
  ...japaneseDeletion({ letter, about, deed, complaint, us }),
  ...japaneseEndings({ letter, about, deed, complaint, us }),
  ...japaneseAnswer({ letter, about, deed, complaint, us }),
  ...japaneseCorrection({ letter, about, deed, complaint, us }),
  questions: (words) => ({
    subject: `受付番号${words.request}：${words.desk.ja}からの質問`,
    body: letter(words, [
      `受付番号${words.request}にて、${deed(words)}のご請求を承りました。お手続きの前に、ご本人によるご請求であることを確認いたします。`,
      numbered('このメッセージへのご返信にて、次の質問にお答えください。', words),
      words.reference === null
        ? null
        : `ご返信には、次の一回限りの照会番号を残してください：${words.reference}`,
      'ご請求にお心当たりがない場合は、質問にはお答えにならず、当社へお知らせください。',
    ]),
  }),
  code: (words) => ({
    subject: about(words),
    body: paragraphs([
      spokenOf(
        'ja',
        'codeAsked',
        words,
        `受付番号${words.request}：${deed(words)}のご請求を承りました。お客様ご本人によるものでしょうか。`,
      ),
      `確認コード：${words.code ?? ''}`,
      spokenOf(
        'ja',
        'codeRead',
        words,
        `窓口が${words.desk.ja}、受付番号が${words.request}、ご用件が${deed(words)}と、三つとも合っている場合に限り、このコードを窓口へお読み上げください。一つでも違うときは、どなたにもお伝えにならないでください。`,
      ),
      goodFor(words) === null
        ? 'コードは一回限り有効です。'
        : `コードは${goodFor(words)}以内、一回限り有効です。`,
    ]),
  }),
  alert: (words) => ({
    subject: `受付番号${words.request}：お心当たりの確認`,
    body: paragraphs([
      spokenOf(
        'ja',
        'alertAsked',
        words,
        `受付番号${words.request}：${words.desk.ja}にて、${deed(words)}のご請求を承りました。お客様ご本人によるものでしょうか。`,
      ),
      spokenOf('ja', 'alertYes', words, 'ご本人によるものであれば、お手続きは不要です。'),
      spokenOf(
        'ja',
        'alertNo',
        words,
        'ご本人によるものでない場合は、このメッセージの「心当たりがない」を押してください。請求への対応を直ちに止めます。',
      ),
      words.reference === null
        ? null
        : spokenOf(
            'ja',
            'alertPost',
            words,
            `郵送でお受け取りの場合は、心当たりがない旨と次の一回限りの照会番号を、${words.desk.ja}（電話 ${words.desk.contact.phone}）へお伝えください：${words.reference}`,
          ),
    ]),
  }),
  'package-code': (words) => ({
    subject: about(words),
    body: paragraphs([
      `受付番号${words.request}のご請求への回答を、${words.desk.ja}からリンクでお送りしました。`,
      `開くための確認コード：${words.code ?? ''}`,
      'リンクを開いた画面に入力してください。当社の者も含め、どなたにもお伝えにならないでください。',
      goodFor(words) === null ? null : `コードの有効期間は${goodFor(words)}です。`,
    ]),
  }),
  'package-code-call-back': (words) => ({
    subject: `受付番号${words.request}：${words.desk.ja}からのお電話`,
    body: paragraphs([
      `${words.desk.ja}でございます。受付番号${words.request}のご請求について、回答をリンクでお送りしております。`,
      `開くための確認コードは、${words.code ?? ''}でございます。`,
      'リンクを開いた画面に入力してください。コードの復唱をお願いすることはございません。',
      goodFor(words) === null ? null : `コードの有効期間は${goodFor(words)}です。`,
    ]),
  }),
  'answer-unproven': (words) => ({
    subject: about(words),
    body: letter(words, [
      `受付番号${words.request}にて、${deed(words)}のご請求を承りました。`,
      spokenOf(
        'ja',
        'unproven',
        words,
        '当社が情報を保有する方ご本人によるご請求であることを、確認できませんでした。そのため、情報を保有しているかどうかも含めて、お答えいたしかねます。確認ができない場合は、どなたにも同じご回答を差し上げております。',
      ),
      spokenOf(
        'ja',
        'otherWays',
        words,
        `ご本人であることを確認するほかの方法は、受付番号${words.request}とあわせて、${words.desk.ja}へお尋ねください。`,
      ),
      complaint(words),
    ]),
  }),
  'refusal-notice': (words) => ({
    subject: about(words),
    body: letter(words, [
      `受付番号${words.request}にてご請求の${deed(words)}については、下記の理由により、応じないことといたしました。`,
      words.ground === undefined ? null : `拒否事由：${groundWords(words.ground, 'ja')}`,
      words.citation === undefined ? null : `根拠：${words.citation}`,
      words.hasStatement === true
        ? 'お客様のお申し出の内容を項目に添え、その項目を示す際には必ず併せて示します。'
        : null,
      words.reasons === undefined ? null : `理由の説明：${words.reasons}`,
      `ご不服がある場合は、受付番号${words.request}とあわせて、次の窓口へお申し出ください。\n${us(words)}`,
      complaint(words),
    ]),
  }),
  'opt-out-confirmation': (words) => ({
    subject: about(words),
    body: letter(words, [
      `受付番号${words.request}にて、案内停止のお申し出を承りました。お知らせいただいた連絡先への${marketing[words.marketing ?? 'all-marketing']}を停止いたしました。`,
      '営業のご案内のために当社から連絡先を受け取った提供先には、利用の停止を書面で通知いたします。',
      'ご契約に関するお知らせは、今後もお届けします。このお申し出に本人確認は不要であり、どなたにも同じ内容で確認をお送りしております。',
      complaint(words),
    ]),
  }),
  'recipient-notice': (words) => ({
    subject: `受付番号${words.request}：営業利用の停止のお願い`,
    body: paragraphs([
      words.recipient === undefined ? null : `${words.recipient}御中`,
      `${words.company ?? words.desk.ja}から貴社へ提供した個人情報について、本人から${marketing[words.marketing ?? 'all-marketing']}の停止の申し出がありました。当該目的での利用を直ちに停止し、貴社から提供を受けた者にもお伝えください。`,
      `提供の照会番号：${words.reference ?? words.request}`,
      `本人はこの番号だけで示します。提供の記録で特定できない場合は、${words.desk.ja}へお尋ねください。`,
      `利用を停止した旨を、${words.desk.ja}へ書面でご回答ください。`,
      us(words),
    ]),
  }),
};
