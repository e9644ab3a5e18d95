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
    ['Support desk Tokyo', '東京サポート窓口', '東京支援服務處', '东京支持服务台'],
    '03-0077-0101',
  ),
  desk(
    'hkt-events',
    'hkt',
    tokyo,
    ['Events desk Tokyo', '東京イベント窓口', '東京活動服務處', '东京活动服务台'],
    '03-0077-0102',
  ),
  desk(
    'hkt-billing',
    'hkt',
    tokyo,
    ['Billing desk Osaka', '大阪料金窓口', '大阪帳務處', '大阪账务台'],
    '03-0077-0103',
  ),
  desk(
    'ntt-hong-kong',
    'ntt-china',
    hongKong,
    ['Customer relations Hong Kong', '香港お客様窓口', '香港客戶關係部', '香港客户关系部'],
    '9990 0701',
  ),
  desk(
    'ntt-shanghai',
    'ntt-china',
    ['Asia/Shanghai', 'cn'],
    ['Customer relations Shanghai', '上海お客様窓口', '上海客戶關係部', '上海客户关系部'],
    '154 0077 0701',
  ),
  desk(
    'ntt-sales',
    'ntt-china',
    hongKong,
    ['Sales desk Hong Kong', '香港営業窓口', '香港營業部', '香港营业部'],
    '9990 0702',
  ),
];
