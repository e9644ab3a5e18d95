import type { Desk } from '../../src/domain/staff.ts';
import type { CompanyId } from '../../src/domain/vocabulary.ts';

const desk = (
  id: string,
  company: CompanyId,
  [zone, calendar]: readonly [string, string],
  [en, ja, hant, hans]: readonly [string, string, string, string],
  phone: string,
): Desk => ({
  id,
  company,
  name: { en, ja, 'zh-Hant': hant, 'zh-Hans': hans },
  contact: { phone, email: `${id}@desk.example` },
  zone,
  calendar,
});

const tokyo = ['Asia/Tokyo', 'jp'] as const;
const hongKong = ['Asia/Hong_Kong', 'hk'] as const;

/** Desks of the world, three a company. No number of theirs can ring anywhere (`phones.ts`), and no mail of theirs arrives. */
export const desks: readonly Desk[] = [
  desk(
    'hkt-support',
    'hkt',
    tokyo,
    ['Support desk Tokyo', '東京サポート窓口', '東京支援服務組', '东京支持客服组'],
    '03-0077-0101',
  ),
  desk(
    'hkt-events',
    'hkt',
    tokyo,
    ['Events desk Tokyo', '東京イベント窓口', '東京活動服務組', '东京活动客服组'],
    '03-0077-0102',
  ),
  desk(
    'hkt-billing',
    'hkt',
    tokyo,
    ['Billing desk Osaka', '大阪料金窓口', '大阪賬單服務組', '大阪账单客服组'],
    '03-0077-0103',
  ),
  desk(
    'ntt-hong-kong',
    'ntt-china',
    hongKong,
    ['Customer relations Hong Kong', '香港お客様窓口', '香港客戶關係服務組', '香港客户关系客服组'],
    '9990 0701',
  ),
  desk(
    'ntt-shanghai',
    'ntt-china',
    ['Asia/Shanghai', 'cn'],
    ['Customer relations Shanghai', '上海お客様窓口', '上海客戶關係服務組', '上海客户关系客服组'],
    '154 0077 0701',
  ),
  desk(
    'ntt-sales',
    'ntt-china',
    hongKong,
    ['Sales desk Hong Kong', '香港営業窓口', '香港銷售服務組', '香港销售客服组'],
    '9990 0702',
  ),
];
