import { chineseSimplifiedPackage } from './chinese-simplified-package.ts';
import { groundCitation, groundWords } from './ground-words.ts';
import type { AnswerLetters, LetterFrame, LetterParts } from './letter-frame.ts';
import { letterSpan } from './letter-span.ts';
import type { MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { spokenOf } from './representative-words.ts';

const units = { minute: '分钟', hour: '小时', day: '日' } as const;

function goodFor(words: MessageWords): string | null {
  const span = letterSpan(words);
  return span === null ? null : `${span.amount}${units[span.unit]}`;
}

function withheld(words: MessageWords): string | null {
  const parts = (words.withheld ?? []).map(
    ({ field, ground }) =>
      `－${chineseSimplifiedPackage.fields[field]}：${groundWords(ground, 'zh-Hans')}（${groundCitation(ground, 'zh-Hans') ?? ''}）`,
  );
  if (parts.length === 0) return null;
  return ['下列项目，我们决定不予办理，理由如下：', ...parts].join('\n');
}

/** How an answer reaches its reader, in Chinese as written on the mainland. */
export const chineseSimplifiedDelivery: LetterParts['delivery'] = (kind, words) =>
  kind === 'package-print'
    ? '答复随函附上。每页均载有申请编号及页码。'
    : paragraphs([
        '请通过此消息的链接打开。',
        words.reference === null ? null : `链接编号：${words.reference}`,
        '打开时需要验证码。验证码通过其他方式送达，不会与链接一同发送。',
        goodFor(words) === null
          ? null
          : `链接只能打开一次，在${goodFor(words)}内有效。过期或未能收到，请向我们索取新链接。`,
      ]);

/** The letter of receipt and the answer to an inquiry, in Chinese as written on the mainland. */
export function chineseSimplifiedAnswer(frame: LetterFrame): AnswerLetters {
  const { letter, about, deed, complaint } = frame;
  const answer = (kind: 'package-link' | 'package-print') => (words: MessageWords) => ({
    subject: `申请编号${words.request}：答复`,
    body: letter(words, [
      spokenOf(
        'zh-Hans',
        'answered',
        words,
        `您申请${deed(words)}（编号${words.request}），现答复如下。`,
      ),
      withheld(words),
      words.delivery ?? chineseSimplifiedDelivery(kind, words),
      `如有遗漏或不准确，请告知${words.desk['zh-Hans']}，并注明申请编号${words.request}。`,
      complaint(words),
    ]),
  });
  return {
    'package-link': answer('package-link'),
    'package-print': answer('package-print'),
    acknowledgement: (words) => ({
      subject: about(words),
      body: letter(words, [
        spokenOf(
          'zh-Hans',
          'received',
          words,
          `我们已于${words.received ?? ''}收到您${deed(words)}的申请（编号${words.request}）。`,
        ),
        words.day === undefined
          ? '此项申请没有规定天数，我们将及时答复。'
          : `我们最晚在${words.day}前（含当日）答复。`,
        spokenOf(
          'zh-Hans',
          'proof',
          words,
          '我们可能需要先请您证明申请由您本人提出；在此之前，不会提供、更正或删除您的任何信息。',
        ),
        `联系${words.desk['zh-Hans']}时，请注明申请编号${words.request}。`,
        complaint(words),
      ]),
    }),
  };
}
