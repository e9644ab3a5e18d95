import type { KeptWords } from './deletion-letters.ts';
import { japanesePackage } from './japanese-package.ts';
import { letterDate } from './letter-date.ts';
import type { DeletionLetters, LetterFrame } from './letter-frame.ts';
import type { MessageWords } from './message-text.ts';
import { paragraphs } from './paragraphs.ts';
import { spokenOf } from './representative-words.ts';

const why: Readonly<Record<KeptWords['why'], string>> = {
  law: '法令により保存が義務づけられているため',
  hold: '解決していない案件で必要となる可能性があるため',
  identity: '残る情報がどなたのものかを示すため',
};

function part({ why: reason, fields, until, citation }: KeptWords): string {
  const names = fields.map((field) => japanesePackage.fields[field]).join('、');
  const bound =
    until === null
      ? ''
      : reason === 'hold'
        ? `（${letterDate(until, 'ja')}に見直し）`
        : `（${letterDate(until, 'ja')}まで）`;
  return `・${names}：${why[reason]}${bound}${citation === null ? '' : `［${citation}］`}`;
}

function receipt(words: MessageWords): string | null {
  return words.receipt === undefined ? null : `消去の証明番号：${words.receipt}`;
}

/** Letters of a deletion in Japanese. */
export function japaneseDeletion({ letter, about, complaint, us }: LetterFrame): DeletionLetters {
  return {
    'deletion-certificate': (words) => ({
      subject: about(words),
      body: letter(words, [
        spokenOf(
          'ja',
          'erased',
          words,
          `受付番号${words.request}のご請求により、当社が保有していたお客様の個人情報（${words.deleted ?? 0}件）を、すべて消去または匿名化いたしました。残るのは、ご請求があったという記録と、誤って再び取り込むことを防ぐための符号だけです。`,
        ),
        receipt(words),
        spokenOf(
          'ja',
          'gone',
          words,
          '情報の提供先には書面で通知いたします。今後、当社からお客様をお調べすることはできません。この番号を控えてください。',
        ),
        complaint(words),
      ]),
    }),
    'deletion-part-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `受付番号${words.request}のご請求により、${words.deleted ?? 0}件を消去または匿名化いたします。次の情報は当面残す必要があるため、その範囲では消去に応じないことといたしました。`,
        (words.kept ?? []).map(part).join('\n') || null,
        '残る情報は保管のみを行い、ほかの目的には利用しません。理由がなくなり次第、消去の手続きを再開いたします。',
        receipt(words),
        complaint(words),
      ]),
    }),
    'deletion-recipient-notice': (words) => ({
      subject: `受付番号${words.request}：提供した個人情報の消去のお願い`,
      body: paragraphs([
        words.recipient === undefined ? null : `${words.recipient}御中`,
        `${words.company ?? words.desk.ja}は、貴社へ提供した個人情報を消去いたしました。法令により保存が必要な場合を除き、貴社でも消去し、貴社から提供を受けた者にもお伝えください。`,
        `提供の照会番号：${words.reference ?? words.request}`,
        `本人はこの番号だけで示します。消去した旨を、${words.desk.ja}へ書面でご回答ください。`,
        us(words),
      ]),
    }),
  };
}
