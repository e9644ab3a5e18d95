import { chineseSimplifiedPackage } from './chinese-simplified-package.ts';
import type { KeptWords } from './deletion-letters.ts';
import { letterDate } from './letter-date.ts';
import type { DeletionLetters, LetterFrame } from './letter-frame.ts';
import type { MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { spokenOf } from './representative-words.ts';

const why: Readonly<Record<KeptWords['why'], string>> = {
  law: '法律、行政法规规定须予保存',
  hold: '可能为尚未了结的事项所需',
  identity: '用以识别其余信息属于何人',
};

function part({ why: reason, fields, until, citation }: KeptWords): string {
  const names = fields.map((field) => chineseSimplifiedPackage.fields[field]).join('、');
  const bound =
    until === null
      ? ''
      : reason === 'hold'
        ? `（于${letterDate(until, 'zh-Hans')}复核）`
        : `（至${letterDate(until, 'zh-Hans')}止）`;
  return `－${names}：${why[reason]}${bound}${citation === null ? '' : `［${citation}］`}`;
}

function receipt(words: MessageWords): string | null {
  return words.receipt === undefined ? null : `删除回执编号：${words.receipt}`;
}

/** Letters of a deletion in Simplified Chinese. */
export function chineseSimplifiedDeletion({
  letter,
  about,
  complaint,
  us,
}: LetterFrame): DeletionLetters {
  return {
    'deletion-certificate': (words) => ({
      subject: about(words),
      body: letter(words, [
        spokenOf(
          'zh-Hans',
          'erased',
          words,
          `根据您的申请（编号${words.request}），本公司持有的您的个人信息（${words.deleted ?? 0}项）已全部删除或作匿名化处理。留存的只有曾有此项申请的记录，以及防止信息被误再载入的代码。`,
        ),
        receipt(words),
        spokenOf(
          'zh-Hans',
          'gone',
          words,
          '曾获提供信息的接收方将收到书面通知。此后本公司无法查到您，请保存此编号。',
        ),
        complaint(words),
      ]),
    }),
    'deletion-part-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        spokenOf(
          'zh-Hans',
          'erasedInPart',
          words,
          `根据您的申请（编号${words.request}），${words.deleted ?? 0}项信息予以删除或作匿名化处理。下列信息暂须保留，就此部分本公司拒绝删除：`,
        ),
        (words.kept ?? []).map(part).join('\n') || null,
        '保留的信息仅作存储，不作其他用途。保留的理由终止时，本公司会重新处理删除。',
        receipt(words),
        complaint(words),
      ]),
    }),
    'deletion-recipient-notice': (words) => ({
      subject: `申请编号${words.request}：请删除曾提供的信息`,
      body: paragraphs([
        words.recipient === undefined ? null : `致：${words.recipient}`,
        `${words.company ?? words.desk['zh-Hans']}已删除曾向贵公司提供的个人信息。除法律规定须予保存外，请贵公司同样删除，并通知从贵公司取得该等信息的接收方。`,
        `对外提供编号：${words.reference ?? words.request}`,
        `该个人仅以此编号表示。删除后请书面向${words.desk['zh-Hans']}确认。`,
        us(words),
      ]),
    }),
  };
}
