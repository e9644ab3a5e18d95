import type { InquiryScope, RequestKind } from '../../domain/vocabulary.ts';
import type { OptOutScope } from '../../domain/record-vocabulary.ts';
import { chineseTraditionalPackage } from './chinese-traditional-package.ts';
import { chineseTraditionalDeletion } from './chinese-traditional-deletion.ts';
import { chineseTraditionalAnswer } from './chinese-traditional-answer.ts';
import { chineseTraditionalCorrection } from './chinese-traditional-correction.ts';
import { chineseTraditionalEndings } from './chinese-traditional-endings.ts';
import { groundWords } from './ground-words.ts';
import { letterSpan } from './letter-span.ts';
import type { LetterLanguage, MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { deedOf, openingOf, spokenOf } from './representative-words.ts';

const { fields, regulators } = chineseTraditionalPackage;

const marketing: Readonly<Record<OptOutScope, string>> = {
  'all-marketing': '任何直接促銷',
  email: '電郵直接促銷',
  phone: '電話直接促銷',
  post: '郵寄直接促銷',
  'list-events': '活動邀請',
  'list-product-news': '產品資訊',
};

const inquired: Readonly<Record<InquiryScope, string>> = {
  categories: '查閱本公司持有的個人資料種類',
  data: '查閱閣下的個人資料',
  'access-history': '查閱閣下的存取紀錄',
};

const asked: Readonly<Record<Exclude<RequestKind, 'inquiry'>, string>> = {
  correction: '改正閣下的個人資料',
  deletion: '刪除閣下的個人資料',
  'opt-out': '停止直接促銷',
  'legal-demand': '處理閣下的個人資料',
};

const units = { minute: '分鐘', hour: '小時', day: '日' } as const;

function deed(words: MessageWords): string {
  const { kind, scope, isWithdrawal } = words;
  const usual =
    isWithdrawal === true
      ? '撤回此項要求'
      : kind === 'inquiry'
        ? inquired[scope ?? 'data']
        : asked[kind];
  return deedOf('zh-Hant', words, usual);
}

function goodFor(words: MessageWords): string | null {
  const span = letterSpan(words);
  return span === null ? null : `${span.amount}${units[span.unit]}`;
}

function us(words: MessageWords): string {
  const { 'zh-Hant': desk, contact } = words.desk;
  const name = words.company === undefined ? desk : `${words.company}\n${desk}`;
  return `${name}\n電話：${contact.phone}\n電郵：${contact.email}`;
}

function letter(words: MessageWords, parts: readonly (string | null)[]): string {
  return paragraphs([...openingOf('zh-Hant', words, ['敬啟者：']), ...parts, `${us(words)}\n謹啟`]);
}

function numbered(lead: string, words: MessageWords): string | null {
  const all = (words.questions ?? []).map((field, index) => `${index + 1}. ${fields[field]}`);
  return all.length === 0 ? null : [lead, ...all].join('\n');
}

function complaint(words: MessageWords): string | null {
  const names = (words.regulators ?? []).map((regulator) => regulators[regulator]);
  return names.length === 0 ? null : `閣下亦可向下列機構投訴：\n－${names.join('\n－')}`;
}

function about(words: MessageWords): string {
  return `要求編號${words.request}：${words.desk['zh-Hant']}的訊息`;
}

/** The desk's words in Chinese as written in Hong Kong. */
export const chineseTraditional: LetterLanguage = {
  ...chineseTraditionalDeletion({ letter, about, deed, complaint, us }),
  ...chineseTraditionalEndings({ letter, about, deed, complaint, us }),
  ...chineseTraditionalAnswer({ letter, about, deed, complaint, us }),
  ...chineseTraditionalCorrection({ letter, about, deed, complaint, us }),
  questions: (words) => ({
    subject: `要求編號${words.request}：${words.desk['zh-Hant']}的問題`,
    body: letter(words, [
      `本公司收到${deed(words)}的要求（編號${words.request}）。處理前，須確認要求由閣下本人提出。`,
      numbered('請回覆此訊息，並回答下列問題：', words),
      words.reference === null ? null : `請在回覆中保留此一次性編號：${words.reference}`,
      '如閣下並無提出要求，請勿回答問題，並通知本公司。',
    ]),
  }),
  code: (words) => ({
    subject: about(words),
    body: paragraphs([
      spokenOf(
        'zh-Hant',
        'codeAsked',
        words,
        `要求編號${words.request}：有人要求${deed(words)}。是否閣下本人提出？`,
      ),
      `驗證碼：${words.code ?? ''}`,
      spokenOf(
        'zh-Hant',
        'codeRead',
        words,
        `只有在服務組是${words.desk['zh-Hant']}、要求編號是${words.request}、用途是${deed(words)}，三項都正確時，才可向服務組讀出此驗證碼。如有一項不符，請勿告知任何人。`,
      ),
      goodFor(words) === null
        ? '驗證碼只可使用一次。'
        : `驗證碼於${goodFor(words)}內有效，只可使用一次。`,
    ]),
  }),
  alert: (words) => ({
    subject: spokenOf('zh-Hant', 'alertSubject', words, `要求編號${words.request}：是否閣下本人？`),
    body: paragraphs([
      spokenOf(
        'zh-Hant',
        'alertAsked',
        words,
        `要求編號${words.request}：有人向${words.desk['zh-Hant']}要求${deed(words)}。是否閣下本人提出？`,
      ),
      spokenOf('zh-Hant', 'alertYes', words, '如由閣下提出，毋須處理。'),
      spokenOf(
        'zh-Hant',
        'alertNo',
        words,
        '如並非閣下提出，請按此訊息的「並非本人」，有關要求會即時停止處理。',
      ),
      words.reference === null
        ? null
        : spokenOf(
            'zh-Hant',
            'alertPost',
            words,
            `如閣下以郵寄方式收到此訊息，請通知${words.desk['zh-Hant']}（電話：${words.desk.contact.phone}）並非閣下本人提出，並提供此一次性編號：${words.reference}`,
          ),
    ]),
  }),
  'package-code': (words) => ({
    subject: about(words),
    body: paragraphs([
      `${words.desk['zh-Hant']}已以連結發出要求編號${words.request}的回覆。`,
      `開啟用的驗證碼：${words.code ?? ''}`,
      '請在連結頁面輸入。請勿告知任何人，包括本公司職員。',
      goodFor(words) === null ? null : `驗證碼於${goodFor(words)}內有效。`,
    ]),
  }),
  'package-code-call-back': (words) => ({
    subject: `要求編號${words.request}：${words.desk['zh-Hant']}來電`,
    body: paragraphs([
      `這是${words.desk['zh-Hant']}，就要求編號${words.request}致電。回覆已以連結發出。`,
      `開啟用的驗證碼是：${words.code ?? ''}`,
      '請在連結頁面輸入。本公司不會要求閣下覆述驗證碼。',
      goodFor(words) === null ? null : `驗證碼於${goodFor(words)}內有效。`,
    ]),
  }),
  'answer-unproven': (words) => ({
    subject: about(words),
    body: letter(words, [
      `本公司收到${deed(words)}的要求（編號${words.request}）。`,
      spokenOf(
        'zh-Hant',
        'unproven',
        words,
        '本公司未能確認要求由本公司持有其資料的人士提出，因此未能說明是否持有任何資料。凡未能確認者，均獲同一回覆。',
      ),
      spokenOf(
        'zh-Hant',
        'otherWays',
        words,
        `如欲以其他方式證明身分，請向${words.desk['zh-Hant']}查詢，並註明要求編號${words.request}。`,
      ),
      complaint(words),
    ]),
  }),
  'refusal-notice': (words) => ({
    subject: about(words),
    body: letter(words, [
      spokenOf(
        'zh-Hant',
        'refused',
        words,
        `閣下要求${deed(words)}（編號${words.request}），本公司拒絕依從，理由如下。`,
      ),
      words.ground === undefined ? null : `拒絕依據：${groundWords(words.ground, 'zh-Hant')}`,
      words.citation === undefined ? null : `法律條文：${words.citation}`,
      words.hasStatement === true ? '閣下的陳述已附於該項資料，凡展示該項資料時必一併展示。' : null,
      words.reasons === undefined ? null : `拒絕理由：${words.reasons}`,
      `如閣下不同意上述決定，可聯絡下列服務組，並註明要求編號${words.request}。\n${us(words)}`,
      complaint(words),
    ]),
  }),
  'opt-out-confirmation': (words) => ({
    subject: about(words),
    body: letter(words, [
      `本公司收到停止直接促銷的要求（編號${words.request}），已停止向閣下所述的聯絡方式作${marketing[words.marketing ?? 'all-marketing']}。`,
      '凡從本公司取得該等聯絡方式作直接促銷者，本公司會以書面通知其停止使用。',
      '與服務或合約有關的通知會照常發出。此要求毋須核實身分，凡提出者均獲同一確認。',
      complaint(words),
    ]),
  }),
  'recipient-notice': (words) => ({
    subject: `要求編號${words.request}：停止用於直接促銷`,
    body: paragraphs([
      words.recipient === undefined ? null : `致：${words.recipient}`,
      `${words.company ?? words.desk['zh-Hant']}曾向貴公司提供個人資料，有關當事人現要求停止${marketing[words.marketing ?? 'all-marketing']}。請即時停止將該等資料用於上述用途，並通知從貴公司取得該等資料者。`,
      `資料提供編號：${words.reference ?? words.request}`,
      `當事人只以此編號表示。如未能在資料提供紀錄中查得，請向${words.desk['zh-Hant']}查詢。`,
      `停止使用後，請以書面向${words.desk['zh-Hant']}確認。`,
      us(words),
    ]),
  }),
};
