import { DAYS_OF_REST } from '../../domain/channel-of-record.ts';
import { chineseSimplifiedPackage } from './chinese-simplified-package.ts';
import { groundWords } from './ground-words.ts';
import type { CorrectionLetters, LetterFrame } from './letter-frame.ts';
import type { MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { spokenOf } from './representative-words.ts';

/** Corrections in Chinese as written on the mainland. */
export function chineseSimplifiedCorrection(frame: LetterFrame): CorrectionLetters {
  const { letter, about, complaint, us } = frame;
  return {
    'correction-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `申请编号${words.request}：${words.isFoundByUs === true ? '我们发现您的信息有误，并经您确认' : spokenOf('zh-Hans', 'corrected', words, '您申请更正个人信息')}。我们已于${words.day ?? ''}更正以下一项：${item(words)}。`,
        words.ground === undefined
          ? null
          : `对申请的部分内容，我们未予更正。理由：${groundWords(words.ground, 'zh-Hans')}`,
        words.citation === undefined ? null : `法律依据：${words.citation}`,
        words.hasStatement === true ? '您的说明已附在该项信息旁，凡展示该项信息时一并展示。' : null,
        (words.recipientCount ?? 0) === 0
          ? null
          : `过去12个月内从我们处获得该项信息的接收方（共${words.recipientCount}个）已收到书面通知。`,
        `如仍有错误，请联系${words.desk['zh-Hans']}，并注明申请编号${words.request}。`,
        complaint(words),
      ]),
    }),
    'contact-changed': (words) => ({
      subject: `申请编号${words.request}：联系方式已变更`,
      body: letter(words, [
        `申请编号${words.request}：我们已应申请变更您的联系方式（${item(words)}）。本消息发往原联系方式。`,
        `如果您没有提出申请，请立即告知${words.desk['zh-Hans']}，并注明申请编号${words.request}。新的联系方式在${DAYS_OF_REST}日内不会收到任何个人信息。`,
      ]),
    }),
    'error-found': (words) => ({
      subject: about(words),
      body: letter(words, [
        `申请编号${words.request}：我们保存的您的以下一项信息可能有误：${item(words)}。在您确认之前，我们不作任何更改。`,
        `请致电或来函${words.desk['zh-Hans']}，届时我们会核实您的身份。`,
        words.reference === null ? null : `请告知参考编号：${words.reference}`,
      ]),
    }),
    'recipient-correction': (words) => ({
      subject: `申请编号${words.request}：${words.isReminder === true ? '再次通知，' : ''}已更正的信息`,
      body: paragraphs([
        words.recipient === undefined ? null : `致${words.recipient}`,
        `${words.company ?? words.desk['zh-Hans']}在过去12个月内曾向贵方提供某人的个人信息，其中一项有误，现已更正。`,
        `${item(words)}：${words.value ?? '已不再保存'}`,
        `提供编号：${words.reference ?? words.request}`,
        '请更正贵方的记录，通知从贵方获得信息者，并书面确认完成。',
        words.isReminder === true ? '我们曾就此致函，尚未收到答复。' : null,
        us(words),
      ]),
    }),
  };
}

function item({ field }: MessageWords): string {
  return field === undefined ? '' : chineseSimplifiedPackage.fields[field];
}
