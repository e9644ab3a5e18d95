import { REOPEN_DAYS } from '../../domain/endings.ts';
import type { FeeReason, LateReason } from '../../domain/ending-vocabulary.ts';
import type { EndingLetters, LetterFrame, LetterParts } from './letter-frame.ts';
import { letterMoney } from './letter-money.ts';
import { spokenOf } from './representative-words.ts';

/** Why a period is extended. */
export const chineseSimplifiedExtensionReasons: LetterParts['extension'] = {
  complex: '所申请的事项复杂。',
  'many-requests': '目前需处理大量申请。',
  'search-needed': '需在多处查找有关信息。',
  'others-asked': '需先向其他人员了解情况。',
};

const late: Readonly<Record<LateReason, string>> = {
  'waited-for-customer': '我们当时在等待您的回复。',
  'hard-to-find': '有关信息难以查找。',
  'many-requests': '当时需处理大量申请。',
  'wrong-desk-first': '申请先送达了我们的另一客服组。',
  'own-discussion': '我们内部商议需要更多时间。',
  'own-outage': '我们的系统曾发生故障。',
  overlooked: '我们有所疏漏。',
};

const charged: Readonly<Record<FeeReason, string>> = {
  cost: '费用不超过处理申请的直接必要成本。',
  'further-copy': '费用用于支付提供额外副本的成本。',
  excessive: '对明显无理或过度的申请，法律允许收取合理费用。',
};

/** Endings and moved dates in Chinese as written on the mainland. */
export function chineseSimplifiedEndings(frame: LetterFrame): EndingLetters {
  const { letter, about, deed, complaint } = frame;
  return {
    'withdrawal-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        spokenOf(
          'zh-Hans',
          'takenBack',
          words,
          `您已撤回申请（编号${words.request}）。我们已终止办理，不再执行任何步骤。`,
        ),
        `如您在${REOPEN_DAYS}日内改变主意，请告知并注明申请编号，可以重新办理。`,
        spokenOf('zh-Hans', 'notTakenBack', words, '如果您没有撤回申请，请立即告知我们。'),
      ]),
    }),
    reminder: (words) => ({
      subject: about(words),
      body: letter(words, [
        `申请编号${words.request}：关于${deed(words)}的申请，我们仍在等待您的回复。`,
        words.day === undefined
          ? null
          : `如至${words.day}仍未收到回复，申请可能在未予答复的情况下终止。`,
        '如您不再需要，无需理会。',
      ]),
    }),
    clarification: (words) => ({
      subject: about(words),
      body: letter(words, [
        `申请编号${words.request}：为答复${deed(words)}的申请，我们需要了解：`,
        words.asked ?? null,
        '请回复并注明申请编号。',
      ]),
    }),
    'extension-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `申请编号${words.request}：关于${deed(words)}的申请，我们无法在通常期限内全部答复。`,
        words.extension === undefined
          ? null
          : `理由：${words.extensionWords ?? chineseSimplifiedExtensionReasons[words.extension]}`,
        words.citation === undefined ? null : `法律依据：${words.citation}`,
        words.day === undefined
          ? '现在可以答复的先行答复，其余部分将尽快答复。'
          : `我们将在${words.day}前答复。`,
        complaint(words),
      ]),
    }),
    'lapse-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `申请编号${words.request}：我们请您回复并再次提醒，仍未收到回音，因此申请已终止。`,
        `如您仍有需要，请在${REOPEN_DAYS}日内告知，可以重新办理；此后也可随时重新申请。`,
        complaint(words),
      ]),
    }),
    'lateness-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `申请编号${words.request}：关于${deed(words)}的申请，我们未能按期答复。`,
        words.lateness === undefined ? null : `理由：${late[words.lateness]}`,
        words.day === undefined ? null : `答复期限为${words.day}。`,
        words.citation === undefined ? null : `法律依据：${words.citation}`,
        `我们会继续办理，并尽快答复。如需查询，请联系${words.desk['zh-Hans']}，并注明申请编号${words.request}。`,
        complaint(words),
      ]),
    }),
    'fee-notice': (words) => ({
      subject: about(words),
      body: letter(words, [
        `申请编号${words.request}：关于${deed(words)}的申请，我们在执行前需收取费用。`,
        words.fee === undefined
          ? null
          : `费用：${letterMoney(words.fee, 'zh-Hans')}\n${charged[words.fee.reason]}`,
        words.citation === undefined ? null : `法律依据：${words.citation}`,
        `付款方式请向${words.desk['zh-Hans']}咨询，并注明申请编号${words.request}。收到费用后我们立即继续办理。如您不打算付款，请告知我们，无需支付任何款项。`,
        complaint(words),
      ]),
    }),
  };
}
