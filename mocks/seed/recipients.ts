import type { Recipient } from '../../src/domain/customer.ts';

/** Third parties that received items. One agreement has run out, one partner never signed any, and the tax office needs none. */
export const recipients: readonly Recipient[] = [
  recipient('rc-hkt-post', 'hkt', '暁発送サービス', 'ja', '2028-03-31'),
  recipient('rc-hkt-mail', 'hkt', 'ひばりメール配信', 'ja', '2027-09-30'),
  recipient('rc-hkt-bill', 'hkt', 'みどり収納代行', 'ja', '2027-03-31'),
  recipient('rc-hkt-event', 'hkt', '若草イベント企画', 'ja', '2026-09-30'),
  recipient('rc-hkt-call', 'hkt', 'つばめ電話受付', 'ja', null),
  recipient('rc-hkt-tax', 'hkt', '税務署', 'ja', null),
  recipient('rc-ntt-post', 'ntt-china', 'Blue Junk Couriers', 'en', '2028-12-31'),
  recipient('rc-ntt-mail', 'ntt-china', 'Lantern Mailing House', 'en', '2027-06-30'),
  recipient('rc-ntt-bill', 'ntt-china', 'Jade River Billing', 'en', '2027-12-31'),
  recipient('rc-ntt-event', 'ntt-china', '云帆会展', 'zh-Hans', '2027-03-31'),
  recipient('rc-ntt-tax', 'ntt-china', '税务局', 'zh-Hans', null),
];

function recipient(
  id: string,
  company: Recipient['company'],
  name: string,
  lang: string,
  until: string | null,
): Recipient {
  // The reference of the agreement, as the file of contracts has it.
  const agreement = until === null ? null : { reference: `AG-${id.slice(3).toUpperCase()}`, until };
  return { id, company, name, lang, agreement };
}
