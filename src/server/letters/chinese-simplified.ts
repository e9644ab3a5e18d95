import type { InquiryScope, RequestKind } from '../../domain/vocabulary.ts';
import type { OptOutScope } from '../../domain/record-vocabulary.ts';
import { chineseSimplifiedPackage } from './chinese-simplified-package.ts';
import { chineseSimplifiedDeletion } from './chinese-simplified-deletion.ts';
import { chineseSimplifiedAnswer } from './chinese-simplified-answer.ts';
import { chineseSimplifiedCorrection } from './chinese-simplified-correction.ts';
import { chineseSimplifiedEndings } from './chinese-simplified-endings.ts';
import { groundWords } from './ground-words.ts';
import { letterSpan } from './letter-span.ts';
import type { LetterLanguage, MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { deedOf, openingOf, spokenOf } from './representative-words.ts';

const { fields, regulators } = chineseSimplifiedPackage;

const marketing: Readonly<Record<OptOutScope, string>> = {
  'all-marketing': '任何营销信息',
  email: '邮件营销信息',
  phone: '电话营销信息',
  post: '邮寄营销信息',
  'list-events': '活动邀请',
  'list-product-news': '产品资讯',
};

const inquired: Readonly<Record<InquiryScope, string>> = {
  categories: '查阅我们持有的个人信息种类',
  data: '查阅、复制您的个人信息',
  'access-history': '查阅您的访问记录',
};

const asked: Readonly<Record<Exclude<RequestKind, 'inquiry'>, string>> = {
  correction: '更正您的个人信息',
  deletion: '删除您的个人信息',
  'opt-out': '停止发送营销信息',
  'legal-demand': '处理您的个人信息',
};

const units = { minute: '分钟', hour: '小时', day: '日' } as const;

function deed(words: MessageWords): string {
  const { kind, scope, isWithdrawal } = words;
  const usual =
    isWithdrawal === true
      ? '撤回本申请'
      : kind === 'inquiry'
        ? inquired[scope ?? 'data']
        : asked[kind];
  return deedOf('zh-Hans', words, usual);
}

function goodFor(words: MessageWords): string | null {
  const span = letterSpan(words);
  return span === null ? null : `${span.amount}${units[span.unit]}`;
}

function us(words: MessageWords): string {
  const { 'zh-Hans': desk, contact } = words.desk;
  const name = words.company === undefined ? desk : `${words.company}\n${desk}`;
  return `${name}\n电话：${contact.phone}\n邮箱：${contact.email}`;
}

function letter(words: MessageWords, parts: readonly (string | null)[]): string {
  return paragraphs([
    ...openingOf('zh-Hans', words, ['尊敬的客户：\n您好。']),
    ...parts,
    '此致\n敬礼',
    us(words),
  ]);
}

function numbered(lead: string, words: MessageWords): string | null {
  const all = (words.questions ?? []).map((field, index) => `${index + 1}. ${fields[field]}`);
  return all.length === 0 ? null : [lead, ...all].join('\n');
}

function complaint(words: MessageWords): string | null {
  const names = (words.regulators ?? []).map((regulator) => regulators[regulator]);
  return names.length === 0 ? null : `您也可以向下列机构投诉：\n－${names.join('\n－')}`;
}

function about(words: MessageWords): string {
  return `申请编号${words.request}：${words.desk['zh-Hans']}的消息`;
}

/** The desk's words in Chinese as written on the mainland. */
export const chineseSimplified: LetterLanguage = {
  ...chineseSimplifiedDeletion({ letter, about, deed, complaint, us }),
  ...chineseSimplifiedEndings({ letter, about, deed, complaint, us }),
  ...chineseSimplifiedAnswer({ letter, about, deed, complaint, us }),
  ...chineseSimplifiedCorrection({ letter, about, deed, complaint, us }),
  questions: (words) => ({
    subject: `申请编号${words.request}：${words.desk['zh-Hans']}的问题`,
    body: letter(words, [
      `我们已收到${deed(words)}的申请（编号${words.request}）。办理前，需要确认系您本人提出。`,
      numbered('请回复此消息，并回答下列问题：', words),
      words.reference === null ? null : `请在回复中保留此一次性编号：${words.reference}`,
      '如非您本人提出，请不要回答问题，并告知我们。',
    ]),
  }),
  code: (words) => ({
    subject: about(words),
    body: paragraphs([
      spokenOf(
        'zh-Hans',
        'codeAsked',
        words,
        `申请编号${words.request}：有人申请${deed(words)}。是您本人提出的吗？`,
      ),
      `验证码：${words.code ?? ''}`,
      spokenOf(
        'zh-Hans',
        'codeRead',
        words,
        `仅在客服组是${words.desk['zh-Hans']}、申请编号是${words.request}、用途是${deed(words)}，三项都对时，才可将此验证码告知客服组。如有一项不符，请勿告知任何人。`,
      ),
      goodFor(words) === null
        ? '验证码只能使用一次。'
        : `验证码在${goodFor(words)}内有效，只能使用一次。`,
    ]),
  }),
  alert: (words) => ({
    subject: spokenOf('zh-Hans', 'alertSubject', words, `申请编号${words.request}：是您本人吗？`),
    body: paragraphs([
      spokenOf(
        'zh-Hans',
        'alertAsked',
        words,
        `申请编号${words.request}：有人向${words.desk['zh-Hans']}申请${deed(words)}。是您本人提出的吗？`,
      ),
      spokenOf('zh-Hans', 'alertYes', words, '如系您本人提出，无需操作。'),
      spokenOf(
        'zh-Hans',
        'alertNo',
        words,
        '如非您本人提出，请点击此消息的“非本人操作”，我们将立即停止办理。',
      ),
      words.reference === null
        ? null
        : spokenOf(
            'zh-Hans',
            'alertPost',
            words,
            `如您通过邮寄收到此消息，请告知${words.desk['zh-Hans']}（电话：${words.desk.contact.phone}）非您本人提出，并提供此一次性编号：${words.reference}`,
          ),
    ]),
  }),
  'package-code': (words) => ({
    subject: about(words),
    body: paragraphs([
      `${words.desk['zh-Hans']}已通过链接发送申请编号${words.request}的答复。`,
      `打开用的验证码：${words.code ?? ''}`,
      '请在链接页面输入。请勿告知任何人，包括我们的工作人员。',
      goodFor(words) === null ? null : `验证码在${goodFor(words)}内有效。`,
    ]),
  }),
  'package-code-call-back': (words) => ({
    subject: `申请编号${words.request}：${words.desk['zh-Hans']}来电`,
    body: paragraphs([
      `这里是${words.desk['zh-Hans']}，就申请编号${words.request}致电。答复已通过链接发送。`,
      `打开用的验证码是：${words.code ?? ''}`,
      '请在链接页面输入。我们不会要求您复述验证码。',
      goodFor(words) === null ? null : `验证码在${goodFor(words)}内有效。`,
    ]),
  }),
  'answer-unproven': (words) => ({
    subject: about(words),
    body: letter(words, [
      `我们已收到${deed(words)}的申请（编号${words.request}）。`,
      spokenOf(
        'zh-Hans',
        'unproven',
        words,
        '我们未能确认申请由我们持有其信息的个人提出，因此无法说明是否持有任何信息。凡未能确认的，均收到同一答复。',
      ),
      spokenOf(
        'zh-Hans',
        'otherWays',
        words,
        `如需以其他方式证明身份，请咨询${words.desk['zh-Hans']}，并注明申请编号${words.request}。`,
      ),
      complaint(words),
    ]),
  }),
  'refusal-notice': (words) => ({
    subject: about(words),
    body: letter(words, [
      spokenOf(
        'zh-Hans',
        'refused',
        words,
        `您申请${deed(words)}（编号${words.request}），我们决定不予办理，理由如下。`,
      ),
      words.ground === undefined ? null : `拒绝事由：${groundWords(words.ground, 'zh-Hans')}`,
      words.citation === undefined ? null : `法律依据：${words.citation}`,
      words.hasStatement === true ? '您的说明已附在该项信息旁，凡展示该项信息时一并展示。' : null,
      words.reasons === undefined ? null : `说明理由：${words.reasons}`,
      `如您对此有异议，可联系下列客服组，并注明申请编号${words.request}。\n${us(words)}`,
      complaint(words),
    ]),
  }),
  'opt-out-confirmation': (words) => ({
    subject: about(words),
    body: letter(words, [
      `我们已收到停止营销的申请（编号${words.request}），并已停止向您所说的联系方式发送${marketing[words.marketing ?? 'all-marketing']}。`,
      '凡从我们取得该等联系方式用于营销的，我们将书面通知其停止使用。',
      '与服务或合同有关的通知照常发送。此申请无需核验身份，凡提出的均收到同一确认。',
      complaint(words),
    ]),
  }),
  'recipient-notice': (words) => ({
    subject: `申请编号${words.request}：停止用于营销`,
    body: paragraphs([
      words.recipient === undefined ? null : `致：${words.recipient}`,
      `${words.company ?? words.desk['zh-Hans']}曾向贵公司提供个人信息，该个人现要求停止${marketing[words.marketing ?? 'all-marketing']}。请立即停止将该等信息用于上述用途，并通知从贵公司取得该等信息的接收方。`,
      `对外提供编号：${words.reference ?? words.request}`,
      `该个人仅以此编号表示。如在提供记录中无法查到，请咨询${words.desk['zh-Hans']}。`,
      `停止使用后，请书面向${words.desk['zh-Hans']}确认。`,
      us(words),
    ]),
  }),
};
